// That another organisation has accepted: nobody at the customer's sees it, and nothing here undoes it.
import type { View } from "../calls/view.ts";
import { MessageBar } from "../parts/MessageBar.tsx";
import { t } from "../wording/t.ts";

export function AcceptedElsewhere({ view }: { view: View }) {
  const tenant = view.consent.standing.accepted_elsewhere;
  if (tenant === null) return null;
  return (
    <div data-accepted-elsewhere={tenant}>
      <MessageBar intent="attention" title={t("elsewhere-accepted.title", { tenant })}>
        {t("elsewhere-accepted.text")}
      </MessageBar>
    </div>
  );
}
