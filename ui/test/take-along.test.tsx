// Stories of what is taken along: scripts, samples, settings, reports; and of one's own organisation only.
import { expect, test } from "vitest";
import type { AppAudience, Document, Step, View } from "../src/calls/view.ts";
import { all, open, press, the, type, until } from "./stage.tsx";
import texts from "./take-along.json" with { type: "json" };
import { ownAt, verdict, verifiedTest, viewAt } from "./views.ts";

const textOf = (list: { id: string; text: string }[], id: string) => list.find((one) => one.id === id)?.text;
const choose = (value: string) => the<HTMLInputElement>(`[data-choice="${value}"] input`).click();
const shown = (action: string) => the(`[data-text="${action}"]`).textContent;

test("an app is registered by hand, or by the script that the reader chooses", async () => {
  await open(viewAt("register_app"));
  expect(all("[data-line]")).toHaveLength(6);
  for (const way of ["azure-cli", "powershell", "manifest"]) {
    choose(way);
    await until(() => document.querySelector('[data-text="copy_script"]'));
    expect(shown("copy_script")).toBe(textOf(texts.scripts, way));
    expect(all("[data-line]")).toHaveLength(0);
  }
  choose("portal");
  await until(() => all("[data-line]").length === 6);
});

test("a page for admins elsewhere is folded until it is wanted, and stays open while it is typed", async () => {
  const program = await open(viewAt("register_app"));
  const fold = the<HTMLDetailsElement>("details:has([data-field=landing_page])");
  expect(fold.open).toBe(false);
  expect(fold.textContent).toContain("http://localhost/consent is for an admin at this computer");
  fold.open = true;
  type("landing_page", "https://contosomdr.example/answer");
  the("[data-field=landing_page]").blur();
  await until(() => program.view.register_app.landing_page.text.startsWith("https://"));
  type("landing_page", "");
  the("[data-field=landing_page]").blur();
  await until(() => program.view.register_app.landing_page.text === "");
  expect(fold.open).toBe(true);
});

test("a sample is shown in the language that the reader programs in", async () => {
  await open(viewAt("hand_over"));
  expect(shown("copy_snippet")).toBe(textOf(texts.snippets, "powershell"));
  choose("python");
  await until(() => shown("copy_snippet") === textOf(texts.snippets, "python"));
});

test("a SIEM is given its own option names, and one that cannot read this says why", async () => {
  await open(viewAt("hand_over"));
  expect(the('[data-line="token_endpoint"]').textContent).toContain("TokenEndpoint");
  choose("wazuh");
  await until(() => !document.querySelector('[data-text="copy_siem"]'));
  const said = the("details:has([data-choice=wazuh])").textContent;
  expect(said).toContain("Wazuh reads Microsoft Graph only");
  expect(document.querySelector('[data-line="token_endpoint"]')).toBeNull();
});

test("an option that a SIEM names twice is one row of two values", async () => {
  const view = viewAt("hand_over");
  const twice = ["incidents", "alerts_v2"].map((value) => ({
    id: "relationship",
    label: "relationship",
    value,
  }));
  const [siem] = view.hand_over.siems.map((one) => ({ ...one, lines: twice }));
  await open({ ...view, hand_over: { ...view.hand_over, siems: siem ? [siem] : [] } });
  expect(all('[data-value="relationship"]').map((value) => value.textContent)).toEqual([
    "incidents",
    "alerts_v2",
  ]);
});

test("a report is saved in three forms, and where it lies is said and opened", async () => {
  const program = await open(viewAt("hand_over", { test: verifiedTest() }));
  program.answers["save"] = (saved: Document, view) => ({
    ...view,
    saved: { document: saved, path: `/downloads/${saved}` },
  });
  for (const form of ["report_html", "report_text", "report_json"]) {
    press(`save_${form}`);
    await until(() => document.querySelector(`[data-saved="${form}"]`));
    expect(the("[data-saved]").textContent).toBe(`Saved as /downloads/${form}Open`);
    expect(the("[role=status]:has([data-saved])")).toBeTruthy();
  }
  press("open_saved");
  await until(() => program.names().includes("open_saved"));
});

