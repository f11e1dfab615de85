// Sixth step: one button, every proof as it comes, one verdict.
import "./test.css";
import { stop } from "../calls/commands.ts";
import type { View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { Spinner } from "../parts/Spinner.tsx";
import { clock } from "../wording/clock.ts";
import { say, t } from "../wording/t.ts";
import { EngineerDetails } from "./EngineerDetails.tsx";
import { Retest } from "./Retest.tsx";
import { TestRows } from "./TestRows.tsx";
import { CHECKS, isRunning, rows, since, startTest } from "./testRun.ts";
import { Verdict } from "./Verdict.tsx";

export function Test({ view }: { view: View }) {
  const { verdict, elapsed_ms } = view.test;
  const running = isRunning(view);
  const lines = rows(view);
  return (
    <>
      {running ? (
        <Running />
      ) : verdict ? (
        <Verdict view={view} verdict={verdict} here="test" evidence={failedEvidence(view)}>
          <Button
            kind={verdict.go_to ? "normal" : again(view)}
            action="run_test"
            onClick={() => void startTest()}
          >
            {t("test-again")}
          </Button>
          {verdict.retry_after_s !== null && (
            <Retest key={String(elapsed_ms)} after={verdict.retry_after_s} />
          )}
        </Verdict>
      ) : (
        <div class="test-state card">
          <div class="test-state-words">
            <p class="test-state-title">{t("step-test.lead")}</p>
            <p class="quiet">{t("test-before", { count: String(CHECKS.length) })}</p>
          </div>
        </div>
      )}
      <TestRows lines={lines} running={running} elapsed={running ? null : elapsed_ms} />
      {!running && verdict && <EngineerDetails test={view.test} />}
    </>
  );
}

/** Testing again is the one thing to do where nothing else can be done. */
const again = (view: View) => (view.test.verdict?.cause === "verified" ? "normal" : "primary");

function Running() {
  return (
    <div class="test-state card" role="status">
      <Spinner />
      <div class="test-state-words">
        <p class="test-state-title">{t("test-running")}</p>
        {since.value && <p class="small quiet">{t("waiting-since", { time: clock(since.value) })}</p>}
      </div>
      <Button action="stop" onClick={() => void stop()}>
        {t("button-stop")}
      </Button>
    </div>
  );
}

function failedEvidence(view: View): string | undefined {
  const failed = view.test.lines.find(({ outcome, evidence }) => outcome === "failed" && evidence);
  return failed?.evidence ? say(failed.evidence) : undefined;
}
