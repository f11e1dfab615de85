// Scenes of sending the request, for the gallery: each way of getting the answer, and one's own organisation.
import type { View } from "../../src/calls/view.ts";
import { field, practice, standing } from "../views.ts";
import { elsewhere, own, pageWanted } from "../sent.ts";

const unsaid = (): View["consent"]["profile"] => ({
  company: field(),
  contact: field(),
  email: field("soc at contoso", { problem: { id: "problem-email-unreadable", args: {} } }),
  phone: field(),
});

const seen = (view: View): View => ({
  ...view,
  consent: { ...view.consent, standing: standing({ there: true }) },
});

export const SEND_SCENES: Record<string, { view: View }> = {
  "consent-address": { view: elsewhere("address", {}, { practice: practice() }) },
  "consent-address-saved": {
    view: elsewhere(
      "address",
      {},
      { saved: { document: "mail", path: "/home/anna/Downloads/consent-fabrikambikes.example (2).eml" } },
    ),
  },
  "consent-address-unsaid": { view: elsewhere("address", { profile: unsaid() }) },
  "consent-page": { view: elsewhere("landing_page") },
  "consent-page-wanted": { view: pageWanted() },
  "consent-page-saved": {
    view: elsewhere(
      "landing_page",
      { reply_address: field("4KM-2Q", { problem: { id: "problem-read-back-code-other", args: {} } }) },
      { saved: { document: "qr_png", path: "/home/anna/Downloads/consent-fabrikambikes.example.png" } },
    ),
  },
  "consent-elsewhere-seen": { view: elsewhere("address", { standing: standing({ there: true }) }) },
  "consent-own": { view: own() },
  "consent-own-seen": { view: seen(own()) },
};
