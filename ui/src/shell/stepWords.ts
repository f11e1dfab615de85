// What a step is called and says of itself: on the way of one's own organisation often something else.
import type { Step, View } from "../calls/view.ts";
import { begun } from "../wording/beginning.ts";
import { knows, t } from "../wording/t.ts";

export function stepWords(view: View, step: Step, part: "title" | "lead"): string {
  const own = `step-${step}-own`;
  const id = view.audience === "own_organisation" && knows(`${own}.${part}`) ? own : `step-${step}`;
  const role = view.choose_permissions.consenting_role;
  return begun(t(`${id}.${part}`, { customer: view.customer.name, role }));
}
