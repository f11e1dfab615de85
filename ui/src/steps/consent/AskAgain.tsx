// Some was accepted, and not all that is wanted now: what is there, what is missing, and the request that asks for it.
import { act } from "../../calls/commands.ts";
import type { View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { MessageBar } from "../../parts/MessageBar.tsx";
import { begun } from "../../wording/beginning.ts";
import { clock } from "../../wording/clock.ts";
import { t } from "../../wording/t.ts";
import { isOwn, wantsNewRequest } from "./consentWays.ts";

export function AskAgain({ view }: { view: View }) {
  const { missing, granted, replaces } = view.consent.standing;
  const asksNew = wantsNewRequest(view);
  const button = asksNew && (
    <Button kind="primary" action="next_ask_again" onClick={() => void act({ kind: "ask_again" })}>
      {t("next-ask_again")}
    </Button>
  );
  const title = isOwn(view) ? t("again-own-title") : t("again-title", { customer: view.customer.name });
  return (
    <div data-ask-again role="status">
      <MessageBar intent="attention" title={begun(title)} actions={button}>
        <span class="again-permissions">
          <span>
            {t("again-missing")} <code data-missing>{missing.join(", ")}</code>
          </span>
          {granted.length > 0 && (
            <span>
              {t("again-granted")} <code data-granted>{granted.join(", ")}</code>
            </span>
          )}
          <span>{t(asksNew ? "again-press" : "again-send")}</span>
          {replaces !== null && !asksNew && (
            <span data-replaces>{t("again-replaces", { time: clock(replaces) })}</span>
          )}
        </span>
      </MessageBar>
    </div>
  );
}
