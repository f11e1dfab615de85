// Whether consent is there, by whatever it was noticed, and since when this window knows.
import { effect, signal } from "@preact/signals";
import { view as newest } from "../calls/session.ts";
import type { View } from "../calls/view.ts";

export function isConsentThere(view: View): boolean {
  if (view.consent.seen || view.consent.reply?.cause === "consent_given") return true;
  if (view.rail.some(({ step, mark }) => step === "consent" && mark === "done")) return true;
  return view.test.lines.some(({ id, outcome }) => id === "consent_present" && outcome === "passed");
}

/** When consent came, for the customer of now; `null` while it is not there. */
export const consentSince = signal<Date | null>(null);

let whose: string | undefined;

effect(() => {
  const view = newest.value;
  const tenant = view?.customer.found?.tenant_id;
  const there = view !== null && isConsentThere(view);
  if (!there) consentSince.value = null;
  else if (consentSince.peek() === null || tenant !== whose) consentSince.value = new Date();
  whose = tenant;
});
