// Stories of sending the request: where the admin sits, what is read out, the letter, the papers, and one's own organisation.
import { expect, test } from "vitest";
import type { Document, ReplyWay, View } from "../src/calls/view.ts";
import { next, standing, verdict, viewAt } from "./views.ts";
import { elsewhere, LETTER, own, PAGE, pageWanted } from "./sent.ts";
import type { PretendProgram } from "./pretendProgram.ts";
import { all, field, open, paste, press, the, type, until } from "./stage.tsx";

const primaries = () => all(".button-primary").map((button) => button.dataset["action"]);
const choose = (value: string) => the<HTMLInputElement>(`[data-choice="${value}"] input`).click();
const folded = (selector: string) => the(selector).closest("details:not([open])") !== null;

/** What the newest call of this command was given. */
const given = (program: PretendProgram, name: string) =>
  program.asked.findLast(({ what }) => what === name)?.of;

const saved = (document: Document): Pick<View, "saved"> => ({
  saved: { document, path: `/home/anna/Downloads/${document}` },
});

test("with the admin at this computer the step is as calm as ever: what is sent is folded", async () => {
  await open(viewAt("consent"));
  expect(the<HTMLInputElement>('[data-choice="here"] input').checked).toBe(true);
  expect(the("[data-listening]").dataset["listening"]).toBe("http://localhost:49152/consent");
  expect(folded("[data-action=save_mail]")).toBe(true);
  expect(folded("[data-field=reply_address]")).toBe(true);
  expect(document.querySelector("[data-field=landing_page], [data-action=copy_letter]")).toBeNull();
  expect(the("[data-redirect-uri]").textContent).toBe("http://localhost/consent");
  expect(the(".consent-qr figcaption").textContent).toBe("Scan with a phone");
  expect(primaries()).toEqual(["open"]);
});

test("elsewhere, the request is the one thing to do, and the answer has its place in the open", async () => {
  const program = await open(viewAt("consent"));
  program.answers["choose_reply_way"] = (way: ReplyWay) => elsewhere(way);
  choose("address");
  await until(() => document.querySelector("[data-action=copy_letter]"));
  expect(given(program, "choose_reply_way")).toEqual("address");
  expect(primaries()).toEqual(["save_mail"]);
  expect(folded("[data-field=reply_address]")).toBe(false);
  expect(document.querySelector("[data-listening], [data-note]")).toBeNull();
  expect(the(".consent-where-words").textContent).toContain("expected and harmless");
  expect(the(".consent-qr figcaption").textContent).toBe("Scan with a phone");
});

test("without the address of the page there is no link, and it is said what is wanted", async () => {
  const program = await open(pageWanted());
  expect(the("[data-no-link]").textContent).toContain("address of your web page");
  expect(
    document.querySelector("[data-link], [data-action=save_mail], [data-field=reply_address]"),
  ).toBeNull();
  program.answers["enter"] = () => elsewhere("landing_page");
  type("landing_page", PAGE);
  await until(() => document.querySelector("[data-link]"));
  expect(given(program, "enter")).toEqual(["landing_page", PAGE]);
  expect(the("[data-redirect-uri]").textContent).toBe(PAGE);
});

test("the code that was read back goes to the same place as an address", async () => {
  const program = await open(elsewhere("landing_page"));
  program.answers["read_reply"] = (_, view) => ({
    ...view,
    next_action: next({ kind: "test" }),
    consent: { ...view.consent, standing: standing({ there: true }), reply: verdict("consent_given") },
  });
  paste("reply_address", "4KM-2QT");
  press("read_reply");
  await until(() => document.querySelector('[data-cause="consent_given"]'));
  const asked = program.names().filter((name) => /^(enter|read_reply)$/.test(name));
  expect(asked.slice(-2)).toEqual(["enter", "read_reply"]);
  expect(given(program, "enter")).toEqual(["reply_address", "4KM-2QT"]);
  expect(primaries()).toEqual(["next_test"]);
  expect(folded("[data-action=save_mail]")).toBe(true);
});

test("what is read out to the admin stands near the link, and the request's name below it", async () => {
  await open(viewAt("consent"));
  const readOut = the(".consent-link .consent-read-out");
  expect(readOut.querySelector("h3")?.textContent).toBe("Read this out when the admin calls");
  expect(the("[data-host]").textContent).toBe("login.microsoftonline.com");
  expect(the("[data-fingerprint]").textContent).toBe("3b6f1f0e");
  expect(the("[data-link]").textContent).toContain(`client_id=${the("[data-fingerprint]").textContent}-`);
  expect(readOut.contains(the("[data-trust-words]"))).toBe(true);
  expect(the("[data-trust-words]").textContent).toBe("Boomerang Papaya");
  expect(the(".consent-name").textContent).toContain("Only a name");
});

