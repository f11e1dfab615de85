// What a reader last chose among ways to see the same: it is still chosen when the screen comes back.
import { useState } from "preact/hooks";

const kept = new Map<string, string>();

export function useKept(name: string, first: string): [string, (chosen: string) => void] {
  const [chosen, setChosen] = useState(kept.get(name) ?? first);
  const keep = (value: string) => {
    kept.set(name, value);
    setChosen(value);
  };
  return [chosen, keep];
}
