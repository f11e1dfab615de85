// Looks for consent by itself, for an admin who sits elsewhere: one watch at a time.
import { batch, signal } from "@preact/signals";
import { stopWatching, watchConsent } from "../calls/commands.ts";
import { view as newest } from "../calls/session.ts";
import type { View } from "../calls/view.ts";

/** Since when this window watches; `null` while it does not. */
export const watchingSince = signal<Date | null>(null);

/** When the last watch ended by itself. */
export const watchedUntil = signal<Date | null>(null);

export const isWatching = (view: View) => watchingSince.value !== null || view.consent.watching;

export async function watch() {
  if (watchingSince.value) return;
  const mine = new Date();
  batch(() => {
    watchingSince.value = mine;
    watchedUntil.value = null;
  });
  const answer = await watchConsent();
  if (watchingSince.value !== mine) return;
  batch(() => {
    watchingSince.value = null;
    // Where the step was left, nobody waits to hear how it ended.
    watchedUntil.value = answer?.step === "consent" ? new Date() : null;
  });
}

export async function endWatch() {
  watchingSince.value = null;
  await stopWatching();
}

/** A watch that ended is forgotten with its step. */
export function forgetWatch() {
  if (newest.value?.step !== "consent") batch(() => (watchingSince.value = watchedUntil.value = null));
}
