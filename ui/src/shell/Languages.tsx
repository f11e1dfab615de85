// The language picker over the languages that the catalogue speaks.
import { chooseLanguage } from "../calls/commands.ts";
import { LanguagePicker } from "../parts/LanguagePicker.tsx";
import { languages } from "../wording/catalogue.ts";
import { language } from "../wording/language.ts";
import { t } from "../wording/t.ts";

export function Languages() {
  return (
    <LanguagePicker
      label={t("language-label")}
      languages={languages()}
      chosen={language.value}
      onChoose={(tag) => void chooseLanguage(tag)}
    />
  );
}
