// The frame around every page but the first: rail or name, one title, one sentence, and a foot for the next action.
import "./page.css";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Step, View } from "../calls/view.ts";
import { Logo } from "../looks/Logo.tsx";
import { t } from "../wording/t.ts";
import { useHeading } from "./heading.ts";
import { Refusal } from "./Refusal.tsx";
import { Side } from "./Side.tsx";
import { WayPicture } from "./WayPicture.tsx";

export interface PageProps {
  view: View;
  /** The page's stable name: a step or a place. */
  name: string;
  /** The step that the rail shows as this one; `null`: it shows none. */
  here?: Step | null;
  /** With the rail at the left. */
  rail: boolean;
  /** With the picture of the way. */
  picture?: boolean;
  title: string;
  lead?: string | undefined;
  foot: ComponentChildren;
  children: ComponentChildren;
}

export function Page({ view, name, here = null, rail, picture, title, lead, foot, children }: PageProps) {
  const heading = useHeading(name);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (scroll.current) scroll.current.scrollTop = 0;
  }, [name]);
  return (
    <div class={rail ? "wizard" : "wizard wizard-alone"}>
      {rail && <Side view={view} here={here} />}
      <main class="wizard-work" data-step={name}>
        <div class="wizard-scroll" ref={scroll}>
          <div class="wizard-column">
            {!rail && <Name />}
            {picture && (
              <div class="wizard-picture flow-folds">
                <WayPicture view={view} />
              </div>
            )}
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {lead ? <p class="wizard-lead">{lead}</p> : <div class="wizard-gap" />}
            <div class="stack">{children}</div>
          </div>
        </div>
        {/* Outside of what scrolls: in sight wherever the button was that was pressed. */}
        <Refusal />
        <footer class="wizard-foot">
          <div class="wizard-foot-line">{foot}</div>
        </footer>
      </main>
    </div>
  );
}

function Name() {
  return (
    <p class="wizard-alone-name">
      <Logo size={26} />
      <span>{t("window-name")}</span>
    </p>
  );
}
