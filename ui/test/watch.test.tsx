// Stories of looking for consent by itself, and of the link that is checked before it leaves.
import { expect, test } from "vitest";
import type { View } from "../src/calls/view.ts";
import { all, open, press, promised, the, until } from "./stage.tsx";
import { finding, goodFindings, propagatingTest, viewAt } from "./views.ts";

const primaries = () => all(".button-primary").map((button) => button.dataset["action"]);

async function watching() {
  const program = await open(viewAt("consent"));
  const over = promised<View>();
  program.answers["watch_consent"] = () => over.promise;
  press("watch_consent");
  await until(() => document.querySelector("[data-watching]"));
  return { program, over };
}

test("a watch says what it looks for and since when, until consent is there", async () => {
  const { over } = await watching();
  expect(the("[data-watching]").textContent).toMatch(
    /^Checking whether fabrikambikes\.example has given consent \(since \d/,
  );
  expect(primaries()).toEqual(["open"]);
  over.resolve(viewAt("consent", { test: propagatingTest() }));
  await until(() => document.querySelector('[data-seen="consent"]'));
  expect(the(".flow-link").dataset["state"]).toBe("done");
  expect(primaries()).toEqual(["next"]);
  expect(document.querySelector("[data-watching], [data-listening]")).toBeNull();
});

test("a watch is stopped with one press, and can begin again", async () => {
  const { program } = await watching();
  press("stop_watching");
  await until(() => document.querySelector('[data-action="watch_consent"]'));
  press("watch_consent");
  await until(() => document.querySelector("[data-watching]"));
  const asked = program
    .commands()
    .filter((command) => command.endsWith("_consent") || command.startsWith("stop"));
  expect(asked).toEqual(["watch_consent", "stop_watching", "watch_consent"]);
});

test("a watch that found nothing says until when it looked", async () => {
  const { over } = await watching();
  over.resolve(viewAt("consent"));
  await until(() => /^No consent by \d/.test(the(".consent-waiting:last-of-type").textContent ?? ""));
});

test("many answers to other requests are a word to the reader, until the next is awaited", async () => {
  const program = await open(viewAt("consent"));
  await until(() => program.commands().includes("wait_for_reply"));
  expect(document.querySelector(".consent-reply .message-bar")).toBeNull();
  const { args } = program.asked.find(({ command }) => command === "wait_for_reply")!;
  (args["foreign"] as { onmessage: (count: number) => void }).onmessage(10);
  const bar = await until(() => document.querySelector(".consent-reply .message-bar"));
  expect(bar?.textContent).toMatch(/^Answers to other requests keep arriving at this computer/);
});

test("leaving the step ends the watch", async () => {
  await watching();
  press("back");
  await until(() => document.querySelector('[data-step="customer"]'));
  press("next");
  await until(() => document.querySelector('[data-action="watch_consent"]'));
});

test("checks that passed are one chip, what is to be minded stands in the open", async () => {
  const findings = [...goodFindings(), finding("warn", "link-finding-tenant-common")];
  const view = viewAt("consent");
  await open({ ...view, consent: { ...view.consent, findings } });
  expect(the('[data-action="findings"]').textContent).toBe("6 of 7 link checks passed");
  expect(all("details [data-finding]")).toHaveLength(6);
  expect(all('.consent-link-words > .findings [data-finding="warn"]')).toHaveLength(1);
});

test("a link that must not leave can be neither copied nor opened nor photographed", async () => {
  const findings = [finding("stop", "link-finding-redirect-http", { host: "contoso.example" })];
  const view = viewAt("consent");
  await open({ ...view, consent: { ...view.consent, findings, may_leave: false } });
  expect(document.querySelector(".qr-code, [data-action=open], [data-action=copy_link]")).toBeNull();
  const words = the(".consent-link").textContent ?? "";
  expect(words.indexOf("contoso.example")).toBeLessThan(words.indexOf("https://login."));
  expect(the("s[data-link-withheld]").textContent).toContain("https://login.");
});
