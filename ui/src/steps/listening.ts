// Waits for the answer to the consent link while its step is shown.
import { signal } from "@preact/signals";
import { waitForReply } from "../calls/commands.ts";
import { view } from "../calls/session.ts";

/** Since when an answer is awaited; `null` while nobody waits. */
export const listeningSince = signal<Date | null>(null);

/** How many answers to other requests came while this one is awaited; 0 while they are few. */
export const foreignAnswers = signal(0);

/** With its step the waiting ends; a page that only lies over the step leaves it as it is. */
export function stopListening() {
  if (view.value?.step !== "consent") listeningSince.value = null;
}

/** After an answer that is not the wished one, the next is awaited at once. */
export async function listenForReply() {
  if (listeningSince.value) return;
  const mine = new Date();
  listeningSince.value = mine;
  let known = reply();
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one answer after the other
    const now = await waitForReply((count) => (foreignAnswers.value = count));
    const again = now?.step === "consent" && now.consent.listening !== null && reply() !== known;
    foreignAnswers.value = 0;
    if (!again || listeningSince.value !== mine) break;
    known = reply();
  }
  if (listeningSince.value === mine) listeningSince.value = null;
}

const reply = () => JSON.stringify(view.value?.consent.reply ?? null);
