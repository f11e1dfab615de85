// Fourth step: who the customer is, in whatever form the reader has it, and which tenant that is.
import "./customer.css";
import { enter, findTenant } from "../calls/commands.ts";
import type { View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/TextField.tsx";
import { t } from "../wording/t.ts";
import { fieldWords } from "./fieldWords.ts";
import { FoundTenant } from "./FoundTenant.tsx";
import { find, lookingSince } from "./lookUp.ts";
import { PracticeCustomers } from "./PracticeCustomers.tsx";

export function Customer({ view }: { view: View }) {
  const { field, found } = view.customer;
  const looking = lookingSince.value !== null || view.customer.looking;
  return (
    <>
      <TextField
        name="customer"
        label={t("customer-field")}
        hint={t("customer-field-hint")}
        {...fieldWords(field)}
        onText={(text) => enter("customer", text)}
        onEnter={() => void find(findTenant)}
      >
        <Button
          kind={view.next === null ? "primary" : "normal"}
          action="find_tenant"
          icon="search"
          notReady={looking}
          onClick={() => void find(findTenant)}
        >
          {t("customer-find")}
        </Button>
      </TextField>
      <FoundTenant view={view} looking={looking} />
      {view.practice && <PracticeCustomers customers={view.practice.customers} found={found} />}
    </>
  );
}
