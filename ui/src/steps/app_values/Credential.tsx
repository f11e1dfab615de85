// How the app proves who it is: by a secret or by a certificate, one of the two at a time.
import { act, enter } from "../../calls/commands.ts";
import type { CredentialKind, View } from "../../calls/view.ts";
import { SecretField } from "../../parts/SecretField.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { say, t } from "../../wording/t.ts";
import { Certificate } from "./Certificate.tsx";
import { faultIn } from "../faultIn.ts";
import { fieldWords } from "../fieldWords.ts";

export function Credential({ view }: { view: View }) {
  const { credential } = view.app_values;
  const segments: { value: CredentialKind; word: string }[] = [
    { value: "secret", word: t("app-values-secret") },
    { value: "certificate", word: t("app-values-certificate") },
  ];
  return (
    <>
      <Segments
        legend={t("app-values-credential")}
        group="credential"
        segments={segments}
        chosen={credential}
        onChoose={(kind) => void act({ kind: "choose_credential", of: kind })}
      />
      {credential === "secret" ? (
        <Secret view={view} />
      ) : (
        <Certificate certificate={view.app_values.certificate} fault={faultIn(view, "certificate")} />
      )}
    </>
  );
}

function Secret({ view }: { view: View }) {
  const { secret, secret_ends } = view.app_values;
  return (
    <>
      <SecretField
        name="secret"
        label={t("app-values-secret")}
        hint={t("app-values-secret-hint")}
        held={secret.held}
        problem={secret.problem ? say(secret.problem) : undefined}
        fault={faultIn(view, "secret")}
        notes={secret.notes.map((note) => say(note))}
        onSecret={(text) => act({ kind: "enter_secret", of: text })}
        onForget={() => void act({ kind: "forget_secret" })}
      />
      <TextField
        name="secret_ends"
        label={t("app-values-secret-ends")}
        hint={t("app-values-secret-ends-hint")}
        optional
        {...fieldWords(secret_ends)}
        onText={(text) => enter("secret_ends", text)}
      />
    </>
  );
}
