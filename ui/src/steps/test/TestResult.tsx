// A test from the press on its button to its verdict: what is under way, what came of it, line by line.
import "./test.css";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { act } from "../../calls/commands.ts";
import type { TestOfApi, VerdictView, View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { MessageBar } from "../../parts/MessageBar.tsx";
import { Spinner } from "../../parts/Spinner.tsx";
import { clock } from "../../wording/clock.ts";
import { say, t } from "../../wording/t.ts";
import { Connection } from "../Connection.tsx";
import { NextButton } from "../NextButton.tsx";
import { Verdict } from "../Verdict.tsx";
import { EngineerDetails } from "./EngineerDetails.tsx";
import { Countdown, Retesting, SinceConsent } from "./Retest.tsx";
import { CopyMessage, Message } from "./Message.tsx";
import { TestRows } from "./TestRows.tsx";

export interface TestResultProps {
  view: View;
  /** What stands in the verdict's place until there is one. */
  before: ComponentChildren;
  /** For whoever wants the one sentence: the lines are folded away. */
  folded?: boolean;
}

export function TestResult({ view, before, folded }: TestResultProps) {
  const { verdict, not_microsoft, elapsed_ms, running_since, lines, apis } = view.test;
  const { next_action } = view;
  const running = running_since !== null;
  // While Microsoft sets the tenant up, one test after the other changes only what it finds.
  const settingUp = verdict?.cause === "propagating";
  // A verdict that stood here before the page was opened takes no focus.
  const wasRunning = useRef(false);
  wasRunning.current ||= running;
  const elapsed = running && !settingUp ? null : elapsed_ms;
  const rows =
    apis.length > 0 ? (
      apis.map((each) => <RowsOfApi key={each.api} of={each} running={running} elapsed={elapsed} />)
    ) : (
      <TestRows lines={lines} running={running} elapsed={elapsed} />
    );
  return (
    <>
      {not_microsoft && <MessageBar intent="attention">{say(not_microsoft)}</MessageBar>}
      {running && !settingUp ? (
        <Running since={running_since} />
      ) : verdict ? (
        <Verdict
          verdict={verdict}
          arrived={wasRunning.current}
          evidence={settingUp ? <Awaited view={view} verdict={verdict} /> : failedEvidence(view)}
        >
          {running ? <Retesting /> : <Actions view={view} />}
        </Verdict>
      ) : (
        before
      )}
      {verdict && !running && view.test.message && <Message view={view} message={view.test.message} />}
      {folded ? verdict && <Folded view={view}>{rows}</Folded> : rows}
      {verdict && next_action.action.kind === "check_connection" && <Connection />}
      {verdict && (!running || settingUp) && <EngineerDetails test={view.test} />}
    </>
  );
}

/** A token and its proofs for each API: which one falls short is said beside its name. */
function RowsOfApi(props: { of: TestOfApi; running: boolean; elapsed: number | null }) {
  const { api, product_name, lines, words } = props.of;
  return (
    <section class="test-api" data-api={api} aria-labelledby={`test-${api}`}>
      <h2 id={`test-${api}`}>{product_name}</h2>
      {words && !props.running && <p class="small quiet">{say(words)}</p>}
      <TestRows lines={lines} running={props.running} elapsed={props.elapsed} />
    </section>
  );
}

function Actions({ view }: { view: View }) {
  const { again_at, message } = view.test;
  return (
    <>
      <NextButton view={view} />
      {message && <CopyMessage message={message} />}
      <Button
        kind={isTestNext(view) ? "primary" : "normal"}
        action="run_test"
        onClick={() => void act({ kind: "test" })}
      >
        {t("test-again")}
      </Button>
      {again_at !== null && <Countdown until={again_at} />}
    </>
  );
}

/** What the token itself says that the app may do, and the lines for whoever wants them. */
function Folded({ view: { test }, children }: { view: View; children: ComponentChildren }) {
  const roles = test.token?.roles.join(", ");
  return (
    <>
      {roles && (
        <p data-roles>
          {t("set-up-roles")} <code>{roles}</code>
        </p>
      )}
      {roles && test.judged_against.length === 0 && <p class="small quiet">{t("set-up-unjudged")}</p>}
      <Disclosure action="lines" summary={t("set-up-lines", { count: String(test.lines.length) })}>
        {children}
      </Disclosure>
    </>
  );
}

/** Testing again is the one thing to do where nothing else can be done, and it does not come by itself. */
function isTestNext({ test, place, next_action: { action } }: View): boolean {
  if (place === "check_set_up" && action.kind === "correct") return true;
  if (action.kind === "wait") return test.again_at === null;
  return ["test", "test_again", "check_connection"].includes(action.kind);
}

/** What is waited for while Microsoft sets the tenant up, and since when. */
function Awaited({ view, verdict }: { view: View; verdict: VerdictView }) {
  const permissions = verdict.missing.join(", ");
  const { since } = view.consent.standing;
  return (
    <>
      {since !== null && <SinceConsent since={since} />}
      {permissions && (
        <span class="test-awaited" data-awaited>
          {t("awaited-permissions", { permissions })}
        </span>
      )}
    </>
  );
}

function Running({ since }: { since: number }) {
  return (
    <div class="test-state card" role="status">
      <Spinner />
      <div class="test-state-words">
        <p class="test-state-title">{t("test-running")}</p>
        <p class="small quiet">{t("waiting-since", { time: clock(since) })}</p>
      </div>
      <Button action="stop" onClick={() => void act({ kind: "stop" })}>
        {t("button-stop")}
      </Button>
    </div>
  );
}

function failedEvidence(view: View): string | undefined {
  const failed = view.test.lines.find(({ outcome, evidence }) => outcome === "failed" && evidence);
  return failed?.evidence ? say(failed.evidence) : undefined;
}
