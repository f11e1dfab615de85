// Keeps the reader's place: after a change of screen the focus goes to the field that is to be filled first, else to the heading.
import { useLayoutEffect, useRef } from "preact/hooks";

let shown: string | undefined;

/** A ref for the heading of the screen called `screen`; the first screen of all leaves the focus alone. */
export function useHeading(screen: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const before = shown;
    shown = screen;
    if (before === undefined || before === screen) return;
    const first = document.querySelector<HTMLElement>("[data-focus-first]");
    if (first) first.focus();
    else heading.current?.focus({ preventScroll: true });
  }, [screen]);
  return heading;
}
