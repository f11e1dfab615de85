// Views as the program would answer them, for stories and for the gallery.
import type {
  Cause,
  CheckLine,
  CheckName,
  CloudView,
  FieldView,
  FindingLevel,
  FindingView,
  Mark,
  NextAction,
  NextView,
  Place,
  RailItem,
  Sentence,
  StandingView,
  Step,
  Tone,
  VerdictView,
  View,
} from "../src/calls/view.ts";
// Written by the program itself, for this app and this customer.
import texts from "./take-along.json" with { type: "json" };

export const STEPS: Step[] = [
  "choose_permissions",
  "register_app",
  "app_values",
  "customer",
  "consent",
  "test",
  "hand_over",
];

export const CLIENT_ID = "3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314";
export const TENANT_ID = "3a9e41c6-0d57-4b8f-a2c3-96e1f47d8b20";
export const HOME_TENANT = "6f2d9a14-3b7e-4c58-9d01-a4e8c7b25f30";

export const field = (text = "", more: Partial<FieldView> = {}): FieldView => ({
  text,
  reading: null,
  problem: null,
  notes: [],
  ...more,
});

const DETAILS: Partial<Record<Step, string>> = {
  choose_permissions: "Incident.Read.All, AdvancedHunting.Read.All",
  register_app: "Contoso MDR Connector",
  app_values: CLIENT_ID,
  customer: "fabrikambikes.example",
};

/** The way with everything before `here` done. */
export function rail(here: Step | null): RailItem[] {
  const place = here === null ? -1 : STEPS.indexOf(here);
  return STEPS.map((step, index) => {
    const mark: Mark = index < place ? "done" : index === place ? "current" : "open";
    return {
      step,
      mark,
      // From consent on, nothing but values is wanted.
      reachable: place >= STEPS.indexOf("consent") || index <= Math.max(0, place),
      detail: index < place ? (DETAILS[step] ?? null) : null,
    };
  });
}

/** The rows of the test, in their order. */
export const CHECKS = [
  "sign_in_reachable",
  "tenant_found",
  "consent_present",
  "credential_accepted",
  "token_signature",
  "token_tenant",
  "token_application",
  "token_audience",
  "token_app_only",
  "token_roles",
  "token_lifetime",
  "api_answers",
] as const satisfies readonly CheckName[];

export const waitingLine = (id: CheckName): CheckLine => ({
  id,
  outcome: "waiting",
  title: { id: `check-${id}.waiting`, args: {} },
  evidence: null,
  started_ms: 0,
  millis: 0,
});

/** Where the way back leads from a place. */
export function back(place: Place): Place {
  if (typeof place !== "object") return "home";
  const before = STEPS[STEPS.indexOf(place.step) - 1];
  return before ? { step: before } : "home";
}

const STEP_OF: Partial<Record<NextAction["kind"], Step>> = {
  send_request: "consent",
  ask_again: "consent",
  test: "test",
  test_again: "test",
  wait: "test",
  hand_over: "hand_over",
};

export function next(action: NextAction): NextView {
  if (action.kind === "complete") return { action, step: action.of, field: null };
  if (action.kind === "correct") {
    const step = { permissions: "choose_permissions", customer: "customer" }[action.of as string];
    return { action, step: (step as Step | undefined) ?? "app_values", field: null };
  }
  return { action, step: STEP_OF[action.kind] ?? null, field: null };
}

export const standing = (more: Partial<StandingView> = {}): StandingView => ({
  there: false,
  since: null,
  asked_at: null,
  missing: [],
  granted: [],
  replaces: null,
  outdated: false,
  accepted_elsewhere: null,
  ...more,
});

const LINK = `https://login.microsoftonline.com/${TENANT_ID}/v2.0/adminconsent?client_id=${CLIENT_ID}&scope=https%3A%2F%2Fapi.security.microsoft.com%2F.default&redirect_uri=http%3A%2F%2Flocalhost%3A49152%2Fconsent&state=Zk3vJx0aQ7n1rT5uY9wB2c`;

