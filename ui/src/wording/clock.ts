// Times and spans as ready strings: the catalogue itself counts and formats nothing.
import { language } from "./language.ts";

/** The time of day, to the second where it is about waiting: `14:32:05`. */
export const clock = (at: Date) =>
  new Intl.DateTimeFormat(language.value, { timeStyle: "medium" }).format(at);

/** An ISO date as the reader writes it: `4 May 2027`. */
export function day(iso: string): string {
  const at = new Date(`${iso.slice(0, 10)}T00:00:00`);
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(language.value, { dateStyle: "long" }).format(at);
}

/** Milliseconds with their unit: `96 ms`. */
export const millis = (count: number) =>
  new Intl.NumberFormat(language.value, {
    style: "unit",
    unit: "millisecond",
    unitDisplay: "short",
  }).format(count);

/** Seconds with their unit: `20 sec`. */
export const seconds = (count: number) =>
  new Intl.NumberFormat(language.value, { style: "unit", unit: "second", unitDisplay: "long" }).format(count);
