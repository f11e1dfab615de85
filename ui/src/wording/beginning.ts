// A word for somebody without a name, such as "the customer", begins with a capital where it begins a sentence.
import { language } from "./language.ts";

export function capitalAtTheBeginning(text: string, word: string): string {
  const capital = word.charAt(0).toLocaleUpperCase(language.value) + word.slice(1);
  const begun = text.startsWith(word) ? capital + text.slice(word.length) : text;
  return begun.replaceAll(`. ${word}`, `. ${capital}`);
}
