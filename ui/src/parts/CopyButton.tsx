// A button that copies one value and answers "Copied" in the same room, so that nothing moves.
import "./copy.css";
import { useEffect, useState } from "preact/hooks";
import { t } from "../wording/t.ts";
import { copyText } from "./clipboard.ts";
import { Icon } from "./Icon.tsx";

const ANSWER_LASTS_MS = 2000;

export interface CopyButtonProps {
  value: string;
  /** What the value is called: read out with the button. */
  what: string;
  action?: string;
  large?: boolean;
  /** The one thing to do next. */
  primary?: boolean;
  /** What it says before anything was copied, where "Copy" alone says too little. */
  word?: string;
}

export function CopyButton({ value, what, action = "copy", large, primary, word: said }: CopyButtonProps) {
  const [answer, setAnswer] = useState<"none" | "copied" | "failed">("none");
  useEffect(() => {
    if (answer === "none") return undefined;
    const timer = setTimeout(() => setAnswer("none"), ANSWER_LASTS_MS);
    return () => clearTimeout(timer);
  }, [answer]);
  const copy = async () => setAnswer((await copyText(value)) ? "copied" : "failed");
  const words = { none: said ?? t("copy"), copied: t("copy-done"), failed: t("copy-failed") };
  return (
    <>
      <button
        type="button"
        class={`button button-${primary ? "primary" : "normal"} copy-button ${large ? "" : "copy-button-small"}`}
        data-action={action}
        data-answer={answer}
        aria-label={said ?? t("copy-what", { what })}
        onClick={() => void copy()}
      >
        <Icon name={answer === "copied" ? "check" : "copy"} size={large ? 20 : 16} />
        <span class="copy-words" aria-hidden="true">
          {Object.entries(words).map(([key, word]) => (
            <span key={key} class={key === answer ? "" : `copy-word-away copy-word-${key}`}>
              {word}
            </span>
          ))}
        </span>
      </button>
      <span class="unseen" role="status">
        {answer === "none" ? "" : words[answer]}
      </span>
    </>
  );
}
