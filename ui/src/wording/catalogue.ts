// The sentences of every language, out of the one catalogue that window, terminal and reports share.
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";

const files = import.meta.glob<string>(
  ["../../../crates/wording/locales/*/*.ftl", "!../../../crates/wording/locales/*/terminal.ftl"],
  { query: "?raw", import: "default", eager: true },
);

/** What is not parsed yet, by language: the window opens sooner for it. */
const unread = new Map<string, { text: string; holds: (id: string) => boolean }[]>();

const bundles = new Map<string, FluentBundle>();

for (const [path, text] of Object.entries(files)) {
  const [tag = "", file] = path.split("/").slice(-2);
  const ofCodes = file === "codes.ftl";
  const holds = (id: string) => !ofCodes || id.startsWith("code-");
  unread.set(tag, [...(unread.get(tag) ?? []), { text, holds }]);
}

/** The languages that the catalogue speaks, English first, each with its own name. */
export const languages = () =>
  [...new Set([...unread.keys(), ...bundles.keys()])]
    .toSorted((a, b) => Number(b === "en") - Number(a === "en") || a.localeCompare(b))
    .map((tag) => ({ tag, name: nameOf(tag) }));

/** Adds the sentences of one file to a language. */
export function learn(tag: string, text: string) {
  // Isolating marks would be copied along with an ID or a link.
  const bundle = bundles.get(tag) ?? new FluentBundle(tag, { useIsolating: false });
  bundle.addResource(new FluentResource(text));
  bundles.set(tag, bundle);
}

/** Parses those files of a language that may hold an id. */
function read(tag: string, id: string) {
  const waiting = unread.get(tag)?.filter(({ holds }) => holds(id));
  if (!waiting?.length) return;
  unread.set(tag, unread.get(tag)?.filter((file) => !waiting.includes(file)) ?? []);
  waiting.forEach(({ text }) => learn(tag, text));
}

/** A language is named without parsing it. */
function nameOf(tag: string): string {
  const named = unread.get(tag)?.map(({ text }) => /^language-name = (.+)$/m.exec(text)?.[1]);
  return named?.find(Boolean) ?? look(tag, "language-name", {}) ?? tag;
}

/** Whether a language has words for `id` or `id.attribute`. */
export const has = (tag: string, id: string) => find(tag, id) !== null;

/** The words of `id` or `id.attribute` in one language; `null` where it has none, or lacks a variable. */
export function look(tag: string, id: string, args: Record<string, string>): string | null {
  const pattern = find(tag, id);
  const bundle = bundles.get(tag);
  if (!bundle || !pattern) return null;
  const holes: Error[] = [];
  const values = Object.entries(args).map(([key, value]) => [key, countOrText(value)]);
  const words = bundle.formatPattern(pattern, Object.fromEntries(values), holes);
  return holes.length === 0 ? words : null;
}

function find(tag: string, id: string) {
  read(tag, id);
  const [name = id, attribute] = id.split(".");
  const message = bundles.get(tag)?.getMessage(name);
  return (attribute ? message?.attributes[attribute] : message?.value) ?? null;
}

/** A plural is chosen by a number, and every number is said letter for letter, as in Rust. */
function countOrText(value: string): FluentNumber | string {
  return /^(0|[1-9]\d{0,8})$/.test(value) ? new FluentNumber(Number(value), { useGrouping: false }) : value;
}
