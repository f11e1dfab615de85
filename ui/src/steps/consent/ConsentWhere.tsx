// The first question of the consent step: where the customer's admin sits, and so how their answer comes back.
import { act, enter, save } from "../../calls/commands.ts";
import type { ReplyWay, View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { t } from "../../wording/t.ts";
import { fieldWords } from "../fieldWords.ts";
import { Saved } from "../Saved.tsx";

const WAYS: { way: ReplyWay; id: string }[] = [
  { way: "here", id: "send-where-here" },
  { way: "landing_page", id: "send-where-landing" },
  { way: "address", id: "send-where-address" },
];

export function ConsentWhere({ view }: { view: View }) {
  const { reply_way, style } = view.consent;
  const chosen = WAYS.find(({ way }) => way === reply_way)?.id;
  const registered = redirectUri(view);
  return (
    <div class="consent-where">
      <Segments
        legend={t("send-where")}
        group="reply_way"
        segments={WAYS.map(({ way, id }) => ({ value: way, word: t(`${id}.title`) }))}
        chosen={reply_way}
        onChoose={(way) => void act({ kind: "choose_reply_way", of: way })}
      />
      <p class="consent-where-words small quiet" role="status">
        {t(`${chosen}.meaning`)}
        {/* The older link names no address to answer to. */}
        {registered && style !== "classic" && (
          <>
            {" "}
            {t("send-redirect")} <code data-redirect-uri>{registered}</code>
          </>
        )}
      </p>
      {reply_way === "landing_page" && <LandingPage view={view} />}
    </div>
  );
}

/** What the registration has to list for this way: this computer's address comes first there, the page's after it. */
function redirectUri(view: View): string | undefined {
  const uris = view.register_app.lines.find(({ id }) => id === "redirect-uri")?.values ?? [];
  return view.consent.reply_way === "landing_page" ? uris[1] : uris[0];
}

function LandingPage({ view }: { view: View }) {
  return (
    <div class="consent-landing card">
      <TextField
        name="landing_page"
        label={t("send-page")}
        hint={t("send-page-hint")}
        mono
        {...fieldWords(view.register_app.landing_page)}
        onText={(text) => enter("landing_page", text)}
      />
      <div class="consent-landing-save">
        <Button action="save_landing_page" onClick={() => void save("landing_page")}>
          {t("send-page-save")}
        </Button>
        <p class="small quiet">{t("send-page-save-meaning")}</p>
      </div>
      <Saved view={view} documents={["landing_page"]} />
    </div>
  );
}
