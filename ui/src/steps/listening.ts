// Waits for the answer to the consent link while its step is shown.
import { signal } from "@preact/signals";
import { waitForReply } from "../calls/commands.ts";

/** Since when an answer is awaited; `null` while nobody waits. */
export const listeningSince = signal<Date | null>(null);

export async function listenForReply() {
  const mine = new Date();
  listeningSince.value = mine;
  await waitForReply();
  if (listeningSince.value === mine) listeningSince.value = null;
}
