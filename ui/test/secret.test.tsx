// Stories of the secret: it goes in, and is nowhere in the page afterwards.
import { expect, test } from "vitest";
import { view } from "../src/calls/session.ts";
import { all, field, hit, open, paste, press, the, type, until } from "./stage.tsx";
import { viewAt } from "./views.ts";

const SECRET = "pretend~Q7x.secret-of-nobody";

const holdsTheSecret = () =>
  document.documentElement.outerHTML.includes(SECRET) ||
  all("input").some((input) => (input as HTMLInputElement).value.includes(SECRET)) ||
  JSON.stringify(view.value).includes(SECRET);

test.each([
  ["Enter", () => (type("secret", SECRET), hit("secret", "Enter"))],
  ["leaving the field", () => (type("secret", SECRET), field("secret").blur())],
  ["pasting", () => paste("secret", SECRET)],
])("after %s the secret is held and shown nowhere", async (_, hand) => {
  const program = await open(viewAt("app_values"));
  expect(field("secret").type).toBe("password");
  hand();
  await until(() => document.querySelector('[data-held="secret"]'));
  expect(program.asked.at(-1)).toEqual({ what: "enter_secret", of: SECRET });
  expect(document.querySelector('[data-field="secret"]')).toBeNull();
  expect(holdsTheSecret()).toBe(false);
});

test("a refused secret leaves an empty field and says why", async () => {
  const program = await open(viewAt("app_values"));
  program.answers["enter_secret"] = (_: never, now) => ({
    ...now,
    app_values: {
      ...now.app_values,
      secret: { held: false, problem: { id: "problem-secret-is-id", args: {} }, notes: [] },
    },
  });
  paste("secret", SECRET);
  await until(() => document.querySelector("[data-problem]"));
  expect(field("secret").value).toBe("");
  expect(holdsTheSecret()).toBe(false);
});

test("an empty field hands nothing on", async () => {
  const program = await open(viewAt("app_values"));
  field("secret").focus();
  field("secret").blur();
  expect(program.names()).toEqual([]);
});

test("a held secret can be replaced and forgotten, and the focus stays near", async () => {
  const program = await open(viewAt("app_values"));
  field("secret").focus();
  paste("secret", SECRET);
  await until(() => document.activeElement === the('[data-action="replace_secret"]'));
  press("replace_secret");
  await until(() => document.activeElement === field("secret"));
  paste("secret", SECRET);
  await until(() => document.querySelector('[data-action="forget_secret"]'));
  press("forget_secret");
  await until(() => field("secret"));
  expect(program.names()).toEqual(["enter_secret", "enter_secret", "forget_secret"]);
});

test("a secret that a test found wrong is marked, open for another one and focused on arrival", async () => {
  const { SCENES } = await import("./gallery/scenes.ts");
  const wrong = SCENES["values-secret-wrong"]!.view;
  const program = await open(viewAt("test"));
  program.answers["go"] = () => wrong;
  press("back");
  await until(() => document.activeElement === field("secret"));
  expect(field("secret").getAttribute("aria-invalid")).toBe("true");
  expect(document.querySelector('[data-held="secret"]')).toBeNull();
  expect(the("[data-problem]").textContent).toContain("was not accepted");
  program.answers["enter_secret"] = () => viewAt("app_values", { app_values: wrong.app_values });
  paste("secret", SECRET);
  await until(() => document.querySelector('[data-held="secret"]'));
});
