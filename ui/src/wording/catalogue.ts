// The sentences of the one catalogue that window, terminal and reports share: English at once, other languages when spoken.
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";

/** What every reader may need: all names of languages, and English, in which is said what another language lacks. */
const atOnce = import.meta.glob<string>(
  [
    "../../../crates/wording/locales/*/language.ftl",
    "../../../crates/wording/locales/en/*.ftl",
    "!../../../crates/wording/locales/en/{terminal,doctor}.ftl",
  ],
  { query: "?raw", import: "default", eager: true },
);

/** Built as one file for each language. */
const whenSpoken = import.meta.glob<string>(
  [
    "../../../crates/wording/locales/*/*.ftl",
    "!../../../crates/wording/locales/en/*.ftl",
    "!../../../crates/wording/locales/*/{language,terminal,doctor}.ftl",
  ],
  { query: "?raw", import: "default" },
);

interface Tongue {
  bundle: FluentBundle;
  /** The text of each message that was not said yet, by its id: parsing all would hold the first screen up. */
  unread: Map<string, string>;
}

const tongues = new Map<string, Tongue>();
const loading = new Map<string, Promise<unknown>>();

for (const [path, text] of Object.entries(atOnce)) learn(tagOf(path), text);

/** The languages that the catalogue speaks, English first, each with its own name. */
export const languages = () =>
  [...tongues.keys()]
    .toSorted((a, b) => Number(b === "en") - Number(a === "en") || a.localeCompare(b))
    .map((tag) => ({ tag, name: look(tag, "language-name", {}) ?? tag }));

/** Resolves when a language can be spoken, at once where it could be before; what does not come is said in English. */
export function load(tag: string): Promise<unknown> {
  const files = Object.entries(whenSpoken).filter(([path]) => tagOf(path) === tag);
  const read = () => Promise.allSettled(files.map(async ([, file]) => learn(tag, await file())));
  const loaded = loading.get(tag) ?? read();
  loading.set(tag, loaded);
  return loaded;
}

/** Adds the sentences of one file to a language. */
export function learn(tag: string, text: string) {
  // Isolating marks would be copied along with an ID or a link.
  const tongue = tongues.get(tag) ?? {
    bundle: new FluentBundle(tag, { useIsolating: false }),
    unread: new Map(),
  };
  tongues.set(tag, tongue);
  for (const message of messages(text)) tongue.unread.set(message.id, message.text);
}

/** Cuts a file between its messages, without parsing them; none names another. */
export function messages(text: string): { id: string; text: string }[] {
  const cut = text.split(/^(?=[a-z][\w-]* *=)/im);
  return cut.flatMap((piece) => {
    const id = /^[a-z][\w-]*(?= *=)/i.exec(piece)?.[0];
    return id ? [{ id, text: piece }] : [];
  });
}

/** Whether a language has words for `id` or `id.attribute`. */
export const has = (tag: string, id: string) => find(tag, id) !== null;

/** The words of `id` or `id.attribute` in one language; `null` where it has none, or lacks a variable. */
export function look(tag: string, id: string, args: Record<string, string>): string | null {
  const pattern = find(tag, id);
  const bundle = tongues.get(tag)?.bundle;
  if (!bundle || !pattern) return null;
  const holes: Error[] = [];
  const values = Object.entries(args).map(([key, value]) => [key, countOrText(value)]);
  const words = bundle.formatPattern(pattern, Object.fromEntries(values), holes);
  return holes.length === 0 ? words : null;
}

function find(tag: string, id: string) {
  const [name = id, attribute] = id.split(".");
  const tongue = tongues.get(tag);
  const unread = tongue?.unread.get(name);
  if (tongue && unread) {
    tongue.bundle.addResource(new FluentResource(unread));
    tongue.unread.delete(name);
  }
  const message = tongue?.bundle.getMessage(name);
  return (attribute ? message?.attributes[attribute] : message?.value) ?? null;
}

/** A plural is chosen by a number, and every number is said letter for letter, as in Rust. */
function countOrText(value: string): FluentNumber | string {
  return /^(0|[1-9]\d{0,8})$/.test(value) ? new FluentNumber(Number(value), { useGrouping: false }) : value;
}

function tagOf(path: string): string {
  return path.split("/").at(-2) ?? "";
}
