// How consent stands: the answer to the request, what was seen without one, and what is still or newly missing.
import { useEffect, useRef } from "preact/hooks";
import { goTo } from "../../calls/commands.ts";
import type { View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { MessageBar } from "../../parts/MessageBar.tsx";
import { begun } from "../../wording/beginning.ts";
import { t } from "../../wording/t.ts";
import { NextButton } from "../NextButton.tsx";
import { AcceptedElsewhere } from "../AcceptedElsewhere.tsx";
import { Verdict } from "../Verdict.tsx";
import { AskAgain } from "./AskAgain.tsx";
import { isOwn } from "./consentWays.ts";

export function ConsentStanding({ view }: { view: View }) {
  const { reply, standing } = view.consent;
  const place = useRef<HTMLDivElement>(null);
  const isWanting = standing.missing.length > 0;
  // An old refusal says nothing any more once consent was seen.
  const seen = standing.there && reply?.cause !== "consent_given";
  const said = JSON.stringify([reply, seen, isWanting]);
  // What stood here when the step was opened takes no focus.
  const first = useRef(said);
  const arrived = first.current !== said;
  useEffect(() => place.current?.scrollIntoView({ block: "nearest" }), [said]);
  return (
    <div ref={place} class="stack consent-standing" data-seen={seen ? "consent" : undefined}>
      {isWanting ? (
        <AskAgain view={view} />
      ) : seen ? (
        <Seen view={view} />
      ) : (
        reply && (
          <Verdict verdict={reply} arrived={arrived}>
            <NextButton view={view} />
          </Verdict>
        )
      )}
      <AcceptedElsewhere view={view} />
    </div>
  );
}

function Seen({ view }: { view: View }) {
  const title = isOwn(view) ? t("send-own-seen") : t("consent-seen", { customer: view.customer.name });
  return (
    <MessageBar
      intent="success"
      title={begun(title)}
      live
      actions={
        <Button kind="primary" action="next_test" onClick={() => void goTo("test")}>
          {t("step-test.go")}
        </Button>
      }
    >
      {t("consent-seen-meaning")}
    </MessageBar>
  );
}
