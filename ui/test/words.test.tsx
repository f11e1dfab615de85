// Stories of language: all words come from the catalogue and follow a switch.
import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { look, messages } from "../src/wording/catalogue.ts";
import { t } from "../src/wording/t.ts";
import { SCENES } from "./gallery/scenes.ts";
import { learnLongLanguage, LONG } from "./longLanguage.ts";
import { all, open, the, until } from "./stage.tsx";
import { missingTest, verdict, viewAt } from "./views.ts";

const CATALOGUE = import.meta.glob<string>("../../crates/wording/locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

learnLongLanguage();

test("a number is said letter for letter, and chooses its plural", () => {
  expect(t("test-total", { time: "1000000" })).toBe("1000000 in total");
  expect(t("customer-looking", { asked: "0042" })).toContain("0042");
  expect(t("choose-more", { count: "28", chosen: "0" })).toBe("More permissions (28)");
  expect(t("choose-more", { count: "28", chosen: "1" })).toBe("More permissions (28), 1 chosen");
});

test("what a language cannot say is said in English", () => {
  expect(look("en", "test-total", {})).toBeNull();
  expect(t("no-such-id")).toBe("no-such-id");
});

test("a switch of language changes every visible word, without a restart", async () => {
  const program = await open(viewAt("consent"));
  const name = the("h1");
  const { chooseLanguage } = await import("../src/calls/commands.ts");
  await chooseLanguage(LONG);
  await until(() => document.documentElement.lang === LONG);
  await until(() => the("h1").textContent === "⟦Ask fabrikambikes.example for consenöößt…………⟧");
  expect(the("h1")).toBe(name);
  const left = all("button, h2, summary, label, .choice-title")
    .map((element) => (element.textContent ?? "").replaceAll(/[\w.-]*[.\d][\w.-]*/g, ""))
    .filter((words) => /\b[a-z]{4,}\b/.test(words) && !words.includes("⟦"));
  expect(left).toEqual([]);
  expect(program.names()).toContain("choose_language");
});

test("a language is fetched when it is first spoken, and English stands in for nothing", async () => {
  expect(look("da", "language-name", {})).toBe("Dansk");
  expect(look("da", "home-title", {})).toBeNull();
  await open(viewAt(null));
  expect(the("h1").textContent).toBe("What would you like to do?");
  const { chooseLanguage } = await import("../src/calls/commands.ts");
  await chooseLanguage("da");
  await until(() => the("h1").textContent === "Hvad vil du gerne gøre?");
  await chooseLanguage("en");
  await until(() => the("h1").textContent === "What would you like to do?");
});

test("a file is cut into the messages that a whole reading of it finds", () => {
  expect(Object.keys(CATALOGUE).length).toBeGreaterThan(60);
  for (const text of Object.values(CATALOGUE)) {
    const pieces = messages(text).map((piece) => [piece.id, new FluentResource(piece.text).body]);
    expect(pieces).toEqual(new FluentResource(text).body.map((whole) => [whole.id, [whole]]));
  }
});

test.each(Object.entries(SCENES))("on %s every sentence is in the catalogue", async (_, scene) => {
  await open(scene.view);
  const texts = all("body *:not(pre)").flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ""),
    element.getAttribute("aria-label") ?? "",
  ]);
  const ids =
    /^(step|home|button|copy|register|hand-over|app-values|customer|consent|test|language|choose|cause|who|check|outcome|evidence|problem|note|wanted|permission|cloud|story|flow|rail|secret|field|window|practice|paste|explain|claim|link|finding|code|send|request|saved|take|own)[-_][\w.-]+$/;
  expect(texts.filter((text) => ids.test(text.trim()))).toEqual([]);
  expect(texts.filter((text) => text.includes("{"))).toEqual([]);
});

const missing = (customer: string) => {
  const told = verdict("consent_missing", { who: "customer_admin", args: { customer } });
  return { ...viewAt("test", { test: { ...missingTest(), verdict: told } }), language: "zh-CN" };
};

test("in Chinese no blank stands where a customer's name was to be and is none", async () => {
  await open(missing("你自己的组织"));
  await until(() => the(".verdict h2").textContent === "你自己的组织尚未授予同意");
  await open(missing("fabrikambikes.example"));
  await until(() => the(".verdict h2").textContent === "fabrikambikes.example 尚未授予同意");
  const verified = SCENES["test-verified"];
  await open({ ...verified!.view, language: "zh-CN" });
  await until(() => /。\S/u.test(the(".verdict-first").textContent ?? ""));
  expect(the(".verdict-first").textContent).not.toMatch(/。 \p{Script=Han}/u);
});
