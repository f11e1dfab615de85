// Opens the window on a view, and finds things in it as a reader or a driver of the window would.
import { render } from "preact";
import { vi } from "vitest";
import { readView } from "../src/calls/commands.ts";
import type { View } from "../src/calls/view.ts";
import { App } from "../src/steps/App.tsx";
import { pretend } from "./pretendProgram.ts";

export async function open(view: View) {
  const program = pretend(view);
  render(<App />, the("#window"));
  await readView();
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

/** Waits until something is so. */
export const until = <Result,>(so: () => Result) =>
  vi.waitFor(() => {
    const result = so();
    if (!result) throw new Error("not yet");
    return result;
  });

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
