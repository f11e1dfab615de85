// The way through: each step in the same frame.
import type { ComponentType } from "preact";
import type { Step, View } from "../calls/view.ts";
import { AppValues } from "../steps/app_values/AppValues.tsx";
import { ChoosePermissions } from "../steps/choose_permissions/ChoosePermissions.tsx";
import { Consent } from "../steps/consent/Consent.tsx";
import { Customer } from "../steps/customer/Customer.tsx";
import { HandOver } from "../steps/hand_over/HandOver.tsx";
import { RegisterApp } from "../steps/register_app/RegisterApp.tsx";
import { Test } from "../steps/test/Test.tsx";
import { Footer } from "./Footer.tsx";
import { Page } from "./Page.tsx";
import { stepWords } from "./stepWords.ts";

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
  const Screen = SCREENS[step];
  return (
    <Page
      view={view}
      name={step}
      here={step}
      rail
      picture
      title={stepWords(view, step, "title")}
      // The test says it in its own place.
      lead={step === "test" ? undefined : stepWords(view, step, "lead")}
      foot={<Footer view={view} step={step} />}
    >
      <Screen key={step} view={view} />
    </Page>
  );
}
