// A value to copy: monospace in a well, its copy button beside it.
import "./copy.css";
import { CopyButton } from "./CopyButton.tsx";

export interface CopyValueProps {
  value: string;
  what: string;
  name?: string | undefined;
}

export function CopyValue({ value, what, name }: CopyValueProps) {
  return (
    <span class="copy-value">
      <code class="well" data-value={name}>
        {value}
      </code>
      <CopyButton value={value} what={what} />
    </span>
  );
}
