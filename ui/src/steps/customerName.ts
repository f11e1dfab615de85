// What to call the customer: the pretend one's name, else what the reader gave.
import type { View } from "../calls/view.ts";
import { capitalAtTheBeginning } from "../wording/beginning.ts";
import { t } from "../wording/t.ts";

export function customerName(view: View): string {
  const given = view.customer.found?.given;
  if (!given) return t("customer-unnamed");
  const pretend = view.practice?.customers.find((customer) => customer.domain === given);
  return pretend?.name ?? given;
}

/** A sentence about the customer, who may have no name yet. */
export const begun = (text: string) => capitalAtTheBeginning(text, t("customer-unnamed"));

/** The API that the app asks for, as it is called today. */
export function productName(view: View): string {
  const { api, apis } = view.choose_permissions;
  return apis.find(({ key }) => key === api)?.product_name ?? api;
}
