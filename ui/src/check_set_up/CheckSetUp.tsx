// Whether a set-up works: which customer, which app, and what came of it. Nothing about the way is shown or assumed.
import "./check-set-up.css";
import { useState } from "preact/hooks";
import { act, enter } from "../calls/commands.ts";
import type { Api, View } from "../calls/view.ts";
import { Disclosure } from "../parts/Disclosure.tsx";
import { SelectField } from "../parts/SelectField.tsx";
import { TextField } from "../parts/TextField.tsx";
import { AppValues } from "../steps/app_values/AppValues.tsx";
import { faultIn } from "../steps/faultIn.ts";
import { fieldWords } from "../steps/fieldWords.ts";
import { TestResult } from "../steps/test/TestResult.tsx";
import { t } from "../wording/t.ts";

export function CheckSetUp({ view }: { view: View }) {
  return (
    <>
      {view.audience === "customers" && <Customer view={view} />}
      <App view={view} />
      <TestResult view={view} before={null} folded />
    </>
  );
}

function Customer({ view }: { view: View }) {
  const { practice, customer } = view;
  return (
    <>
      <TextField
        name="customer"
        label={t("customer-field")}
        hint={t("customer-field-hint")}
        {...fieldWords(customer.field)}
        fault={faultIn(view, "customer")}
        onText={(text) => enter("customer", text)}
        onEnter={() => void act({ kind: "test" })}
      />
      {practice && (
        <SelectField
          name="practice_customer"
          label={t("customer-pretend")}
          options={[
            { value: "", word: "–" },
            ...practice.customers.map(({ domain, name, story }) => ({
              value: domain,
              word: `${name} · ${t(`story-${story}`)}`,
            })),
          ]}
          chosen={customer.field.text}
          onChoose={(domain) => void enter("customer", domain)}
        />
      )}
    </>
  );
}

/** Open where something of it is still wanted; it never folds under the reader's hands. */
function App({ view }: { view: View }) {
  const { client_id } = view.app_values;
  const [wanting] = useState(!view.test.ready);
  const { api, apis } = view.choose_permissions;
  const known = view.test.judged_against.length > 0;
  return (
    <Disclosure
      action="app"
      summary={client_id.text ? t("set-up-app", { app: client_id.text }) : t("set-up-which-app")}
      open={wanting || view.next_action.action.kind === "correct"}
    >
      <div class="stack">
        <AppValues view={view} />
        {!known && (
          <SelectField
            name="api"
            label={t("set-up-api")}
            options={apis.map(({ key, product_name }) => ({ value: key, word: product_name }))}
            chosen={api}
            onChoose={(key) => void act({ kind: "show_api", of: key as Api })}
          />
        )}
      </div>
    </Disclosure>
  );
}
