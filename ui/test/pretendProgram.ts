// A pretend program behind the calls: it remembers what was asked and answers with views.
import { mockIPC } from "@tauri-apps/api/mocks";
import type { AppAudience, CheckLine, CredentialKind, Field, Step, View } from "../src/calls/view.ts";
import { rail, STEPS } from "./views.ts";

export interface Asked {
  command: string;
  args: Record<string, unknown>;
}

type Answer = (args: Record<string, unknown>, view: View) => View | Promise<View>;

export interface PretendProgram {
  asked: Asked[];
  view: View;
  /** What a command answers instead of what is usual. */
  answers: Record<string, Answer>;
  commands: () => string[];
}

export function pretend(first: View): PretendProgram {
  const program: PretendProgram = {
    asked: [],
    view: first,
    answers: {},
    commands: () => program.asked.map(({ command }) => command),
  };
  mockIPC(async (command, payload) => {
    const args = (payload ?? {}) as Record<string, unknown>;
    program.asked.push({ command, args });
    const answer = program.answers[command] ?? USUAL[command] ?? ((_, view) => view);
    program.view = await answer(args, program.view);
    return program.view;
  });
  return program;
}

/** Hands a line of the test to the page, as the program would. */
export function sendLine(args: Record<string, unknown>, line: CheckLine) {
  (args["progress"] as { onmessage: (line: CheckLine) => void }).onmessage(line);
}

const USUAL: Record<string, Answer> = {
  go_to: ({ step }, view) => went(view, step as Step | null),
  choose_audience: ({ audience }, view) => ({ ...view, audience: audience as AppAudience }),
  set_language: ({ tag }, view) => ({ ...view, language: String(tag) }),
  enter: ({ field, text }, view) => enter(view, field as Field, String(text)),
  enter_secret: (_, view) => secret(view, true),
  forget_secret: (_, view) => secret(view, false),
  choose_credential: ({ kind }, view) => ({
    ...view,
    app_values: { ...view.app_values, credential: kind as CredentialKind },
  }),
  forget_certificate: (_, view) => ({
    ...view,
    app_values: {
      ...view.app_values,
      certificate: { path: "", reading: false, held: null, problem: null, notes: [] },
    },
  }),
  open_paste: ({ open }, view) => ({ ...view, paste: open ? { explanation: null } : null }),
  use_pasted: (_, view) => {
    const wanted = view.paste?.explanation?.go_to ?? view.step;
    return { ...went(view, wanted), paste: null };
  },
  watch_consent: () => new Promise<View>(() => {}),
  wait_for_reply: () => new Promise<View>(() => {}),
};

function went(view: View, step: Step | null): View {
  return { ...view, step, rail: rail(step), next: step && (STEPS[STEPS.indexOf(step) + 1] ?? null) };
}

function secret(view: View, held: boolean): View {
  return { ...view, app_values: { ...view.app_values, secret: { held, problem: null, notes: [] } } };
}

function enter(view: View, field: Field, text: string): View {
  const { app_values, register_app, customer, consent } = view;
  switch (field) {
    case "app_name":
      return { ...view, register_app: { ...register_app, app_name: { ...register_app.app_name, text } } };
    case "api_base":
      return view;
    case "landing_page":
      return {
        ...view,
        register_app: { ...register_app, landing_page: { ...register_app.landing_page, text } },
      };
    case "company":
    case "contact":
    case "email":
    case "phone": {
      const profile = { ...consent.profile, [field]: { ...consent.profile[field], text } };
      return { ...view, consent: { ...consent, profile } };
    }
    case "customer":
      return { ...view, customer: { ...customer, field: { ...customer.field, text } } };
    case "reply_address":
      return { ...view, consent: { ...consent, reply_address: { ...consent.reply_address, text } } };
    case "certificate_path": {
      const certificate = { ...app_values.certificate, path: text };
      return { ...view, app_values: { ...app_values, certificate } };
    }
    default:
      return { ...view, app_values: { ...app_values, [field]: { ...app_values[field], text } } };
  }
}
