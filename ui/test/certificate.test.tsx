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
  expect(program.asked.at(-1)).toEqual({ command: "choose_credential", args: { kind: "certificate" } });
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
  const read = program.asked.filter(({ command }) => command === "read_certificate");
  expect(read).toEqual([{ command: "read_certificate", args: { password: PASSWORD } }]);
  expect(program.commands().indexOf("enter")).toBeLessThan(program.commands().indexOf("read_certificate"));
  expect(field("certificate_password").value).toBe("");
  expect(field("certificate_password").getAttribute("aria-invalid")).toBe("true");
  expect(document.documentElement.outerHTML + JSON.stringify(view.value)).not.toContain(PASSWORD);
});

/** A reading that ends when it is told to. */
function slowly(program: Awaited<ReturnType<typeof chosen>>) {
  const ends: ((certificate: Partial<View["app_values"]["certificate"]>) => void)[] = [];
  program.answers["read_certificate"] = () =>
    new Promise((resolve) => {
      ends.push((more) => resolve(certificate(program.view, more)));
    });
  return ends;
}

const isReading = () => document.querySelector("[data-reading-certificate]") !== null;

test("while a file is read, it is said so and everything else goes on", async () => {
  const program = await chosen();
  const ends = slowly(program);
  type("certificate_path", "/mnt/far-away/app.pfx");
  hit("certificate_path", "Enter");
  press("read_certificate");
  await until(() => ends.length === 1);
  expect(isReading()).toBe(true);
  type("client_id", "9d3f6c20-5b1e-47a8-8e94-2fa07c6d1b35");
  hit("client_id", "Enter");
  await until(() =>
    program.asked.some(({ command, args }) => command === "enter" && args["field"] === "client_id"),
  );
  expect(isReading()).toBe(true);
  ends[0]!({ held: heldCertificate() });
  await until(() => document.querySelector('[data-held="certificate"]'));
  expect(isReading()).toBe(false);
});

test("the name of the file is handed on before it is read", async () => {
  const program = await chosen();
  const ends = slowly(program);
  type("certificate_path", "/mnt/far-away/app.pfx");
  the('[data-field="certificate_path"]').dispatchEvent(new FocusEvent("blur"));
  press("read_certificate");
  await until(() => ends.length === 1);
  expect(program.commands().slice(-2)).toEqual(["enter", "read_certificate"]);
  expect(isReading()).toBe(true);
});

test("a reading can be stopped, and ends with the choice of another file", async () => {
  const program = await chosen();
  const ends = slowly(program);
  program.answers["choose_certificate_file"] = (_, now) => certificate(now, { path: "/home/anna/other.pfx" });
  for (const [hand, command] of [
    [() => press("stop_reading"), "stop"],
    [() => press("choose_certificate_file"), "choose_certificate_file"],
  ] as const) {
    const before = ends.length;
    press("read_certificate");
    // oxlint-disable-next-line no-await-in-loop -- one hand after the other
    await until(() => ends.length === before + 1 && isReading());
    hand();
    // oxlint-disable-next-line no-await-in-loop -- one hand after the other
    await until(() => !isReading());
    expect(program.commands().at(-1)).toBe(command);
  }
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
  expect(program.commands().at(-1)).toBe("forget_certificate");
});
