// The consent link in every form in which it can leave: opened, copied, photographed.
import { act } from "../../calls/commands.ts";
import type { View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { CopyButton } from "../../parts/CopyButton.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { say, t } from "../../wording/t.ts";
import { ConsentQr } from "./ConsentQr.tsx";
import { isOwn, sitsElsewhere, wantsNewRequest } from "./consentWays.ts";
import { atLevel, FindingChip, FindingList } from "../Findings.tsx";
import { Saved } from "../Saved.tsx";

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
        {may_leave && !own && <ReadOut view={view} />}
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
  const first = !view.consent.standing.there && !wantsNewRequest(view) && !sitsElsewhere(view);
  return (
    <>
      <code class="well" data-link>
        <Marked link={link} fingerprint={view.consent.fingerprint} />
      </code>
      <div class="consent-link-actions">
        <Button
          kind={first ? "primary" : "normal"}
          action="open"
          icon="open"
          onClick={() => void act({ kind: "open_link" })}
        >
          {t("consent-open")}
        </Button>
        <CopyButton value={link} what={t("consent-link")} action="copy_link" large />
      </div>
    </>
  );
}

/** The link with the block in it that is read out. */
function Marked({ link, fingerprint }: { link: string; fingerprint: string | null }) {
  const before = "client_id=";
  const at = link.indexOf(`${before}${fingerprint}`) + before.length;
  if (fingerprint === null || at < before.length) return <>{link}</>;
  return (
    <>
      {link.slice(0, at)}
      <b class="consent-marked">{fingerprint}</b>
      {link.slice(at + fingerprint.length)}
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

/** Read out over the telephone: big enough for it. The request's name proves nothing, and stands below. */
function ReadOut({ view }: { view: View }) {
  const { fingerprint, host, trust_words } = view.consent;
  if (fingerprint === null) return null;
  return (
    <div class="consent-read-out">
      <h3>{t("send-read-out")}</h3>
      <p class="consent-read-out-values" translate={false}>
        <code data-host>{host}</code>
        <code class="consent-fingerprint" data-fingerprint>
          {fingerprint}
        </code>
      </p>
      <p class="small quiet">{t("send-read-out-why")}</p>
      {trust_words !== null && (
        <div class="consent-name">
          <p>
            <span class="small quiet">{t("request-words")}</span>
            <b data-trust-words translate={false}>
              {trust_words}
            </b>
          </p>
          <p class="small quiet">{t("send-words-why")}</p>
        </div>
      )}
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
