// The offer to look by itself whether consent is there, the watch while it lasts, and how it ended.
import { act } from "../../calls/commands.ts";
import type { View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Spinner } from "../../parts/Spinner.tsx";
import { clock } from "../../wording/clock.ts";
import { t } from "../../wording/t.ts";
import { isOwn, sitsElsewhere } from "./consentWays.ts";

export function ConsentWatch({ view }: { view: View }) {
  const { since } = view.consent.watching;
  return since === null ? <Offer view={view} /> : <Watching view={view} since={since} />;
}

function offer(view: View): string {
  if (isOwn(view)) return "send-own-watch-offer";
  return sitsElsewhere(view) ? "send-watch-offer" : "consent-watch-offer";
}

function Offer({ view }: { view: View }) {
  const until = view.consent.watching.ended_at;
  return (
    <div class="consent-waiting card" role="status">
      <Icon name="search" />
      <div class="consent-waiting-words">
        <p class="consent-waiting-title">
          {until ? t("consent-watch-ended", { time: clock(until) }) : t(offer(view))}
        </p>
        <p class="small quiet">{t(until ? "consent-watch-ended-meaning" : "consent-watch-meaning")}</p>
      </div>
      <Button action="watch_consent" onClick={() => void act({ kind: "watch" })}>
        {t(until ? "consent-watch-again" : "consent-watch")}
      </Button>
    </div>
  );
}

function Watching({ view, since }: { view: View; since: number }) {
  return (
    <div class="consent-waiting card" role="status" data-watching>
      <Spinner />
      <div class="consent-waiting-words">
        <p class="consent-waiting-title">
          {isOwn(view) ? t("send-own-watching") : t("consent-watching", { customer: view.customer.name })}{" "}
          <span class="quiet">{t("waiting-since", { time: clock(since) })}</span>
        </p>
        <p class="small quiet">{t("consent-watching-meaning")}</p>
      </div>
      <Button action="stop_watching" onClick={() => void act({ kind: "stop_watching" })}>
        {t("button-stop")}
      </Button>
    </div>
  );
}
