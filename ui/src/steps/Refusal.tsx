// What the program refused last, in words, until something else is done.
import { problem } from "../calls/session.ts";
import { MessageBar } from "../parts/MessageBar.tsx";
import { knows, t } from "../wording/t.ts";

export function Refusal() {
  const code = problem.value;
  if (!code) return null;
  return (
    <div data-refusal={code}>
      <MessageBar intent="danger" live>
        {words(code)}
      </MessageBar>
    </div>
  );
}

/** Refused for what stands in a field, for something of the window's own, or for something new. */
function words(code: string): string {
  const ids = [`problem-${code}`, `window-refusal.${code}`];
  return t(ids.find(knows) ?? "window-refusal", { code });
}
