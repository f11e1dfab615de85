// Keeps the reader's place: after a change of screen the focus goes to the field at fault there, else to the heading.
import { useEffect, useRef } from "preact/hooks";

let shown: string | undefined;

/** A ref for the heading of the screen called `screen`; the first screen of all leaves the focus alone. */
export function useHeading(screen: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = shown;
    shown = screen;
    if (before === undefined || before === screen) return;
    const atFault = document.querySelector<HTMLElement>("[data-at-fault]");
    if (atFault) atFault.focus();
    else heading.current?.focus({ preventScroll: true });
  }, [screen]);
  return heading;
}
