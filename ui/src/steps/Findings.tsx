// What was found out about a link: what to mind stands in the open, what is good is folded into one chip.
import "./findings.css";
import type { FindingLevel, FindingView } from "../calls/view.ts";
import { Disclosure } from "../parts/Disclosure.tsx";
import { Icon, type IconName } from "../parts/Icon.tsx";
import { say, t } from "../wording/t.ts";

export function FindingList({ findings }: { findings: FindingView[] }) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <Item key={JSON.stringify(finding)} finding={finding} />
      ))}
    </ul>
  );
}

/** "6 of 6 link checks passed", with the good ones inside. */
export function FindingChip({ findings }: { findings: FindingView[] }) {
  const good = atLevel(findings, "good");
  if (good.length === 0) return null;
  const counts = { passed: String(good.length), count: String(findings.length) };
  return (
    <Disclosure
      action="findings"
      chip={good.length === findings.length ? "success" : "quiet"}
      summary={t("consent-checks-passed", counts)}
    >
      <FindingList findings={good} />
    </Disclosure>
  );
}

export const atLevel = (findings: FindingView[], level: FindingLevel) =>
  findings.filter((finding) => finding.level === level);

const MARKS = {
  good: { icon: "check", word: "finding-good" },
  warn: { icon: "attention", word: "finding-warn" },
  stop: { icon: "stop", word: "finding-stop" },
} as const satisfies Record<FindingLevel, { icon: IconName; word: string }>;

function Item({ finding: { level, sentence } }: { finding: FindingView }) {
  const { icon, word } = MARKS[level];
  return (
    <li class={`finding finding-${level} small selectable`} data-finding={level}>
      <Icon name={icon} size={16} />
      <span>
        <span class="unseen">{t(word)}</span> {say(sentence)}
      </span>
    </li>
  );
}
