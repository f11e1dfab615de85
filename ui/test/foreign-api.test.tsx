// Stories of an API's address that is not Microsoft's: said, confirmed, and said again beside the verdict.
import { expect, test } from "vitest";
import { open, the, until } from "./stage.tsx";
import { foreignApi, verifiedTest, viewAt } from "./views.ts";

const HOST = "api.example:8443";
const tick = () => the<HTMLInputElement>('[data-choice="foreign_api"] input');

test("tokens go to a host that is not Microsoft's only after a tick", async () => {
  const program = await open(foreignApi(false));
  program.answers["confirm_hosts"] = () => foreignApi(true);
  expect(document.body.textContent).toContain(`${HOST} is not a Microsoft address.`);
  expect(tick().checked).toBe(false);
  tick().click();
  await until(() => tick().checked);
  expect(program.asked.at(-1)).toEqual({ what: "confirm_hosts", of: true });
});

test("where others than Microsoft were asked, it stands above the verdict", async () => {
  const not_microsoft = { id: "not-microsoft", args: { hosts: HOST } };
  await open({ ...viewAt("test"), test: { ...verifiedTest(), not_microsoft } });
  const text = document.querySelector("main")?.textContent ?? document.body.textContent;
  expect(text).toContain(`Tested with ${HOST}, not with Microsoft`);
  expect(text.indexOf("not against Microsoft")).toBeLessThan(text.indexOf("is connected"));
});
