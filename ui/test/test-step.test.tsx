// Stories of the one-button test.
import { expect, test, vi } from "vitest";
import type { View } from "../src/calls/view.ts";
import { CHECKS } from "../src/steps/testRun.ts";
import { sendLine } from "./pretendProgram.ts";
import { all, open, press, promised, the, until } from "./stage.tsx";
import { missingTest, passedLine, propagatingTest, verdict, verifiedTest, viewAt } from "./views.ts";

const rows = () => all("[data-check]");
const outcome = (id: string) => the(`[data-check="${id}"]`).dataset["outcome"];

async function running() {
  const program = await open(viewAt("test", { next: null }));
  const over = promised<View>();
  let send: ((id: string) => void) | undefined;
  program.answers["run_test"] = (args) => {
    send = (id) => sendLine(args, passedLine(id as (typeof CHECKS)[number]));
    return over.promise;
  };
  press("run_test");
  await until(() => document.querySelector('[data-action="stop"]'));
  return { program, over, send: (id: string) => send?.(id) };
}

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
  const { send, over } = await running();
  CHECKS.forEach(send);
  expect(all(".test-bar")).toHaveLength(0);
  over.resolve(viewAt("test", { test: verifiedTest() }));
  const said = await until(() => the('[data-cause="verified"]'));
  expect(said.getAttribute("role")).toBe("status");
  expect(said.textContent).toContain("fabrikambikes.example is connected");
  expect(all(".test-bar")).toHaveLength(CHECKS.length);
  expect(the('[data-action="next"]').className).toContain("primary");
});

test("a second press starts no second test; Stop reaches the program", async () => {
  const { program } = await running();
  press("run_test");
  press("stop");
  await until(() => program.commands().includes("stop"));
  expect(program.commands().filter((command) => command === "run_test")).toHaveLength(1);
});

test("a bad verdict names who acts, what first, and leads there", async () => {
  const program = await open(viewAt("test", { next: null, test: missingTest() }));
  const said = the('[data-cause="permissions_missing"]');
  expect(said.dataset["who"]).toBe("customer_admin");
  const words = said.textContent ?? "";
  expect(words.indexOf("Send the link again")).toBeGreaterThan(-1);
  expect(words.indexOf("Check that your app registration")).toBeLessThan(
    words.indexOf("Your app has consent there"),
  );
  expect(words).toContain("missing AdvancedHunting.Read.All");
  expect(all(".button-primary").map((button) => button.dataset["action"])).toEqual(["go_to_consent"]);
  press("go_to_consent");
  await until(() => document.querySelector('[data-step="consent"]'));
  expect(program.commands()).toContain("go_to");
});

test("while Microsoft sets the tenant up, the test comes again by itself until it is stopped", async () => {
  const waiting = verdict("propagating", { retry_after_s: 3 });
  const program = await open(viewAt("test", { next: null, test: { ...missingTest(), verdict: waiting } }));
  vi.useFakeTimers();
  press("stop_waiting");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(program.commands()).not.toContain("run_test");
  vi.useRealTimers();
});

test("the test comes again when the time is over", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const waiting = verdict("propagating", { retry_after_s: 2 });
  const program = await open(viewAt("test", { next: null, test: { ...missingTest(), verdict: waiting } }));
  program.answers["run_test"] = () => viewAt("test", { test: verifiedTest() });
  expect(the(".verdict").className).toContain("wait");
  await vi.advanceTimersByTimeAsync(3_000);
  await until(() => document.querySelector('[data-cause="verified"]'));
  vi.useRealTimers();
});

test("while Microsoft sets the tenant up, nothing has failed and the clock shows how long", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await open(viewAt("test", { next: null, test: propagatingTest(60) }));
  expect(all('[data-outcome="failed"], .mark-failed, .verdict-attention')).toEqual([]);
  expect(all(".button-primary")).toEqual([]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(the("[data-since-consent]").textContent).toMatch(/^Since consent: \d seconds$/);
  expect(the("[data-awaited]").textContent).toBe("Not there yet: AdvancedHunting.Read.All");
  expect(the(".verdict").textContent).not.toContain("In 60 seconds");
  press("stop_waiting");
  await vi.advanceTimersByTimeAsync(10);
  expect(all(".button-primary").map((button) => button.dataset["action"])).toEqual(["run_test"]);
  vi.useRealTimers();
});

test("a test more while waiting takes nothing off the page", async () => {
  const program = await open(viewAt("test", { next: null, test: propagatingTest(60) }));
  const over = promised<View>();
  program.answers["run_test"] = () => over.promise;
  const before = rows().map((row) => row.outerHTML);
  const said = the('[data-cause="propagating"]');
  press("run_test");
  await until(() => document.querySelector('[data-action="stop"]'));
  expect(the('[data-cause="propagating"]')).toBe(said);
  expect(rows().map((row) => row.outerHTML)).toEqual(before);
  over.resolve(viewAt("test", { test: verifiedTest() }));
  await until(() => document.querySelector('[data-cause="verified"]'));
});

test("what a code means more exactly comes under the cause's title", async () => {
  const cause = verdict("consent_missing", { who: "customer_admin", code_sentence: "code-7000229" });
  await open(viewAt("test", { next: null, test: { ...missingTest(), verdict: cause } }));
  const words = the('[data-cause="consent_missing"]').textContent ?? "";
  expect(words).toContain("fabrikambikes.example has not given consent yet");
  expect(words).toContain("for this tenant and accept. Then test again.");
  expect(words).not.toContain("Nothing points to a problem in your app.");
});

test("good news and waiting keep their own words, with what is known more exactly", async () => {
  const surplus = verdict("verified", { code_sentence: "code-roles-extra" });
  await open(viewAt("test", { test: { ...verifiedTest(), verdict: surplus } }));
  const good = the('[data-cause="verified"]').textContent ?? "";
  expect(good).toContain("All four checks passed");
  expect(good).toContain("in the customer's tenant it can do more than it has to");
  const busy = verdict("throttled", { code_sentence: "code-http-429-token", retry_after_s: 20 });
  await open(viewAt("test", { test: { ...verifiedTest(), verdict: busy } }));
  const wait = the('[data-cause="throttled"]').textContent ?? "";
  expect(wait).toContain("came faster than Microsoft handles them. Wait 20 seconds, then test again.");
});

test("what no cause fits has its own title", async () => {
  const opaque = verdict("unknown", { who: "partner_engineer", code_sentence: "code-not-a-jwt" });
  await open(viewAt("test", { test: { ...verifiedTest(), verdict: opaque } }));
  expect(the("[data-cause] h2").textContent).toBe("This token cannot be read, only used");
});
