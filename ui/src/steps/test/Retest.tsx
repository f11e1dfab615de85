// Tests again by itself after a pause: counts down, says how long consent is there, and can be stopped.
import { useEffect, useState } from "preact/hooks";
import { stop } from "../calls/commands.ts";
import { Button } from "../parts/Button.tsx";
import { Spinner } from "../parts/Spinner.tsx";
import { seconds, span } from "../wording/clock.ts";
import { t } from "../wording/t.ts";
import { consentSince } from "./consentSeen.ts";
import { startTest } from "./testRun.ts";

export function Retest({ after }: { after: number }) {
  const [left, setLeft] = useState(after);
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    if (stopped) return undefined;
    if (left <= 0) {
      void startTest();
      return undefined;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, stopped]);
  return (
    <>
      <Button kind={stopped ? "primary" : "normal"} action="run_test" onClick={() => void startTest()}>
        {t("test-again")}
      </Button>
      {!stopped && (
        <>
          <Button kind="quiet" action="stop_waiting" onClick={() => setStopped(true)}>
            {t("test-stop-waiting")}
          </Button>
          <span class="small quiet retest" role="timer" aria-live="off">
            {t("test-again-in", { time: seconds(left) })}
          </span>
        </>
      )}
    </>
  );
}

/** In the place of the countdown while the test runs once more. */
export function Retesting() {
  return (
    <>
      <Button action="stop" onClick={() => void stop()}>
        {t("button-stop")}
      </Button>
      <span class="small quiet retest" role="status">
        <Spinner />
        {t("test-running")}
      </span>
    </>
  );
}

/** How long consent is there, in the time that Microsoft takes to make it known. */
export function SinceConsent() {
  const since = consentSince.value;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  if (!since) return null;
  const elapsed = Math.max(0, Math.floor((now - since.getTime()) / 1000));
  return (
    <span class="retest" role="timer" aria-live="off" data-since-consent>
      {t("test-since-consent", { time: span(elapsed) })}
    </span>
  );
}
