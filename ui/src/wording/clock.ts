// Times and spans as ready strings: the catalogue itself counts and formats nothing.
import { language } from "./language.ts";

/** The catalogue's English is written as in Europe: so are its dates and times. */
const tongue = () => (language.value === "en" ? "en-GB" : language.value);

/** The time of day of a moment in milliseconds of Unix time: `14:32`. */
export const clock = (at: number) => new Intl.DateTimeFormat(tongue(), { timeStyle: "short" }).format(at);

/** An ISO date as the reader writes it: `4 May 2027`. */
export function day(iso: string): string {
  const at = new Date(`${iso.slice(0, 10)}T00:00:00`);
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(tongue(), { dateStyle: "long" }).format(at);
}

/** Milliseconds with their unit: `96 ms`. */
export const millis = (count: number) =>
  new Intl.NumberFormat(tongue(), {
    style: "unit",
    unit: "millisecond",
    unitDisplay: "short",
  }).format(count);

/** Seconds with their unit: `20 seconds`. */
export const seconds = (count: number) => counted(count, "second");

/** A span with its units: `40 seconds`, `3 minutes 5 seconds`. */
export function span(count: number): string {
  const minutes = Math.floor(count / 60);
  const rest = seconds(count % 60);
  return minutes > 0 ? `${counted(minutes, "minute")} ${rest}` : rest;
}

const counted = (count: number, unit: string) =>
  new Intl.NumberFormat(tongue(), { style: "unit", unit, unitDisplay: "long" }).format(count);
