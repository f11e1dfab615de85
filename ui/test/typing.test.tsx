// Stories of somebody typing and pasting.
import { expect, test, vi } from "vitest";
import { takePracticeApp } from "../src/calls/commands.ts";
import { settled } from "../src/calls/session.ts";
import type { View } from "../src/calls/view.ts";
import { field, open, paste, press, promised, the, type, until } from "./stage.tsx";
import { CLIENT_ID, field as fieldView, viewAt } from "./views.ts";

const withClientId = (view: View, text: string, more = {}): View => ({
  ...view,
  app_values: { ...view.app_values, client_id: fieldView(text, more) },
});

test("typed text is handed on once, after a pause", async () => {
  const program = await open(viewAt("app_values"));
  vi.useFakeTimers();
  for (const text of ["3", "3b", "3b6"]) {
    type("client_id", text);
    vi.advanceTimersByTime(200);
  }
  vi.advanceTimersByTime(50);
  vi.useRealTimers();
  await until(() => program.names().includes("enter"));
  expect(program.asked).toEqual([{ what: "enter", of: ["client_id", "3b6"] }]);
});

test("pasted text is handed on at once", async () => {
  const program = await open(viewAt("app_values"));
  vi.useFakeTimers();
  paste("client_id", CLIENT_ID);
  vi.useRealTimers();
  await until(() => program.names().includes("enter"));
});

test("typed text survives a slower view", async () => {
  const program = await open(viewAt("app_values"));
  const slow = promised<View>();
  const slower = promised<View>();
  program.answers["enter"] = ([, text]: string[]) => (text === "3b6f" ? slow.promise : slower.promise);
  paste("client_id", "3b6f");
  type("client_id", "3b6f1f0e");
  field("client_id").blur();
  slow.resolve(withClientId(viewAt("app_values"), "3b6f", { reading: "something" }));
  await until(() => document.querySelector("[data-reading]"));
  expect(field("client_id").value).toBe("3b6f1f0e");
  slower.resolve(withClientId(viewAt("app_values"), "3b6f1f0e"));
  await settled();
});

test("a text from elsewhere is shown in a field where nobody types", async () => {
  const program = await open(viewAt("app_values", { practice: null }));
  program.answers["use_practice_app"] = (_, view) => withClientId(view, CLIENT_ID);
  await takePracticeApp();
  await until(() => field("client_id").value === CLIENT_ID);
});

test("a view takes no text out of the hands of somebody who stands in the field", async () => {
  const program = await open(viewAt("app_values"));
  paste("client_id", "3b6f");
  await until(() => program.names().includes("enter"));
  program.answers["use_practice_app"] = (_, view) => withClientId(view, "something else");
  await takePracticeApp();
  await new Promise((done) => setTimeout(done, 30));
  expect(field("client_id").value).toBe("3b6f");
});

test("nobody is told that half a word is wrong", async () => {
  const program = await open(viewAt("app_values"));
  const problem = { id: "problem-client-id-missing", args: {} };
  program.answers["enter"] = ([, text]: string[], view) => withClientId(view, text ?? "", { problem });
  type("client_id", "3b6");
  await until(() => program.names().includes("enter"));
  await new Promise((done) => setTimeout(done, 20));
  expect(document.querySelector("[data-problem]")).toBeNull();
  field("client_id").blur();
  await until(() => document.querySelector("[data-problem]"));
  expect(field("client_id").getAttribute("aria-invalid")).toBe("true");
});

test("Next waits for what was typed last", async () => {
  const program = await open(viewAt("app_values", { next: null }));
  program.answers["enter"] = ([, text]: string[], view) => ({
    ...withClientId(view, text ?? ""),
    next: "customer",
  });
  type("client_id", CLIENT_ID);
  field("client_id").blur();
  press("next");
  await until(() => document.querySelector('[data-step="customer"]'));
  expect(program.names()).toEqual(["enter", "go"]);
});

test("Next says what is wanted instead of leading nowhere", async () => {
  const program = await open(
    viewAt("app_values", { next: null, wanted: { id: "wanted-client-id", args: {} } }),
  );
  press("next");
  await new Promise((done) => setTimeout(done, 20));
  expect(program.names()).toEqual([]);
  expect(the('[data-action="next"]').getAttribute("aria-disabled")).toBe("true");
  expect(the("#wanted").textContent).toBe("Enter the application ID");
});