test("a report speaks the customer's language, which is chosen there too", async () => {
  const program = await open(viewAt("hand_over", { test: verifiedTest() }));
  program.answers["choose_customer_language"] = ({ tag }, view) => ({
    ...view,
    consent: { ...view.consent, customer_language: String(tag) },
  });
  const list = the<HTMLSelectElement>("[data-field=customer_language]");
  list.value = "da";
  list.dispatchEvent(new Event("change", { bubbles: true }));
  await until(() => the("main").textContent?.includes("Language: Dansk."));
});

test("before the test there is nothing to report, and what was saved elsewhere is not said here", async () => {
  const saved = { document: "mail", path: "/downloads/consent.eml" } as const;
  await open(viewAt("hand_over", { saved }));
  expect(all('[data-action^="save_report"], [data-saved]')).toHaveLength(0);
  expect(the("main").textContent).toContain("Run the test first: the report shows what it found.");
});

test("one's own organisation has a door of its own, six steps, and a way back to customers", async () => {
  const program = await open(viewAt(null));
  program.answers["choose_audience"] = (audience: AppAudience, view): View =>
    audience === "customers" ? { ...viewAt(view.step) } : ownAt(view.step);
  program.answers["go"] = ({ step }: { step: Step }) => ownAt(step);
  press("own_organisation");
  await until(() => document.querySelector('[data-step="choose_permissions"]'));
  expect(program.asked).toEqual([
    { what: "choose_audience", of: "own_organisation" },
    { what: "go", of: { step: "choose_permissions" } },
  ]);
  expect(all("[data-rail]")).toHaveLength(6);
  expect(the("[data-audience]").textContent).toBe("For your own organisation only");
  expect(the("main").textContent).not.toMatch(/customer/i);
  press("next");
  await until(() => document.querySelector('[data-step="register_app"]'));
  expect(the('[data-line="account-types"]').textContent).toContain("Single tenant only");
  press("switch_audience");
  await until(() => all("[data-rail]").length === 7);
  expect(document.querySelector("[data-audience]")).toBeNull();
});

test("the way of one's own organisation ends on the first screen, and goes back past the customer", async () => {
  const program = await open(ownAt("hand_over"));
  expect(document.querySelector("[data-action=next_customer]")).toBeNull();
  expect(the("h1").textContent).toBe("Copy the values");
  press("finish");
  await until(() => document.querySelector('[data-step="home"]'));
  const consent = await open(ownAt("consent"));
  press("back");
  await until(() => consent.names().length > 0);
  expect(consent.asked).toEqual([{ what: "go", of: { step: "app_values" } }]);
  expect(program.names()).not.toContain("next_customer");
});

test("in one's own organisation no customer is asked to act", async () => {
  const acts = { id: "own-who-admin", args: {} };
  const refused = verdict("permissions_missing", { who: "customer_admin", acts });
  await open(ownAt("test", { test: { ...verifiedTest(), verdict: refused } }));
  expect(the(".verdict-who").textContent).toBe("Your organisation's admin");
  const known = { ...refused, remark: { id: "own-customer-means", args: {} } };
  await open(ownAt("test", { test: { ...verifiedTest(), verdict: known } }));
  expect(the(".verdict-words").textContent).toContain("Here, the customer is your own organisation.");
  await open(ownAt("test"));
  await until(() => the("main").textContent?.includes("Nothing is changed in your tenant."));
});

test("the way goes on where the program says that it does", async () => {
  const program = await open(viewAt(null, { first_open_step: "customer" }));
  press("onboard");
  await until(() => program.names().includes("go"));
  expect(program.asked).toEqual([{ what: "go", of: { step: "customer" } }]);
});
