// Stories of the way through: rail, heading, banner, refusals, the answer to the link.
import { expect, test } from "vitest";
import { SCENES } from "./gallery/scenes.ts";
import { all, field, open, paste, press, the, until } from "./stage.tsx";
import { next, practice, standing, tenant, verdict, viewAt } from "./views.ts";

test("the focus goes to the heading after Next and Back", async () => {
  await open(viewAt("choose_permissions"));
  press("next");
  await until(() => document.activeElement === the('[data-step="register_app"] h1'));
  press("back");
  await until(() => document.activeElement === the('[data-step="choose_permissions"] h1'));
});

test("the rail marks the way in shape and word", async () => {
  await open(viewAt("customer"));
  expect(all("[data-rail]").map((stop) => stop.dataset["mark"])).toEqual([
    "done",
    "done",
    "done",
    "current",
    "open",
    "open",
    "open",
  ]);
  expect(the('[data-rail="register_app"]').textContent).toContain("Done");
  expect(the('[data-rail="customer"]').getAttribute("aria-current")).toBe("step");
  expect(the<HTMLButtonElement>('[data-rail="consent"]').disabled).toBe(true);
});

test("practising is one press from the first screen, and the banner stays", async () => {
  const program = await open(viewAt(null));
  program.answers["practise"] = ({ on }: { on: boolean }, view) => ({
    ...view,
    practice: on ? practice() : null,
  });
  press("practise");
  await until(() => document.querySelector('[data-step="choose_permissions"]'));
  press("next");
  await until(() => document.querySelector('[data-step="register_app"]'));
  press("leave_practice");
  await until(() => !document.querySelector("[data-practice]"));
});

test("a refusal is said in words and goes with the next thing done", async () => {
  const program = await open(viewAt("consent"));
  program.answers["open_link"] = () => Promise.reject({ code: "several-ids" });
  press("open");
  await until(() => document.querySelector('[data-refusal="several-ids"]'));
  press("back");
  await until(() => !document.querySelector("[data-refusal]"));
});

test("a refusal without words of its own still gets a sentence", async () => {
  const program = await open(viewAt("consent"));
  program.answers["open_link"] = () => Promise.reject({ code: "no_browser_here" });
  press("open");
  const bar = await until(() => the("[data-refusal]"));
  expect(bar.textContent).toContain("no_browser_here");
});

test("a program that stumbled says so, names its file, and goes on", async () => {
  const program = await open(viewAt("consent"));
  const path = "/home/mia/.local/state/consentry/consentry-diagnostics-x.txt";
  program.answers["open_link"] = () => Promise.reject({ code: "program-stopped", path });
  press("open");
  const bar = await until(() => document.querySelector('[data-refusal="program-stopped"]'));
  expect(bar?.textContent).toContain(path);
  expect(bar?.textContent).toContain("Your values are still here");
  program.answers["open_link"] = () => Promise.reject({ code: "program-stopped", path: null });
  press("open");
  await until(() => !document.querySelector("[data-refusal]")?.textContent?.includes(path));
  press("back");
  await until(() => !document.querySelector("[data-refusal]"));
});

test("a pretend customer is found with one press", async () => {
  const program = await open(viewAt("customer", { practice: practice(), next: null }));
  program.answers["find_tenant"] = (_, view) => ({
    ...view,
    next: "consent",
    customer: { ...view.customer, name: "Tailspin Toys", found: tenant(view.customer.field.text) },
  });
  the('[data-story="declines"]').click();
  await until(() => document.querySelector("[data-found]"));
  expect(field("customer").value).toBe("tailspintoys.example");
  expect(the(".found h2").textContent).toBe("Tailspin Toys");
  expect(program.names()).toEqual(["enter", "find_tenant"]);
});

test("before the answer the link is the one thing to do, after it the test", async () => {
  const program = await open(viewAt("consent", { next: "test" }));
  expect(all(".button-primary").map((button) => button.dataset["action"])).toEqual(["open"]);
  program.answers["read_reply"] = (_, view) => ({
    ...view,
    next_action: next({ kind: "test" }),
    consent: { ...view.consent, standing: standing({ there: true }), reply: verdict("consent_given") },
  });
  paste("reply_address", "http://localhost:49152/consent?admin_consent=True");
  press("read_reply");
  await until(() => document.querySelector('[data-cause="consent_given"]'));
  expect(all(".button-primary").map((button) => button.dataset["action"])).toEqual(["next_test"]);
});

test("the answer is awaited as soon as the link is shown", async () => {
  await open(viewAt("consent"));
  expect(the("[data-listening]").textContent).toMatch(/^Waiting for the answer \(since \d/);
});

test("what comes of an effect is shown when it comes, and never an older view over a newer", async () => {
  const program = await open(viewAt("consent"));
  program.tell({ ...viewAt("consent"), consent: { ...viewAt("consent").consent, reply: declined() } });
  await until(() => document.querySelector('[data-cause="consent_declined"]'));
  const { show } = await import("../src/calls/session.ts");
  await show({ ...viewAt("test"), revision: 1 });
  expect(document.querySelector('[data-step="test"]')).toBeNull();
});

const declined = () => verdict("consent_declined", { who: "customer_admin" });

test("what an effect came to is refused where the reader looks: beside the foot, however far they scrolled", async () => {
  const program = await open(viewAt("consent"));
  program.tell({ ...program.view, refusal: { code: "link-may-not-leave", path: null } });
  const bar = await until(() => the('[data-refusal="link-may-not-leave"]'));
  expect(bar.textContent).toContain("not safe to send");
  expect(the(".wizard-scroll").contains(bar)).toBe(false);
});

test.each(Object.entries(SCENES))("on %s no two things are primary at once", async (_, scene) => {
  await open(scene.view);
  expect(all(".button-primary").length).toBeLessThanOrEqual(1);
});
