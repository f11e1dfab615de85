// The doors of the first screen: one that is large, for what most come for, and the others beside each other.
import { act, goTo, practise } from "../calls/commands.ts";
import type { AppAudience, View } from "../calls/view.ts";
import { Icon, type IconName } from "../parts/Icon.tsx";
import { t } from "../wording/t.ts";

export function Doors({ view }: { view: View }) {
  const begun = view.rail.some(({ mark }) => mark === "done");
  const own = view.audience === "own_organisation";
  return (
    <div class="home-doors">
      <Door
        action="onboard"
        icon="onboard"
        large
        title={t(begun && !own ? "home-continue" : "home-onboard")}
        meaning={t(view.practice ? "home-onboard-practice" : "home-onboard-meaning")}
        onClick={() => void onboard(view, "customers")}
      />
      <div class="home-doors-more">
        <Door
          action="check_set_up"
          icon="checkup"
          title={t("home-check")}
          meaning={t("home-check-meaning")}
          onClick={() => void act({ kind: "go", of: "check_set_up" })}
        />
        <Door
          action="open_explain"
          icon="received"
          title={t("home-paste")}
          meaning={t("home-paste-meaning")}
          onClick={() => void act({ kind: "go", of: "explain" })}
        />
        <Door
          action="own_organisation"
          icon="own"
          title={t(begun && own ? "home-own-continue" : "home-own")}
          meaning={t("home-own-meaning")}
          onClick={() => void onboard(view, "own_organisation")}
        />
        {!view.practice && (
          <Door
            action="practise"
            icon="practice"
            title={t("home-practise")}
            meaning={t("home-practise-meaning")}
            onClick={() => void beginPractice()}
          />
        )}
      </div>
    </div>
  );
}

interface DoorProps {
  action: string;
  icon: IconName;
  large?: boolean;
  title: string;
  meaning: string;
  onClick: () => void;
}

function Door({ action, icon, large, title, meaning, onClick }: DoorProps) {
  return (
    <button
      type="button"
      class={`home-door card ${large ? "home-door-large" : ""}`}
      data-action={action}
      onClick={onClick}
    >
      <span class="home-door-icon">
        <Icon name={icon} size={large ? 24 : 20} />
      </span>
      <span class="home-door-words">
        <span class="home-door-title">{title}</span>
        <span class={large ? "quiet" : "quiet small"}>{meaning}</span>
      </span>
      {large && <Icon name="chevron" />}
    </button>
  );
}

/** Goes on for these; whoever changes from the one to the other begins with what is missing there. */
async function onboard(view: View, audience: AppAudience) {
  const now = view.audience === audience ? view : await act({ kind: "choose_audience", of: audience });
  if (now) await goTo(now.first_open_step);
}

async function beginPractice() {
  if ((await practise(true))?.practice) await goTo("choose_permissions");
}
