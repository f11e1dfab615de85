// A button: primary for the one thing to do next, normal for the rest, quiet and link for asides.
import "./button.css";
import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

export interface ButtonProps {
  kind?: "primary" | "normal" | "quiet" | "link";
  /** What the button does, in one word that tests and styles can rely on. */
  action: string;
  icon?: IconName | undefined;
  /** Looks and reads as not ready; still takes the click, so that it can say why. */
  notReady?: boolean | undefined;
  /** For a button whose words do not say enough on their own. */
  label?: string | undefined;
  describedBy?: string | undefined;
  onClick: () => void;
  children: ComponentChildren;
}

export function Button(button: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${button.kind ?? "normal"}`}
      data-action={button.action}
      aria-disabled={button.notReady ? "true" : undefined}
      aria-label={button.label}
      aria-describedby={button.describedBy}
      onClick={button.onClick}
    >
      {button.icon && <Icon name={button.icon} />}
      <span>{button.children}</span>
    </button>
  );
}
