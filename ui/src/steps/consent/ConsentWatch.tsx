// The offer to look by itself whether consent is there, the watch while it lasts, and how it ended.
import type { View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Spinner } from "../parts/Spinner.tsx";
import { clock } from "../wording/clock.ts";
import { t } from "../wording/t.ts";
import { isOwn, sitsElsewhere } from "./consentWays.ts";
import { customerName } from "./customerName.ts";
import { endWatch, isWatching, watch, watchedUntil, watchingSince } from "./watching.ts";

export function ConsentWatch({ view }: { view: View }) {
  return isWatching(view) ? <Watching view={view} /> : <Offer view={view} />;
}

function offer(view: View): string {
  if (isOwn(view)) return "send-own-watch-offer";
  return sitsElsewhere(view) ? "send-watch-offer" : "consent-watch-offer";
}

function Offer({ view }: { view: View }) {
  const until = watchedUntil.value;
  return (
    <div class="consent-waiting card" role="status">
      <Icon name="search" />
      <div class="consent-waiting-words">
        <p class="consent-waiting-title">
          {until ? t("consent-watch-ended", { time: clock(until) }) : t(offer(view))}
        </p>
        <p class="small quiet">{t(until ? "consent-watch-ended-meaning" : "consent-watch-meaning")}</p>
      </div>
      <Button action="watch_consent" onClick={() => void watch()}>
        {t(until ? "consent-watch-again" : "consent-watch")}
      </Button>
    </div>
  );
}

function Watching({ view }: { view: View }) {
  const since = watchingSince.value;
  return (
    <div class="consent-waiting card" role="status" data-watching>
      <Spinner />
      <div class="consent-waiting-words">
        <p class="consent-waiting-title">
          {isOwn(view) ? t("send-own-watching") : t("consent-watching", { customer: customerName(view) })}{" "}
          {since && <span class="quiet">{t("waiting-since", { time: clock(since) })}</span>}
        </p>
        <p class="small quiet">{t("consent-watching-meaning")}</p>
      </div>
      <Button action="stop_watching" onClick={() => void endWatch()}>
        {t("button-stop")}
      </Button>
    </div>
  );
}
