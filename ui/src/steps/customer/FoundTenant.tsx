// The place under the field where the tenant appears: empty, looking, or found, all of one height.
import { act } from "../../calls/commands.ts";
import type { TenantView, View } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { CopyValue } from "../../parts/CopyValue.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Spinner } from "../../parts/Spinner.tsx";
import { clock } from "../../wording/clock.ts";
import { t } from "../../wording/t.ts";

export function FoundTenant({ view }: { view: View }) {
  const { found, field, name, looking_since } = view.customer;
  return (
    <div class="found-place" role="status">
      {looking_since !== null ? (
        <Looking asked={field.reading ?? field.text} since={looking_since} />
      ) : found ? (
        <Found tenant={found} name={name} />
      ) : (
        <div class="found found-empty">
          <p class="quiet">{t("customer-nothing-yet")}</p>
        </div>
      )}
    </div>
  );
}

function Looking({ asked, since }: { asked: string; since: number }) {
  return (
    <div class="found card">
      <Spinner />
      <div class="found-words">
        <p>{t("customer-looking", { asked })}</p>
        <p class="small quiet">{t("waiting-since", { time: clock(since) })}</p>
      </div>
      <Button action="stop" onClick={() => void act({ kind: "stop" })}>
        {t("button-stop")}
      </Button>
    </div>
  );
}

function Found({ tenant, name }: { tenant: TenantView; name: string }) {
  const { tenant_id, region, cloud, given } = tenant;
  const where = [t(`cloud-${cloud}`), region && t("customer-region", { region })].filter(Boolean);
  return (
    <div class="found card" data-found={tenant_id}>
      <span class="found-icon">
        <Icon name="customer" size={24} />
      </span>
      <div class="found-words">
        <div class="found-head">
          <h2>{name}</h2>
          <span class="found-check">
            <Icon name="success" size={16} />
            <span>{t("customer-found")}</span>
          </span>
        </div>
        <p class="small quiet">{[name === given ? "" : given, ...where].filter(Boolean).join(" · ")}</p>
        <div class="found-id">
          <CopyValue value={tenant_id} what={t("customer-tenant-id")} name="tenant_id" />
        </div>
      </div>
    </div>
  );
}
