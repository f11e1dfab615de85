// The pretend customers to practise on, one press each, with what happens at each of them.
import { act, enter } from "../../calls/commands.ts";
import type { PracticeCustomer, TenantView } from "../../calls/view.ts";
import { Icon } from "../../parts/Icon.tsx";
import { t } from "../../wording/t.ts";

export function PracticeCustomers(props: { customers: PracticeCustomer[]; found: TenantView | null }) {
  return (
    <section class="pretend">
      <h2>{t("customer-pretend")}</h2>
      <ul class="card">
        {props.customers.map((customer) => (
          <li key={customer.domain}>
            <Row customer={customer} chosen={customer.domain === props.found?.given} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ customer, chosen }: { customer: PracticeCustomer; chosen: boolean }) {
  const { name, domain, story } = customer;
  const choose = () => {
    void enter("customer", domain);
    void act({ kind: "find_tenant" });
  };
  return (
    <button
      type="button"
      class="pretend-row"
      data-action="choose_customer"
      data-story={story}
      aria-pressed={chosen}
      onClick={choose}
    >
      <span class="pretend-words">
        <span>{name}</span>
        <code class="quiet">{domain}</code>
      </span>
      <span class="pretend-story small quiet">{t(`story-${story}`)}</span>
      <Icon name={chosen ? "check" : "chevron"} size={16} />
    </button>
  );
}
