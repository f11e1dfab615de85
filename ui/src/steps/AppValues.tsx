// Third step: the values that the portal gave the app. The secret goes in and never comes back.
import "./app-values.css";
import { enter, enterSecret, forgetSecret, takePracticeApp } from "../calls/commands.ts";
import type { View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { MessageBar } from "../parts/MessageBar.tsx";
import { SecretField } from "../parts/SecretField.tsx";
import { TextField } from "../parts/TextField.tsx";
import { say, t } from "../wording/t.ts";
import { fieldWords } from "./fieldWords.ts";

export function AppValues({ view }: { view: View }) {
  const { client_id, home_tenant, secret, secret_ends } = view.app_values;
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
        <SecretField
          name="secret"
          label={t("app-values-secret")}
          hint={t("app-values-secret-hint")}
          held={secret.held}
          problem={secret.problem ? say(secret.problem) : undefined}
          notes={secret.notes.map((note) => say(note))}
          onSecret={enterSecret}
          onForget={() => void forgetSecret()}
        />
        <TextField
          name="secret_ends"
          label={t("app-values-secret-ends")}
          hint={t("app-values-secret-ends-hint")}
          optional
          {...fieldWords(secret_ends)}
          onText={(text) => enter("secret_ends", text)}
        />
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
