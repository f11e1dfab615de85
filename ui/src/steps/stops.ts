// Where the way goes on from the first screen.
import type { Step, View } from "../calls/view.ts";

/** The first step that is not done yet; whoever has registered an app is not led through its registration again. */
export function nextStop({ rail }: View): Step {
  const place = rail.findIndex(({ step }) => step === "app_values");
  const registered = rail[place]?.mark === "done";
  const stops = registered ? rail.slice(place) : rail;
  const stop = stops.find(({ mark, reachable }) => reachable && mark !== "done");
  return stop?.step ?? "choose_permissions";
}

/** The first step on the way to the test where something is missing, or else the test. */
export function firstMissing({ rail }: View): Step {
  const upToTest = rail.slice(0, rail.findIndex(({ step }) => step === "test") + 1);
  return upToTest.findLast(({ reachable }) => reachable)?.step ?? "choose_permissions";
}
