// A few short answers side by side, one of them chosen: native radios that look like tabs.
import "./segments.css";
import { useId } from "preact/hooks";

export interface SegmentsProps<Value extends string> {
  legend: string;
  /** Read out only, where what stands before them asks the question already. */
  legendUnseen?: boolean;
  group: string;
  segments: { value: Value; word: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const id = useId();
  return (
    <fieldset class="segments">
      <legend class={props.legendUnseen ? "unseen" : undefined}>{props.legend}</legend>
      <div class="segments-line">
        {props.segments.map(({ value, word }) => (
          <label key={value} class="segment" for={`${id}-${value}`} data-choice={value}>
            <input
              id={`${id}-${value}`}
              type="radio"
              name={props.group}
              value={value}
              checked={value === props.chosen}
              onChange={() => props.onChoose(value)}
            />
            <span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
