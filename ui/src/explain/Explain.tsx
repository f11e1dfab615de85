// Paste anything: what the text is, what it means, and where it belongs. The text itself is never kept.
import "./paste.css";
import { useEffect, useRef } from "preact/hooks";
import { explainText, goTo, openPaste, takePasted } from "../calls/commands.ts";
import type { ExplanationView, Kind, Paste as PasteView, Step, View } from "../calls/view.ts";
import { Logo } from "../looks/Logo.tsx";
import { Button } from "../parts/Button.tsx";
import { PasteField } from "../parts/PasteField.tsx";
import { t } from "../wording/t.ts";
import { Explanation, problemOf } from "./Explanation.tsx";
import { useHeading } from "./heading.ts";
import { Refusal } from "./Refusal.tsx";
import { Side } from "./Side.tsx";

export function Paste({ view, paste: { explanation } }: { view: View; paste: PasteView }) {
  const heading = useHeading("paste");
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.querySelector("textarea")?.focus(), []);
  return (
    <div class={view.step ? "wizard" : "wizard wizard-alone"}>
      {view.step && <Side view={view} here={null} />}
      <main class="wizard-work" data-step="paste" ref={page}>
        <div class="wizard-scroll">
          <div class="wizard-column">
            {!view.step && <Name />}
            <h1 ref={heading} tabIndex={-1}>
              {t("paste-title")}
            </h1>
            <p class="wizard-lead">{t("paste-lead")}</p>
            <div class="stack">
              <Refusal />
              <PasteField
                name="paste"
                label={t("paste-field")}
                hint={t("paste-field-hint")}
                rows={explanation ? 2 : 9}
                button={t("paste-explain")}
                primary={explanation === null}
                action="explain"
                onText={explainText}
              />
              {explanation && <Explanation view={view} explanation={explanation} />}
            </div>
          </div>
        </div>
        <footer class="wizard-foot">
          <div class="wizard-foot-line">
            <p class="wizard-wanted" />
            <Button action="close_paste" onClick={() => void openPaste(false)}>
              {t("button-back")}
            </Button>
            {explanation && <Onward view={view} explanation={explanation} />}
          </div>
        </footer>
      </main>
    </div>
  );
}

function Name() {
  return (
    <p class="paste-name">
      <Logo size={26} />
      <span>{t("window-name")}</span>
    </p>
  );
}

/** What has a field of its own is taken there; of the rest only the step is known where it is dealt with. */
const TAKEN = new Set<Kind>(["tenant_hint", "discovery", "consent_reply"]);

function Onward({ view, explanation }: { view: View; explanation: ExplanationView }) {
  const { kind, go_to } = explanation;
  // An answer with a problem is of no use anywhere.
  if (go_to === null || problemOf(explanation)) return null;
  if (TAKEN.has(kind)) {
    return (
      <Button kind="primary" action="use_pasted" onClick={() => void takePasted()}>
        {t("paste-use")}
      </Button>
    );
  }
  if (!view.rail.some(({ step, reachable }) => step === go_to && reachable)) return null;
  // A link that somebody sent is looked at; only an error asks for something to be done.
  const judged = kind === "consent_link";
  return (
    <Button kind={judged ? "normal" : "primary"} action={`go_to_${go_to}`} onClick={() => leadTo(go_to)}>
      {t(judged ? `step-${go_to}.name` : `step-${go_to}.go`)}
    </Button>
  );
}

function leadTo(step: Step) {
  void openPaste(false);
  void goTo(step);
}
