// Where the page starts: looks first, then the view, then the screen.
import "./looks/system.ts";
import "./looks/tokens.css";
import "./looks/base.css";
import { render } from "preact";
import { follow } from "./calls/commands.ts";
import { App } from "./shell/App.tsx";

const root = document.getElementById("window");

// A build for screen tests, `vite build --mode pseudo`: English is the pseudo-locale there. No other build holds it.
if (import.meta.env.MODE === "pseudo") (await import("../test/longLanguage.ts")).learnLongLanguage("en");

if (root) {
  render(<App />, root);
  void follow();
}
