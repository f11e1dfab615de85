// Before and after every story: an empty page, no view, nobody waiting; a complaint on the console fails the story.
import "../src/looks/tokens.css";
import { clearMocks } from "@tauri-apps/api/mocks";
import { render } from "preact";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { forget } from "../src/calls/session.ts";
import { speak } from "../src/wording/language.ts";

beforeEach(() => {
  vi.spyOn(console, "error");
  document.body.innerHTML = '<div id="window"></div>';
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  const root = document.getElementById("window");
  if (root) render(null, root);
  forget();
  speak("en");
  clearMocks();
});
