// Sixth step: one button, every proof as it comes, one verdict.
import "./test.css";
import { stop } from "../calls/commands.ts";
import type { VerdictView, View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { MessageBar } from "../parts/MessageBar.tsx";
import { Spinner } from "../parts/Spinner.tsx";
import { clock } from "../wording/clock.ts";
import { say, t } from "../wording/t.ts";
import { EngineerDetails } from "./EngineerDetails.tsx";
import { Retest, Retesting, SinceConsent } from "./Retest.tsx";
import { TestRows } from "./TestRows.tsx";
import { CHECKS, isRunning, rows, since, startTest } from "./testRun.ts";
import { Verdict } from "./Verdict.tsx";

export function Test({ view }: { view: View }) {
  const { verdict, not_microsoft, elapsed_ms } = view.test;
  const running = isRunning(view);
  const count = String(CHECKS.length);
  // While Microsoft sets the tenant up, one test after the other changes only what it finds.
  const settingUp = verdict?.cause === "propagating";
  return (
    <>
      {not_microsoft && <MessageBar intent="attention">{say(not_microsoft)}</MessageBar>}
      {running && !settingUp ? (
        <Running />
      ) : verdict ? (
        <Verdict
          view={view}
          verdict={settingUp ? withoutSeconds(verdict) : verdict}
          here="test"
          evidence={settingUp ? <Awaited verdict={verdict} /> : failedEvidence(view)}
        >
          {running ? <Retesting /> : <TestAgain view={view} verdict={verdict} />}
        </Verdict>
      ) : (
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
      )}
      <TestRows lines={rows(view)} running={running} elapsed={running && !settingUp ? null : elapsed_ms} />
      {verdict && (!running || settingUp) && <EngineerDetails test={view.test} />}
    </>
  );
}

function TestAgain({ view, verdict }: { view: View; verdict: VerdictView }) {
  const { retry_after_s, cause, go_to } = verdict;
  if (retry_after_s !== null) return <Retest key={String(view.test.elapsed_ms)} after={retry_after_s} />;
  // Testing again is the one thing to do where nothing else can be done.
  const kind = go_to || cause === "verified" ? "normal" : "primary";
  return (
    <Button kind={kind} action="run_test" onClick={() => void startTest()}>
      {t("test-again")}
    </Button>
  );
}

/** What is waited for while Microsoft sets the tenant up, and since when. */
function Awaited({ verdict }: { verdict: VerdictView }) {
  const permissions = verdict.sentence.args["permissions"];
  return (
    <>
      <SinceConsent />
      {permissions && (
        <span class="test-awaited" data-awaited>
          {t("awaited-permissions", { permissions })}
        </span>
      )}
    </>
  );
}

/** The countdown says it to the second: the sentence need not. */
function withoutSeconds(verdict: VerdictView): VerdictView {
  const { sentence } = verdict;
  return { ...verdict, sentence: { ...sentence, args: { ...sentence.args, seconds: "0" } } };
}

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
