// The left side of the wizard: the way home, the way through, and quiet entries at its foot.
import { act, goTo } from "../calls/commands.ts";
import type { Mark, RailItem, Step, View } from "../calls/view.ts";
import { Logo } from "../looks/Logo.tsx";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Rail, type RailStop } from "../parts/Rail.tsx";
import { t } from "../wording/t.ts";
import { Languages } from "./Languages.tsx";

/** `here`: the step that is shown; none while another page lies over it. */
export function Side({ view, here }: { view: View; here: Step | null }) {
  return (
    <aside class="wizard-side">
      <button
        type="button"
        class="wizard-name"
        data-action="home"
        onClick={() => void act({ kind: "go", of: "home" })}
      >
        <Logo size={26} />
        <span>{t("window-name")}</span>
        <span class="unseen">{t("window-home")}</span>
      </button>
      <Rail
        label={t("rail-label")}
        stops={view.rail.map((item) => railStop(item, here))}
        onGo={(key) => void goTo(key as Step)}
      />
      {view.audience === "own_organisation" && (
        <p class="wizard-own small quiet" data-audience="own_organisation">
          <Icon name="own" size={16} />
          <span>{t("own-side")}</span>
        </p>
      )}
      <div class="wizard-side-foot">
        {here !== null && (
          <Button
            kind="quiet"
            action="open_explain"
            icon="received"
            onClick={() => void act({ kind: "go", of: "explain" })}
          >
            {t("home-paste")}
          </Button>
        )}
        <Languages />
      </div>
    </aside>
  );
}

const MARKS = {
  open: { status: "open", word: "rail-open" },
  current: { status: "current", word: "rail-current" },
  done: { status: "done", word: "rail-done" },
  needs_attention: { status: "attention", word: "rail-needs-attention" },
} as const satisfies Record<Mark, unknown>;

function railStop({ step, mark, reachable, detail }: RailItem, here: Step | null): RailStop {
  return {
    key: step,
    name: t(`step-${step}.name`),
    detail,
    status: MARKS[mark].status,
    word: t(MARKS[mark].word),
    current: step === here,
    reachable: reachable || mark === "current",
  };
}
