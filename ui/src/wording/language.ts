// The language that the window speaks now.
import { signal } from "@preact/signals";

export const language = signal("en");

export function speak(tag: string) {
  language.value = tag;
  document.documentElement.lang = tag;
}
