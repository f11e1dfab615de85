// What the program refused last, in words, until something else is done.
import { problem } from "../calls/session.ts";
import { MessageBar } from "../parts/MessageBar.tsx";
import { knows, t } from "../wording/t.ts";

export function Refusal() {
  const code = problem.value;
  if (!code) return null;
  const id = `problem-${code}`;
  return (
    <div data-refusal={code}>
      <MessageBar intent="danger" live>
        {knows(id) ? t(id) : t("window-refusal", { code })}
      </MessageBar>
    </div>
  );
}
