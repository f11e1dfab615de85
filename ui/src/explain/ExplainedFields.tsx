// The values in a pasted text: Microsoft's own names, plain words beside them, and each value ready to copy.
import type { ExplainedField } from "../calls/view.ts";
import { CopyValue } from "../parts/CopyValue.tsx";
import { knows, t } from "../wording/t.ts";

export function ExplainedFields({ fields }: { fields: ExplainedField[] }) {
  if (fields.length === 0) return null;
  return (
    <section class="explained">
      <h2>{t("paste-fields")}</h2>
      <dl class="card">
        {fields.map((field) => (
          <Row key={field.name} field={field} />
        ))}
      </dl>
    </section>
  );
}

function Row({ field: { name, value, words } }: { field: ExplainedField }) {
  const label = words ? t(words) : name;
  const values = listed(name, value);
  const plain = plainly(name, value);
  return (
    <div class="explained-row" data-explained={name}>
      <dt>
        {words && <span>{label}</span>}
        <code class="quiet">{name}</code>
      </dt>
      <dd>
        {values.length === 0 && <span class="quiet">{t("paste-none")}</span>}
        {plain ?? values.map((each) => <CopyValue key={each} value={each} what={label} />)}
      </dd>
    </div>
  );
}

const LISTS: Record<string, RegExp> = { roles: /,\s*/, required_roles: /,\s*/, scp: /\s+/ };

/** Permissions stand one below the other. */
function listed(name: string, value: string): string[] {
  const between = LISTS[name];
  return (between ? value.split(between) : [value]).filter((each) => each !== "");
}

/** What is no value to copy, said in words. */
function plainly(name: string, value: string): string | undefined {
  if (name === "has_state" || name === "state_fits") return t(value === "true" ? "paste-yes" : "paste-no");
  const id = { cloud: `cloud-${value}`, style: `consent-form-${value}.title` }[name];
  return id && knows(id) ? t(id) : undefined;
}
