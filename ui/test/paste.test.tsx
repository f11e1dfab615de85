// Stories of pasting anything: it is explained, and kept nowhere.
import { expect, test } from "vitest";
import { refusal, view } from "../src/calls/session.ts";
import type { ExplanationView, Kind, Step } from "../src/calls/view.ts";
import { EXPLANATIONS, falseLink, foreignReply, goodToken } from "./pasted.ts";
import { all, field, hit, open, paste, press, the, type, until } from "./stage.tsx";
import { on } from "./gallery/scenes.ts";
import { viewAt } from "./views.ts";

const TEXT = "eyJ0eXAiOiJKV1QifQ.cHJldGVuZC10b2tlbi1vZi1ub2JvZHk.signature";

const pasting = (explanation: ExplanationView | null, step: Step | null = "test") =>
  open(on(explanation, step).view);

const primaries = () => all(".button-primary").map((button) => button.dataset["action"]);

test.each([
  ["the first screen", null, "home"],
  ["a step", "consent", "consent"],
] as const)("from %s the page opens, and Back leads back there", async (_, step, back) => {
  await open(viewAt(step));
  press("open_explain");
  await until(() => document.querySelector('[data-step="explain"]'));
  await until(() => document.activeElement === field("paste"));
  expect(primaries()).toEqual(["explain"]);
  expect(all(".rail").length).toBe(step ? 1 : 0);
  press("back");
  await until(() => document.querySelector(`[data-step="${back}"]`));
});

test.each([
  ["pasting", () => paste("paste", TEXT)],
  ["the button", () => (type("paste", TEXT), press("explain"))],
  [
    "Ctrl+Enter",
    () => {
      type("paste", TEXT);
      const keys = { key: "Enter", ctrlKey: true, bubbles: true };
      field("paste").dispatchEvent(new KeyboardEvent("keydown", keys));
    },
  ],
])("after %s the text is explained and is nowhere in the page", async (_, hand) => {
  const program = await pasting(null);
  program.answers["explain"] = (__, now) => ({ ...now, explanation: EXPLANATIONS.access_token });
  hand();
  expect(field("paste").value).toBe("");
  await until(() => document.querySelector('[data-kind="access_token"]'));
  expect(program.asked.at(-1)).toEqual({ what: "explain", of: { text: TEXT } });
  const kept = [
    document.documentElement.outerHTML,
    field("paste").value,
    JSON.stringify([view.value, refusal.value, { ...localStorage }, { ...sessionStorage }]),
    location.href,
    document.title,
  ];
  expect(kept.filter((place) => place.includes(TEXT.slice(20, 50)))).toEqual([]);
});

test("Enter alone is a new line, and an empty field explains nothing", async () => {
  const program = await pasting(null);
  type("paste", "AADSTS");
  hit("paste", "Enter");
  expect(field("paste").value).toBe("AADSTS");
  type("paste", "  ");
  press("explain");
  expect(program.names()).toEqual([]);
});

test.each(Object.entries(EXPLANATIONS))(
  "%s is named and each of its values has words",
  async (kind, said) => {
    await pasting(said);
    const shown = the(`[data-kind="${kind}"]`);
    expect(shown.textContent).not.toMatch(/explain-|claim-/);
    expect(all("[data-explained]").map((row) => row.dataset["explained"])).toEqual(
      said.fields.map(({ name }) => name),
    );
  },
);

test("a code's own words come before those of its cause, title and all", async () => {
  await pasting(EXPLANATIONS.token_error);
  const words = the('[data-cause="consent_missing"]').textContent ?? "";
  expect(words).toContain("The customer has not given your app consent yet");
  expect(words).toContain("Ask the customer's admin to open the consent link for this tenant and accept.");
  expect(words).not.toContain("Nothing points to a problem in your app.");
  expect(primaries()).toEqual(["go_to_consent"]);
});

test("permissions are listed, and a mark is said in words", async () => {
  await pasting(EXPLANATIONS.token_response);
  const roles = all('[data-explained="roles"] .well').map((well) => well.textContent);
  expect(roles).toEqual(["AdvancedHunting.Read.All", "Incident.Read.All"]);
  expect(the('[data-cause="consent_given"]').textContent).toContain("Only the test shows");
});

test("a good link may be opened, a false one must not, and the reason comes first", async () => {
  await pasting(EXPLANATIONS.consent_link, null);
  expect(the('[data-answer="good"] h2').textContent).toMatch(/^This link looks as it should/);
  expect(primaries()).toEqual([]);
  await open(on(falseLink(), null).view);
  const answer = the('[data-answer="stop"]');
  expect(answer.textContent).toMatch(/^Do not open this link/);
  expect(all("[data-finding]").map((item) => item.dataset["finding"])).toEqual([
    "stop",
    "warn",
    "good",
    "good",
  ]);
});

test("an answer to somebody else's request says so instead of giving a cause", async () => {
  await pasting(foreignReply());
  expect(the(".message-bar").textContent).toContain("This answer belongs to another request.");
  expect(document.querySelector("[data-cause], [data-explained=problem]")).toBeNull();
  expect(document.querySelector('[data-action="use_explained"]')).toBeNull();
});

test.each(["tenant_hint", "discovery", "consent_reply"] as Kind[])(
  "%s is taken where it belongs",
  async (kind) => {
    const program = await pasting(EXPLANATIONS[kind]);
    expect(primaries()).toEqual(["use_explained"]);
    press("use_explained");
    await until(() => document.querySelector(`[data-step="${EXPLANATIONS[kind].go_to}"]`));
    expect(program.names()).toEqual(["use_explained"]);
  },
);

test("an error leads to the step where it is dealt with, once that can be opened", async () => {
  const program = await pasting(EXPLANATIONS.api_error);
  press("go_to_consent");
  await until(() => document.querySelector('[data-step="consent"]'));
  expect(program.asked).toEqual([{ what: "go", of: { step: "consent" } }]);
  await open(on(EXPLANATIONS.api_error, null).view);
  expect(document.querySelector('[data-action="go_to_consent"]')).toBeNull();
});

test("a token for a user is told as such, with no list of nothing", async () => {
  await pasting(EXPLANATIONS.access_token);
  const words = the('[data-cause="permissions_missing"]').textContent ?? "";
  expect(words).toContain("The token acts for a user, not for the app");
  expect(words).not.toContain("Missing:");
});

test("a good token is not taken for an admin's answer", async () => {
  await pasting(goodToken());
  expect(the(".verdict h2").textContent).toBe("This token has what it needs");
  expect(the(".verdict").textContent).toContain("Its signature was not checked.");
  expect(the(".verdict").textContent).not.toContain("answer belongs to your request");
});
