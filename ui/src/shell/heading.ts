// Keeps the reader's place: after a change of screen the focus goes to the new screen's heading.
import { useEffect, useRef } from "preact/hooks";

let shown: string | undefined;

/** A ref for the heading of the screen called `screen`; the first screen of all leaves the focus alone. */
export function useHeading(screen: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown !== undefined && shown !== screen) heading.current?.focus({ preventScroll: true });
    shown = screen;
  }, [screen]);
  return heading;
}
