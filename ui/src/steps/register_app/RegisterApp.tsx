// Second step: the app's registration, by hand in the portal's own order or with one paste.
import "./register-app.css";
import { useState } from "preact/hooks";
import { act, enter } from "../../calls/commands.ts";
import type { View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { MessageBar } from "../../parts/MessageBar.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { t } from "../../wording/t.ts";
import { fieldWords } from "../fieldWords.ts";
import { RegisterWays } from "./RegisterWays.tsx";

export function RegisterApp({ view }: { view: View }) {
  const { app_name, portal_name } = view.register_app;
  const own = view.audience === "own_organisation";
  return (
    <>
      {view.practice && <MessageBar intent="info">{t("register-practice")}</MessageBar>}
      {own && <SingleTenant />}
      <TextField
        name="app_name"
        label={t("register-app-name")}
        hint={own ? t("own-app-name-hint") : t("register-app-name-hint")}
        {...fieldWords(app_name)}
        onText={(text) => enter("app_name", text)}
      >
        {!view.practice && (
          <Button action="open_portal" icon="open" onClick={() => void act({ kind: "open_portal" })}>
            {t("register-open-portal", { portal: portal_name })}
          </Button>
        )}
      </TextField>
      <RegisterWays view={view} />
      {!own && <LandingPage view={view} />}
    </>
  );
}

function SingleTenant() {
  return (
    <MessageBar
      intent="info"
      actions={
        <Button
          action="switch_audience"
          onClick={() => void act({ kind: "choose_audience", of: "customers" })}
        >
          {t("own-switch")}
        </Button>
      }
    >
      {t("own-single-tenant")}
    </MessageBar>
  );
}

/** A page of the partner's own, to which an admin elsewhere is led back: one more redirect URI. */
function LandingPage({ view }: { view: View }) {
  const { landing_page, lines } = view.register_app;
  // As it was when the step was opened: nothing folds under the reader's hands.
  const [held] = useState(landing_page.text !== "");
  const here = lines.find(({ id }) => id === "redirect-uri")?.values[0] ?? "";
  return (
    <Disclosure action="landing_page" summary={t("register-landing")} open={held}>
      <div class="register-landing">
        <TextField
          name="landing_page"
          label={t("register-landing-page")}
          hint={t("register-landing-page-hint")}
          optional
          {...fieldWords(landing_page)}
          onText={(text) => enter("landing_page", text)}
        />
        <p class="small quiet">{t("register-redirects", { here })}</p>
      </div>
    </Disclosure>
  );
}
