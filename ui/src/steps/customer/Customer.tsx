// Fourth step: who the customer is, in whatever form the reader has it, and which tenant that is.
import "./customer.css";
import { useRef } from "preact/hooks";
import { act, enter } from "../../calls/commands.ts";
import type { View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { t } from "../../wording/t.ts";
import { fieldWords } from "../fieldWords.ts";
import { faultIn } from "../faultIn.ts";
import { FoundTenant } from "./FoundTenant.tsx";
import { NotLookedUp } from "./NotLookedUp.tsx";
import { PracticeCustomers } from "./PracticeCustomers.tsx";

const find = () => void act({ kind: "find_tenant" });

export function Customer({ view }: { view: View }) {
  const { field, found, failed, looking_since } = view.customer;
  // What stood here when the step was opened takes no focus.
  const looked = useRef(false);
  looked.current ||= looking_since !== null;
  return (
    <>
      <TextField
        name="customer"
        label={t("customer-field")}
        hint={t("customer-field-hint")}
        {...fieldWords(field)}
        fault={faultIn(view, "customer")}
        onText={(text) => enter("customer", text)}
        onEnter={find}
      >
        <Button
          kind={view.next === null && failed === null ? "primary" : "normal"}
          action="find_tenant"
          icon="search"
          notReady={looking_since !== null}
          onClick={find}
        >
          {t("customer-find")}
        </Button>
      </TextField>
      {failed ? <NotLookedUp failed={failed} arrived={looked.current} /> : <FoundTenant view={view} />}
      {view.practice && <PracticeCustomers customers={view.practice.customers} found={found} />}
    </>
  );
}
