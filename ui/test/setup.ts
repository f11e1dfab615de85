// Before and after every story: an empty page, no view, nobody waiting; a complaint on the console fails the story.
import "../src/looks/tokens.css";
import { clearMocks } from "@tauri-apps/api/mocks";
import { render } from "preact";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { problem, view } from "../src/calls/session.ts";
import { listeningSince } from "../src/steps/listening.ts";
import { lookingSince } from "../src/steps/lookUp.ts";
import { since } from "../src/steps/testRun.ts";
import { watchedUntil, watchingSince } from "../src/steps/watching.ts";
import { speak } from "../src/wording/language.ts";

beforeEach(() => {
  vi.spyOn(console, "error");
  document.body.innerHTML = '<div id="window"></div>';
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  const root = document.getElementById("window");
  if (root) render(null, root);
  for (const state of [view, problem, listeningSince, lookingSince, since, watchingSince, watchedUntil])
    state.value = null;
  speak("en");
  clearMocks();
});
