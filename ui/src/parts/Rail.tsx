// The way through, step by step, with a mark in shape and word for each.
import "./rail.css";
import { StatusMark, type Status } from "./StatusMark.tsx";

export interface RailStop {
  key: string;
  name: string;
  detail: string | null;
  status: Status;
  /** The mark in a word, read out after the name. */
  word: string;
  current: boolean;
  reachable: boolean;
}

export interface RailProps {
  label: string;
  stops: RailStop[];
  onGo: (key: string) => void;
}

export function Rail({ label, stops, onGo }: RailProps) {
  return (
    <nav class="rail" aria-label={label}>
      <ol>
        {stops.map((stop, index) => (
          <li key={stop.key}>
            <button
              type="button"
              class="rail-stop"
              data-rail={stop.key}
              data-mark={stop.status}
              aria-current={stop.current ? "step" : undefined}
              disabled={!stop.reachable && !stop.current}
              onClick={() => onGo(stop.key)}
            >
              <StatusMark status={stop.status} word={stop.word} number={index + 1} />
              <span class="rail-words">
                <span class="rail-name">{stop.name}</span>
                {stop.detail && <span class="rail-detail">{stop.detail}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
