// A ring that turns while something is awaited; stands still for those who asked for less motion.
import "./spinner.css";

export function Spinner() {
  return (
    <svg class="spinner" viewBox="0 0 20 20" aria-hidden="true">
      <circle class="spinner-track" cx="10" cy="10" r="8" />
      <circle class="spinner-arc" cx="10" cy="10" r="8" />
    </svg>
  );
}
