// The consent link in every form in which it can leave: opened, copied, photographed.
import { openConsentPage } from "../calls/commands.ts";
import type { View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { QrCode } from "../parts/QrCode.tsx";
import { say, t } from "../wording/t.ts";

export function ConsentLink({ view }: { view: View }) {
  const { link, qr, reply, notes } = view.consent;
  if (link === null) return <p class="quiet">{t("consent-no-link")}</p>;
  const answered = reply?.cause === "consent_given";
  return (
    <section class="consent-link card" aria-label={t("consent-link")}>
      <div class="consent-link-words">
        <h2 class="small quiet">{t("consent-link")}</h2>
        <code class="well" data-link>
          {link}
        </code>
        <div class="consent-link-actions">
          <Button
            kind={answered ? "normal" : "primary"}
            action="open"
            icon="open"
            onClick={() => void openConsentPage()}
          >
            {t("consent-open")}
          </Button>
          <CopyButton value={link} what={t("consent-link")} action="copy_link" large />
        </div>
        {notes.map((note) => (
          <p key={note.id} class="consent-note small" data-note={note.id}>
            <Icon name="info" size={16} />
            <span>{say(note)}</span>
          </p>
        ))}
      </div>
      {qr && (
        <figure class="consent-qr">
          <QrCode size={qr.size} path={qr.path} label={t("consent-qr-label")} />
          <figcaption class="small quiet">{t("consent-qr-caption")}</figcaption>
        </figure>
      )}
    </section>
  );
}
