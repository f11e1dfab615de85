// The one thing to do next, as the program says it: what the button is called, and what a press on it does.
import { act, goTo } from "../calls/commands.ts";
import type { NextAction, View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { t } from "../wording/t.ts";

/** Nothing where it is done by something else on the page, or by waiting. */
export function NextButton({ view }: { view: View }) {
  const { next_action, step, place, rail, first_open_step } = view;
  const { action } = next_action;
  const id = words(action);
  if (id === null || (next_action.step === step && action.kind !== "ask_again")) return null;
  // A value at fault has its field on the page that only checks.
  if (place === "check_set_up" && action.kind === "correct") return null;
  // Where something is wanted before it, that comes first.
  const isOpen = rail.some((item) => item.step === next_action.step && item.reachable);
  const leadsTo = isOpen ? next_action.step : first_open_step;
  const press = () => {
    if (isOpen && action.kind === "ask_again") void act({ kind: "ask_again" });
    else if (leadsTo !== null) void goTo(leadsTo);
  };
  return (
    <Button kind="primary" action={`next_${action.kind}`} onClick={press}>
      {isOpen ? t(id) : t(`step-${first_open_step}.name`)}
    </Button>
  );
}

/** `null`: pressed where the test is, or waited for. */
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
    case "test_again":
    case "check_connection":
    case "wait":
    case "tell_admin":
      return null;
    default:
      return `next-${action.kind}`;
  }
}
