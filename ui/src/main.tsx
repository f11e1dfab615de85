// Where the page starts: looks first, then the view, then the screen.
import "./looks/system.ts";
import "./looks/tokens.css";
import "./looks/base.css";
import { render } from "preact";
import { readView } from "./calls/commands.ts";
import { App } from "./steps/App.tsx";

const root = document.getElementById("window");

if (root) {
  render(<App />, root);
  void readView();
}
