// The whole window: the practice banner, and under it the first screen or the wizard.
import "./app.css";
import { view } from "../calls/session.ts";
import { Home } from "./Home.tsx";
import { PracticeBanner } from "./PracticeBanner.tsx";
import { Wizard } from "./Wizard.tsx";

export function App() {
  const now = view.value;
  if (!now) return null;
  return (
    <div class="app">
      {now.practice && <PracticeBanner />}
      {now.step ? <Wizard view={now} step={now.step} /> : <Home view={now} />}
    </div>
  );
}
