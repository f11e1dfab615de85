// What a verdict found wrong with a value that reads well: said beside its field until the value is another one.
import type { Correction, View } from "../calls/view.ts";
import { begun } from "../wording/beginning.ts";
import { say } from "../wording/t.ts";

export function faultIn(view: View, value: Correction): string | undefined {
  const { action } = view.next_action;
  if (action.kind !== "correct" || action.of !== value || !view.test.verdict) return undefined;
  return begun(say(view.test.verdict.title));
}
