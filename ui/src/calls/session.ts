// What the window knows: the newest view, and why the last thing that was asked came to nothing.
import { batch, computed, signal } from "@preact/signals";
import { load } from "../wording/catalogue.ts";
import { speak } from "../wording/language.ts";
import type { RefusalView, View } from "./view.ts";

export const view = signal<View | null>(null);

/** A call that got no view at all: the program stopped at it. */
const stopped = signal<RefusalView | null>(null);

export const refusal = computed(() => stopped.value ?? view.value?.refusal ?? null);

/** Calls take turns in the order in which they were made: what was typed arrives before the press that follows it. */
let turn: Promise<unknown> = Promise.resolve();

export function inTurn(call: () => Promise<View>): Promise<View | null> {
  const mine = turn.then(() => ask(call));
  turn = mine;
  return mine;
}

/** Begins in its turn; what is asked afterwards does not wait for its end. */
export const aside = (call: () => Promise<View>): Promise<View | null> => turn.then(() => ask(call));

/** Resolves when every call made so far in turn has been answered. */
export const settled = () => turn;

async function ask(call: () => Promise<View>): Promise<View | null> {
  stopped.value = null;
  try {
    const answer = await call();
    await show(answer);
    return answer;
  } catch (refused) {
    stopped.value = { code: text(refused, "code") ?? "unknown", path: text(refused, "path") };
    return null;
  }
}

/** Shows a view, and never an older one over a newer. */
export async function show(answer: View) {
  await load(answer.language);
  if (view.value && view.value.revision >= answer.revision) return;
  batch(() => {
    view.value = answer;
    speak(answer.language);
  });
}

/** Before a story: nothing is known yet. */
export function forget() {
  view.value = null;
  stopped.value = null;
  turn = Promise.resolve();
}

function text(refused: unknown, name: string): string | null {
  if (typeof refused !== "object" || refused === null) return null;
  const value: unknown = Reflect.get(refused, name);
  return typeof value === "string" ? value : null;
}
