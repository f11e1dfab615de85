// The whole window: the practice banner, and under it the place where the reader is.
import "./app.css";
import { view } from "../calls/session.ts";
import type { View } from "../calls/view.ts";
import { CheckSetUpPage } from "./CheckSetUpPage.tsx";
import { ExplainPage } from "./ExplainPage.tsx";
import { Home } from "./Home.tsx";
import { PracticeBanner } from "./PracticeBanner.tsx";
import { Wizard } from "./Wizard.tsx";

export function App() {
  const now = view.value;
  if (!now) return null;
  return (
    <div class="app">
      {now.practice && <PracticeBanner />}
      <Here view={now} />
    </div>
  );
}

function Here({ view: now }: { view: View }) {
  if (now.place === "home") return <Home view={now} />;
  if (now.place === "explain") return <ExplainPage view={now} />;
  if (now.place === "check_set_up") return <CheckSetUpPage view={now} />;
  return <Wizard view={now} step={now.place.step} />;
}
