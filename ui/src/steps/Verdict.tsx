// One verdict: what it comes to, what to do next and who does it, and why.
import "./verdict.css";
import type { ComponentChildren } from "preact";
import { goTo } from "../calls/commands.ts";
import type { Cause, Step, VerdictView, View, Who } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { Icon, type IconName } from "../parts/Icon.tsx";
import { say, t } from "../wording/t.ts";
import { begun, customerName } from "./customerName.ts";

export interface VerdictProps {
  view: View;
  verdict: VerdictView;
  /** The step on which it is shown: no button leads to where one is. `null`: a page whose foot leads on. */
  here: Step | null;
  /** Words that fit this place better than the catalogue's for the cause. */
  words?: Partial<VerdictWords>;
  /** A small line under the words. */
  evidence?: ComponentChildren;
  /** Buttons beside the one that leads to the next action. */
  children?: ComponentChildren;
}

export interface VerdictWords {
  title: string;
  meaning: string;
  next: string;
}

export function Verdict({ view, verdict, here, words, evidence, children }: VerdictProps) {
  const { cause, who, go_to } = verdict;
  const tone = toneOf(cause);
  const said = { ...wordsOf(view, verdict), ...words };
  const leads = here !== null && go_to !== null && go_to !== here && go_to !== view.next;
  const actions = (
    <div class="verdict-actions">
      {leads && (
        <Button kind="primary" action={`go_to_${go_to}`} onClick={() => void goTo(go_to)}>
          {t(`step-${go_to}.go`)}
        </Button>
      )}
      {children}
    </div>
  );
  return (
    <section class={`verdict verdict-${tone}`} role="status" data-cause={cause} data-who={who}>
      <span class="verdict-mark" aria-hidden="true">
        <Icon name={ICONS[tone]} size={24} />
      </span>
      <div class="verdict-words">
        {tone === "attention" && (
          <p class="verdict-who small">
            <Icon name="person" size={16} />
            <span>{whoActs(view, who)}</span>
          </p>
        )}
        <h2>{begun(said.title)}</h2>
        {tone === "attention" ? (
          <>
            <p class="verdict-first">{begun(said.next)}</p>
            <p class="verdict-then">{begun(said.meaning)}</p>
          </>
        ) : (
          <p class="verdict-first">{begun(`${said.meaning} ${said.next}`)}</p>
        )}
        {tone === "attention" && verdict.code_sentence !== null && isOwn(view) && (
          <p class="verdict-evidence small">{t("own-customer-means")}</p>
        )}
        {evidence && <p class="verdict-evidence small">{evidence}</p>}
        {tone !== "success" && actions}
      </div>
      {tone === "success" && actions}
    </section>
  );
}

/**
 * The cause's title, and what this very code or detail means where the catalogue knows it more exactly. A list of
 * permissions keeps the cause's words, since no code can name them; while waiting helps, the cause says how long.
 * A remark about something that works stands behind the good news; what no cause fits, and a token that was pasted,
 * have their own title.
 */
function wordsOf(view: View, verdict: VerdictView): VerdictWords {
  const { cause, sentence, code_sentence } = verdict;
  // The sentence knows the customer by domain or ID; the window calls them as everywhere on this way.
  const named = { ...sentence, args: { ...sentence.args, customer: calledAs(view, verdict) } };
  const exact = (part: keyof VerdictWords) =>
    code_sentence === null || namesPermissions(verdict) ? null : t(`${code_sentence}.${part}`);
  const [title, meaning, next] = [say(named, "title"), say(named, "meaning"), say(named, "next")];
  const tone = toneOf(cause);
  return {
    title: ((cause === "unknown" || cause === "consent_given") && exact("title")) || title,
    meaning:
      cause === "verified"
        ? [meaning, exact("meaning")].filter(Boolean).join(" ")
        : (exact("meaning") ?? meaning),
    next: (tone !== "wait" && exact("next")) || next,
  };
}

/** Which permissions are missing is more exact than any code. */
export const namesPermissions = ({ cause, sentence }: VerdictView) =>
  cause === "permissions_missing" && Boolean(sentence.args["permissions"]);

/** Whoever is spoken of: on this way the customer, in a pasted text perhaps somebody else. */
function calledAs(view: View, { sentence }: VerdictView): string {
  const spokenOf = sentence.args["customer"];
  if (!view.paste || !spokenOf || spokenOf === view.customer.found?.tenant_id) return customerName(view);
  return spokenOf;
}

/** In one's own organisation there is no customer whose admin could act. */
function whoActs(view: View, who: Who): string {
  const own = isOwn(view) && who === "customer_admin";
  return own ? t("own-who-admin") : t(`who-${who}`);
}

type Tone = "success" | "wait" | "attention";

const ICONS: Record<Tone, IconName> = { success: "check", wait: "clock", attention: "bang" };

const QUIET: Partial<Record<Cause, Tone>> = {
  verified: "success",
  consent_given: "success",
  propagating: "wait",
  throttled: "wait",
  token_expired: "wait",
  microsoft_unavailable: "wait",
};

export const toneOf = (cause: Cause): Tone => QUIET[cause] ?? "attention";

/** A pasted text may speak of anybody. */
const isOwn = ({ audience, paste }: View) => audience === "own_organisation" && !paste;
