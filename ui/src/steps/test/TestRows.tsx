// The lines of the test: mark, words, evidence and timing, each in a row that keeps its place.
import type { CheckLine } from "../../calls/view.ts";
import { StatusMark } from "../../parts/StatusMark.tsx";
import { millis } from "../../wording/clock.ts";
import { say, t } from "../../wording/t.ts";

export interface TestRowsProps {
  lines: CheckLine[];
  running: boolean;
  /** The whole run, once it is over: the bars are drawn against it. */
  elapsed: number | null;
}

export function TestRows({ lines, running, elapsed }: TestRowsProps) {
  return (
    <div class="test-list">
      <ol class="test-rows card" aria-busy={running}>
        {lines.map((line) => (
          <Row key={line.id} line={line} elapsed={elapsed} />
        ))}
      </ol>
      <p class="small quiet test-total">
        {elapsed === null ? "" : t("test-total", { time: millis(elapsed) })}
      </p>
    </div>
  );
}

const MARKS = { passed: "done", failed: "failed", waiting: "waiting", skipped: "skipped" } as const;

function Row({ line, elapsed }: { line: CheckLine; elapsed: number | null }) {
  const { id, outcome, title, evidence } = line;
  const said = evidence ? say(evidence) : t(`outcome-${outcome}`);
  const timed = outcome === "passed" || outcome === "failed";
  return (
    <li class="test-row" data-check={id} data-outcome={outcome}>
      <StatusMark status={MARKS[outcome]} word={t(`outcome-${outcome}`)} />
      <span class="test-words">
        <span class="test-title">{say(title)}</span>
        <span class="test-evidence small quiet" title={said}>
          {said}
        </span>
      </span>
      <span class="test-track" aria-hidden="true" hidden={elapsed === null}>
        {timed && elapsed !== null && <Bar line={line} elapsed={elapsed} />}
      </span>
      <span class="test-millis small quiet">{timed ? millis(line.millis) : ""}</span>
    </li>
  );
}

function Bar({ line, elapsed }: { line: CheckLine; elapsed: number }) {
  const share = (ms: number) => Math.min(100, (100 * ms) / Math.max(1, elapsed));
  const left = Math.min(98, share(line.started_ms));
  const width = Math.max(2, Math.min(share(line.millis), 100 - left));
  return <span class="test-bar" style={{ insetInlineStart: `${left}%`, width: `${width}%` }} />;
}
