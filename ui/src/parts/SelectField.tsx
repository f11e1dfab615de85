// A labelled native list: one short answer out of several.
import "./field.css";
import "./select-field.css";
import { useId } from "preact/hooks";
import { Icon } from "./Icon.tsx";

export interface SelectFieldProps {
  /** The field's stable name, for tests. */
  name: string;
  label: string;
  /** `lang`: the language of the word, where it is another than the window's. */
  options: { value: string; word: string; lang?: string }[];
  chosen: string;
  onChoose: (value: string) => void;
}

export function SelectField({ name, label, options, chosen, onChoose }: SelectFieldProps) {
  const id = useId();
  return (
    <div class="field select-field">
      <label for={id}>{label}</label>
      <div class="select-field-line">
        <select
          id={id}
          class="select"
          data-field={name}
          value={chosen}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {options.map(({ value, word, lang }) => (
            <option key={value} value={value} lang={lang} selected={value === chosen}>
              {word}
            </option>
          ))}
        </select>
        <Icon name="chevron" size={16} />
      </div>
    </div>
  );
}
