// A pseudo-locale: English longer by two fifths and more, with umlauts, each text in marks. What is cut off shows no
// closing mark; what is not from the catalogue shows none at all.
import { learn } from "../src/wording/catalogue.ts";

const files = import.meta.glob<string>("../../crates/wording/locales/en/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

export const LONG = "en-XA";

/** Teaches it under its own tag; a build for screen tests gives "en", and the whole window speaks it. */
export function learnLongLanguage(tag = LONG) {
  for (const text of Object.values(files)) learn(tag, lengthened(text));
}

/** Every word of four letters and more gets longer; variables, labels and ids stay. */
export function lengthened(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const start = /^(\s*\.?[\w-]+ = |\s+(?:\*?\[\w+\] )?)/.exec(line)?.[0];
      const words = line.slice(start?.length);
      if (!start || line.includes("->") || words === "" || words === "}") return line;
      return `${start}⟦${filled(words.replaceAll(/\{[^}]*\}|"[^"]*"|[a-z]{4,}/g, stretch), words)}⟧`;
    })
    .join("\n");
}

const stretch = (word: string) => (/^[a-z]/.test(word) ? `${word.slice(0, -1)}ööß${word.slice(-1)}` : word);

const said = (text: string) => text.replaceAll(/\{[^}]*\}/g, "").length;

/** Short words alone grow too little: the rest is filled up. */
function filled(longer: string, words: string): string {
  return longer + "…".repeat(Math.max(0, Math.ceil(said(words) * 1.4) - said(longer)));
}
