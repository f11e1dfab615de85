// One scene of the window at a time, played by the pretend program: `index.html#consent` or `#consent/en-XA`.
import "../../src/looks/tokens.css";
import "../../src/looks/base.css";
import { render } from "preact";
import { follow } from "../../src/calls/commands.ts";
import { App } from "../../src/shell/App.tsx";
import { pretend } from "../pretendProgram.ts";
import { SCENES } from "./scenes.ts";

const [name = "home", language = "en"] = location.hash.slice(1).split("/");
// Only then, so that every other scene is as light as in the window: the bench shows one of them in a browser.
if (language === "en-XA") (await import("../longLanguage.ts")).learnLongLanguage();
const scene = SCENES[name];
const root = document.getElementById("window");

if (scene && root) {
  const program = pretend({ ...scene.view, language });
  Object.assign(program.answers, scene.answers);
  render(<App />, root);
  await follow();
  document.documentElement.dataset["ready"] = "true";
}
