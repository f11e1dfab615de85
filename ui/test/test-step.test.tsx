// Stories of the one-button test.
import { expect, test, vi } from "vitest";
import type { CheckName, View } from "../src/calls/view.ts";
import { all, open, press, the, until } from "./stage.tsx";
import {
  CHECKS,
  missingTest,
  next,
  NOON,
  passedLine,
  propagatingTest,
  said as sentence,
  standing,
  verdict,
  verifiedTest,
  viewAt,
} from "./views.ts";

const rows = () => all("[data-check]");
const outcome = (id: string) => the(`[data-check="${id}"]`).dataset["outcome"];

const primaries = () => all(".button-primary").map((button) => button.dataset["action"]);

/** A test under way, whose lines and verdict come as the program tells them. */
async function running() {
  const program = await open(viewAt("test", { next: null }));
  const tell = (more: Partial<View["test"]>) =>
    program.tell({ ...program.view, test: { ...program.view.test, ...more } });
  program.answers["test"] = (_, view) => ({ ...view, test: { ...view.test, running_since: NOON } });
  press("run_test");
  await until(() => document.querySelector('[data-action="stop"]'));
  const send = (id: CheckName) =>
    tell({ lines: program.view.test.lines.map((line) => (line.id === id ? passedLine(id) : line)) });
  return { program, send };
}

const ended = (run: View["test"], action: Parameters<typeof next>[0]) =>
  viewAt("test", { test: run, next_action: next(action) });

test("every line is there before anything was asked", async () => {
  await open(viewAt("test", { next: null }));
  expect(rows().map((row) => row.dataset["check"])).toEqual([...CHECKS]);
  expect(all("[data-action=run_test]")).toHaveLength(1);
});

test("a line that resolves changes itself and no other", async () => {
  const { send } = await running();
  const before = rows();
  const others = before.filter((row) => row.dataset["check"] !== "token_roles");
  const looks = others.map((row) => row.outerHTML);
  send("token_roles");
  await until(() => outcome("token_roles") === "passed");
  expect(rows()).toEqual(before);
  expect(others.map((row) => row.outerHTML)).toEqual(looks);
});

test("the verdict takes the place of the waiting, and the bars show the timing", async () => {
  const { program, send } = await running();
  CHECKS.forEach(send);
  expect(all(".test-bar")).toHaveLength(0);
  program.tell(ended(verifiedTest(), { kind: "hand_over" }));
  const said = await until(() => the('[data-cause="verified"]'));
  expect(said.getAttribute("role")).toBe("status");
  expect(said.textContent).toContain("fabrikambikes.example is connected");
  expect(all(".test-bar")).toHaveLength(CHECKS.length);
  expect(primaries()).toEqual(["next_hand_over"]);
});

test("a test under way is stopped with one press", async () => {
  const { program } = await running();
  press("stop");
  await until(() => program.names().includes("stop"));
  expect(program.names()).toEqual(["test", "stop"]);
});

test("a bad verdict names who acts, what first, and leads there", async () => {
  const program = await open(ended(missingTest(), { kind: "ask_again" }));
  const said = the('[data-cause="permissions_missing"]');
  expect(said.dataset["who"]).toBe("customer_admin");
  const words = said.textContent ?? "";
  expect(words.indexOf("Check that your app registration")).toBeLessThan(
    words.indexOf("Your app has consent there"),
  );
  expect(words).toContain("missing AdvancedHunting.Read.All");
  expect(primaries()).toEqual(["next_ask_again"]);
  press("next_ask_again");
  await until(() => program.names().includes("ask_again"));
});

test.each([
  [{ kind: "send_request" }, "next_send_request", "consent"],
  [{ kind: "correct", of: "secret" }, "next_correct", "app_values"],
  [{ kind: "correct", of: "customer" }, "next_correct", "customer"],
  [{ kind: "hand_over" }, "next_hand_over", "hand_over"],
] as const)("%o is one press away", async (action, button, step) => {
  const view = ended(missingTest(), action);
  const rail = view.rail.map((item) => ({ ...item, reachable: true }));
  const program = await open({ ...view, rail });
  expect(primaries()).toEqual([button]);
  press(button);
  await until(() => program.names().length > 0);
  expect(program.asked).toEqual([{ what: "go", of: { step } }]);
});

test("what wants something before it leads there first", async () => {
  const view = ended(missingTest(), { kind: "send_request" });
  const rail = view.rail.map((item) => ({ ...item, reachable: false }));
  const program = await open({ ...view, rail, first_open_step: "customer" });
  expect(the('[data-action="next_send_request"]').textContent).toBe("Choose the customer");
  press("next_send_request");
  await until(() => program.names().length > 0);
  expect(program.asked).toEqual([{ what: "go", of: { step: "customer" } }]);
});

test.each(["test_again", "check_connection", "wait"] as const)(
  "where the next thing is %s, the test can be made again at once",
  async (kind) => {
    await open(ended(missingTest(), { kind }));
    expect(primaries()).toEqual(["run_test"]);
    expect(all(".connection")).toHaveLength(kind === "check_connection" ? 1 : 0);
  },
);

