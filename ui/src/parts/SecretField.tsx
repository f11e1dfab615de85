// A masked field for a secret: what is typed leaves with Enter, paste or leaving, and the field is empty again.
import "./field.css";
import "./secret-field.css";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { t } from "../wording/t.ts";
import { Button } from "./Button.tsx";
import { FieldFoot } from "./FieldFoot.tsx";
import { Icon } from "./Icon.tsx";

export interface SecretFieldProps {
  name: string;
  label: string;
  hint: string;
  held: boolean;
  problem?: string | undefined;
  /** What was found wrong with the one that is held: the field is open for another, and focused where one arrives. */
  fault?: string | undefined;
  notes?: string[];
  onSecret: (text: string) => Promise<unknown>;
  onForget: () => void;
}

export function SecretField(props: SecretFieldProps) {
  const id = useId();
  const [replacing, setReplacing] = useState(false);
  const [taken, setTaken] = useState(false);
  const shownHeld = props.held && !replacing && !props.fault;
  const foot = {
    id: `${id}-foot`,
    hint: props.hint,
    problem: props.problem ?? props.fault,
    notes: props.notes,
  };
  return (
    <div class="field">
      {shownHeld ? <span class="field-label">{props.label}</span> : <label for={id}>{props.label}</label>}
      {shownHeld ? (
        <Held
          name={props.name}
          takesFocus={taken}
          onReplace={() => setReplacing(true)}
          onForget={props.onForget}
        />
      ) : (
        <Entry
          {...props}
          id={id}
          replacing={replacing}
          onHandOver={setTaken}
          onDone={() => setReplacing(false)}
        />
      )}
      <FieldFoot {...foot} />
    </div>
  );
}

interface HeldProps {
  name: string;
  /** The focus was in the field that this took the place of. */
  takesFocus: boolean;
  onReplace: () => void;
  onForget: () => void;
}

function Held({ name, takesFocus, onReplace, onForget }: HeldProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) line.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div class="field-line" ref={line}>
      <span class="secret-held" data-held={name}>
        <Icon name="lock" />
        <span>{t("secret-held")}</span>
      </span>
      <Button action="replace_secret" onClick={onReplace}>
        {t("secret-replace")}
      </Button>
      <Button action="forget_secret" kind="quiet" onClick={onForget}>
        {t("secret-forget")}
      </Button>
    </div>
  );
}

interface EntryProps extends SecretFieldProps {
  id: string;
  replacing: boolean;
  /** Before the text leaves: whether the focus is in the field. */
  onHandOver: (focused: boolean) => void;
  onDone: () => void;
}

function Entry({ id, name, replacing, problem, fault, onSecret, onHandOver, onDone }: EntryProps) {
  const field = useRef<HTMLInputElement>(null);
  const pasted = useRef(false);
  useEffect(() => {
    if (replacing) field.current?.focus();
  }, [replacing]);
  // The text goes from the element straight to the call: no variable of ours outlives this function.
  const leave = async () => {
    const text = field.current?.value ?? "";
    onHandOver(document.activeElement === field.current);
    if (field.current) field.current.value = "";
    if (text !== "") await onSecret(text);
    onDone();
  };
  return (
    <div class="field-line">
      <input
        ref={field}
        id={id}
        class="input mono"
        type="password"
        data-field={name}
        data-focus-first={fault ? "" : undefined}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={problem || fault ? "true" : undefined}
        aria-describedby={`${id}-foot`}
        onPaste={() => {
          pasted.current = true;
        }}
        onInput={() => {
          if (!pasted.current) return;
          pasted.current = false;
          void leave();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") void leave();
        }}
        onBlur={() => void leave()}
      />
    </div>
  );
}
