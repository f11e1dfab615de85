// Opens the window on a view, and finds things in it as a reader or a driver of the window would.
import { render } from "preact";
import { vi } from "vitest";
import { follow } from "../src/calls/commands.ts";
import { forget } from "../src/calls/session.ts";
import type { View } from "../src/calls/view.ts";
import { App } from "../src/shell/App.tsx";
import { pretend } from "./pretendProgram.ts";

export async function open(view: View) {
  forget();
  const program = pretend(view);
  render(<App />, the("#window"));
  await follow();
  await until(() => document.querySelector("[data-step]"));
  return program;
}

export function the<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

export const field = (name: string) => the<HTMLInputElement>(`[data-field="${name}"]`);

export const press = (action: string) => the(`[data-action="${action}"]`).click();

/** A promise to be kept by the story. */
export function promised<Result>() {
  let resolve: ((result: Result) => void) | undefined;
  const promise = new Promise<Result>((keep) => {
    resolve = keep;
  });
  return { promise, resolve: (result: Result) => resolve?.(result) };
}

/** Long enough for a busy machine. */
const PATIENCE = { timeout: 4_000, interval: 20 };

/** Waits until something is so. */
export const until = <Result,>(so: () => Result) =>
  vi.waitFor(() => {
    const result = so();
    if (!result) throw new Error("not yet");
    return result;
  }, PATIENCE);

export function type(name: string, text: string) {
  const element = field(name);
  element.focus();
  element.value = text;
  element.dispatchEvent(new Event("input", { bubbles: true }));
}

export function paste(name: string, text: string) {
  field(name).dispatchEvent(new Event("paste", { bubbles: true }));
  type(name, text);
}

export const hit = (name: string, key: string) =>
  field(name).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