/** A whole view on one step, everything before it done. */
export function viewAt(step: Step | null, more: Partial<View> = {}): View {
  const place = step === null ? -1 : STEPS.indexOf(step);
  const found = place > 3;
  const here: Place = step === null ? "home" : { step };
  return {
    revision: 0,
    place: here,
    back: back(here),
    next_action: next({ kind: place > 4 ? "test" : "send_request" }),
    first_open_step: "choose_permissions",
    refusal: null,
    practice: null,
    language: "en",
    audience: "customers",
    step,
    rail: rail(step),
    next: STEPS[place + 1] ?? null,
    wanted: null,
    choose_permissions: permissions(),
    register_app: registration(),
    app_values: {
      client_id: field(place > 2 ? CLIENT_ID : ""),
      home_tenant: field(place > 2 ? HOME_TENANT : ""),
      credential: "secret",
      certificate: { path: "", reading: false, held: null, problem: null, notes: [] },
      secret: { held: place > 2, problem: null, notes: [] },
      secret_ends: field(),
    },
    customer: {
      field: field(found ? "fabrikambikes.example" : ""),
      name: found ? "fabrikambikes.example" : "the customer",
      looking_since: null,
      failed: null,
      found: found ? tenant("fabrikambikes.example") : null,
    },
    consent: {
      reply_way: "here",
      style: "admin-consent",
      link: LINK,
      trust_words: "Boomerang Papaya",
      fingerprint: CLIENT_ID.slice(0, 8),
      host: "login.microsoftonline.com",
      letter: null,
      profile: { company: field(), contact: field(), email: field(), phone: field() },
      customer_language: "en",
      qr: pretendQr(77),
      notes: [{ id: "note-link-loopback", args: {} }],
      findings: goodFindings(),
      may_leave: true,
      standing: standing(),
      watching: { since: null, ended_at: null },
      listening: listening(),
      reply_address: field(),
      reply: null,
    },
    test: {
      running_since: null,
      apis: [],
      again_at: null,
      message: null,
      ready: place > 4,
      judged_against: ["Incident.Read.All", "AdvancedHunting.Read.All"],
      lines: CHECKS.map(waitingLine),
      verdict: null,
      not_microsoft: null,
      elapsed_ms: null,
      token: null,
      trace: null,
    },
    hand_over: { apis: [], lines: handOver(), verified: false, snippets: texts.snippets, siems: texts.siems },
    explanation: null,
    saved: null,
    ...more,
  };
}

/** The same for one's own organisation only: six steps, one tenant. */
export function ownAt(step: Step | null, more: Partial<View> = {}): View {
  const view = viewAt(step, more);
  const steps = rail(step).filter((stop) => stop.step !== "customer");
  const lines = view.register_app.lines.map((line) =>
    line.id === "account-types" ? { ...line, values: ["Single tenant only"] } : line,
  );
  return {
    ...view,
    audience: "own_organisation",
    customer: { ...view.customer, name: "your own organisation" },
    back: step === "consent" ? { step: "app_values" } : view.back,
    rail: steps,
    next: steps[steps.findIndex((stop) => stop.step === step) + 1]?.step ?? null,
    register_app: { ...view.register_app, lines },
    ...more,
  };
}

export const NOON = Date.parse("2026-11-21T12:00:00Z");

export const listening = (foreign = 0) => ({
  redirect_uri: "http://localhost:49152/consent",
  since: NOON,
  foreign,
});

export const finding = (level: FindingLevel, id: string, args = {}): FindingView => ({
  level,
  sentence: { id, args },
});

export const goodFindings = () => [
  finding("good", "link-finding-host", { host: "login.microsoftonline.com" }),
  finding("good", "link-finding-style-admin-consent"),
  finding("good", "link-finding-tenant-expected", { tenant: TENANT_ID }),
  finding("good", "link-finding-client-expected", { client: CLIENT_ID }),
  finding("good", "link-finding-api", { api: "Microsoft Defender XDR" }),
  finding("good", "link-finding-state"),
];

