// The test comes again by itself: how long until then, how long consent is there, and how to stop it.
import { act } from "../../calls/commands.ts";
import { Button } from "../../parts/Button.tsx";
import { Spinner } from "../../parts/Spinner.tsx";
import { useNow } from "../../parts/useNow.ts";
import { seconds, span } from "../../wording/clock.ts";
import { t } from "../../wording/t.ts";

/** `until`: milliseconds of Unix time. */
export function Countdown({ until }: { until: number }) {
  const left = Math.max(0, Math.ceil((until - useNow()) / 1000));
  return (
    <>
      <Button kind="quiet" action="stop_waiting" onClick={() => void act({ kind: "stop" })}>
        {t("test-stop-waiting")}
      </Button>
      <span class="small quiet retest" role="timer" aria-live="off">
        {t("test-again-in", { time: seconds(left) })}
      </span>
    </>
  );
}

/** In the place of the countdown while the test runs once more. */
export function Retesting() {
  return (
    <>
      <Button action="stop" onClick={() => void act({ kind: "stop" })}>
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
export function SinceConsent({ since }: { since: number }) {
  const elapsed = Math.max(0, Math.floor((useNow() - since) / 1000));
  return (
    <span class="retest" role="timer" aria-live="off" data-since-consent>
      {t("test-since-consent", { time: span(elapsed) })}
    </span>
  );
}
