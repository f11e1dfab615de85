// Tests again by itself when waiting is all there is to do; can be stopped at once.
import { useEffect, useState } from "preact/hooks";
import { Button } from "../parts/Button.tsx";
import { seconds } from "../wording/clock.ts";
import { t } from "../wording/t.ts";
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
  if (stopped) return null;
  return (
    <>
      <Button kind="quiet" action="stop_waiting" onClick={() => setStopped(true)}>
        {t("test-stop-waiting")}
      </Button>
      <span class="small quiet retest" role="timer" aria-live="off">
        {t("test-again-in", { time: seconds(left) })}
      </span>
    </>
  );
}
