// The foot of every step: what is still wanted, the way back, and the way on in its one place.
import { act, goOn } from "../calls/commands.ts";
import type { Step, View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { say, t } from "../wording/t.ts";
import { Back } from "./Back.tsx";

export function Footer({ view, step }: { view: View; step: Step }) {
  return (
    <>
      <p class="wizard-wanted small" role="status" id="wanted" data-wanted={view.wanted?.id}>
        {view.wanted ? say(view.wanted) : ""}
      </p>
      <Back view={view} />
      <Onward view={view} step={step} />
    </>
  );
}

function Onward({ view, step }: { view: View; step: Step }) {
  const { verdict, running_since } = view.test;
  if (step === "test" && (running_since !== null || !verdict)) return <TestButton view={view} />;
  if (step === "hand_over") return <Done view={view} />;
  return (
    // Of its own, so that a press meant for the test does not fall on it.
    <Button
      key="next"
      kind={view.next === null || leads(view, step) ? "normal" : "primary"}
      action="next"
      notReady={view.next === null}
      describedBy="wanted"
      onClick={() => void goOn()}
    >
      {t("button-next")}
    </Button>
  );
}

/** One thing at a time is primary: here it is the link, the letter, what the verdict asks for, or a value at fault. */
const leads = ({ next_action }: View, step: Step) =>
  step === "consent" ||
  step === "test" ||
  (next_action.action.kind === "correct" && next_action.step === step);

function TestButton({ view }: { view: View }) {
  return (
    <Button
      key="run_test"
      kind="primary"
      action="run_test"
      notReady={view.test.running_since !== null}
      onClick={() => void act({ kind: "test" })}
    >
      {t("test-run")}
    </Button>
  );
}

/** The next customer begins; with one's own organisation the way ends here. */
function Done({ view }: { view: View }) {
  const kind = view.hand_over.verified ? "primary" : "normal";
  return view.audience === "own_organisation" ? (
    <Button kind={kind} action="finish" onClick={() => void act({ kind: "go", of: "home" })}>
      {t("own-finish")}
    </Button>
  ) : (
    <Button kind={kind} action="next_customer" onClick={() => void act({ kind: "next_customer" })}>
      {t("button-next-customer")}
    </Button>
  );
}
