// A simulated program behind the calls: it remembers what was asked and answers with views, each newer than the last.
import { mockIPC } from "@tauri-apps/api/mocks";
import type {
  Action,
  Api,
  AppAudience,
  CredentialKind,
  Field,
  Place,
  Step,
  View,
} from "../src/calls/view.ts";
import { back, rail, STEPS } from "./views.ts";

export interface Asked {
  /** The action's kind, or the command beside `act`. */
  what: string;
  of: unknown;
}

type Answer = (of: never, view: View) => View | Promise<View>;

export interface PretendProgram {
  asked: Asked[];
  view: View;
  /** What an action or a command answers instead of what is usual. */
  answers: Record<string, Answer>;
  names: () => string[];
  /** Tells the page a new view, as what comes of an effect does. */
  tell: (view: View) => void;
}

export function pretend(first: View): PretendProgram {
  let revision = 0;
  let follower: ((view: View) => void) | undefined;
  const newer = (view: View): View => {
    revision += 1;
    return { ...view, revision };
  };
  const program: PretendProgram = {
    asked: [],
    view: first,
    answers: {},
    names: () => program.asked.map(({ what }) => what),
    tell: (view) => {
      program.view = newer(view);
      follower?.(program.view);
    },
  };
  mockIPC(async (command, payload) => {
    const { what, of } = told(command, payload as Record<string, unknown>);
    if (what === "follow") follower = (of as { views: { onmessage: typeof follower } }).views.onmessage;
    else program.asked.push({ what, of });
    const answer = program.answers[what] ?? USUAL[what];
    const view = answer ? await answer(of as never, program.view) : program.view;
    program.view = newer(view);
    return program.view;
  });
  return program;
}

function told(command: string, payload: Record<string, unknown>): Asked {
  if (command !== "act") return { what: command, of: payload };
  const action = payload["action"] as Action;
  return { what: action.kind, of: "of" in action ? action.of : undefined };
}

const USUAL: Record<string, Answer> = {
  go: (place: Place, view) => went(view, place),
  choose_audience: (audience: AppAudience, view) => ({ ...view, audience }),
  choose_language: ({ tag }: { tag: string }, view) => ({ ...view, language: tag }),
  show_api: (api: Api, view) => ({ ...view, choose_permissions: { ...view.choose_permissions, api } }),
  enter: ([name, text]: [Field, string], view) => enter(view, name, text),
  enter_secret: (_: never, view) => secret(view, true),
  forget_secret: (_: never, view) => secret(view, false),
  choose_credential: (credential: CredentialKind, view) => ({
    ...view,
    app_values: { ...view.app_values, credential },
  }),
  forget_certificate: (_: never, view) => ({
    ...view,
    app_values: {
      ...view.app_values,
      certificate: { path: "", reading: false, held: null, problem: null, notes: [] },
    },
  }),
  use_explained: (_: never, view) => went(view, placeOf(view.explanation?.go_to ?? null)),
};

const placeOf = (step: Step | null): Place => (step === null ? "home" : { step });

function went(view: View, place: Place): View {
  const step = typeof place === "object" ? place.step : null;
  const next = step && (STEPS[STEPS.indexOf(step) + 1] ?? null);
  // A page that lies over a step keeps the rail as it was.
  const stops = step || place === "home" ? rail(step) : view.rail;
  const below = place === "explain" ? view.place : back(place);
  return { ...view, place, back: below, step, rail: stops, next };
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
