// The language of what the customer is to read: the request, the report.
import { chooseCustomerLanguage } from "../calls/commands.ts";
import type { View } from "../calls/view.ts";
import { SelectField } from "../parts/SelectField.tsx";
import { languages } from "../wording/catalogue.ts";
import { t } from "../wording/t.ts";

export function CustomerLanguage({ view }: { view: View }) {
  return (
    <SelectField
      name="customer_language"
      label={t("send-language")}
      options={languages().map(({ tag, name }) => ({ value: tag, word: name, lang: tag }))}
      chosen={view.consent.customer_language}
      onChoose={(tag) => void chooseCustomerLanguage(tag)}
    />
  );
}
