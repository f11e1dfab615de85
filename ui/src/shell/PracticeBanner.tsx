// Says that this is practice for as long as it is, and lets the reader leave it.
import { practise } from "../calls/commands.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { t } from "../wording/t.ts";

export function PracticeBanner() {
  return (
    <div class="practice-banner" data-practice role="region" aria-label={t("practice-title")}>
      <Icon name="practice" size={16} />
      <p>
        <strong>{t("practice-title")}</strong>
        <span>{t("practice-meaning")}</span>
      </p>
      <Button kind="link" action="leave_practice" onClick={() => void practise(false)}>
        {t("practice-leave")}
      </Button>
    </div>
  );
}
