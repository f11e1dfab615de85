// What the answer to the consent link says; it comes into sight when it arrives.
import { useEffect, useRef } from "preact/hooks";
import type { View } from "../calls/view.ts";
import { Verdict } from "./Verdict.tsx";

export function ConsentVerdict({ view }: { view: View }) {
  const { reply } = view.consent;
  const place = useRef<HTMLDivElement>(null);
  const said = JSON.stringify(reply);
  useEffect(() => place.current?.scrollIntoView({ block: "nearest" }), [said]);
  if (!reply) return null;
  return (
    <div ref={place}>
      <Verdict view={view} verdict={reply} here="consent" />
    </div>
  );
}
