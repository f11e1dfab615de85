// What a pasted text is: its kind in words, the one answer about it, and what stands in it.
import type { ExplanationView, FindingLevel } from "../calls/view.ts";
import { Icon, type IconName } from "../parts/Icon.tsx";
import { MessageBar } from "../parts/MessageBar.tsx";
import { knows, t } from "../wording/t.ts";
import { ExplainedFields } from "./ExplainedFields.tsx";
import { atLevel, FindingList } from "../steps/Findings.tsx";
import { Verdict } from "../steps/Verdict.tsx";

export function Explanation({ explanation }: { explanation: ExplanationView }) {
  const { kind, fields, findings } = explanation;
  return (
    <section class="stack" data-kind={kind}>
      <div class="explained-kind" role="status">
        <h2>{t(`explain-${kind}.title`)}</h2>
        <p>{t(`explain-${kind}.meaning`)}</p>
      </div>
      {findings.length > 0 && <LinkAnswer explanation={explanation} />}
      <Answer explanation={explanation} />
      <ExplainedFields fields={fields.filter(({ name }) => name !== "problem")} />
    </section>
  );
}

function Answer({ explanation }: { explanation: ExplanationView }) {
  const { kind, verdict } = explanation;
  const problem = problemOf(explanation);
  if (problem) return <MessageBar intent="attention">{t(problem)}</MessageBar>;
  // A text that nobody recognises is no answer of Microsoft's.
  if (!verdict || (kind === "unknown" && verdict.cause === "unknown")) return null;
  return <Verdict verdict={verdict} />;
}

/** The sentence about what does not fit, such as an answer to another request. */
export function problemOf({ fields }: ExplanationView): string | null {
  const code = fields.find(({ name }) => name === "problem")?.value;
  return code && knows(`problem-${code}`) ? `problem-${code}` : null;
}

const LINK: Record<FindingLevel, { words: string; tone: string; icon: IconName }> = {
  good: { words: "paste-link-good", tone: "success", icon: "check" },
  warn: { words: "paste-link-warn", tone: "attention", icon: "bang" },
  stop: { words: "paste-link-stop", tone: "danger", icon: "stop" },
};

/** May this link be opened: the answer first, then everything that was found out, the worst first. */
function LinkAnswer({ explanation: { findings } }: { explanation: ExplanationView }) {
  const levels = (["stop", "warn", "good"] as const).filter((level) => atLevel(findings, level).length > 0);
  const worst = levels[0] ?? "good";
  const { words, tone, icon } = LINK[worst];
  return (
    <section class={`verdict verdict-${tone}`} role="status" data-answer={worst}>
      <span class="verdict-mark" aria-hidden="true">
        <Icon name={icon} size={24} />
      </span>
      <div class="verdict-words">
        <h2>{t(`${words}.title`)}</h2>
        <p class="verdict-first">{t(`${words}.meaning`)}</p>
        <div class="explained-findings">
          {levels.map((level) => (
            <FindingList key={level} findings={atLevel(findings, level)} />
          ))}
        </div>
      </div>
    </section>
  );
}
