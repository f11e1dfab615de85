// Third step: the values that the portal gave the app. The secret goes in and never comes back.
import "./app-values.css";
import { enter, takePracticeApp } from "../../calls/commands.ts";
import type { View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { MessageBar } from "../../parts/MessageBar.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { t } from "../../wording/t.ts";
import { Credential } from "./Credential.tsx";
import { faultIn } from "../faultIn.ts";
import { fieldWords } from "../fieldWords.ts";

export function AppValues({ view }: { view: View }) {
  const { client_id, home_tenant } = view.app_values;
  return (
    <>
      {view.practice && <PracticeApp name={view.practice.app_name} />}
      <div class="app-values">
        <TextField
          name="client_id"
          label={t("app-values-client-id")}
          hint={t("app-values-client-id-hint")}
          mono
          {...fieldWords(client_id)}
          fault={faultIn(view, "client_id")}
          onText={(text) => enter("client_id", text)}
        />
        <TextField
          name="home_tenant"
          label={t("app-values-home-tenant")}
          hint={t("app-values-home-tenant-hint")}
          mono
          {...fieldWords(home_tenant)}
          onText={(text) => enter("home_tenant", text)}
        />
        <Credential view={view} />
      </div>
    </>
  );
}

function PracticeApp({ name }: { name: string }) {
  return (
    <MessageBar
      intent="info"
      actions={
        <Button action="use_practice_app" onClick={() => void takePracticeApp()}>
          {t("app-values-use-practice")}
        </Button>
      }
    >
      {t("app-values-practice", { app: name })}
    </MessageBar>
  );
}
