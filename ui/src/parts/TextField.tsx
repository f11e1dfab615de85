// A labelled line of text with its hint, what was read out of it, and what is wrong with it.
import "./field.css";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { t } from "../wording/t.ts";
import { FieldFoot } from "./FieldFoot.tsx";
import { useTypedText } from "./typedText.ts";

export interface TextFieldProps {
  /** The field's stable name, for tests. */
  name: string;
  label: string;
  text: string;
  hint?: string | undefined;
  reading?: string | null | undefined;
  problem?: string | undefined;
  /** What was found wrong with it elsewhere: it is marked, and focused where one arrives. */
  fault?: string | undefined;
  notes?: string[] | undefined;
  optional?: boolean;
  mono?: boolean;
  onText: (text: string) => Promise<unknown>;
  /** Enter was pressed, and the text has been handed on. */
  onEnter?: (() => void) | undefined;
  /** A button at the end of the line. */
  children?: ComponentChildren;
}

export function TextField(props: TextFieldProps) {
  const id = useId();
  const typed = useTypedText(props.text, props.onText);
  const wrong = typed.typing ? undefined : (props.problem ?? props.fault);
  const onKeyDown = async (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing) return;
    await typed.finish();
    props.onEnter?.();
  };
  return (
    <div class="field">
      <label for={id}>
        {props.label}
        {props.optional && <span class="quiet field-optional">{t("field-optional")}</span>}
      </label>
      <div class="field-line">
        <input
          ref={typed.field}
          id={id}
          class={props.mono ? "input mono" : "input"}
          type="text"
          data-field={props.name}
          data-focus-first={props.fault ? "" : undefined}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={wrong ? "true" : undefined}
          aria-describedby={`${id}-foot`}
          onKeyDown={(event) => void onKeyDown(event)}
          {...typed.on}
        />
        {props.children}
      </div>
      <FieldFoot
        id={`${id}-foot`}
        hint={props.hint}
        problem={wrong}
        reading={typed.typing ? null : props.reading}
        notes={typed.typing ? [] : props.notes}
      />
    </div>
  );
}
