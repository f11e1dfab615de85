// Writes whose crates the programs carry, and under which licence: the texts that their authors ask to be passed on.
// Reads what cargo has on disk: node packaging/notices.mjs FILE
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const PROGRAMS = ["consentry-cli", "consentry-window"];
const NOTICE = /^(licen[cs]e|copying|copyright|notice|unlicense)/i;

const metadata = JSON.parse(
  execFileSync(
    "cargo",
    ["metadata", "--locked", "--offline", "--format-version=1", "--filter-platform=host-tuple"],
    { cwd: join(import.meta.dirname, ".."), maxBuffer: 1 << 30 },
  ),
);
const packages = new Map(metadata.packages.map((one) => [one.id, one]));
const needs = new Map(metadata.resolve.nodes.map((node) => [node.id, node.deps]));

// What is linked into a program, and nothing that only builds or tests it.
const carried = new Set();
const reach = (id) => {
  if (carried.has(id)) return;
  carried.add(id);
  const linked = needs.get(id).filter(({ dep_kinds }) => dep_kinds.some(({ kind }) => kind === null));
  linked.forEach(({ pkg }) => reach(pkg));
};
metadata.packages.filter(({ name }) => PROGRAMS.includes(name)).forEach(({ id }) => reach(id));

const crates = [...carried].map((id) => packages.get(id)).filter(({ source }) => source !== null);
crates.sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));

// Many crates bring the same text: each stands here once, below the names of all that bring it.
const texts = new Map();
const silent = [];
for (const crate of crates) {
  const called = `${crate.name} ${crate.version}`;
  const folder = dirname(crate.manifest_path);
  const files = readdirSync(folder).filter((name) => NOTICE.test(name) && statSync(join(folder, name)).isFile());
  for (const name of files.sort()) {
    const text = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim();
    texts.set(text, [...(texts.get(text) ?? []), called]);
  }
  if (files.length === 0) silent.push(`${called}: ${crate.license}, by ${crate.authors.join(", ") || "its authors"}`);
}

const line = "=".repeat(100);
const parts = [
  "Rust crates that Consentry's programs carry, unchanged from crates.io, each with its licence:",
  crates.map(({ name, version, license }) => `${name} ${version}: ${license}`).join("\n"),
  "Crates that bring no text of their own; the texts of these licences stand below, brought by others:",
  silent.join("\n"),
  ...[...texts].map(([text, names]) => `${line}\n${[...new Set(names)].join(", ")}\n${line}\n\n${text}`),
];
writeFileSync(process.argv[2], `${parts.join("\n\n")}\n`);
