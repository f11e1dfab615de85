// Consent in one's own organisation, the way without a link: one button in the portal.
import { t } from "../../wording/t.ts";

export function ConsentOwn() {
  return (
    <section class="consent-own card" data-own-portal aria-labelledby="own-portal">
      <h2 id="own-portal" class="consent-own-title">
        {t("send-own-portal.title")}
      </h2>
      <p>{t("send-own-portal.meaning")}</p>
    </section>
  );
}