export const heldCertificate = () => ({
  subject: "CN=Contoso MDR Connector",
  thumbprint: "7C2E1F9A0B64D3588E21C90A4F7B6D15E3A08C42",
  ends_on: "2027-05-04",
});

export const tenant = (given: string) => ({
  tenant_id: TENANT_ID,
  given,
  cloud: "public",
  region: "EU",
  issuer: `https://login.microsoftonline.com/${TENANT_ID}/v2.0`,
});

const permission = (value: string, more = {}) => ({
  value,
  id: CLIENT_ID,
  acts: value.includes("ReadWrite"),
  wanted: false,
  common: true,
  retires_on: null,
  ...more,
});

function permissions(): View["choose_permissions"] {
  return {
    api: "defender-xdr",
    apis: [
      {
        key: "defender-xdr",
        portal_name: "Microsoft Threat Protection",
        product_name: "Microsoft Defender XDR",
        app_id: "8ee8fdad-f234-4243-8f3b-15c294843740",
        wanted: 2,
      },
      {
        key: "defender-endpoint",
        portal_name: "WindowsDefenderATP",
        product_name: "Microsoft Defender for Endpoint",
        app_id: "fc780465-2017-40d4-a0c5-307022471b92",
        wanted: 0,
      },
      {
        key: "graph",
        portal_name: "Microsoft Graph",
        product_name: "Microsoft Graph",
        app_id: "00000003-0000-0000-c000-000000000000",
        wanted: 0,
      },
    ],
    permissions: [
      permission("Incident.Read.All", { wanted: true }),
      permission("AdvancedHunting.Read.All", { wanted: true, retires_on: "2027-02-01" }),
      permission("Incident.ReadWrite.All"),
      permission("CustomDetections.ReadWrite.All", { common: false }),
      permission("Machine.Isolate", { common: false, acts: true }),
      permission("Machine.Read.All", { common: false }),
    ],
    consenting_role: "Cloud Application Administrator",
    cloud: null,
  };
}

const registration = (): View["register_app"] => ({
  app_name: field("Contoso MDR Connector"),
  landing_page: field(),
  scripts: texts.scripts,
  lines: [
    { id: "name", values: ["Contoso MDR Connector"] },
    {
      id: "account-types",
      values: [
        "Multiple Entra ID tenants",
        "Accounts in any organizational directory (Any Microsoft Entra ID tenant - Multitenant)",
      ],
    },
    { id: "redirect-uri", values: ["http://localhost/consent"] },
    { id: "api", values: ["Microsoft Threat Protection"] },
    { id: "permissions", values: ["Incident.Read.All", "AdvancedHunting.Read.All"] },
    { id: "secret", values: ["Contoso MDR Connector"] },
  ],
  portal_url: "https://entra.microsoft.com/",
  portal_name: "entra.microsoft.com",
});

const handOver = (): View["hand_over"]["lines"] => [
  { id: "tenant-id", value: TENANT_ID },
  { id: "client-id", value: CLIENT_ID },
  { id: "token-endpoint", value: `https://login.microsoftonline.com/${TENANT_ID}/oauth2/v2.0/token` },
  { id: "scope", value: "https://api.security.microsoft.com/.default" },
  { id: "api-base", value: "https://api.security.microsoft.com" },
  { id: "permissions", value: "Incident.Read.All AdvancedHunting.Read.All" },
];

