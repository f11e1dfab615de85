// Explanations as the program would answer them: one for each kind of text that can be pasted.
import type { ExplainedField, ExplanationView, Kind } from "../src/calls/view.ts";
import { CLIENT_ID, finding, goodFindings, said, TENANT_ID, verdict } from "./views.ts";

const fields = (values: Record<string, string>): ExplainedField[] =>
  Object.entries(values).map(([name, value]) => ({ name, value, words: `claim-${name}` }));

const explanation = (kind: Kind, more: Partial<ExplanationView> = {}): ExplanationView => ({
  kind,
  verdict: null,
  fields: [],
  advice: null,
  said: [],
  next: null,
  findings: [],
  go_to: null,
  ...more,
});

const TOKEN = {
  tid: TENANT_ID,
  aud: "https://api.security.microsoft.com",
  app_id: CLIENT_ID,
  roles: "AdvancedHunting.Read.All, Incident.Read.All",
  iss: `https://sts.windows.net/${TENANT_ID}/`,
  version: "1.0",
  not_before: "2026-11-21T00:59:11Z",
  expires_at: "2026-11-21T02:04:11Z",
};

/** Of a text nobody is known by name; a text that stands alone is called by its own code. */
const elsewhere = (cause: Parameters<typeof verdict>[0], more: Parameters<typeof verdict>[1] = {}) => {
  const args = { customer: "", permissions: "" };
  return verdict(cause, {
    args,
    ...more,
    ...(more.exact ? { title: said(`${more.exact}.title`, args) } : {}),
  });
};

export const EXPLANATIONS: Record<Kind, ExplanationView> = {
  token_error: explanation("token_error", {
    verdict: elsewhere("consent_missing", {
      who: "customer_admin",
      exact: "code-7000229",
    }),
    go_to: "consent",
    fields: fields({
      error: "unauthorized_client",
      name: "MissingServicePrincipal",
      message: `AADSTS7000229: The client application ${CLIENT_ID} is missing service principal in the tenant ${TENANT_ID}.`,
      trace_id: "7a1c0c9e-9b46-4a39-8f61-8f5f5e0a2b00",
      correlation_id: "3dd9d358-1c3b-4f4e-9a0d-5b6b2f0e7a11",
      timestamp: "2026-11-21 01:00:12Z",
    }),
  }),
  token_response: explanation("token_response", {
    verdict: verdict("consent_given", { meaning: [said("explain-token_response.good")], next: null }),
    go_to: "test",
    fields: fields({ ...TOKEN, expires_in: "3599" }),
  }),
  access_token: explanation("access_token", {
    verdict: elsewhere("permissions_missing", {
      who: "customer_admin",
      exact: "code-token-delegated",
    }),
    go_to: "consent",
    fields: fields({ ...TOKEN, roles: "", scp: "Incident.Read AdvancedHunting.Read" }),
  }),
  consent_reply: explanation("consent_reply", {
    verdict: verdict("consent_given"),
    go_to: "test",
    fields: fields({ tenant: TENANT_ID, state_fits: "true", has_state: "true" }),
  }),
  consent_link: explanation("consent_link", {
    go_to: "consent",
    advice: "looks_right",
    said: [
      said("link-advice-looks-right"),
      said("link-gets-anywhere", { client: CLIENT_ID, api: "Microsoft Defender XDR" }),
      said("link-answer-goes", { host: "localhost" }),
    ],
    next: said("link-next-looks-right"),
    findings: goodFindings(),
    fields: fields({
      style: "admin-consent",
      host: "login.microsoftonline.com",
      cloud: "public",
      tenant: TENANT_ID,
      client_id: CLIENT_ID,
      scope: "https://api.security.microsoft.com/.default",
      redirect_uri: "http://localhost:49152/consent",
      has_state: "true",
    }),
  }),
  api_error: explanation("api_error", {
    verdict: verdict("permissions_missing", { who: "customer_admin" }),
    go_to: "consent",
    fields: fields({
      message: "Missing application roles. API required roles: Incident.Read.All, application roles: .",
      required_roles: "Incident.Read.All",
      http_status: "403",
    }),
  }),
  api_response: explanation("api_response", { fields: fields({ rows: "12", http_status: "200" }) }),
  discovery: explanation("discovery", {
    go_to: "customer",
    fields: fields({
      tenant_id: TENANT_ID,
      cloud: "public",
      region: "EU",
      issuer: `https://login.microsoftonline.com/${TENANT_ID}/v2.0`,
    }),
  }),
  tenant_hint: explanation("tenant_hint", {
    go_to: "customer",
    fields: fields({ tenant: "fabrikambikes.example" }),
  }),
  unknown: explanation("unknown", { verdict: verdict("unknown", { who: "partner_engineer" }) }),
};

/** A link that leads to somebody else than Microsoft. */
export const falseLink = (): ExplanationView => ({
  ...EXPLANATIONS.consent_link,
  advice: "do_not_open",
  said: [
    said("link-advice-do-not-open"),
    said("link-gets-anywhere", { client: CLIENT_ID, api: "Microsoft Defender XDR" }),
    said("link-answer-goes", { host: "localhost" }),
  ],
  next: said("link-next-do-not-open"),
  findings: [
    finding("stop", "link-finding-host-lookalike", {
      host: "login.microsoftonIine.example",
      real: "login.microsoftonline.com",
    }),
    finding("warn", "link-finding-client-unknown", {
      client: CLIENT_ID,
      fingerprint: CLIENT_ID.slice(0, 8),
    }),
    ...goodFindings().slice(1, 3),
  ],
});

/** An answer to somebody else's request: no cause of Microsoft's, but a problem of the address. */
export const foreignReply = (): ExplanationView => ({
  ...EXPLANATIONS.consent_reply,
  verdict: verdict("unknown", { who: "partner_engineer" }),
  go_to: "consent",
  fields: fields({ tenant: TENANT_ID, state_fits: "false", has_state: "true", problem: "reply-other-state" }),
});

/** A token that speaks for consent; it answers no request. */
export const goodToken = (): ExplanationView =>
  explanation("access_token", {
    verdict: elsewhere("consent_given", { exact: "code-token-fits" }),
    go_to: "test",
    fields: fields(TOKEN),
  });
