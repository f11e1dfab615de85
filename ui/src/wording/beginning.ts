// A word for somebody without a name, such as "the customer", begins with a capital where it begins a sentence.
import { language } from "./language.ts";
import { t } from "./t.ts";

/** A sentence about the customer, who may have no name yet, or be one's own organisation. */
export const begun = (text: string) =>
  ["customer-unnamed", "own-organisation"].reduce(
    (said, id) => capitalAtTheBeginning(said, t(id)),
    text.replace(SEAM, "$1"),
  );

/** The blank that stands beside a name in Latin letters or between two sentences; Chinese has none before more Chinese. */
const SEAM = /([\p{Script=Han}。]) (?=\p{Script=Han})/gu;

function capitalAtTheBeginning(text: string, word: string): string {
  const capital = word.charAt(0).toLocaleUpperCase(language.value) + word.slice(1);
  const first = text.startsWith(word) ? capital + text.slice(word.length) : text;
  return first.replaceAll(`. ${word}`, `. ${capital}`);
}
