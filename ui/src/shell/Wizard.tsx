// The frame around every step: the rail at the left, one title, one sentence, one place for the next action.
import "./wizard.css";
import type { ComponentType } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Step, View } from "../calls/view.ts";
import { AppValues } from "./AppValues.tsx";
import { ChoosePermissions } from "./ChoosePermissions.tsx";
import { Consent } from "./Consent.tsx";
import { Customer } from "./Customer.tsx";
import { Footer } from "./Footer.tsx";
import { HandOver } from "./HandOver.tsx";
import { useHeading } from "./heading.ts";
import { Refusal } from "./Refusal.tsx";
import { RegisterApp } from "./RegisterApp.tsx";
import { Side } from "./Side.tsx";
import { stepWords } from "./stepWords.ts";
import { Test } from "./Test.tsx";
import { WayPicture } from "./WayPicture.tsx";

const SCREENS: Record<Step, ComponentType<{ view: View }>> = {
  choose_permissions: ChoosePermissions,
  register_app: RegisterApp,
  app_values: AppValues,
  customer: Customer,
  consent: Consent,
  test: Test,
  hand_over: HandOver,
};

export function Wizard({ view, step }: { view: View; step: Step }) {
  const heading = useHeading(step);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (scroll.current) scroll.current.scrollTop = 0;
  }, [step]);
  const Screen = SCREENS[step];
  return (
    <div class="wizard">
      <Side view={view} here={step} />
      <main class="wizard-work" data-step={step}>
        <div class="wizard-scroll" ref={scroll}>
          <div class="wizard-column">
            <div class="wizard-picture flow-folds">
              <WayPicture view={view} />
            </div>
            <h1 ref={heading} tabIndex={-1}>
              {stepWords(view, step, "title")}
            </h1>
            {step === "test" ? (
              <div class="wizard-gap" />
            ) : (
              <p class="wizard-lead">{stepWords(view, step, "lead")}</p>
            )}
            <div class="stack">
              <Refusal />
              <Screen key={step} view={view} />
            </div>
          </div>
        </div>
        <Footer view={view} step={step} />
      </main>
    </div>
  );
}
