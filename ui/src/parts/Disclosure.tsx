// Details that are folded, never lost.
import "./disclosure.css";
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";

export interface DisclosureProps {
  summary: string;
  action: string;
  open?: boolean;
  children: ComponentChildren;
}

export function Disclosure({ summary, action, open, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary data-action={action}>
        <Icon name="chevron" size={16} />
        <span>{summary}</span>
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
