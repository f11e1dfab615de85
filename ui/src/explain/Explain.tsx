// Paste anything: what the text is, what it means, and where it belongs. The text itself is never kept.
import "./explain.css";
import { explain, goTo, takeExplained } from "../calls/commands.ts";
import type { ExplanationView, Kind, View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { PasteField } from "../parts/PasteField.tsx";
import { t } from "../wording/t.ts";
import { Explanation, problemOf } from "./Explanation.tsx";

export function Explain({ explanation }: { explanation: ExplanationView | null }) {
  return (
    <div class="stack">
      <PasteField
        name="paste"
        label={t("paste-field")}
        hint={t("paste-field-hint")}
        rows={explanation ? 2 : 9}
        button={t("paste-explain")}
        primary={explanation === null}
        action="explain"
        onText={explain}
      />
      {explanation && <Explanation explanation={explanation} />}
    </div>
  );
}

/** What has a field of its own is taken there; of the rest only the step is known where it is dealt with. */
const TAKEN = new Set<Kind>(["tenant_hint", "discovery", "consent_reply"]);

export function Onward({ view, explanation }: { view: View; explanation: ExplanationView }) {
  const { kind, go_to } = explanation;
  // An answer with a problem is of no use anywhere.
  if (go_to === null || problemOf(explanation)) return null;
  if (TAKEN.has(kind)) {
    return (
      <Button kind="primary" action="use_explained" onClick={() => void takeExplained()}>
        {t("paste-use")}
      </Button>
    );
  }
  if (!view.rail.some(({ step, reachable }) => step === go_to && reachable)) return null;
  // A link that somebody sent is looked at; only an error asks for something to be done.
  const judged = kind === "consent_link";
  return (
    <Button kind={judged ? "normal" : "primary"} action={`go_to_${go_to}`} onClick={() => void goTo(go_to)}>
      {t(judged ? `step-${go_to}.name` : `step-${go_to}.go`)}
    </Button>
  );
}
