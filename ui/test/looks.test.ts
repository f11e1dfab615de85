// The colours by role are those of Fluent's themes that are installed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { css } from "../src/looks/tokens.mjs";

test("tokens.css is current: `npm run tokens` writes it", () => {
  expect(readFileSync(join(import.meta.dirname, "../src/looks/tokens.css"), "utf8")).toBe(css);
});
