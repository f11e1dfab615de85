// What the program refused last, in words, until something else is done.
import { diagnostics, problem } from "../calls/session.ts";
import { MessageBar } from "../parts/MessageBar.tsx";
import { knows, t } from "../wording/t.ts";

export function Refusal() {
  const code = problem.value;
  if (!code) return null;
  return (
    <div data-refusal={code}>
      <MessageBar intent="danger" live>
        {words(code, diagnostics.value)}
      </MessageBar>
    </div>
  );
}

/** Refused for what stands in a field, for something of the window's own, or for something new. */
function words(code: string, path: string | null): string {
  const ids = [`problem-${code}`, ...(path ? [`window-refusal.${code}-file`] : []), `window-refusal.${code}`];
  return t(ids.find(knows) ?? "window-refusal", { code, path: path ?? "" });
}
