// What the window knows: the newest view, and the last thing that the program refused.
import { batch, signal } from "@preact/signals";
import { load } from "../wording/catalogue.ts";
import { speak } from "../wording/language.ts";
import type { View } from "./view.ts";

export const view = signal<View | null>(null);

/** The code of the last refusal: the catalogue's `problem-<code>`. */
export const problem = signal<string | null>(null);

/** The file that says where in the program the last refusal came from, if one was written. */
export const diagnostics = signal<string | null>(null);

/** Short calls take turns, so that a view never overtakes the one before it. */
let turn: Promise<unknown> = Promise.resolve();

export function actInTurn(call: () => Promise<View>): Promise<View | null> {
  const mine = turn.then(() => act(call));
  turn = mine;
  return mine;
}

/** Makes a call that somebody asked for: it clears what was refused before. */
export function act(call: () => Promise<View>): Promise<View | null> {
  problem.value = null;
  return listen(call);
}

/** Makes a call and shows its answer, or its refusal. */
export async function listen(call: () => Promise<View>): Promise<View | null> {
  try {
    const answer = await call();
    await load(answer.language);
    show(answer);
    return answer;
  } catch (refusal) {
    batch(() => {
      problem.value = codeOf(refusal);
      diagnostics.value = pathOf(refusal);
    });
    return null;
  }
}

/** Resolves when every short call made so far has been answered. */
export const settled = () => turn;

function show(answer: View) {
  batch(() => {
    view.value = answer;
    speak(answer.language);
  });
}

function codeOf(refusal: unknown): string {
  if (typeof refusal === "object" && refusal !== null && "code" in refusal) return String(refusal.code);
  return "unknown";
}

function pathOf(refusal: unknown): string | null {
  if (typeof refusal !== "object" || refusal === null || !("path" in refusal)) return null;
  return typeof refusal.path === "string" ? refusal.path : null;
}