export const practice = (): NonNullable<View["practice"]> => ({
  authority: "http://127.0.0.1:49160",
  app_name: "Contoso MDR Connector",
  client_id: CLIENT_ID,
  home_tenant_id: HOME_TENANT,
  customers: [
    { name: "Fabrikam Bikes", domain: "fabrikambikes.example", story: "grants_everything" },
    { name: "Tailspin Toys", domain: "tailspintoys.example", story: "declines" },
    { name: "Northwind Traders", domain: "northwindtraders.example", story: "forgets_permission" },
    { name: "Adventure Works Cycles", domain: "adventureworks.example", story: "other_tenant" },
    { name: "Wide World Importers", domain: "wideworldimporters.example", story: "secret_expired" },
    { name: "Proseware", domain: "proseware.example", story: "secret_wrong" },
    { name: "Lucerne Publishing", domain: "lucernepublishing.example", story: "slow_consent" },
    { name: "Trey Research", domain: "treyresearch.example", story: "no_licence" },
    { name: "Coho Winery", domain: "cohowinery.example", story: "throttles" },
    { name: "Woodgrove Bank", domain: "woodgrovebank.example", story: "blocked_by_policy" },
  ],
});

const TONES: Partial<Record<Cause, Tone>> = {
  verified: "success",
  consent_given: "success",
  propagating: "wait",
  throttled: "wait",
  token_expired: "wait",
  microsoft_unavailable: "wait",
};

const ARGS = {
  customer: "fabrikambikes.example",
  api: "Microsoft Defender XDR",
  portal: "Microsoft Threat Protection",
  permissions: "AdvancedHunting.Read.All",
  code: "AADSTS7000229",
  seconds: "20",
};

export const said = (id: string, args = {}): Sentence => ({ id, args: { ...ARGS, ...args } });

/** As the program says it; `exact` is the message of a code or detail that knows more than the cause. */
export function verdict(
  cause: Cause,
  {
    exact = `cause-${cause}`,
    args = {},
    ...more
  }: Partial<VerdictView> & { exact?: string; args?: object } = {},
): VerdictView {
  const who = more.who ?? "nobody";
  return {
    cause,
    who,
    tone: TONES[cause] ?? "attention",
    title: said(`cause-${cause}.title`, args),
    meaning: [said(`${exact}.meaning`, args)],
    next: said(`${exact}.next`, args),
    acts: said(`who-${who}`),
    remark: null,
    missing: [],
    retry_after_s: null,
    ...more,
  };
}

const EVIDENCE: Partial<Record<CheckLine["id"], CheckLine["evidence"]>> = {
  sign_in_reachable: { id: "evidence-sign-in-host", args: { host: "login.microsoftonline.com" } },
  tenant_found: { id: "evidence-tenant-found", args: { tenant: TENANT_ID, region: "EU" } },
  consent_present: { id: "evidence-principal-found", args: {} },
  credential_accepted: { id: "evidence-credential-accepted", args: {} },
  token_signature: { id: "evidence-signature-good", args: { kid: "Vb3wq0yN8mJt" } },
  token_tenant: { id: "evidence-claim-fits", args: { claim: "tid", value: TENANT_ID } },
  token_application: { id: "evidence-claim-fits", args: { claim: "appid", value: CLIENT_ID } },
  token_audience: {
    id: "evidence-claim-fits",
    args: { claim: "aud", value: "https://api.security.microsoft.com" },
  },
  token_app_only: { id: "evidence-app-only", args: {} },
  token_roles: {
    id: "evidence-roles-all",
    args: { roles: "Incident.Read.All AdvancedHunting.Read.All" },
  },
  token_lifetime: { id: "evidence-lifetime", args: { minutes: "64" } },
  api_answers: { id: "evidence-api-answers", args: { path: "GET /api/incidents" } },
};

const TIMING: Partial<Record<CheckLine["id"], [number, number]>> = {
  sign_in_reachable: [0, 92],
  tenant_found: [0, 92],
  consent_present: [0, 96],
  credential_accepted: [0, 96],
  api_answers: [98, 101],
};

export const passedLine = (id: CheckLine["id"]): CheckLine => {
  const [started_ms, millis] = TIMING[id] ?? [96, 1];
  const title = { id: `check-${id}.passed`, args: {} };
  return { id, outcome: "passed", title, evidence: EVIDENCE[id] ?? null, started_ms, millis };
};

