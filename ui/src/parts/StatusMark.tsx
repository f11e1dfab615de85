// A mark that says how something stands by shape, colour and a word for those who cannot see it.
import "./status-mark.css";
import { Icon } from "./Icon.tsx";

export type Status = "open" | "current" | "done" | "attention" | "failed" | "waiting" | "skipped";

export interface StatusMarkProps {
  status: Status;
  /** Read out; not shown. */
  word: string;
  /** A place in an order, shown while there is nothing better to show. */
  number?: number;
}

export function StatusMark({ status, word, number }: StatusMarkProps) {
  return (
    <span class={`mark mark-${status}`}>
      <span aria-hidden="true">{glyph(status, number)}</span>
      <span class="unseen">{word}</span>
    </span>
  );
}

function glyph(status: Status, number?: number) {
  if (status === "done") return <Icon name="check" size={16} />;
  if (status === "attention" || status === "failed") {
    return (
      <svg class="mark-bang" viewBox="0 0 16 16">
        <path d="M8 3.5v5.6M8 12.1v.4" />
      </svg>
    );
  }
  return number;
}
