// One run of the test: its lines as they come, in rows that stand still.
import { batch, signal } from "@preact/signals";
import { runTest } from "../calls/commands.ts";
import type { CheckLine, CheckName, View } from "../calls/view.ts";

/** The order of the rows: every row is there from the start, so that none moves another. */
export const CHECKS = [
  "sign_in_reachable",
  "tenant_found",
  "consent_present",
  "credential_accepted",
  "token_signature",
  "token_tenant",
  "token_application",
  "token_audience",
  "token_app_only",
  "token_roles",
  "token_lifetime",
  "api_answers",
] as const satisfies readonly CheckName[];

/** When the run that is under way was started here. */
export const since = signal<Date | null>(null);

const arrived = signal<ReadonlyMap<CheckName, CheckLine>>(new Map());

export async function startTest() {
  if (since.value) return;
  batch(() => {
    since.value = new Date();
    arrived.value = new Map();
  });
  await runTest((line) => {
    arrived.value = new Map(arrived.value).set(line.id, line);
  });
  since.value = null;
}

export const isRunning = (view: View) => since.value !== null || view.test.running;

/** All rows: of the run under way, else of the last one. */
export function rows(view: View): CheckLine[] {
  const last = view.test.lines.map((line) => [line.id, line] as const);
  // While Microsoft is still copying, a test more changes the rows it reaches, and empties none.
  const kept = since.value && view.test.verdict?.cause !== "propagating" ? [] : last;
  const known = new Map([...kept, ...(since.value ? arrived.value : [])]);
  return CHECKS.map(
    (id) => known.get(id) ?? { id, outcome: "waiting", evidence: null, started_ms: 0, millis: 0 },
  );
}
