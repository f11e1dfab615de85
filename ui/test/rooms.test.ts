// Rules about the rooms: who may import whom, where words may stand, how long a file may be.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { look } from "../src/wording/catalogue.ts";

const SRC = join(import.meta.dirname, "../src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(tsx?|mjs)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), "utf8") }));
const written = files.filter(({ path }) => path !== "calls/view.ts");

const imports = (text: string) =>
  [...text.matchAll(/(?:from|import) "([^"]+)"/g)].map((found) => found[1] ?? "");
const inRoom = (room: string) => files.filter(({ path }) => path.startsWith(`${room}/`));

test("only calls speak to the program", () => {
  const others = files.filter(({ path }) => !path.startsWith("calls/"));
  expect(others.filter(({ text }) => text.includes("@tauri-apps")).map(({ path }) => path)).toEqual([]);
});

test("parts know neither steps nor calls, nor words of the domain", () => {
  const generic = /^(copy|field|secret)(-|$)/;
  const faults = inRoom("parts").flatMap(({ path, text }) => [
    ...imports(text).filter((one) => /\/(calls|shell|steps|explain|check_set_up)\//.test(one)),
    ...[...text.matchAll(/\bt\("([^"]+)"/g)].map((found) => found[1] ?? "").filter((id) => !generic.test(id)),
    ...(text.includes("data-step") ? [`${path} names a step`] : []),
  ]);
  expect(faults).toEqual([]);
});

test("looks and words import no screen", () => {
  const faults = [...inRoom("looks"), ...inRoom("wording")].flatMap(({ text }) =>
    imports(text).filter((one) => /\/(calls|shell|steps|explain|check_set_up|parts)\//.test(one)),
  );
  expect(faults).toEqual([]);
});

test("every file says first what it is for, and is short", () => {
  const silent = written.filter(({ text }) => !/^\/\/ \S/.test(text)).map(({ path }) => path);
  const long = written.filter(({ text }) => text.split("\n").length > 350).map(({ path }) => path);
  const later = written.filter(({ text }) => /\b(TODO|FIXME|for now)\b/.test(text)).map(({ path }) => path);
  expect({ silent, long, later }).toEqual({ silent: [], long: [], later: [] });
});

test("every id that a component names is in the catalogue", () => {
  const ids = written.flatMap(({ text }) =>
    [...text.matchAll(/\bt\("([^"]+)"/g)].map((found) => found[1] ?? ""),
  );
  const named = new Set(ids);
  expect(named.size).toBeGreaterThan(60);
  const filled = new Proxy({}, { ownKeys: () => [], get: () => "x" });
  expect([...named].filter((id) => look("en", id, filled) === null && !wantsVariables(id))).toEqual([]);
});

/** Said only with variables: known if one of the usual ones makes it whole. */
function wantsVariables(id: string): boolean {
  const names =
    "code time what who date count chosen role portal address permissions listed product app asked region customer tenant passed step here language host";
  return look("en", id, Object.fromEntries(names.split(" ").map((name) => [name, "1"]))) !== null;
}

test("no component holds words of its own", () => {
  const faults = files
    .filter(({ path }) => path.endsWith(".tsx"))
    .flatMap(({ path, text }) =>
      literals(parseSync(path, text, { lang: "tsx" }).program).map((word) => `${path}: ${word}`),
    );
  expect(faults).toEqual([]);
});

test("the rule about words sees words", () => {
  const { program } = parseSync(
    "a.tsx",
    '<p title="Hello">Good {"day"} <b aria-label={`to ${you}`}>.</b></p>',
  );
  expect(literals(program)).toEqual(["Hello", "Good", "day", "to"]);
});

type Node = { type: string; [key: string]: unknown };
const SPOKEN =
  /^(aria-(label|description|roledescription|placeholder|valuetext)|title|alt|placeholder|label|summary|legend|hint|word|words|what)$/;

/** Visible or audible literal texts in a tree of JSX. */
function literals(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(literals);
  if (typeof node !== "object" || node === null) return [];
  const one = node as Node;
  if (one.type === "JSXText") return lettered(one["value"]);
  if (one.type === "JSXAttribute") {
    const name = (one["name"] as { name?: string }).name ?? "";
    return SPOKEN.test(name) ? plain(one["value"]) : literals(one["value"]);
  }
  if (one.type === "JSXElement" || one.type === "JSXFragment") {
    const children = one["children"] as Node[];
    const said = children.flatMap((child) =>
      child.type === "JSXExpressionContainer" ? plain(child) : literals(child),
    );
    return [...literals(one["openingElement"]), ...said];
  }
  return Object.values(one).flatMap(literals);
}

/** Literals that an expression can come to; what it hands to calls is none of them. */
function plain(node: unknown): string[] {
  const one = node as Node | null;
  switch (one?.type) {
    case "Literal":
      return lettered(one["value"]);
    case "TemplateLiteral":
      return (one["quasis"] as { value: { raw: string } }[]).flatMap(({ value }) => lettered(value.raw));
    case "JSXExpressionContainer":
      return plain(one["expression"]);
    case "ConditionalExpression":
      return [...plain(one["consequent"]), ...plain(one["alternate"])];
    case "LogicalExpression":
      return [...plain(one["left"]), ...plain(one["right"])];
    default:
      return literals(node);
  }
}

const lettered = (value: unknown) =>
  typeof value === "string" && /\p{L}/u.test(value) ? [value.trim()] : [];
