// "Check a set-up" in the window: one page, one button, one sentence.
import { act } from "../calls/commands.ts";
import type { View } from "../calls/view.ts";
import { CheckSetUp } from "../check_set_up/CheckSetUp.tsx";
import { Button } from "../parts/Button.tsx";
import { say, t } from "../wording/t.ts";
import { Back } from "./Back.tsx";
import { Page } from "./Page.tsx";

export function CheckSetUpPage({ view }: { view: View }) {
  return (
    <Page
      view={view}
      name="check_set_up"
      rail={false}
      title={t("home-check")}
      lead={t("set-up-lead")}
      foot={
        <>
          <p class="wizard-wanted small" role="status" id="wanted" data-wanted={view.wanted?.id}>
            {view.wanted ? say(view.wanted) : ""}
          </p>
          <Back view={view} />
          {!view.test.verdict && (
            <Button
              kind={view.test.ready ? "primary" : "normal"}
              action="run_test"
              notReady={!view.test.ready || view.test.running_since !== null}
              describedBy="wanted"
              onClick={() => void act({ kind: "test" })}
            >
              {t("set-up-button")}
            </Button>
          )}
        </>
      }
    >
      <CheckSetUp view={view} />
    </Page>
  );
}
