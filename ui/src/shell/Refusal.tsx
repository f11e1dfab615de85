// Why the last thing that was asked came to nothing, in words, until something else is done.
import { refusal } from "../calls/session.ts";
import type { RefusalView } from "../calls/view.ts";
import { MessageBar } from "../parts/MessageBar.tsx";
import { knows, t } from "../wording/t.ts";

export function Refusal() {
  const refused = refusal.value;
  return (
    <div class="refusal" role="status">
      {refused && (
        <div data-refusal={refused.code}>
          <MessageBar intent="danger">{words(refused)}</MessageBar>
        </div>
      )}
    </div>
  );
}

/** Refused for what stands in a field, for something of the window's own, or for something new. */
function words({ code, path }: RefusalView): string {
  const ids = [`problem-${code}`, ...(path ? [`window-refusal.${code}-file`] : []), `window-refusal.${code}`];
  return t(ids.find(knows) ?? "window-refusal", { code, path: path ?? "" });
}
