// Stories of pasting anything: it is explained, and kept nowhere.
import { expect, test } from "vitest";
import { problem, view } from "../src/calls/session.ts";
import type { ExplanationView, Kind, Step } from "../src/calls/view.ts";
import { EXPLANATIONS, falseLink, foreignReply, goodToken } from "./pasted.ts";
import { all, field, hit, open, paste, press, the, type, until } from "./stage.tsx";
import { TENANT_ID, viewAt } from "./views.ts";

const TEXT = "eyJ0eXAiOiJKV1QifQ.cHJldGVuZC10b2tlbi1vZi1ub2JvZHk.signature";

const pasting = (explanation: ExplanationView | null, step: Step | null = "test") =>
  open(viewAt(step, { paste: { explanation } }));

const primaries = () => all(".button-primary").map((button) => button.dataset["action"]);

test.each([
  ["the first screen", null, "home"],
  ["a step", "consent", "consent"],
] as const)("from %s the page opens, and Back leads back there", async (_, step, back) => {
  await open(viewAt(step));
  press("open_paste");
  await until(() => document.querySelector('[data-step="paste"]'));
  await until(() => document.activeElement === field("paste"));
  expect(primaries()).toEqual(["explain"]);
  expect(all(".rail").length).toBe(step ? 1 : 0);
  press("close_paste");
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
  program.answers["explain_text"] = (__, now) => ({
    ...now,
    paste: { explanation: EXPLANATIONS.access_token },
  });
  hand();
  expect(field("paste").value).toBe("");
  await until(() => document.querySelector('[data-kind="access_token"]'));
  expect(program.asked.at(-1)).toEqual({ command: "explain_text", args: { text: TEXT } });
  const kept = [
    document.documentElement.outerHTML,
    field("paste").value,
    JSON.stringify([view.value, problem.value, { ...localStorage }, { ...sessionStorage }]),
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
  expect(program.commands()).toEqual(["view"]);
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
  expect(the('[data-answer="good"] h2').textContent).toBe("This link looks as it should");
  expect(primaries()).toEqual([]);
  await open(viewAt(null, { paste: { explanation: falseLink() } }));
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
  expect(document.querySelector('[data-action="use_pasted"]')).toBeNull();
});

test.each(["tenant_hint", "discovery", "consent_reply"] as Kind[])(
  "%s is taken where it belongs",
  async (kind) => {
    const program = await pasting(EXPLANATIONS[kind]);
    expect(primaries()).toEqual(["use_pasted"]);
    press("use_pasted");
    await until(() => document.querySelector(`[data-step="${EXPLANATIONS[kind].go_to}"]`));
    expect(program.commands()).toEqual(["view", "use_pasted"]);
  },
);

test("an error leads to the step where it is dealt with, once that can be opened", async () => {
  const program = await pasting(EXPLANATIONS.api_error);
  press("go_to_consent");
  await until(() => document.querySelector('[data-step="consent"]'));
  expect(program.asked.slice(1, 3)).toEqual([
    { command: "open_paste", args: { open: false } },
    { command: "go_to", args: { step: "consent" } },
  ]);
  await open(viewAt(null, { paste: { explanation: EXPLANATIONS.api_error } }));
  expect(document.querySelector('[data-action="go_to_consent"]')).toBeNull();
});

test("nobody is called by an empty name", async () => {
  const missing = { ...EXPLANATIONS.token_error };
  if (missing.verdict) missing.verdict = { ...missing.verdict, code_sentence: null };
  await pasting(missing, null);
  expect(the("[data-cause] h2").textContent).toBe("The customer has not given consent yet");
});

test("the answer stays awaited while the page lies over the step", async () => {
  const program = await open(viewAt("consent"));
  await until(() => program.commands().includes("wait_for_reply"));
  press("open_paste");
  await until(() => document.querySelector('[data-step="paste"]'));
  press("close_paste");
  await until(() => /since/.test(the("[data-listening]").textContent ?? ""));
  expect(program.commands().filter((command) => command === "wait_for_reply")).toHaveLength(1);
});

test("a tenant in a text is called by its own ID, not by this customer's name", async () => {
  const foreign = EXPLANATIONS.consent_reply;
  const said = foreign.verdict?.sentence;
  if (said) said.args["customer"] = "11111111-2222-4333-8444-555555555555";
  await pasting(foreign);
  expect(the("[data-cause] h2").textContent).toContain("11111111-2222-4333-8444-555555555555");
  if (said) said.args["customer"] = TENANT_ID;
  await open(viewAt("test", { paste: { explanation: foreign } }));
  expect(the("[data-cause] h2").textContent).toContain("fabrikambikes.example");
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