/** An address of the API that is not Microsoft's, ticked or not. */
export function foreignApi(confirmed: boolean): View {
  const view = viewAt("choose_permissions", confirmed ? {} : unconfirmed());
  const cloud: CloudView = {
    chosen: "public",
    all: ["public", "gcc", "gcc-high", "dod", "china"],
    api_base: field("https://api.example:8443"),
    known_api_base: "https://api.security.microsoft.com",
    notes: [],
    foreign: { hosts: ["api.example:8443"], confirmed },
  };
  return { ...view, choose_permissions: { ...view.choose_permissions, cloud } };
}

const unconfirmed = () => ({ next: null, wanted: { id: "wanted-api-base-confirmed", args: {} } });

export const verifiedTest = (): View["test"] => ({
  running_since: null,
  apis: [],
  again_at: null,
  message: null,
  ready: true,
  judged_against: ["Incident.Read.All", "AdvancedHunting.Read.All"],
  lines: CHECKS.map(passedLine),
  verdict: verdict("verified"),
  not_microsoft: null,
  elapsed_ms: 199,
  token: {
    tid: TENANT_ID,
    aud: "https://api.security.microsoft.com",
    app_id: CLIENT_ID,
    roles: ["AdvancedHunting.Read.All", "Incident.Read.All"],
    missing_roles: [],
    extra_roles: [],
    version: "1.0",
    expires_at: "2026-11-21T02:04:11Z",
  },
  trace: {
    code: null,
    correlation_id: "3dd9d358-1c3b-4f4e-9a0d-5b6b2f0e7a11",
    trace_id: "7a1c0c9e-9b46-4a39-8f61-8f5f5e0a2b00",
    timestamp: "2026-11-21 01:00:12Z",
  },
});

export function missingTest(): View["test"] {
  const lines = CHECKS.map(passedLine).map((line): CheckLine => {
    if (line.id === "api_answers") {
      return { ...line, outcome: "skipped", evidence: { id: "evidence-not-asked", args: {} } };
    }
    if (line.id !== "token_roles") return line;
    const args = { granted: "Incident.Read.All", missing: "AdvancedHunting.Read.All" };
    return { ...line, outcome: "failed", evidence: { id: "evidence-roles-missing", args } };
  });
  const missing = verdict("permissions_missing", {
    who: "customer_admin",
    missing: ["AdvancedHunting.Read.All"],
  });
  return { ...verifiedTest(), lines, verdict: missing };
}

/** As the program answers while Microsoft is still copying: what is missing is waited for, nothing has failed. */
export function propagatingTest(again_at: number | null = Date.now() + 20_000): View["test"] {
  const lines = missingTest().lines.map((line): CheckLine =>
    line.outcome === "failed" ? { ...line, outcome: "waiting" } : line,
  );
  const missing = ["AdvancedHunting.Read.All"];
  const waits = again_at === null ? {} : { next: said("waits-by-itself") };
  return { ...missingTest(), lines, again_at, verdict: verdict("propagating", { missing, ...waits }) };
}

/** Looks like a QR code and says nothing: the real one comes from Rust. */
export function pretendQr(size: number) {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const quiet = 4;
  const last = size - quiet - 7;
  const corners = [
    [quiet, quiet],
    [last, quiet],
    [quiet, last],
  ] as const;
  let path = corners
    .map(([x, y]) => `M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z`)
    .join("");
  const inCorner = (x: number, y: number) =>
    corners.some(([left, top]) => x >= left - 1 && x <= left + 7 && y >= top - 1 && y <= top + 7);
  for (let y = quiet; y < size - quiet; y += 1) {
    for (let x = quiet; x < size - quiet; x += 1) {
      if (!inCorner(x, y) && random() < 0.48) path += `M${x} ${y}h1v1h-1z`;
    }
  }
  return { size, path };
}
