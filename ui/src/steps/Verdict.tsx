// One verdict: what it comes to, what to do next and who does it, and why.
import "./verdict.css";
import type { ComponentChildren } from "preact";
import { goTo } from "../calls/commands.ts";
import type { Cause, Step, VerdictView, View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { Icon, type IconName } from "../parts/Icon.tsx";
import { say, t } from "../wording/t.ts";
import { customerName } from "./customerName.ts";

export interface VerdictProps {
  view: View;
  verdict: VerdictView;
  /** The step on which it is shown: no button leads to where one is. */
  here: Step;
  evidence?: string | undefined;
  /** Buttons beside the one that leads to the next action. */
  children?: ComponentChildren;
}

export function Verdict({ view, verdict, here, evidence, children }: VerdictProps) {
  const { cause, who, sentence, go_to } = verdict;
  const tone = toneOf(cause);
  // The sentence knows the customer by domain or ID; the window calls them as everywhere on this way.
  const named = { ...sentence, args: { ...sentence.args, customer: customerName(view) } };
  const leads = go_to !== null && go_to !== here && go_to !== view.next;
  const actions = (
    <div class="verdict-actions">
      {leads && (
        <Button kind="primary" action={`go_to_${go_to}`} onClick={() => void goTo(go_to)}>
          {t(`step-${go_to}.go`)}
        </Button>
      )}
      {children}
    </div>
  );
  return (
    <section class={`verdict verdict-${tone}`} role="status" data-cause={cause} data-who={who}>
      <span class="verdict-mark" aria-hidden="true">
        <Icon name={ICONS[tone]} size={24} />
      </span>
      <div class="verdict-words">
        {tone === "attention" && (
          <p class="verdict-who small">
            <Icon name="person" size={16} />
            <span>{t(`who-${who}`)}</span>
          </p>
        )}
        <h2>{say(named, "title")}</h2>
        {tone === "attention" ? (
          <>
            <p class="verdict-first">{say(named, "next")}</p>
            <p class="verdict-then">{say(named, "meaning")}</p>
          </>
        ) : (
          <p class="verdict-first">{`${say(named, "meaning")} ${say(named, "next")}`}</p>
        )}
        {evidence && <p class="verdict-evidence small">{evidence}</p>}
        {tone !== "success" && actions}
      </div>
      {tone === "success" && actions}
    </section>
  );
}

type Tone = "success" | "wait" | "attention";

const ICONS: Record<Tone, IconName> = { success: "check", wait: "clock", attention: "bang" };

const QUIET: Partial<Record<Cause, Tone>> = {
  verified: "success",
  consent_given: "success",
  propagating: "wait",
  throttled: "wait",
  token_expired: "wait",
  microsoft_unavailable: "wait",
};

export const toneOf = (cause: Cause): Tone => QUIET[cause] ?? "attention";
