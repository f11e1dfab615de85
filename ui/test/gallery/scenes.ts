// The scenes of the gallery: every step, in the states that matter.
import type { ExplanationView, Step, View } from "../../src/calls/view.ts";
import type { PretendProgram } from "../pretendProgram.ts";
import {
  field,
  finding,
  foreignApi,
  goodFindings,
  heldCertificate,
  missingTest,
  ownAt,
  passedLine,
  practice,
  propagatingTest,
  tenant,
  verdict,
  verifiedTest,
  viewAt,
} from "../views.ts";
import { EXPLANATIONS, falseLink, foreignReply, goodToken } from "../pasted.ts";
import { sendLine } from "../pretendProgram.ts";
import { SEND_SCENES } from "./sendScenes.ts";
import { CHECKS } from "../../src/steps/testRun.ts";

interface Scene {
  view: View;
  answers?: PretendProgram["answers"];
}

const sentence = (id: string, args = {}) => ({ id, args });

const values = (view: View, more: Partial<View["app_values"]>): View => ({
  ...view,
  app_values: { ...view.app_values, ...more },
});

const consent = (more: Partial<View["consent"]>, of: Partial<View> = {}): View => {
  const view = viewAt("consent", of);
  return { ...view, consent: { ...view.consent, ...more } };
};

const forever = () => new Promise<View>(() => {});

