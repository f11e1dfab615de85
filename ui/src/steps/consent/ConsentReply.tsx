// Where the answer to the consent link comes from: it is awaited, or what the admin sends or reads out is typed in.
import { act, enter } from "../../calls/commands.ts";
import type { ListeningView, View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { MessageBar } from "../../parts/MessageBar.tsx";
import { Spinner } from "../../parts/Spinner.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { clock } from "../../wording/clock.ts";
import { t } from "../../wording/t.ts";
import { sitsElsewhere } from "./consentWays.ts";
import { ConsentWatch } from "./ConsentWatch.tsx";
import { fieldWords } from "../fieldWords.ts";

export function ConsentReply({ view }: { view: View }) {
  const { reply, style, link, may_leave } = view.consent;
  // The older link names no address to answer to.
  const listening = style === "classic" ? null : view.consent.listening;
  // A link that must not leave gets no answer.
  if (view.consent.standing.there || !may_leave) return null;
  if (sitsElsewhere(view)) return link === null ? null : <FromElsewhere view={view} />;
  return (
    <section class="consent-reply" aria-label={t("consent-reply")}>
      {(!reply || listening) && <Waiting listening={listening} />}
      {listening !== null && listening.foreign > 0 && (
        <MessageBar intent="attention" live>
          {t("consent-foreign-answers")}
        </MessageBar>
      )}
      <ConsentWatch view={view} />
      <Disclosure action="have_address" summary={t("consent-have-address")}>
        <ReplyAddress view={view} label={t("consent-address")} hint={t("consent-address-hint")} />
      </Disclosure>
    </section>
  );
}

function FromElsewhere({ view }: { view: View }) {
  const { reply_way, style } = view.consent;
  const byPage = reply_way === "landing_page";
  return (
    <section class="consent-reply" aria-label={t("consent-reply")}>
      {style === "classic" ? (
        <Waiting listening={null} />
      ) : (
        <div class="consent-answer card">
          <ReplyAddress
            view={view}
            label={t("send-answer")}
            hint={t(byPage ? "send-answer-landing-hint" : "send-answer-address-hint")}
          />
        </div>
      )}
      <ConsentWatch view={view} />
    </section>
  );
}

function Waiting({ listening }: { listening: ListeningView | null }) {
  return (
    <div class="consent-waiting card" role="status" data-listening={listening?.redirect_uri}>
      {listening && <Spinner />}
      <div class="consent-waiting-words">
        <p class="consent-waiting-title">
          {t(listening ? "consent-waiting" : "consent-no-answer-here")}{" "}
          {listening && <span class="quiet">{t("waiting-since", { time: clock(listening.since) })}</span>}
        </p>
        <p class="small quiet">
          {t(listening ? "consent-waiting-meaning" : "consent-no-answer-here-meaning")}
        </p>
      </div>
    </div>
  );
}

function ReplyAddress({ view, label, hint }: { view: View; label: string; hint: string }) {
  return (
    <TextField
      name="reply_address"
      label={label}
      hint={hint}
      mono
      {...fieldWords(view.consent.reply_address)}
      onText={(text) => enter("reply_address", text)}
      onEnter={() => void act({ kind: "read_reply" })}
    >
      <Button action="read_reply" onClick={() => void act({ kind: "read_reply" })}>
        {t("consent-read")}
      </Button>
    </TextField>
  );
}
