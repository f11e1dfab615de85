// What the answer to the consent link says; it comes into sight when it arrives.
import { useEffect, useRef } from "preact/hooks";
import type { View } from "../calls/view.ts";
import { MessageBar } from "../parts/MessageBar.tsx";
import { t } from "../wording/t.ts";
import { isConsentThere } from "./consentSeen.ts";
import { isOwn } from "./consentWays.ts";
import { customerName } from "./customerName.ts";
import { Verdict } from "./Verdict.tsx";

export function ConsentVerdict({ view }: { view: View }) {
  const { reply } = view.consent;
  const place = useRef<HTMLDivElement>(null);
  const said = JSON.stringify(reply);
  // An old refusal says nothing any more once consent was seen.
  const seen = isConsentThere(view) && reply?.cause !== "consent_given";
  useEffect(() => place.current?.scrollIntoView({ block: "nearest" }), [said, seen]);
  if (!seen && !reply) return null;
  const title = isOwn(view) ? t("send-own-seen") : t("consent-seen", { customer: customerName(view) });
  return (
    <div ref={place} data-seen={seen ? "consent" : undefined}>
      {seen ? (
        <MessageBar intent="success" title={title} live>
          {t("consent-seen-meaning")}
        </MessageBar>
      ) : (
        reply && <Verdict view={view} verdict={reply} here="consent" />
      )}
    </div>
  );
}
