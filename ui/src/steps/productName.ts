// What to call the customer: the pretend one's name, else what the reader gave; one's own organisation is called so.
import type { View } from "../calls/view.ts";
import { capitalAtTheBeginning } from "../wording/beginning.ts";
import { t } from "../wording/t.ts";

export function customerName(view: View): string {
  if (view.audience === "own_organisation") return t("own-organisation");
  const given = view.customer.found?.given;
  if (!given) return t("customer-unnamed");
  const pretend = view.practice?.customers.find((customer) => customer.domain === given);
  return pretend?.name ?? given;
}

/** A sentence about the customer, who may have no name yet, or be one's own organisation. */
export const begun = (text: string) =>
  ["customer-unnamed", "own-organisation"].reduce(
    (said, id) => capitalAtTheBeginning(said, t(id)),
    text.replace(SEAM, "$1"),
  );

/** The blank that stands beside a name in Latin letters or between two sentences; Chinese has none before more Chinese. */
const SEAM = /([\p{Script=Han}。]) (?=\p{Script=Han})/gu;

/** The API that the app asks for, as it is called today. */
export function productName(view: View): string {
  const { api, apis } = view.choose_permissions;
  return apis.find(({ key }) => key === api)?.product_name ?? api;
}
