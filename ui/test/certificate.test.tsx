// Stories of the certificate: chosen, read once with its password, held, forgotten.
import { expect, test } from "vitest";
import { view } from "../src/calls/session.ts";
import type { View } from "../src/calls/view.ts";
import { all, field, hit, open, press, the, type, until } from "./stage.tsx";
import { heldCertificate, viewAt } from "./views.ts";

const PASSWORD = "pretend-password-of-a-file";

const certificate = (now: View, more: Partial<View["app_values"]["certificate"]>): View => ({
  ...now,
  app_values: { ...now.app_values, certificate: { ...now.app_values.certificate, ...more } },
});

async function chosen() {
  const program = await open(viewAt("app_values"));
  the('[data-choice="certificate"] input').click();
  await until(() => document.querySelector('[data-field="certificate_path"]'));
  return program;
}

test("secret or certificate: one of the two is asked for", async () => {
  const program = await chosen();
  expect(document.querySelector('[data-field="secret"], [data-field="secret_ends"]')).toBeNull();
  expect(program.asked.at(-1)).toEqual({ what: "choose_credential", of: "certificate" });
  the('[data-choice="secret"] input').click();
  await until(() => document.querySelector('[data-field="secret"]'));
});

test.each([
  ["its button", () => press("read_certificate")],
  ["Enter", () => hit("certificate_password", "Enter")],
])("after %s the password is used once and stands nowhere", async (_, hand) => {
  const program = await chosen();
  program.answers["read_certificate"] = (__, now) =>
    certificate(now, { problem: { id: "problem-certificate-password", args: {} } });
  type("certificate_path", "/home/anna/app.pfx");
  expect(field("certificate_password").type).toBe("password");
  type("certificate_password", PASSWORD);
  hand();
  await until(() => document.querySelector("[data-problem]"));
  const read = program.asked.filter(({ what }) => what === "read_certificate");
  expect(read).toEqual([{ what: "read_certificate", of: PASSWORD }]);
  expect(program.names().indexOf("enter")).toBeLessThan(program.names().indexOf("read_certificate"));
  expect(field("certificate_password").value).toBe("");
  expect(field("certificate_password").getAttribute("aria-invalid")).toBe("true");
  expect(document.documentElement.outerHTML + JSON.stringify(view.value)).not.toContain(PASSWORD);
});

const isReading = () => document.querySelector("[data-reading-certificate]") !== null;

test("the name of the file is handed on before it is read, and while it is read it is said so", async () => {
  const program = await chosen();
  program.answers["read_certificate"] = (_, now) => certificate(now, { reading: true });
  program.answers["stop"] = (_, now) => certificate(now, { reading: false });
  type("certificate_path", "/mnt/far-away/app.pfx");
  field("certificate_path").dispatchEvent(new FocusEvent("blur"));
  press("read_certificate");
  await until(isReading);
  expect(program.names().slice(-2)).toEqual(["enter", "read_certificate"]);
  press("stop_reading");
  await until(() => !isReading());
  press("read_certificate");
  await until(isReading);
  program.tell(certificate(program.view, { reading: false, held: heldCertificate() }));
  await until(() => document.querySelector('[data-held="certificate"]'));
  expect(isReading()).toBe(false);
});

test("a file is chosen in the system's dialog", async () => {
  const program = await chosen();
  program.answers["choose_certificate_file"] = (_, now) => certificate(now, { path: "/home/anna/app.pfx" });
  press("choose_certificate_file");
  await until(() => field("certificate_path").value === "/home/anna/app.pfx");
});

test("what is held is shown as the portal shows it, and can be forgotten", async () => {
  const program = await chosen();
  program.answers["read_certificate"] = (_, now) => certificate(now, { held: heldCertificate() });
  press("read_certificate");
  const held = await until(() => the('[data-held="certificate"]'));
  expect(held.textContent).toContain("CN=Contoso MDR Connector");
  expect(held.textContent).toContain("expires on 4 May 2027");
  expect(the('[data-value="thumbprint"]').textContent).toBe("7C2E1F9A0B64D3588E21C90A4F7B6D15E3A08C42");
  expect(all("input[type=password]")).toEqual([]);
  press("forget_certificate");
  await until(() => document.querySelector('[data-field="certificate_path"]'));
  expect(program.names().at(-1)).toBe("forget_certificate");
});
