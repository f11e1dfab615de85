// One verdict, said as the program chose its words: who must act, what to do first, and why.
import "./verdict.css";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Sentence, Tone, VerdictView } from "../calls/view.ts";
import { Icon, type IconName } from "../parts/Icon.tsx";
import { begun } from "../wording/beginning.ts";
import { say } from "../wording/t.ts";

export interface VerdictProps {
  verdict: VerdictView;
  /** It has just come of what the reader did: the focus goes to its heading, and from there to its first button. */
  arrived?: boolean | undefined;
  /** A small line under the words. */
  evidence?: ComponentChildren;
  /** Buttons: the one thing to do next comes first. */
  children?: ComponentChildren;
}

const ICONS: Record<Tone, IconName> = { success: "check", wait: "clock", attention: "bang" };

export function Verdict({ verdict, arrived, evidence, children }: VerdictProps) {
  const { cause, who, tone } = verdict;
  const place = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arrived) return;
    place.current?.scrollIntoView({ block: "nearest" });
    if (!isTyping()) heading.current?.focus({ preventScroll: true });
  }, [arrived, cause]);
  return (
    <section ref={place} class={`verdict verdict-${tone}`} role="status" data-cause={cause} data-who={who}>
      <span class="verdict-mark" aria-hidden="true">
        <Icon name={ICONS[tone]} size={24} />
      </span>
      <div class="verdict-words">
        {tone === "attention" && (
          <p class="verdict-who small">
            <Icon name="person" size={16} />
            <span>{say(verdict.acts)}</span>
          </p>
        )}
        <h2 ref={heading} tabIndex={-1}>
          {begun(say(verdict.title))}
        </h2>
        <Words verdict={verdict} />
        {verdict.remark && <p class="verdict-evidence small">{say(verdict.remark)}</p>}
        {evidence && <p class="verdict-evidence small">{evidence}</p>}
        <div class="verdict-actions">{children}</div>
      </div>
    </section>
  );
}

/** Good news is one paragraph; bad news says first what to do. */
function Words({ verdict: { tone, meaning, next } }: { verdict: VerdictView }) {
  if (tone !== "attention") return <p class="verdict-first">{said([...meaning, next])}</p>;
  return (
    <>
      <p class="verdict-first">{said([next])}</p>
      <p class="verdict-then">{said(meaning)}</p>
    </>
  );
}

const said = (sentences: (Sentence | null)[]) =>
  begun(sentences.flatMap((one) => (one ? [say(one)] : [])).join(" "));

/** Nobody is taken out of a field in the middle of a word. */
const isTyping = () => document.activeElement?.matches("input:not([type=radio]), textarea, select") ?? false;
