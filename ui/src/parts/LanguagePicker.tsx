// The choice of language: a native list, each language in its own words.
import "./language-picker.css";
import { useId } from "preact/hooks";
import { Icon } from "./Icon.tsx";

export interface LanguagePickerProps {
  label: string;
  languages: { tag: string; name: string }[];
  chosen: string;
  onChoose: (tag: string) => void;
}

export function LanguagePicker({ label, languages, chosen, onChoose }: LanguagePickerProps) {
  const id = useId();
  return (
    <div class="language-picker">
      <label class="unseen" for={id}>
        {label}
      </label>
      <Icon name="language" size={16} />
      <select
        id={id}
        data-action="set_language"
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {languages.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag} selected={tag === chosen}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="chevron" size={16} />
    </div>
  );
}
