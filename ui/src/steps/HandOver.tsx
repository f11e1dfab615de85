// Seventh step: the values that the next tool needs, and the way to the next customer.
import { goTo } from "../calls/commands.ts";
import type { View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { MessageBar } from "../parts/MessageBar.tsx";
import { t } from "../wording/t.ts";
import { begun, customerName } from "./customerName.ts";
import { ValueTable } from "./ValueTable.tsx";

export function HandOver({ view }: { view: View }) {
  const { lines, verified } = view.hand_over;
  const customer = customerName(view);
  const rows = lines.map(({ id, value }) => ({ id, label: t(`hand-over-${id}`), values: [value] }));
  return (
    <>
      {verified ? (
        <MessageBar intent="success">{begun(t("hand-over-verified", { customer }))}</MessageBar>
      ) : (
        <MessageBar
          intent="attention"
          title={begun(t("hand-over-not-verified", { customer }))}
          actions={
            <Button kind="primary" action="go_to_test" onClick={() => void goTo("test")}>
              {t("step-test.go")}
            </Button>
          }
        >
          {t("hand-over-not-verified-meaning")}
        </MessageBar>
      )}
      <ValueTable rows={rows} />
      <p class="small quiet">{t("hand-over-secret")}</p>
    </>
  );
}
