// A field of the view in words, ready for a text field.
import type { FieldView } from "../calls/view.ts";
import { say } from "../wording/t.ts";

export const fieldWords = ({ text, reading, problem, notes }: FieldView) => ({
  text,
  reading,
  problem: problem ? say(problem) : undefined,
  notes: notes.map((note) => say(note)),
});
