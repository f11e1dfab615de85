// What stands under a field: the problem, what was read, notes, or else the hint. One line is always kept free.
import "./field.css";
import { t } from "../wording/t.ts";
import { Icon } from "./Icon.tsx";

export interface FieldFootProps {
  id: string;
  hint?: string | undefined;
  problem?: string | undefined;
  reading?: string | null | undefined;
  notes?: string[] | undefined;
}

export function FieldFoot({ id, hint, problem, reading, notes }: FieldFootProps) {
  const nothing = !problem && !reading && !notes?.length;
  return (
    <div class="field-foot" id={id} role="status">
      {problem && (
        <p class="field-problem" data-problem>
          <Icon name="danger" size={16} />
          <span>{problem}</span>
        </p>
      )}
      {!problem && reading && (
        <p class="field-reading">
          <Icon name="check" size={16} />
          <span>
            {t("field-reading")} <code data-reading>{reading}</code>
          </span>
        </p>
      )}
      {!problem &&
        notes?.map((note) => (
          <p key={note} class="field-note">
            <Icon name="info" size={16} />
            <span>{note}</span>
          </p>
        ))}
      {nothing && hint && <p class="quiet">{hint}</p>}
    </div>
  );
}
