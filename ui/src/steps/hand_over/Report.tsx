// The report of the test as a file: for people, for tickets, for programs.
import { save } from "../../calls/commands.ts";
import type { Document, View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { languages } from "../../wording/catalogue.ts";
import { t } from "../../wording/t.ts";
import { CustomerLanguage } from "../CustomerLanguage.tsx";
import { Saved } from "../Saved.tsx";

const FORMS = [
  { document: "report_html", words: "take-report-html" },
  { document: "report_text", words: "take-report-text" },
  { document: "report_json", words: "take-report-json" },
] as const satisfies { document: Document; words: string }[];

export function Report({ view }: { view: View }) {
  const spoken = view.consent.customer_language;
  const language = languages().find(({ tag }) => tag === spoken)?.name ?? spoken;
  const tested = view.test.verdict !== null;
  return (
    <section class="take">
      <h2>{t("take-report")}</h2>
      <p>{tested ? t("take-report-meaning", { language }) : t("take-report-first")}</p>
      {tested && view.audience === "customers" && <CustomerLanguage view={view} />}
      {tested && (
        <div class="take-buttons">
          {FORMS.map(({ document, words }) => (
            <Button
              key={document}
              action={`save_${document}`}
              icon="save"
              onClick={() => void save(document)}
            >
              {t(words)}
            </Button>
          ))}
        </div>
      )}
      <Saved view={view} documents={FORMS.map(({ document }) => document)} />
    </section>
  );
}
