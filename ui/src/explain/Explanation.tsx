// What a pasted text is: its kind in words, the one answer about it, and what stands in it.
import type { Advice, ExplanationView, FindingLevel } from "../calls/view.ts";
import { Icon, type IconName } from "../parts/Icon.tsx";
import { MessageBar } from "../parts/MessageBar.tsx";
import { knows, say, t } from "../wording/t.ts";
import { ExplainedFields } from "./ExplainedFields.tsx";
import { atLevel, FindingList } from "../steps/Findings.tsx";
import { Verdict } from "../steps/Verdict.tsx";

export function Explanation({ explanation }: { explanation: ExplanationView }) {
  const { kind, fields, advice, said } = explanation;
  return (
    <section class="stack" data-kind={kind}>
      <div class="explained-kind" role="status">
        <h2>{t(`explain-${kind}.title`)}</h2>
        <p>{t(`explain-${kind}.meaning`)}</p>
      </div>
      {advice ? (
        <LinkAnswer explanation={explanation} advice={advice} />
      ) : (
        said.length > 0 && <Said explanation={explanation} />
      )}
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

const LINK: Record<Advice, { answer: FindingLevel; tone: string; icon: IconName }> = {
  looks_right: { answer: "good", tone: "wait", icon: "check" },
  ask_first: { answer: "warn", tone: "attention", icon: "bang" },
  do_not_open: { answer: "stop", tone: "danger", icon: "stop" },
};

/** May this link be opened: the answer first, who would get what, then everything that was found out, the worst first. */
function LinkAnswer({ explanation, advice }: { explanation: ExplanationView; advice: Advice }) {
  const { findings, next, said } = explanation;
  const { answer, tone, icon } = LINK[advice];
  const [title, ...rest] = said;
  return (
    <section class={`verdict verdict-${tone}`} role="status" data-answer={answer}>
      <span class="verdict-mark" aria-hidden="true">
        <Icon name={icon} size={24} />
      </span>
      <div class="verdict-words">
        <h2>{title && say(title)}</h2>
        {next && <p class="verdict-first">{say(next)}</p>}
        {rest.map((line) => (
          <p key={line.id} class="verdict-then">
            {say(line)}
          </p>
        ))}
        <div class="explained-findings">
          {(["stop", "warn", "good"] as const).map((level) => (
            <FindingList key={level} findings={atLevel(findings, level)} />
          ))}
        </div>
      </div>
    </section>
  );
}

/** A document in which nothing is wrong: what it means here, and what to do next. */
function Said({ explanation: { said, next } }: { explanation: ExplanationView }) {
  return (
    <MessageBar intent="info">
      {[...said, ...(next ? [next] : [])].map((line) => (
        <p key={line.id}>{say(line)}</p>
      ))}
    </MessageBar>
  );
}
