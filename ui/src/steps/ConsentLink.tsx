// The consent link in every form in which it can leave: opened, copied, photographed.
import { openConsentPage } from "../calls/commands.ts";
import type { View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { QrCode } from "../parts/QrCode.tsx";
import { say, t } from "../wording/t.ts";
import { isConsentThere } from "./consentSeen.ts";
import { atLevel, FindingChip, FindingList } from "./Findings.tsx";

export function ConsentLink({ view }: { view: View }) {
  const { link, qr, notes, findings, may_leave } = view.consent;
  if (link === null) return <p class="quiet">{t("consent-no-link")}</p>;
  return (
    <section class="consent-link card" aria-label={t("consent-link")}>
      <div class="consent-link-words">
        <h2 class="small quiet">{t("consent-link")}</h2>
        {may_leave ? <Leaving view={view} link={link} /> : <Withheld view={view} link={link} />}
        <FindingList findings={atLevel(findings, "warn")} />
        <FindingChip findings={findings} />
        {may_leave &&
          notes.map((note) => (
            <p key={note.id} class="consent-note small" data-note={note.id}>
              <Icon name="info" size={16} />
              <span>{say(note)}</span>
            </p>
          ))}
      </div>
      {qr && may_leave && (
        <figure class="consent-qr">
          <QrCode size={qr.size} path={qr.path} label={t("consent-qr-label")} />
          <figcaption class="small quiet">{t("consent-qr-caption")}</figcaption>
        </figure>
      )}
    </section>
  );
}

function Leaving({ view, link }: { view: View; link: string }) {
  return (
    <>
      <code class="well" data-link>
        {link}
      </code>
      <div class="consent-link-actions">
        <Button
          kind={isConsentThere(view) ? "normal" : "primary"}
          action="open"
          icon="open"
          onClick={() => void openConsentPage()}
        >
          {t("consent-open")}
        </Button>
        <CopyButton value={link} what={t("consent-link")} action="copy_link" large />
      </div>
    </>
  );
}

/** A link that must not leave: the reason first, and nothing that could take it along. */
function Withheld({ view, link }: { view: View; link: string }) {
  return (
    <>
      <p class="consent-withheld">{t("consent-withheld")}</p>
      <FindingList findings={atLevel(view.consent.findings, "stop")} />
      <s class="consent-struck" data-link-withheld>
        <code class="well">{link}</code>
      </s>
    </>
  );
}
