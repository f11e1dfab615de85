// The consent step as the program answers it for an admin who sits elsewhere, and for one's own organisation.
import type { Letter, ReplyWay, View } from "../src/calls/view.ts";
import { field, HOME_TENANT, rail, viewAt } from "./views.ts";

export const PAGE = "https://www.contoso.example/consent";

export const LETTER: Letter = {
  subject: "Contoso MDR asks for your consent: Contoso MDR Connector",
  text: [
    "Hello,",
    "We ask an administrator of fabrikambikes.example to give consent to our app Contoso MDR Connector, once, with the link below. You decide: without consent, the app has no access, and you can withdraw your consent at any time. Please check the request before you open the link.",
    "The app may\n- read incidents and their alerts\n- search all Defender data (Advanced Hunting)",
    "The app cannot\n- change, delete or block anything\n- open mailboxes, documents or chats",
    "Check before you accept\n\nThe application ID begins with\n>> 3b6f1f0e <<",
    "Call us on a number that you already have, not one from this request. Ask us to read out the host of the link and the first eight characters of our application ID.",
    "Name of this request: Boomerang Papaya",
    "Kind regards\nAnna Berg",
  ].join("\n\n"),
};

export const profile = (): View["consent"]["profile"] => ({
  company: field("Contoso MDR"),
  contact: field("Anna Berg"),
  email: field("soc@contoso.example"),
  phone: field("+45 70 10 20 30"),
});

/** The admin sits elsewhere: by the partner's page, or without one. */
export function elsewhere(
  reply_way: ReplyWay,
  more: Partial<View["consent"]> = {},
  of: Partial<View> = {},
): View {
  const view = viewAt("consent", of);
  const uri = reply_way === "landing_page" ? PAGE : "http://localhost/consent";
  const link = view.consent.link?.replace(/redirect_uri=[^&]*/, `redirect_uri=${encodeURIComponent(uri)}`);
  const notes = reply_way === "landing_page" ? [] : view.consent.notes;
  const consent = { ...view.consent, reply_way, link: link ?? null, letter: LETTER, listening: null, notes };
  const filled = reply_way === "landing_page" ? withPage(view) : view;
  return { ...filled, consent: { ...consent, profile: profile(), ...more } };
}

/** Before the partner has named the page. */
export function pageWanted(): View {
  const view = elsewhere("landing_page", {
    link: null,
    qr: null,
    letter: null,
    trust_words: null,
    fingerprint: null,
    host: null,
    findings: [],
  });
  return { ...view, register_app: viewAt("consent").register_app };
}

function withPage(view: View): View {
  const lines = view.register_app.lines.map((line) =>
    line.id === "redirect-uri" ? { ...line, values: [...line.values, PAGE] } : line,
  );
  return { ...view, register_app: { ...view.register_app, lines, landing_page: field(PAGE) } };
}

/** An app for one's own organisation alone: no customer is named. */
export function own(more: Partial<View> = {}): View {
  const view = viewAt("consent", more);
  return {
    ...view,
    audience: "own_organisation",
    rail: rail("consent").filter(({ step }) => step !== "customer"),
    customer: { ...view.customer, field: field(HOME_TENANT), name: "your own organisation", found: null },
    ...more,
  };
}
