// A longer text to copy: in a well that scrolls by itself, its copy button above.
import "./copy-text.css";
import { CopyButton } from "./CopyButton.tsx";

export interface CopyTextProps {
  text: string;
  /** What the text is called: stands above it, and is read out with the button. */
  what: string;
  action: string;
  /** The language of the text, where it is another than the window's. */
  lang?: string | undefined;
  /** Words rather than code. */
  prose?: boolean;
}

export function CopyText({ text, what, action, lang, prose }: CopyTextProps) {
  return (
    <div class="copy-text">
      <div class="copy-text-head">
        <span class="small quiet">{what}</span>
        <CopyButton value={text} what={what} action={action} />
      </div>
      <pre
        class={`well copy-text-well selectable ${prose ? "copy-text-prose" : "mono"}`}
        role="region"
        aria-label={what}
        tabIndex={0}
        lang={lang}
        data-text={action}
      >
        {text}
      </pre>
    </div>
  );
}
