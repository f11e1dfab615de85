// Second step: what to type in the portal, in the portal's own order and with its own labels.
import { enter, openPortal } from "../calls/commands.ts";
import type { View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { MessageBar } from "../parts/MessageBar.tsx";
import { TextField } from "../parts/TextField.tsx";
import { t } from "../wording/t.ts";
import { fieldWords } from "./fieldWords.ts";
import { productName } from "./customerName.ts";
import { ValueTable } from "./ValueTable.tsx";

export function RegisterApp({ view }: { view: View }) {
  const { app_name, lines, portal_name } = view.register_app;
  const { api, apis } = view.choose_permissions;
  const listed = apis.find(({ key }) => key === api)?.portal_name ?? "";
  const rows = lines.map(({ id, values }) => ({
    id,
    values,
    label: t(`register-${id}.label`),
    hint: t(`register-${id}.hint`),
  }));
  return (
    <>
      {view.practice && <MessageBar intent="info">{t("register-practice")}</MessageBar>}
      <TextField
        name="app_name"
        label={t("register-app-name")}
        hint={t("register-app-name-hint")}
        {...fieldWords(app_name)}
        onText={(text) => enter("app_name", text)}
      >
        {!view.practice && (
          <Button action="open_portal" icon="open" onClick={() => void openPortal()}>
            {t("register-open-portal", { portal: portal_name })}
          </Button>
        )}
      </TextField>
      <ValueTable rows={rows} numbered />
      {listed !== productName(view) && (
        <MessageBar intent="info">
          {t("register-listed-as", { listed, product: productName(view) })}
        </MessageBar>
      )}
    </>
  );
}
