// Sixth step: one button, every proof as it comes, one verdict.
import "./test.css";
import type { View } from "../../calls/view.ts";
import { t } from "../../wording/t.ts";
import { AcceptedElsewhere } from "../AcceptedElsewhere.tsx";
import { TestResult } from "./TestResult.tsx";

export function Test({ view }: { view: View }) {
  const count = String(view.test.lines.length);
  return (
    <>
      <TestResult
        view={view}
        before={
          <div class="test-state card">
            <div class="test-state-words">
              <p class="test-state-title">{t("step-test.lead")}</p>
              <p class="quiet">
                {view.audience === "own_organisation"
                  ? t("own-test-before", { count })
                  : t("test-before", { count })}
              </p>
            </div>
          </div>
        }
      />
      <AcceptedElsewhere view={view} />
    </>
  );
}
