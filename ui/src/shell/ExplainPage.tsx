// "I was sent something" in the window: over the step from which it was opened, or alone.
import type { View } from "../calls/view.ts";
import { Explain, Onward } from "../explain/Explain.tsx";
import { t } from "../wording/t.ts";
import { Back } from "./Back.tsx";
import { Page } from "./Page.tsx";

export function ExplainPage({ view }: { view: View }) {
  return (
    <Page
      view={view}
      name="explain"
      rail={typeof view.back === "object"}
      title={t("paste-title")}
      lead={t("paste-lead")}
      foot={
        <>
          <p class="wizard-wanted" />
          <Back view={view} />
          {view.explanation && <Onward view={view} explanation={view.explanation} />}
        </>
      }
    >
      <Explain explanation={view.explanation} />
    </Page>
  );
}
