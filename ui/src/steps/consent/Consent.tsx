// Fifth step: the link that asks for consent, and the answer to it.
import "./consent.css";
import "./consent-send.css";
import { act } from "../../calls/commands.ts";
import type { LinkStyle, View } from "../../calls/view.ts";
import { Choice, Choices } from "../../parts/Choice.tsx";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { t } from "../../wording/t.ts";
import { ConsentLink } from "./ConsentLink.tsx";
import { ConsentOwn } from "./ConsentOwn.tsx";
import { ConsentReply } from "./ConsentReply.tsx";
import { ConsentSend } from "./ConsentSend.tsx";
import { ConsentStanding } from "./ConsentStanding.tsx";
import { isOwn, sitsElsewhere } from "./consentWays.ts";
import { ConsentWhere } from "./ConsentWhere.tsx";

const STYLES: { style: LinkStyle; id: string }[] = [
  { style: "admin-consent", id: "consent-form-admin-consent" },
  { style: "classic", id: "consent-form-classic" },
];

export function Consent({ view }: { view: View }) {
  const { style } = view.consent;
  const elsewhere = sitsElsewhere(view);
  return (
    <>
      <ConsentStanding view={view} />
      {isOwn(view) ? <ConsentOwn /> : <ConsentWhere view={view} />}
      <ConsentLink view={view} />
      {elsewhere && <ConsentSend view={view} />}
      <ConsentReply view={view} />
      {!elsewhere && <ConsentSend view={view} />}
      <Disclosure action="other_style" summary={t("consent-other-form")} open={style !== "admin-consent"}>
        <Choices legend={t("consent-form")} as="cards">
          {STYLES.map((each) => (
            <Choice
              key={each.style}
              kind="radio"
              group="style"
              value={each.style}
              checked={each.style === style}
              title={t(`${each.id}.title`)}
              onChange={() => void act({ kind: "choose_style", of: each.style })}
            >
              {t(`${each.id}.meaning`)}
            </Choice>
          ))}
        </Choices>
      </Disclosure>
    </>
  );
}
