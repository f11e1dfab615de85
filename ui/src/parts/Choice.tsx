// Cards to choose from: native radios and checkboxes, with a whole card to hit.
import "./choice.css";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export interface ChoiceProps {
  kind: "radio" | "checkbox";
  /** Radios of one question share a group. */
  group: string;
  value: string;
  checked: boolean;
  title: string;
  /** Stands at the end of the title's line. */
  tag?: ComponentChildren;
  onChange: (checked: boolean) => void;
  children?: ComponentChildren;
}

export function Choice({ kind, group, value, checked, title, tag, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <label class={`choice choice-${kind}`} for={id} data-choice={value}>
      <input
        id={id}
        type={kind}
        name={group}
        value={value}
        checked={checked}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-more`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="choice-words">
        <span class="choice-head">
          <span class="choice-title" id={`${id}-title`}>
            {title}
          </span>
          {tag}
        </span>
        <span class="choice-more" id={`${id}-more`}>
          {children}
        </span>
      </span>
    </label>
  );
}

/** A question and the cards that answer it. */
export function Choices(props: { legend: string; as: "cards" | "list"; children: ComponentChildren }) {
  return (
    <fieldset class="choices">
      <legend>{props.legend}</legend>
      <div class={`choices-${props.as}`}>{props.children}</div>
    </fieldset>
  );
}

/** A short word in a pill. */
export function Tag({ tone, children }: { tone: "quiet" | "attention"; children: ComponentChildren }) {
  return <span class={`tag tag-${tone}`}>{children}</span>;
}
