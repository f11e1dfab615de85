// First step: which API, and what the app may do there, in plain words beside the exact values.
import { useState } from "preact/hooks";
import { act } from "../../calls/commands.ts";
import type { Api, ApiView, PermissionView, View } from "../../calls/view.ts";
import { Choice, Choices, Tag } from "../../parts/Choice.tsx";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { MessageBar } from "../../parts/MessageBar.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { day } from "../../wording/clock.ts";
import { t } from "../../wording/t.ts";
import { faultIn } from "../faultIn.ts";
import { CloudChoice } from "./CloudChoice.tsx";

export function ChoosePermissions({ view }: { view: View }) {
  const { api, apis, permissions, consenting_role } = view.choose_permissions;
  const common = permissions.filter((permission) => permission.common);
  const rest = permissions.filter((permission) => !permission.common);
  const fault = faultIn(view, "permissions");
  return (
    <>
      {fault && <MessageBar intent="attention">{fault}</MessageBar>}
      <Choices legend={t("choose-api")} as="cards">
        {apis.map((each) => (
          <ApiChoice key={each.key} api={each} chosen={each.key === api} />
        ))}
      </Choices>
      <Choices legend={t("choose-permissions")} as="list">
        {common.map((permission) => (
          <PermissionChoice key={permission.value} api={api} permission={permission} />
        ))}
      </Choices>
      {rest.length > 0 && <MorePermissions key={api} api={api} permissions={rest} />}
      <MessageBar intent="info">
        {view.audience === "own_organisation"
          ? t("own-choose-role", { role: consenting_role })
          : t("choose-role", { role: consenting_role })}
      </MessageBar>
      {view.choose_permissions.cloud && <CloudChoice cloud={view.choose_permissions.cloud} />}
    </>
  );
}

function ApiChoice({ api, chosen }: { api: ApiView; chosen: boolean }) {
  return (
    <Choice
      kind="radio"
      group="api"
      value={api.key}
      checked={chosen}
      title={api.product_name}
      tag={api.wanted > 0 && <Tag tone="quiet">{t("choose-api-wanted", { count: String(api.wanted) })}</Tag>}
      onChange={() => void act({ kind: "show_api", of: api.key })}
    >
      {api.portal_name}
    </Choice>
  );
}

function PermissionChoice({ api, permission }: { api: Api; permission: PermissionView }) {
  const { value, wanted, acts, retires_on } = permission;
  return (
    <Choice
      kind="checkbox"
      group="permission"
      value={value}
      checked={wanted}
      title={words(value)}
      tag={
        <>
          {acts && <Tag tone="attention">{t("choose-acts")}</Tag>}
          {retires_on && <Tag tone="quiet">{t("choose-retires", { date: day(retires_on) })}</Tag>}
        </>
      }
      onChange={(checked) => void act({ kind: "want", of: { api, value, wanted: checked } })}
    >
      <code>{value}</code>
    </Choice>
  );
}

function MorePermissions({ api, permissions }: { api: Api; permissions: PermissionView[] }) {
  const [filter, setFilter] = useState("");
  const sought = filter.trim().toLocaleLowerCase();
  const found = permissions.filter(({ value }) =>
    `${value} ${words(value)}`.toLocaleLowerCase().includes(sought),
  );
  const chosen = permissions.filter(({ wanted }) => wanted).length;
  return (
    <Disclosure
      action="more_permissions"
      summary={t("choose-more", { count: String(permissions.length), chosen: String(chosen) })}
      open={chosen > 0}
    >
      <div class="stack">
        <TextField
          name="filter"
          label={t("choose-filter")}
          text={filter}
          hint={found.length === 0 ? t("choose-filter-nothing") : undefined}
          onText={async (text) => setFilter(text)}
        />
        <Choices legend={t("choose-more-legend")} as="list">
          {found.map((permission) => (
            <PermissionChoice key={permission.value} api={api} permission={permission} />
          ))}
        </Choices>
      </div>
    </Disclosure>
  );
}

const words = (value: string) => t(`permission-${value.replaceAll(".", "_")}`);
