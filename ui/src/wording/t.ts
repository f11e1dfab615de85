// Says a sentence of the catalogue in the window's language; whatever calls it in a component follows a switch.
import { has, look } from "./catalogue.ts";
import { language } from "./language.ts";

export function t(id: string, args: Record<string, string> = {}): string {
  return look(language.value, id, args) ?? look("en", id, args) ?? id;
}

/** Whether the catalogue has words for this id. */
export const knows = (id: string) => has("en", id);

/** A sentence that came with the view, or one attribute of it. */
export const say = (sentence: { id: string; args: { [key in string]: string } }, attribute = "") =>
  t(attribute ? `${sentence.id}.${attribute}` : sentence.id, sentence.args);
