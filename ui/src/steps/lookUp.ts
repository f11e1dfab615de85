// One look-up of a tenant at a time, and since when it is under way.
import { signal } from "@preact/signals";
import { settled } from "../calls/session.ts";

export const lookingSince = signal<Date | null>(null);

/** Looks up what was typed last, once it has been handed on. */
export async function find(lookUp: () => Promise<unknown>) {
  if (lookingSince.value) return;
  lookingSince.value = new Date();
  await settled();
  await lookUp();
  lookingSince.value = null;
}
