// A table of values to copy, in an order that means something.
import "./value-table.css";
import { CopyValue } from "./CopyValue.tsx";

export interface ValueRow {
  id: string;
  label: string;
  hint?: string;
  values: string[];
}

export function ValueTable({ rows, numbered }: { rows: ValueRow[]; numbered?: boolean }) {
  return (
    <ol class={`value-table card ${numbered ? "value-table-numbered" : ""}`}>
      {rows.map(({ id, label, hint, values }, index) => (
        <li key={`${id} ${values.join(" ")}`} class="value-row" data-line={id}>
          {numbered && (
            <span class="value-number" aria-hidden="true">
              {index + 1}
            </span>
          )}
          <span class="value-words">
            <span>{label}</span>
            {hint && <span class="small quiet">{hint}</span>}
          </span>
          <span class="value-values">
            {values.map((value) => (
              <CopyValue key={value} value={value} what={label} name={id} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
