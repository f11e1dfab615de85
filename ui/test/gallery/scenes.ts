// The scenes of the gallery: every step, in the states that matter.
import type { CheckLine, ExplanationView, Step, View } from "../../src/calls/view.ts";
import type { PretendProgram } from "../pretendProgram.ts";
import {
  CHECKS,
  CLIENT_ID,
  field,
  finding,
  foreignApi,
  goodFindings,
  heldCertificate,
  HOME_TENANT,
  missingTest,
  next,
  NOON,
  ownAt,
  passedLine,
  practice,
  propagatingTest,
  standing,
  tenant,
  verdict,
  verifiedTest,
  viewAt,
  waitingLine,
} from "../views.ts";
import { EXPLANATIONS, falseLink, foreignReply, goodToken } from "../pasted.ts";
import { SEND_SCENES } from "./sendScenes.ts";

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

const accepted = (): Partial<View> => ({ next_action: next({ kind: "test" }) });

const handingOver = (): Partial<View> => ({ next_action: next({ kind: "hand_over" }) });

/** Some was accepted; `replaces`: since the request that was sent was replaced by one for all of it. */
const again = (replaces: number | null): View => {
  const missing = { missing: ["AdvancedHunting.Read.All"], granted: ["Incident.Read.All"] };
  return consent(
    { standing: standing({ ...missing, replaces, outdated: replaces === null }) },
    { next_action: next({ kind: "ask_again" }) },
  );
};

const blocked = (): Partial<View["test"]> => ({
  verdict: verdict("policy_blocked", { who: "customer_admin" }),
  lines: CHECKS.map((id, place): CheckLine => {
    if (place < 3) return passedLine(id);
    if (id !== "credential_accepted") return { ...waitingLine(id), outcome: "skipped" };
    const evidence = sentence("evidence-blocked", { code: "AADSTS53003" });
    return { ...waitingLine(id), outcome: "failed", title: sentence("line-sign-in-blocked"), evidence };
  }),
  message: {
    subject: "Contoso MDR Connector is blocked at your organisation",
    text: [
      "Hello,",
      "Your organisation has given consent to our app Contoso MDR Connector. When the app signs in, a security policy of your organisation blocks it. Most often this is a Conditional Access policy.",
      'Please open "Sign-in logs" in the Microsoft Entra admin center, then "Service principal sign-ins", and look for Contoso MDR Connector.',
      "Kind regards\nAnna Berg",
    ].join("\n\n"),
  },
});

const offline = (): View => {
  const view = viewAt("customer", { next: null, wanted: sentence("wanted-customer") });
  const failed = verdict("network", { who: "partner_engineer", exact: "code-dns-failure" });
  return {
    ...view,
    customer: { ...view.customer, field: field("contoso.com"), name: "contoso.com", failed },
  };
};

const secretWrong = (): View => {
  const test = {
    ...missingTest(),
    verdict: verdict("credential_wrong", { who: "partner_engineer", exact: "code-7000215" }),
  };
  const view = viewAt("app_values", { test, next_action: next({ kind: "correct", of: "secret" }) });
  const held = { held: true, problem: null, notes: [] };
  return values(view, { client_id: field(CLIENT_ID), home_tenant: field(HOME_TENANT), secret: held });
};

const checkSetUp = (test?: View["test"]): View => {
  const view = viewAt("test", { practice: practice() });
  const unjudged = { ...view.test, judged_against: [] };
  return {
    ...view,
    place: "check_set_up",
    back: "home",
    step: null,
    test: test ?? unjudged,
    ...handingOver(),
  };
};

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
        name: "Fabrikam Bikes",
        looking_since: null,
        failed: null,
        found: tenant("fabrikambikes.example"),
      },
    }),
  },
  "customer-real": {
    view: viewAt("customer", {
      next: null,
      customer: {
        field: field("user@contoso.com", { reading: "contoso.com" }),
        name: "contoso.com",
        looking_since: NOON,
        failed: null,
        found: null,
      },
    }),
  },
  "customer-offline": { view: offline() },
  "values-secret-wrong": { view: secretWrong() },
  "check-set-up": { view: checkSetUp() },
  "check-set-up-verified": { view: checkSetUp({ ...verifiedTest(), judged_against: [] }) },
  consent: { view: consent({}, { practice: practice() }) },
  "consent-watching": {
    view: consent({ watching: { since: NOON, ended_at: null } }, { practice: practice() }),
  },
  "consent-seen": { view: consent({ standing: standing({ there: true, since: NOON }) }, accepted()) },
  "consent-again": { view: again(null) },
  "consent-asked-again": { view: again(NOON) },
  "consent-elsewhere": {
    view: consent({ standing: standing({ accepted_elsewhere: HOME_TENANT }) }),
  },
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
  "consent-given": {
    view: consent(
      { reply: verdict("consent_given"), standing: standing({ there: true, since: NOON }) },
      accepted(),
    ),
  },
  "consent-declined": {
    view: consent(
      { reply: verdict("consent_declined", { who: "customer_admin" }) },
      { practice: practice() },
    ),
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
    view: viewAt("test", {
      practice: practice(),
      next: null,
      test: {
        ...viewAt("test").test,
        running_since: NOON,
        lines: CHECKS.map((id, place) => (place < 5 ? passedLine(id) : waitingLine(id))),
      },
    }),
  },
  "test-verified": { view: viewAt("test", { practice: practice(), test: verifiedTest(), ...handingOver() }) },
  "test-missing": {
    view: viewAt("test", {
      practice: practice(),
      test: missingTest(),
      next_action: next({ kind: "ask_again" }),
    }),
  },
  "test-blocked": {
    view: viewAt("test", {
      test: { ...missingTest(), ...blocked() },
      next_action: next({ kind: "tell_admin" }),
    }),
  },
  "test-offline": {
    view: viewAt("test", {
      test: { ...missingTest(), verdict: verdict("network", { who: "partner_engineer" }) },
      next_action: next({ kind: "check_connection" }),
    }),
  },
  "test-missing-own": {
    view: ownAt("test", {
      next: null,
      test: {
        ...missingTest(),
        verdict: verdict("consent_missing", {
          who: "customer_admin",
          exact: "code-7000229",
          args: { customer: "your own organisation" },
          acts: { id: "own-who-admin", args: {} },
          remark: { id: "own-customer-means", args: {} },
        }),
      },
    }),
  },
  "test-waiting": {
    view: viewAt("test", {
      test: propagatingTest(),
      next_action: next({ kind: "wait" }),
      consent: { ...viewAt("test").consent, standing: standing({ there: true, since: NOON }) },
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

export function on(explanation: ExplanationView | null, step: Step | null = "test"): { view: View } {
  const view = viewAt(step);
  return { view: { ...view, place: "explain", step: null, back: view.place, explanation } };
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
