// The foot of every step: what is still wanted, the way back, and the one thing to do next in its one place.
import { goTo, nextCustomer } from "../calls/commands.ts";
import { settled, view as newest } from "../calls/session.ts";
import type { Step, View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { say, t } from "../wording/t.ts";
import { isConsentThere } from "./consentSeen.ts";
import { isRunning, startTest } from "./testRun.ts";

export function Footer({ view, step }: { view: View; step: Step }) {
  const before = view.rail[view.rail.findIndex((item) => item.step === step) - 1]?.step ?? null;
  return (
    <footer class="wizard-foot">
      <div class="wizard-foot-line">
        <p class="wizard-wanted small" role="status" id="wanted" data-wanted={view.wanted?.id}>
          {view.wanted ? say(view.wanted) : ""}
        </p>
        <Button action="back" onClick={() => void goTo(before)}>
          {t("button-back")}
        </Button>
        <Onward view={view} step={step} />
      </div>
    </footer>
  );
}

function Onward({ view, step }: { view: View; step: Step }) {
  const running = isRunning(view);
  if (step === "test" && (running || !view.test.verdict)) return <TestButton running={running} />;
  if (step === "hand_over") return <Done view={view} />;
  return (
    <Button
      kind={view.next === null || oneThingIsElsewhere(view, step) ? "normal" : "primary"}
      action="next"
      notReady={view.next === null}
      describedBy="wanted"
      onClick={() => void next()}
    >
      {t("button-next")}
    </Button>
  );
}

/** One thing at a time is primary: before the answer the link, after a bad verdict what it asks for. */
function oneThingIsElsewhere(view: View, step: Step): boolean {
  if (step === "consent") return !isConsentThere(view);
  return step === "test" && view.test.verdict?.cause !== "verified";
}

function TestButton({ running }: { running: boolean }) {
  return (
    <Button kind="primary" action="run_test" notReady={running} onClick={() => void startTest()}>
      {t("test-run")}
    </Button>
  );
}

/** The next customer begins; with one's own organisation the way ends here. */
function Done({ view }: { view: View }) {
  const kind = view.hand_over.verified ? "primary" : "normal";
  return view.audience === "own_organisation" ? (
    <Button kind={kind} action="finish" onClick={() => void goTo(null)}>
      {t("own-finish")}
    </Button>
  ) : (
    <Button kind={kind} action="next_customer" onClick={() => void nextCustomer()}>
      {t("button-next-customer")}
    </Button>
  );
}

/** What was typed last has to be read before anybody can say where Next leads. */
async function next() {
  await settled();
  const step = newest.value?.next;
  if (step) await goTo(step);
}
