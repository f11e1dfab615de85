// The first screen: what one can do here, and an invitation to practise.
import "./home.css";
import type { View } from "../calls/view.ts";
import { Logo } from "../looks/Logo.tsx";
import { t } from "../wording/t.ts";
import { Doors } from "./Doors.tsx";
import { useHeading } from "./heading.ts";
import { Languages } from "./Languages.tsx";
import { Refusal } from "./Refusal.tsx";
import { WayPicture } from "./WayPicture.tsx";

export function Home({ view }: { view: View }) {
  const heading = useHeading("home");
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
        <Doors view={view} />
        <footer class="home-foot">
          <Languages />
        </footer>
      </div>
    </main>
  );
}
