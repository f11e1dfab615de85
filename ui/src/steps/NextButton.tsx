// The one thing to do next, as the program says it: what the button is called, and what a press on it does.
import { act, goTo } from "../calls/commands.ts";
import type { NextAction, NextView, View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { t } from "../wording/t.ts";

/** Nothing where it is done by something else on the page, or by waiting. */
export function NextButton({ view }: { view: View }) {
  const { next_action, step, rail } = view;
  const { action } = next_action;
  const id = words(action);
  const isDoneHere = next_action.step !== null && next_action.step === step && action.kind !== "ask_again";
  const leads = rail.some((item) => item.step === next_action.step && item.reachable);
  if (id === null || isDoneHere || !leads) return null;
  return (
    <Button kind="primary" action={`next_${action.kind}`} onClick={() => press(next_action)}>
      {t(id)}
    </Button>
  );
}

function words(action: NextAction): string | null {
  switch (action.kind) {
    case "complete":
      return `step-${action.of}.go`;
    case "correct":
      return `next-correct-${action.of}`;
    case "test":
      return "step-test.go";
    case "hand_over":
      return "step-hand_over.go";
    // Pressed where the test is.
    case "test_again":
    case "check_connection":
    case "wait":
    case "tell_admin":
      return null;
    default:
      return `next-${action.kind}`;
  }
}

function press({ action, step }: NextView) {
  if (action.kind === "ask_again") void act({ kind: "ask_again" });
  else if (step !== null) void goTo(step);
}
