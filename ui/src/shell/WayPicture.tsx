// The picture of the way: your app asks the customer for consent, and their Defender answers.
import type { Mark, View } from "../calls/view.ts";
import { Flow, type FlowLink, type FlowNode } from "../parts/Flow.tsx";
import { productName } from "../steps/productName.ts";
import { t } from "../wording/t.ts";

export function WayPicture({ view }: { view: View }) {
  return (
    <Flow
      nodes={[{ icon: "app", name: t("flow-app") }, asked(view), { icon: "shield", name: productName(view) }]}
      links={[link("flow-consent", consentState(view)), link("flow-answers", answerState(view))]}
    />
  );
}

/** Who is asked: the customer, or one's own organisation. */
function asked(view: View): FlowNode {
  if (view.audience === "own_organisation") return { icon: "own", name: t("own-flow") };
  return { icon: "customer", name: view.customer.found ? view.customer.name : t("flow-customer") };
}

type State = FlowLink["state"];

const WORDS: Record<State, string> = {
  open: "flow-open",
  now: "flow-now",
  done: "flow-done",
  attention: "flow-attention",
};

const link = (id: string, state: State): FlowLink => ({ word: t(id), state, stateWord: t(WORDS[state]) });

function consentState(view: View): State {
  if (view.consent.standing.there) return "done";
  return stateOf(view.rail.find(({ step }) => step === "consent")?.mark ?? "open");
}

function answerState(view: View): State {
  const { running_since, verdict } = view.test;
  if (running_since !== null) return "now";
  if (!verdict) return "open";
  return verdict.cause === "verified" ? "done" : "open";
}

function stateOf(mark: Mark): State {
  return ({ open: "open", current: "now", done: "done", needs_attention: "attention" } as const)[mark];
}
