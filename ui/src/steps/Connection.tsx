// What can be looked at on this computer when Microsoft cannot be reached: network, proxy, certificates, clock.
import "./connection.css";
import { Disclosure } from "../parts/Disclosure.tsx";
import { CopyValue } from "../parts/CopyValue.tsx";
import { t } from "../wording/t.ts";

/** Checks every host and certificate on the way, in a terminal. */
const DOCTOR = "consentry doctor";
const LOOK_AT = ["network", "proxy", "certificates", "clock"] as const;

export function Connection() {
  return (
    <Disclosure action="connection" summary={t("connection-look-at")} open>
      <dl class="connection">
        {LOOK_AT.map((what) => (
          <div key={what}>
            <dt>{t(`connection-${what}.title`)}</dt>
            <dd>{t(`connection-${what}.text`)}</dd>
          </div>
        ))}
      </dl>
      <p class="connection-doctor">
        {t("connection-doctor")} <CopyValue value={DOCTOR} what={t("connection-command")} />
      </p>
    </Disclosure>
  );
}