export const SCENES: Record<string, Scene> = {
  home: { view: viewAt(null) },
  "home-practice": { view: viewAt(null, { practice: practice() }) },
  "home-own": { view: ownAt(null, { rail: ownAt("consent").rail }) },
  permissions: { view: viewAt("choose_permissions", { practice: practice() }) },
  "permissions-none": {
    view: viewAt("choose_permissions", { next: null, wanted: sentence("wanted-permission") }),
  },
  "permissions-foreign-api": { view: foreignApi(false) },
  register: { view: viewAt("register_app") },
  "register-own": { view: ownAt("register_app") },
  values: {
    view: viewAt("app_values", { practice: practice(), next: null, wanted: sentence("wanted-client-id") }),
  },
  "values-filled": {
    view: values(viewAt("app_values"), {
      client_id: field("Application (client) ID : {3B6F1F0E-52D7-4A86-B1C9-7D90A5E2F314}", {
        reading: "3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314",
      }),
      home_tenant: field("not-an-id", { problem: sentence("problem-home-tenant-missing") }),
      secret: { held: true, problem: null, notes: [sentence("note-secret-quotes")] },
      secret_ends: field("2026-12-04", { notes: [sentence("note-date-soon", { days: "13" })] }),
    }),
  },
  "values-certificate": {
    view: values(viewAt("app_values", { next: null, wanted: sentence("wanted-certificate") }), {
      credential: "certificate",
    }),
  },
  "values-certificate-wrong": {
    view: values(viewAt("app_values", { next: null, wanted: sentence("wanted-certificate") }), {
      credential: "certificate",
      certificate: {
        path: "/home/anna/certificates/contoso-mdr-connector.pfx",
        reading: false,
        held: null,
        problem: sentence("problem-certificate-password"),
        notes: [],
      },
    }),
  },
  "values-certificate-held": {
    view: values(viewAt("app_values"), {
      credential: "certificate",
      certificate: {
        path: "/home/anna/certificates/contoso-mdr-connector.pfx",
        reading: false,
        held: heldCertificate(),
        problem: null,
        notes: [sentence("note-certificate-ends", { date: "2027-05-04", days: "13" })],
      },
    }),
  },
  customer: {
    view: viewAt("customer", { practice: practice(), next: null, wanted: sentence("wanted-customer") }),
  },
  "customer-found": {
    view: viewAt("customer", {
      practice: practice(),
      customer: {
        field: field("fabrikambikes.example"),
        looking: false,
        found: tenant("fabrikambikes.example"),
      },
    }),
  },
  "customer-real": {
    view: viewAt("customer", {
      next: null,
      customer: { field: field("user@contoso.com", { reading: "contoso.com" }), looking: true, found: null },
    }),
  },
  consent: { view: consent({}, { practice: practice() }) },
  "consent-watching": { view: consent({ watching: true }, { practice: practice() }) },
  "consent-seen": { view: consent({}, { test: propagatingTest() }) },
  "consent-warned": {
    view: consent({
      findings: [
        ...goodFindings().slice(0, 4),
        finding("warn", "link-finding-tenant-common"),
        finding("warn", "link-finding-redirect-host", { host: "portal.contoso.example" }),
      ],
    }),
  },
  "consent-withheld": {
    view: consent({
      may_leave: false,
      findings: [
        ...goodFindings().slice(0, 3),
        finding("stop", "link-finding-redirect-http", { host: "portal.contoso.example" }),
      ],
    }),
  },
  "consent-given": { view: consent({ reply: verdict("consent_given", { go_to: "test" }) }) },
  "consent-declined": {
    view: consent(
      { reply: verdict("consent_declined", { who: "customer_admin", go_to: "consent" }), listening: null },
      { practice: practice() },
    ),
    answers: { wait_for_reply: (_, view) => view },
  },
  "consent-classic": {
    view: consent({
      style: "classic",
      listening: null,
      notes: [sentence("note-link-classic")],
      link: "https://login.microsoftonline.com/common/oauth2/authorize?prompt=consent&client_id=00000000-0000-0000-0000-000000000000&response_type=code&sso_reload=true",
    }),
  },
  ...SEND_SCENES,
  test: { view: viewAt("test", { practice: practice(), next: null }) },
  "test-running": {
    view: viewAt("test", { practice: practice(), next: null }),
    answers: {
      run_test: (args) => {
        CHECKS.slice(0, 5).forEach((id) => sendLine(args, passedLine(id)));
        return forever();
      },
    },
  },
  "test-verified": { view: viewAt("test", { practice: practice(), test: verifiedTest() }) },
  "test-missing": { view: viewAt("test", { practice: practice(), next: null, test: missingTest() }) },
  "test-missing-own": {
    view: ownAt("test", {
      next: null,
      test: {
        ...missingTest(),
        verdict: verdict("consent_missing", {
          who: "customer_admin",
          code_sentence: "code-7000229",
          go_to: "consent",
        }),
      },
    }),
  },
  "test-waiting": {
    view: viewAt("test", {
      next: null,
      test: propagatingTest(),
    }),
  },
  ...pasted(),
  "hand-over": {
    view: viewAt("hand_over", {
      practice: practice(),
      hand_over: verified(true),
      test: verifiedTest(),
    }),
  },
  "hand-over-unproven": { view: viewAt("hand_over") },
  "hand-over-saved": {
    view: viewAt("hand_over", {
      hand_over: verified(true),
      test: verifiedTest(),
      saved: { document: "report_html", path: "/home/anna/Downloads/report-fabrikambikes.example.html" },
    }),
  },
  "hand-over-own": { view: ownAt("hand_over", { hand_over: verified(true), test: verifiedTest() }) },
};

function on(explanation: ExplanationView | null, step: Step | null = "test"): Scene {
  return { view: viewAt(step, { paste: { explanation } }) };
}

function pasted(): Record<string, Scene> {
  const kinds = Object.entries(EXPLANATIONS).map(([kind, said]) => [`paste-${kind}`, on(said)] as const);
  return {
    paste: on(null),
    "paste-home": on(null, null),
    ...Object.fromEntries(kinds),
    "paste-link-home": on(EXPLANATIONS.consent_link, null),
    "paste-false-link": on(falseLink(), null),
    "paste-foreign-reply": on(foreignReply()),
    "paste-good-token": on(goodToken()),
  };
}

function verified(proven: boolean): View["hand_over"] {
  return { ...viewAt("hand_over").hand_over, verified: proven };
}
