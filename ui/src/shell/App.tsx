// The whole window: the practice banner, and under it the first screen, the wizard, or the page to paste on.
import "./app.css";
import { view } from "../calls/session.ts";
import type { View } from "../calls/view.ts";
import { Home } from "./Home.tsx";
import { Paste } from "./Paste.tsx";
import { PracticeBanner } from "./PracticeBanner.tsx";
import { Wizard } from "./Wizard.tsx";

export function App() {
  const now = view.value;
  if (!now) return null;
  return (
    <div class="app">
      {now.practice && <PracticeBanner />}
      <Page view={now} />
    </div>
  );
}

function Page({ view: now }: { view: View }) {
  if (now.paste) return <Paste view={now} paste={now.paste} />;
  return now.step ? <Wizard view={now} step={now.step} /> : <Home view={now} />;
}
