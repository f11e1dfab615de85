// The tenant could not be looked up, and the customer's name is not at fault: what stands in the way, and what can be tried.
import { act } from "../../calls/commands.ts";
import type { VerdictView } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { t } from "../../wording/t.ts";
import { Connection } from "../Connection.tsx";
import { Verdict } from "../Verdict.tsx";

export function NotLookedUp({ failed, arrived }: { failed: VerdictView; arrived: boolean }) {
  return (
    <>
      <Verdict verdict={failed} arrived={arrived}>
        <Button kind="primary" action="find_again" onClick={() => void act({ kind: "find_tenant" })}>
          {t("next-look-up-again")}
        </Button>
      </Verdict>
      <Connection />
    </>
  );
}
