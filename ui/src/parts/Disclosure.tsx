// Details that are folded, never lost.
import "./disclosure.css";
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";

export interface DisclosureProps {
  summary: string;
  action: string;
  open?: boolean;
  /** A short summary in a pill: of good news, or of nothing special. */
  chip?: "success" | "quiet";
  children: ComponentChildren;
}

export function Disclosure({ summary, action, open, chip, children }: DisclosureProps) {
  return (
    <details class={`disclosure ${chip ? `disclosure-chip disclosure-${chip}` : ""}`} open={open}>
      <summary data-action={action}>
        {chip === "success" && <Icon name="check" size={16} />}
        {!chip && <Icon name="chevron" size={16} />}
        <span>{summary}</span>
        {chip && <Icon name="chevron" size={16} />}
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
