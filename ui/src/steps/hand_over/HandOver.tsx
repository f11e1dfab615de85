// Last step: the values that the next tool needs, in whatever form it wants them, and the report of the test.
import "./hand-over.css";
import { goTo } from "../../calls/commands.ts";
import type { View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { MessageBar } from "../../parts/MessageBar.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { useKept } from "../../parts/useKept.ts";
import { begun } from "../../wording/beginning.ts";
import { t } from "../../wording/t.ts";
import { GoodToKnow } from "./GoodToKnow.tsx";
import { Report } from "./Report.tsx";
import { Samples } from "./Samples.tsx";
import { Siems } from "./Siems.tsx";
import { ValueTable } from "../../parts/ValueTable.tsx";

export function HandOver({ view }: { view: View }) {
  const { apis } = view.hand_over;
  const [chosen, setChosen] = useKept("hand-over-api", "");
  // With several APIs the values of one at a time; those of the app are the same for each.
  const { lines, snippets, siems } = apis.find(({ api }) => api === chosen) ?? view.hand_over;
  const own = view.audience === "own_organisation";
  const rows = lines.map(({ id, value }) => ({
    id,
    label: own && id === "tenant-id" ? t("own-tenant-id") : t(`hand-over-${id}`),
    values: [value],
  }));
  return (
    <>
      <Standing view={view} own={own} />
      {apis.length > 0 && (
        <Segments
          legend={t("set-up-api")}
          group="hand_over_api"
          segments={apis.map(({ api, product_name }) => ({ value: api as string, word: product_name }))}
          chosen={chosen || (apis[0]?.api ?? "")}
          onChoose={setChosen}
        />
      )}
      <ValueTable rows={rows} />
      <p class="small quiet">{t("hand-over-secret")}</p>
      <Samples snippets={snippets} />
      <Report view={view} />
      <div class="take-folds">
        <Siems siems={siems} />
        <GoodToKnow own={own} />
      </div>
    </>
  );
}

/** Whether these values are known to work. */
function Standing({ view, own }: { view: View; own: boolean }) {
  const customer = view.customer.name;
  if (view.hand_over.verified) {
    const verified = own ? t("own-verified") : t("hand-over-verified", { customer });
    return <MessageBar intent="success">{begun(verified)}</MessageBar>;
  }
  return (
    <MessageBar
      intent="attention"
      title={begun(own ? t("own-not-verified") : t("hand-over-not-verified", { customer }))}
      actions={
        <Button kind="primary" action="go_to_test" onClick={() => void goTo("test")}>
          {t("step-test.go")}
        </Button>
      }
    >
      {t("hand-over-not-verified-meaning")}
    </MessageBar>
  );
}
