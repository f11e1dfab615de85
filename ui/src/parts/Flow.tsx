// A small picture of who reaches whom: nodes joined by lines, each line with a word and a state.
import "./flow.css";
import { Fragment } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

export interface FlowNode {
  icon: IconName;
  name: string;
}

export interface FlowLink {
  word: string;
  state: "open" | "now" | "done" | "attention";
  /** The state in words, read out with the link. */
  stateWord: string;
}

export function Flow({ nodes, links }: { nodes: FlowNode[]; links: FlowLink[] }) {
  return (
    <ol class="flow">
      {nodes.map((node, index) => (
        <Fragment key={node.icon}>
          <li class="flow-node">
            <span class="flow-box">
              <Icon name={node.icon} size={16} />
            </span>
            <span class="flow-name">{node.name}</span>
          </li>
          {links[index] && <Line {...links[index]} />}
        </Fragment>
      ))}
    </ol>
  );
}

function Line({ word, state, stateWord }: FlowLink) {
  return (
    <li class={`flow-link flow-link-${state}`} data-state={state}>
      <span>
        {word}
        <span class="unseen">{stateWord}</span>
        {state === "done" && <Icon name="check" size={16} />}
      </span>
    </li>
  );
}
