// What an engineer or Microsoft's support asks for: the code, the traces, the token's claims. Never the token.
import type { Test } from "../../calls/view.ts";
import { CopyValue } from "../../parts/CopyValue.tsx";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { t } from "../../wording/t.ts";

export function EngineerDetails({ test }: { test: Test }) {
  const lines = [...traces(test), ...claims(test)].filter(({ value }) => value);
  if (lines.length === 0) return null;
  return (
    <Disclosure action="details" summary={t("test-details")}>
      <dl class="details card">
        {lines.map(({ id, claim, value }) => (
          <div key={id} class="details-row" data-detail={id}>
            <dt>
              {t(id)} {claim && <code class="quiet">{claim}</code>}
            </dt>
            <dd>
              <CopyValue value={value ?? ""} what={t(id)} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

interface Line {
  id: string;
  value: string | null | undefined;
  /** The claim's own name, where the line shows one claim as it stands in the token. */
  claim?: string;
}

const traces = ({ trace }: Test): Line[] => [
  { id: "test-trace-code", value: trace?.code },
  { id: "test-trace-correlation-id", value: trace?.correlation_id },
  { id: "test-trace-trace-id", value: trace?.trace_id },
  { id: "test-trace-timestamp", value: trace?.timestamp },
];

const claims = ({ token }: Test): Line[] => [
  { id: "test-claim-tenant", claim: "tid", value: token?.tid },
  { id: "test-claim-audience", claim: "aud", value: token?.aud },
  { id: "test-claim-app", claim: token?.version === "2.0" ? "azp" : "appid", value: token?.app_id },
  { id: "test-claim-roles", claim: "roles", value: token?.roles.join(" ") },
  { id: "test-claim-missing", value: token?.missing_roles.join(" ") },
  { id: "test-claim-extra", value: token?.extra_roles.join(" ") },
  { id: "test-claim-version", claim: "ver", value: token?.version },
  { id: "test-claim-expires", claim: "exp", value: token?.expires_at },
];
