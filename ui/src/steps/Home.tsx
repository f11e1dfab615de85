// The first screen: what one can do here, and an invitation to practise.
import "./home.css";
import { goTo, openPaste, setPractice } from "../calls/commands.ts";
import type { Step, View } from "../calls/view.ts";
import { Logo } from "../looks/Logo.tsx";
import { Icon, type IconName } from "../parts/Icon.tsx";
import { t } from "../wording/t.ts";
import { useHeading } from "./heading.ts";
import { Languages } from "./Languages.tsx";
import { Refusal } from "./Refusal.tsx";
import { WayPicture } from "./WayPicture.tsx";

export function Home({ view }: { view: View }) {
  const heading = useHeading("home");
  const begun = view.rail.some(({ mark }) => mark === "done");
  return (
    <main class="home" data-step="home">
      <div class="home-column">
        <p class="home-name">
          <Logo size={36} />
          <span>{t("window-name")}</span>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {t("home-title")}
        </h1>
        <p class="home-lead">{t("home-lead")}</p>
        <div class="home-picture">
          <WayPicture view={view} />
        </div>
        <Refusal />
        <div class="home-doors">
          <Door
            action="onboard"
            icon="onboard"
            title={t(begun ? "home-continue" : "home-onboard")}
            meaning={t(view.practice ? "home-onboard-practice" : "home-onboard-meaning")}
            onClick={() => void goTo(nextStop(view))}
          />
          <Door
            action="open_paste"
            icon="received"
            title={t("home-paste")}
            meaning={t("home-paste-meaning")}
            onClick={() => void openPaste(true)}
          />
          {!view.practice && (
            <Door
              action="practise"
              icon="practice"
              title={t("home-practise")}
              meaning={t("home-practise-meaning")}
              onClick={() => void practise()}
            />
          )}
        </div>
        <footer class="home-foot">
          <Languages />
        </footer>
      </div>
    </main>
  );
}

interface DoorProps {
  action: string;
  icon: IconName;
  title: string;
  meaning: string;
  onClick: () => void;
}

function Door({ action, icon, title, meaning, onClick }: DoorProps) {
  return (
    <button type="button" class="home-door card" data-action={action} onClick={onClick}>
      <span class="home-door-icon">
        <Icon name={icon} size={24} />
      </span>
      <span class="home-door-words">
        <span class="home-door-title">{title}</span>
        <span class="quiet">{meaning}</span>
      </span>
      <Icon name="chevron" />
    </button>
  );
}

/** The first step of the way that is not done yet. */
function nextStop(view: View): Step {
  const stop = view.rail.find(({ mark, reachable }) => reachable && mark !== "done");
  return stop?.step ?? "choose_permissions";
}

async function practise() {
  if (await setPractice(true)) await goTo("choose_permissions");
}
