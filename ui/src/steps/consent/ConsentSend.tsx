// The request as it is sent: as a letter in the customer's language, as a mail, as a sheet of paper.
import { save } from "../../calls/commands.ts";
import type { View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { CopyText } from "../../parts/CopyText.tsx";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { t } from "../../wording/t.ts";
import { ConsentProfile } from "./ConsentProfile.tsx";
import { isOwn, sitsElsewhere, wantsNewRequest } from "./consentWays.ts";
import { CustomerLanguage } from "../CustomerLanguage.tsx";
import { Saved } from "../Saved.tsx";

export function ConsentSend({ view }: { view: View }) {
  const { link, may_leave } = view.consent;
  if (isOwn(view) || link === null || !may_leave) return null;
  const elsewhere = sitsElsewhere(view);
  if (elsewhere && !view.consent.standing.there) {
    return (
      <section class="consent-send card" aria-labelledby="send-it">
        <h2 id="send-it">{t("send-it")}</h2>
        <Request view={view} />
      </section>
    );
  }
  return (
    <Disclosure action="send_it" summary={t(elsewhere ? "send-it" : "send-it-here")}>
      <div class="consent-send card">
        <Request view={view} />
      </div>
    </Disclosure>
  );
}

function Request({ view }: { view: View }) {
  const { letter, customer_language } = view.consent;
  const first = sitsElsewhere(view) && !view.consent.standing.there && !wantsNewRequest(view);
  return (
    <>
      <CustomerLanguage view={view} />
      <ConsentProfile view={view} />
      {letter ? (
        <div class="consent-letter">
          <p class="consent-letter-subject" lang={customer_language}>
            {letter.subject}
          </p>
          <CopyText
            text={letter.text}
            what={t("send-letter")}
            action="copy_letter"
            lang={customer_language}
            prose
          />
        </div>
      ) : (
        <p class="small quiet">{t("send-no-letter")}</p>
      )}
      <div class="consent-send-actions">
        <Button kind={first ? "primary" : "normal"} action="save_mail" onClick={() => void save("mail")}>
          {t("send-save-mail")}
        </Button>
        <Button action="save_sheet" onClick={() => void save("sheet")}>
          {t("send-save-sheet")}
        </Button>
      </div>
      <Saved view={view} documents={["mail", "sheet"]} />
    </>
  );
}
