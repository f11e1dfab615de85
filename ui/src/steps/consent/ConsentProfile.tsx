// Who asks, as mail and sheet tell it: folded once it is said, and kept for the next customer.
import { useState } from "preact/hooks";
import { enter } from "../../calls/commands.ts";
import type { Profile, View } from "../../calls/view.ts";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { t } from "../../wording/t.ts";
import { fieldWords } from "../fieldWords.ts";

const FIELDS: { field: keyof Profile; id: string }[] = [
  { field: "company", id: "request-company" },
  { field: "contact", id: "request-contact" },
  { field: "email", id: "request-email" },
  { field: "phone", id: "request-phone" },
];

export function ConsentProfile({ view }: { view: View }) {
  const { profile } = view.consent;
  const who = [profile.company.text, profile.contact.text].filter((text) => text.trim()).join(" · ");
  // It never folds under the reader's hands, only before it is shown the next time.
  const [open] = useState(who === "");
  return (
    <Disclosure action="profile" summary={who ? t("send-who", { who }) : t("send-who-empty")} open={open}>
      <div class="consent-profile">
        {FIELDS.map(({ field, id }) => (
          <TextField
            key={field}
            name={field}
            label={t(id)}
            {...fieldWords(profile[field])}
            onText={(text) => enter(field, text)}
          />
        ))}
      </div>
      <p class="small quiet">{t("send-who-meaning")}</p>
    </Disclosure>
  );
}
