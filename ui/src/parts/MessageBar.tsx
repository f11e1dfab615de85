// A bar for what matters now: shape, colour and words together, never colour alone.
import "./message-bar.css";
import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

export type Intent = "info" | "success" | "attention" | "danger";

const ICONS: Record<Intent, IconName> = {
  info: "info",
  success: "success",
  attention: "attention",
  danger: "danger",
};

export interface MessageBarProps {
  intent: Intent;
  title?: string | undefined;
  /** Spoken as soon as it appears. */
  live?: boolean;
  actions?: ComponentChildren;
  children?: ComponentChildren;
}

export function MessageBar({ intent, title, live, actions, children }: MessageBarProps) {
  return (
    <div class={`message-bar message-bar-${intent}`} role={live ? "status" : undefined}>
      <Icon name={ICONS[intent]} />
      <div class="message-bar-words">
        {title && <p class="message-bar-title">{title}</p>}
        {children && <p>{children}</p>}
      </div>
      {actions && <div class="message-bar-actions">{actions}</div>}
    </div>
  );
}
