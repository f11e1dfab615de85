// The time of now, told anew each second: for what counts up or down on the screen.
import { useEffect, useState } from "preact/hooks";

/** Milliseconds of Unix time. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
