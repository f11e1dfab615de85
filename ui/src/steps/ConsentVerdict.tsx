// What the answer to the consent link says; it comes into sight when it arrives.
import { useEffect, useRef } from "preact/hooks";
import type { View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { t } from "../wording/t.ts";
import { listenForReply, listeningSince } from "./listening.ts";
import { Verdict } from "./Verdict.tsx";

export function ConsentVerdict({ view }: { view: View }) {
  const { reply } = view.consent;
  const place = useRef<HTMLDivElement>(null);
  const said = reply && JSON.stringify(reply);
  useEffect(() => {
    if (said) place.current?.scrollIntoView({ block: "nearest" });
  }, [said]);
  if (!reply) return null;
  const canWait = reply.cause !== "consent_given" && !listeningSince.value;
  return (
    <div ref={place}>
      <Verdict view={view} verdict={reply} here="consent">
        {canWait && (
          <Button action="wait_again" onClick={() => void listenForReply()}>
            {t("consent-wait-again")}
          </Button>
        )}
      </Verdict>
    </div>
  );
}