test("where the customer's admin must act, there is a message for exactly this cause to send", async () => {
  const { SCENES } = await import("./gallery/scenes.ts");
  await open(SCENES["test-blocked"]!.view);
  expect(primaries()).toEqual(["next_tell_admin"]);
  expect(the("[data-message]").textContent).toContain("Service principal sign-ins");
  expect(the(".test-message-text").lang).toBe("en");
  expect(the('[data-check="credential_accepted"]').textContent).toContain("A policy blocks the sign-in");
});

test("after the verdict the focus is on its heading, the next stop is what to do, and Enter does not slip on", async () => {
  const { program } = await running();
  the('[data-action="run_test"]').focus();
  program.tell(ended(missingTest(), { kind: "ask_again" }));
  await until(() => document.activeElement === the('[data-cause="permissions_missing"] h2'));
  const stops = all("button, a, input, select, summary, [tabindex='0']");
  const after = stops.find(
    (stop) => the("[data-cause] h2").compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  expect(after?.dataset["action"]).toBe("next_ask_again");
});

test("a verdict that stood there before takes no focus", async () => {
  await open(viewAt("consent"));
  const { goTo } = await import("../src/calls/commands.ts");
  const program = await open(viewAt("consent"));
  program.answers["go"] = () => ended(missingTest(), { kind: "ask_again" });
  await goTo("test");
  await until(() => document.activeElement === the('[data-step="test"] h1'));
});

test("while Microsoft sets the tenant up, the page counts down to what the program does by itself", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const program = await open(ended(propagatingTest(Date.now() + 20_000), { kind: "wait" }));
  program.answers["stop"] = (_, view) => ({ ...view, test: propagatingTest(null) });
  expect(the("[role=timer].small").textContent).toBe("Next test starts automatically in 20 seconds");
  await vi.advanceTimersByTimeAsync(30_000);
  expect(the("[role=timer].small").textContent).toBe("Next test starts automatically in 0 seconds");
  expect(program.names()).toEqual([]);
  press("stop_waiting");
  await until(() => !document.querySelector('[data-action="stop_waiting"]'));
  expect(program.names()).toEqual(["stop"]);
  expect(primaries()).toEqual(["run_test"]);
  vi.useRealTimers();
});

test("while Microsoft sets the tenant up, nothing has failed and the clock shows how long", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const view = ended(propagatingTest(), { kind: "wait" });
  const consent = { ...view.consent, standing: standing({ there: true, since: Date.now() }) };
  await open({ ...view, consent });
  expect(all('[data-outcome="failed"], .mark-failed, .verdict-attention')).toEqual([]);
  expect(primaries()).toEqual([]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(the("[data-since-consent]").textContent).toMatch(/^Since consent: \d seconds$/);
  expect(the("[data-awaited]").textContent).toBe("Not there yet: AdvancedHunting.Read.All");
  expect(the(".verdict").textContent).toContain("Consentry tests again automatically");
  vi.useRealTimers();
});

test("a test more while waiting takes nothing off the page", async () => {
  const program = await open(ended(propagatingTest(), { kind: "wait" }));
  program.answers["test"] = (_, view) => ({
    ...view,
    test: { ...view.test, again_at: null, running_since: NOON },
  });
  const before = rows().map((row) => row.outerHTML);
  const said = the('[data-cause="propagating"]');
  press("run_test");
  await until(() => document.querySelector('[data-action="stop"]'));
  expect(the('[data-cause="propagating"]')).toBe(said);
  expect(rows().map((row) => row.outerHTML)).toEqual(before);
  program.tell(ended(verifiedTest(), { kind: "hand_over" }));
  await until(() => document.querySelector('[data-cause="verified"]'));
});

test("the words are said as the program chose them", async () => {
  const cause = verdict("consent_missing", { who: "customer_admin", exact: "code-7000229" });
  await open(viewAt("test", { next: null, test: { ...missingTest(), verdict: cause } }));
  const words = the('[data-cause="consent_missing"]').textContent ?? "";
  expect(words).toContain("fabrikambikes.example has not given consent yet");
  expect(words).toContain("for this tenant and accept. Then test again.");
  expect(words).not.toContain("Nothing points to a problem in your app.");
});

test("several APIs have their lines side by side, and it is said which one falls short", async () => {
  const missing = missingTest();
  const xdr = { api: "defender-xdr", product_name: "Microsoft Defender XDR", lines: missing.lines } as const;
  const endpoint = {
    ...xdr,
    api: "defender-endpoint",
    product_name: "Microsoft Defender for Endpoint",
  } as const;
  const apis = [
    { ...xdr, words: sentence("several-works") },
    { ...endpoint, words: sentence("several-missing", { permissions: "Machine.Isolate" }) },
  ];
  await open(viewAt("test", { test: { ...missing, apis } }));
  expect(all("[data-api] h2").map((heading) => heading.textContent)).toEqual([
    "Microsoft Defender XDR",
    "Microsoft Defender for Endpoint",
  ]);
  expect(the('[data-api="defender-endpoint"]').textContent).toContain("Missing: Machine.Isolate");
  expect(all('[data-api="defender-xdr"] [data-check]')).toHaveLength(missing.lines.length);
});
