// A pretend language, English made longer by two fifths, with Chinese signs and umlauts: shows what would be cut off.
import { learn } from "../src/wording/catalogue.ts";

const files = import.meta.glob<string>("../../crates/wording/locales/en/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

export const LONG = "en-XA";

export function learnLongLanguage() {
  for (const text of Object.values(files)) learn(LONG, lengthened(text));
}

/** Every word of four letters and more gets longer; variables, labels and ids stay. */
function lengthened(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const start = /^(\s*\.?[\w-]+ = |\s+(?:\*?\[\w+\] )?)/.exec(line)?.[0];
      if (!start || line.includes("->")) return line;
      return start + line.slice(start.length).replaceAll(/\{[^}]*\}|"[^"]*"|[a-z]{4,}/g, stretch);
    })
    .join("\n");
}

const stretch = (word: string) => (/^[a-z]/.test(word) ? `${word.slice(0, -1)}ööß${word.slice(-1)}` : word);
