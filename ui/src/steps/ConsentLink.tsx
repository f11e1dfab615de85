// The consent link in every form in which it can leave: opened, copied, photographed.
import { openConsentPage } from "../calls/commands.ts";
import type { View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { say, t } from "../wording/t.ts";
import { ConsentQr } from "./ConsentQr.tsx";
import { isConsentThere } from "./consentSeen.ts";
import { isOwn, sitsElsewhere } from "./consentWays.ts";
import { atLevel, FindingChip, FindingList } from "./Findings.tsx";
import { Saved } from "./Saved.tsx";

export function ConsentLink({ view }: { view: View }) {
  const { link, qr, findings, may_leave } = view.consent;
  const own = isOwn(view);
  if (link === null) return <NoLink view={view} />;
  return (
    <section class="consent-link card" aria-label={t("consent-link")}>
      <div class="consent-link-words">
        {own ? <OwnHead /> : <h2 class="small quiet">{t("consent-link")}</h2>}
        {may_leave ? <Leaving view={view} link={link} /> : <Withheld view={view} link={link} />}
        <FindingList findings={atLevel(findings, "warn")} />
        <FindingChip findings={findings} />
        {may_leave && <Notes view={view} />}
        {may_leave && !own && <TrustWords view={view} />}
      </div>
      {qr && may_leave && !own && <ConsentQr qr={qr} />}
      <Saved view={view} documents={["qr_svg", "qr_png"]} />
    </section>
  );
}

function NoLink({ view }: { view: View }) {
  const wanted = view.consent.reply_way === "landing_page" ? "send-page-wanted" : "consent-no-link";
  return (
    <p class="quiet" data-no-link>
      {t(wanted)}
    </p>
  );
}

function OwnHead() {
  return (
    <>
      <h2 class="consent-own-title">{t("send-own-link.title")}</h2>
      <p class="small quiet consent-own-meaning">{t("send-own-link.meaning")}</p>
    </>
  );
}

function Leaving({ view, link }: { view: View; link: string }) {
  // Elsewhere the request is sent; opened here, it would ask whoever sits here.
  const first = !isConsentThere(view) && !sitsElsewhere(view);
  return (
    <>
      <code class="well" data-link>
        {link}
      </code>
      <div class="consent-link-actions">
        <Button
          kind={first ? "primary" : "normal"}
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

/** The error page after accepting is what an admin elsewhere without a page expects, and is told above. */
function Notes({ view }: { view: View }) {
  const told = sitsElsewhere(view) || isOwn(view) ? "note-link-loopback" : null;
  const notes = view.consent.notes.filter(({ id }) => id !== told);
  return (
    <>
      {notes.map((note) => (
        <p key={note.id} class="consent-note small" data-note={note.id}>
          <Icon name="info" size={16} />
          <span>{say(note)}</span>
        </p>
      ))}
    </>
  );
}

/** Read out over the telephone: big enough for it. */
function TrustWords({ view }: { view: View }) {
  const { trust_words } = view.consent;
  if (trust_words === null) return null;
  return (
    <div class="consent-trust">
      <p class="small quiet">{t("request-words")}</p>
      <p class="consent-trust-words" data-trust-words translate={false}>
        {trust_words}
      </p>
      <p class="small quiet">{t("send-words-why")}</p>
    </div>
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
