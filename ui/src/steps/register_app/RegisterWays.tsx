// Ways to register the same app: the values to type, or a text that does it in one paste.
import type { TextView, View } from "../../calls/view.ts";
import { CopyText } from "../../parts/CopyText.tsx";
import { MessageBar } from "../../parts/MessageBar.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { useKept } from "../../parts/useKept.ts";
import { t } from "../../wording/t.ts";
import { productName } from "../productName.ts";
import { ValueTable } from "../../parts/ValueTable.tsx";

const BY_HAND = "portal";

export function RegisterWays({ view }: { view: View }) {
  const [way, setWay] = useKept("register_way", BY_HAND);
  const { scripts } = view.register_app;
  const script = scripts.find(({ id }) => id === way);
  return (
    <div class="register-way">
      <Segments
        legend={t("register-way")}
        group="register_way"
        segments={[
          { value: BY_HAND, word: t("register-way-portal") },
          ...scripts.map(({ id, title }) => ({ value: id, word: title })),
        ]}
        chosen={way}
        onChoose={setWay}
      />
      {script ? <Script script={script} /> : <ByHand view={view} />}
    </div>
  );
}

function Script({ script }: { script: TextView }) {
  return (
    <>
      <p>{t(`register-script-${script.id}`)}</p>
      <CopyText text={script.text} what={script.file_name} action="copy_script" />
      <p class="small quiet">{t("register-script-secret")}</p>
    </>
  );
}

function ByHand({ view }: { view: View }) {
  const { api, apis } = view.choose_permissions;
  const listed = apis.find(({ key }) => key === api)?.portal_name ?? "";
  const rows = view.register_app.lines.map(({ id, values }) => ({
    id,
    values,
    label: t(`register-${id}.label`),
    hint: t(`register-${id}.hint`),
  }));
  return (
    <>
      <p>{t("register-by-hand")}</p>
      <ValueTable rows={rows} numbered />
      {listed !== productName(view) && (
        <MessageBar intent="info">
          {t("register-listed-as", { listed, product: productName(view) })}
        </MessageBar>
      )}
    </>
  );
}
