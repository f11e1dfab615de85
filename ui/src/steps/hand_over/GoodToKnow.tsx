// What whoever runs the app is glad to have read once: when tokens end, what changes cost, where secrets lie.
import { Disclosure } from "../../parts/Disclosure.tsx";
import { t } from "../../wording/t.ts";

const FOR_CUSTOMERS = ["take-know-token", "take-know-permissions", "take-know-secret"];
const FOR_ONESELF = [
  "take-know-token",
  "take-know-permissions-own",
  "take-know-secret",
  "take-know-customers",
];

export function GoodToKnow({ own }: { own: boolean }) {
  return (
    <Disclosure action="good_to_know" summary={t("take-know")}>
      <dl class="take-know">
        {(own ? FOR_ONESELF : FOR_CUSTOMERS).map((id) => (
          <div key={id} data-note={id}>
            <dt>{t(`${id}.title`)}</dt>
            <dd>{t(`${id}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
