// The answer to the consent link: awaited, pasted, or here.
import { enter, readReply } from "../calls/commands.ts";
import { settled } from "../calls/session.ts";
import type { View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { Disclosure } from "../parts/Disclosure.tsx";
import { Spinner } from "../parts/Spinner.tsx";
import { TextField } from "../parts/TextField.tsx";
import { clock } from "../wording/clock.ts";
import { t } from "../wording/t.ts";
import { fieldWords } from "./fieldWords.ts";
import { listenForReply, listeningSince } from "./listening.ts";
import { Verdict } from "./Verdict.tsx";

export function ConsentReply({ view }: { view: View }) {
  const { reply } = view.consent;
  const open = reply !== null && reply.cause !== "consent_given";
  return (
    <section class="consent-reply" aria-label={t("consent-reply")}>
      {reply ? (
        <Verdict view={view} verdict={reply} here="consent">
          {open && <WaitAgain />}
        </Verdict>
      ) : (
        <Waiting view={view} />
      )}
      {reply?.cause !== "consent_given" && (
        <Disclosure action="have_address" summary={t("consent-have-address")}>
          <ReplyAddress view={view} />
        </Disclosure>
      )}
    </section>
  );
}

function Waiting({ view }: { view: View }) {
  const since = listeningSince.value;
  const listening = view.consent.listening !== null;
  return (
    <div class="consent-waiting card" role="status">
      {listening && <Spinner />}
      <div class="consent-waiting-words" data-listening={view.consent.listening}>
        <p class="consent-waiting-title">
          {listening ? t("consent-waiting") : t("consent-no-answer-here")}
          {listening && since && (
            <span class="quiet"> {t("waiting-since", { time: clock(since) })}</span>
          )}
        </p>
        <p class="small quiet">
          {listening ? t("consent-waiting-meaning") : t("consent-no-answer-here-meaning")}
        </p>
      </div>
    </div>
  );
}

function WaitAgain() {
  if (listeningSince.value) return null;
  return (
    <Button action="wait_again" onClick={() => void listenForReply()}>
      {t("consent-wait-again")}
    </Button>
  );
}

function ReplyAddress({ view }: { view: View }) {
  const read = async () => {
    await settled();
    await readReply();
  };
  return (
    <TextField
      name="reply_address"
      label={t("consent-address")}
      hint={t("consent-address-hint")}
      mono
      {...fieldWords(view.consent.reply_address)}
      onText={(text) => enter("reply_address", text)}
      onEnter={() => void read()}
    >
      <Button action="read_reply" onClick={() => void read()}>
        {t("consent-read")}
      </Button>
    </TextField>
  );
}
