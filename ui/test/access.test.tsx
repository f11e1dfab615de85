// Every scene as axe-core judges it; colours are judged in a real browser, by `npm run gallery`.
import axe from "axe-core";
import { expect, test } from "vitest";
import { SCENES } from "./gallery/scenes.ts";
import { open } from "./stage.tsx";

const RULES = { "color-contrast": { enabled: false } };

test.each(Object.entries(SCENES))("%s has no fault that axe can see", async (_, scene) => {
  document.title = "Consentry";
  await open(scene.view);
  const { violations, passes } = await axe.run(document, { rules: RULES });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(passes.length).toBeGreaterThan(8);
});