test("an older link has no name, and its application ID is read out all the same", async () => {
  await open(elsewhere("address", { style: "classic", trust_words: null }));
  expect(document.querySelector("[data-trust-words], [data-redirect-uri]")).toBeNull();
  expect(the("[data-fingerprint]").textContent).toBe("3b6f1f0e");
});

test("the letter is shown and copied in the customer's language", async () => {
  const program = await open(elsewhere("address", { customer_language: "da" }));
  const text = the("pre[data-text=copy_letter]");
  expect(text.lang).toBe("da");
  expect(text.textContent).toBe(LETTER.text);
  expect(the(".consent-letter-subject").textContent).toBe(LETTER.subject);
  const picker = the<HTMLSelectElement>("[data-field=customer_language]");
  expect(picker.value).toBe("da");
  expect([...picker.options].map(({ textContent }) => textContent)).toContain("Nederlands");
  picker.value = "nl";
  picker.dispatchEvent(new Event("change", { bubbles: true }));
  await until(() => program.names().includes("choose_customer_language"));
  expect(given(program, "choose_customer_language")).toEqual({ tag: "nl" });
});

test("who asks is asked once: it does not fold while it is typed, and is folded the next time", async () => {
  const unsaid = { ...elsewhere("address").consent.profile };
  for (const name of ["company", "contact", "email", "phone"] as const) {
    unsaid[name] = { ...unsaid[name], text: "" };
  }
  await open(elsewhere("address", { profile: unsaid }));
  expect(the("summary[data-action=profile]").textContent).toBe("Request from: not filled in yet");
  expect(folded("[data-field=company]")).toBe(false);
  type("company", "Contoso MDR");
  await until(() => the("summary[data-action=profile]").textContent === "Request from: Contoso MDR");
  expect(folded("[data-field=company]")).toBe(false);
  press("back");
  await until(() => document.querySelector('[data-step="customer"]'));
  press("next");
  await until(() => document.querySelector('[data-step="consent"]'));
  expect(folded("[data-field=company]")).toBe(true);
  expect(field("company").value).toBe("Contoso MDR");
});

test.each([
  ["save_mail", "mail"],
  ["save_sheet", "sheet"],
  ["save_landing_page", "landing_page"],
  ["save_qr_svg", "qr_svg"],
  ["save_qr_png", "qr_png"],
] as const)("%s writes one file and says where it is", async (action, document_) => {
  const program = await open(elsewhere("landing_page"));
  program.answers["save"] = (_, view) => ({ ...view, ...saved(document_) });
  press(action);
  await until(() => document.querySelector("[data-saved]"));
  expect(all("[data-saved]").map(({ dataset }) => dataset["saved"])).toEqual([document_]);
  expect(given(program, "save")).toEqual(document_);
  expect(the("[data-saved]").textContent).toContain(`/home/anna/Downloads/${document_}`);
  press("open_saved");
  await until(() => program.names().includes("open_saved"));
});

test("a link that must not leave is not sent in a letter either", async () => {
  await open(elsewhere("address", { may_leave: false }));
  expect(
    document.querySelector("[data-action=save_mail], [data-action=save_qr_svg], [data-fingerprint]"),
  ).toBeNull();
});

test("in one's own organisation nobody is written to: the portal's button, or the link here", async () => {
  await open(own());
  expect(the("[data-own-portal]").textContent).toContain('"Grant admin consent for …"');
  expect(
    document.querySelector(
      "[data-choice=here], [data-fingerprint], [data-trust-words], [data-action=send_it], .qr-code",
    ),
  ).toBeNull();
  expect(the("[data-listening]")).not.toBeNull();
  expect(primaries()).toEqual(["open"]);
  expect(the("h1").textContent).toBe("Get consent in your own organisation");
});

test("consent in one's own organisation is said without a customer's name", async () => {
  const view = own();
  await open({ ...view, consent: { ...view.consent, standing: standing({ there: true }) } });
  expect(the('[data-seen="consent"]').textContent).toContain("Your own organisation has given consent");
  expect(primaries()).toEqual(["next_test"]);
});
