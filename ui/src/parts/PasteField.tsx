// A large field for a text of any kind: it leaves with pasting, its button or Ctrl+Enter, and the field is empty again.
import "./field.css";
import "./paste-field.css";
import { useId, useRef } from "preact/hooks";
import { Button } from "./Button.tsx";

export interface PasteFieldProps {
  name: string;
  label: string;
  hint: string;
  rows: number;
  /** For those who type or drop a text: what the button is called, and what it does in one word. */
  button: string;
  primary: boolean;
  action: string;
  onText: (text: string) => Promise<unknown>;
}

export function PasteField({ name, label, hint, rows, button, primary, action, onText }: PasteFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const pasted = useRef(false);
  // The text goes from the element straight to the call: no variable of ours outlives this function.
  const leave = () => {
    const text = field.current?.value ?? "";
    if (field.current) field.current.value = "";
    if (text.trim() !== "") void onText(text);
  };
  return (
    <div class="field">
      <label class="unseen" for={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        class="input mono paste-field"
        data-field={name}
        data-focus-first=""
        rows={rows}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={`${id}-foot`}
        onPaste={() => {
          pasted.current = true;
        }}
        onInput={() => {
          if (!pasted.current) return;
          pasted.current = false;
          leave();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) leave();
        }}
      />
      <div class="paste-field-foot">
        <p id={`${id}-foot`} class="small quiet">
          {hint}
        </p>
        <Button kind={primary ? "primary" : "normal"} action={action} onClick={leave}>
          {button}
        </Button>
      </div>
    </div>
  );
}
