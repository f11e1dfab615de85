// The API that the app asks for, as it is called today.
import type { View } from "../calls/view.ts";

export function productName(view: View): string {
  const { api, apis } = view.choose_permissions;
  return (apis.find(({ wanted }) => wanted > 0) ?? apis.find(({ key }) => key === api))?.product_name ?? api;
}
