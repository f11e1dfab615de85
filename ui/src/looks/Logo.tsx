// Consentry's mark: a check that walks in through a door.
import "./logo.css";

export function Logo({ size }: { size: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path class="logo-door" d="M13 4.5h9.5a4 4 0 0 1 4 4v15a4 4 0 0 1-4 4H13" />
      <path class="logo-check" d="m4.5 16.5 5.5 5.5L20 11.5" />
    </svg>
  );
}
