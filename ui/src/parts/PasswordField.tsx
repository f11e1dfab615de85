// A masked field for a password that is used once: it leaves with its button or Enter, and the field is empty again.
import "./field.css";
import { useId, useRef } from "preact/hooks";
import { t } from "../wording/t.ts";
import { Button } from "./Button.tsx";
import { FieldFoot } from "./FieldFoot.tsx";

export interface PasswordFieldProps {
  name: string;
  label: string;
  hint: string;
  problem?: string | undefined;
  /** The button that uses the password: what it is called, and what it does in one word. */
  use: string;
  action: string;
  onUse: (password: string) => void;
}

export function PasswordField({ name, label, hint, problem, use, action, onUse }: PasswordFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // The text goes from the element straight to the call: no variable of ours outlives this function.
  const leave = () => {
    const text = field.current?.value ?? "";
    if (field.current) field.current.value = "";
    onUse(text);
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        <span class="quiet field-optional">{t("field-optional")}</span>
      </label>
      <div class="field-line">
        <input
          ref={field}
          id={id}
          class="input mono"
          type="password"
          data-field={name}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem ? "true" : undefined}
          aria-describedby={`${id}-foot`}
          onKeyDown={(event) => {
            if (event.key === "Enter") leave();
          }}
        />
        <Button action={action} onClick={leave}>
          {use}
        </Button>
      </div>
      <FieldFoot id={`${id}-foot`} hint={hint} problem={problem} />
    </div>
  );
}
