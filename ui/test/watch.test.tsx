// Stories of looking for consent by itself, and of the link that is checked before it leaves.
import { expect, test } from "vitest";
import type { StandingView, View } from "../src/calls/view.ts";
import { all, open, press, the, until } from "./stage.tsx";
import {
  finding,
  goodFindings,
  listening,
  next,
  NOON,
  standing,
  TENANT_ID,
  verdict,
  viewAt,
} from "./views.ts";

const primaries = () => all(".button-primary").map((button) => button.dataset["action"]);

const watched = (state: View["consent"]["watching"]) => (_: never, view: View) => ({
  ...view,
  consent: { ...view.consent, watching: state },
});

async function watching() {
  const program = await open(viewAt("consent"));
  program.answers["watch"] = watched({ since: NOON, ended_at: null });
  program.answers["stop_watching"] = watched({ since: null, ended_at: null });
  press("watch_consent");
  await until(() => document.querySelector("[data-watching]"));
  return program;
}

const standingNow = (more: Partial<StandingView>, of: Partial<View> = {}): View => {
  const view = viewAt("consent", of);
  return { ...view, consent: { ...view.consent, standing: standing(more) } };
};

test("a watch says what it looks for and since when, until consent is there", async () => {
  const program = await watching();
  expect(the("[data-watching]").textContent).toMatch(
    /^Checking whether fabrikambikes\.example has given consent \(since \d/,
  );
  expect(primaries()).toEqual(["open"]);
  program.tell(standingNow({ there: true, since: NOON }));
  await until(() => document.querySelector('[data-seen="consent"]'));
  expect(the(".flow-link").dataset["state"]).toBe("done");
  expect(primaries()).toEqual(["next_test"]);
  expect(document.querySelector("[data-watching], [data-listening]")).toBeNull();
});

test("a watch is stopped with one press, and can begin again", async () => {
  const program = await watching();
  press("stop_watching");
  await until(() => document.querySelector('[data-action="watch_consent"]'));
  press("watch_consent");
  await until(() => document.querySelector("[data-watching]"));
  expect(program.names()).toEqual(["watch", "stop_watching", "watch"]);
});

test("a watch that found nothing says until when it looked", async () => {
  const program = await watching();
  const { consent } = viewAt("consent");
  program.tell(viewAt("consent", { consent: { ...consent, watching: { since: null, ended_at: NOON } } }));
  await until(() => /^No consent by \d/.test(the(".consent-waiting:last-of-type").textContent ?? ""));
});

test("many answers to other requests are a word to the reader", async () => {
  const program = await open(viewAt("consent"));
  expect(document.querySelector(".consent-reply .message-bar")).toBeNull();
  const { consent } = viewAt("consent");
  program.tell(viewAt("consent", { consent: { ...consent, listening: listening(10) } }));
  const bar = await until(() => document.querySelector(".consent-reply .message-bar"));
  expect(bar?.textContent).toMatch(/^Answers to other requests keep arriving at this computer/);
});

const WANTING = { missing: ["AdvancedHunting.Read.All"], granted: ["Incident.Read.All"] };
const AGAIN = { next_action: next({ kind: "ask_again" }) };

test("what was accepted before is not green where something is new: it is asked for again, on purpose", async () => {
  const view = standingNow({ ...WANTING, outdated: true }, AGAIN);
  const consent = { ...view.consent, reply: verdict("consent_given") };
  const program = await open({ ...view, consent });
  expect(document.querySelector("[data-cause], .message-bar-success")).toBeNull();
  expect(the("[data-missing]").textContent).toBe("AdvancedHunting.Read.All");
  expect(the("[data-granted]").textContent).toBe("Incident.Read.All");
  expect(primaries()).toEqual(["next_ask_again"]);
  program.answers["ask_again"] = () => standingNow({ ...WANTING, replaces: NOON }, AGAIN);
  press("next_ask_again");
  const said = await until(() => the("[data-replaces]"));
  expect(said.textContent).toMatch(/^This request replaces the one from \d/);
  expect(primaries()).toEqual(["open"]);
});

test("that another organisation has accepted is not forgotten, and it is said how that is undone", async () => {
  await open(standingNow({ there: true, accepted_elsewhere: TENANT_ID }));
  const said = the(`[data-accepted-elsewhere="${TENANT_ID}"]`);
  expect(said.textContent).toContain(`Another organisation has given consent: ${TENANT_ID}`);
  expect(said.textContent).toContain('"Enterprise apps"');
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
