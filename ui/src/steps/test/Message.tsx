// What the customer's admin is told where they must act: in their language, ready to be copied into a mail.
import { save } from "../../calls/commands.ts";
import type { Letter, View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { CopyButton } from "../../parts/CopyButton.tsx";
import { t } from "../../wording/t.ts";
import { CustomerLanguage } from "../CustomerLanguage.tsx";
import { Saved } from "../Saved.tsx";

export function CopyMessage({ message: { subject, text } }: { message: Letter }) {
  return (
    <CopyButton
      value={`${subject}\n\n${text}`}
      what={t("tell-message")}
      word={t("next-tell_admin")}
      action="next_tell_admin"
      large
      primary
    />
  );
}

export function Message({ view, message }: { view: View; message: Letter }) {
  const lang = view.consent.customer_language;
  return (
    <section class="test-message card" aria-labelledby="tell-message" data-message>
      <h2 id="tell-message">{t("tell-message")}</h2>
      {view.audience === "customers" && <CustomerLanguage view={view} />}
      <p class="test-message-subject selectable" lang={lang}>
        {message.subject}
      </p>
      <p class="test-message-text selectable" lang={lang}>
        {message.text}
      </p>
      <div class="test-message-save">
        <Button action="save_message" icon="save" onClick={() => void save("message")}>
          {t("send-save-mail")}
        </Button>
      </div>
      <Saved view={view} documents={["message"]} />
    </section>
  );
}
