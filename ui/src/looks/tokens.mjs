// Writes tokens.css: the roles of Fluent's light and dark themes that the window uses, and our surfaces over them.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";

const ROLES = [
  "colorNeutralForeground1",
  "colorNeutralForeground2",
  "colorNeutralForeground3",
  "colorNeutralForegroundDisabled",
  "colorNeutralForegroundOnBrand",
  "colorNeutralBackground1",
  "colorNeutralBackground1Hover",
  "colorNeutralBackground1Pressed",
  "colorNeutralBackgroundDisabled",
  "colorSubtleBackgroundHover",
  "colorSubtleBackgroundPressed",
  "colorNeutralStroke1",
  "colorNeutralStroke1Hover",
  "colorNeutralStrokeAccessible",
  "colorNeutralStrokeAccessibleHover",
  "colorNeutralStrokeDisabled",
  "colorBrandBackground",
  "colorBrandBackgroundHover",
  "colorBrandBackgroundPressed",
  "colorBrandBackground2",
  "colorBrandForeground1",
  "colorBrandForegroundLink",
  "colorBrandForegroundLinkHover",
  "colorCompoundBrandStroke",
  "colorCompoundBrandBackground",
  "colorBrandStroke2",
  "colorStrokeFocus2",
  "colorStatusSuccessBackground1",
  "colorStatusSuccessBackground3",
  "colorStatusSuccessForeground1",
  "colorStatusSuccessBorder1",
  "colorStatusWarningBackground1",
  "colorStatusWarningForeground1",
  "colorStatusWarningBorder1",
  "colorStatusDangerBackground1",
  "colorStatusDangerBackground3",
  "colorStatusDangerForeground1",
  "colorStatusDangerBorder1",
  "shadow2",
  "shadow4",
];

/** Surfaces that Fluent leaves to the application: which neutral is page, card, rail, and well for values. */
const LIGHT = {
  page: "#ffffff",
  card: "#ffffff",
  rail: "#fafafa",
  well: "#f5f5f5",
  line: "#e0e0e0",
  track: "#ebebeb",
  "attention-mark": "#bc4b09",
  "attention-surface": "#fff9f5",
  "attention-line": "#fdcfb4",
  "success-surface": "#f1faf1",
  "success-line": "#9fd89f",
};
const DARK = {
  page: "#1f1f1f",
  card: "#292929",
  rail: "#181818",
  well: "#141414",
  line: "#3d3d3d",
  track: "#141414",
  "attention-mark": "#bc4b09",
  "attention-surface": "#331a0b",
  "attention-line": "#8a4117",
  "success-surface": "#0b220b",
  "success-line": "#1f5f1f",
};

const block = (selector, theme, surfaces) =>
  [
    `${selector} {`,
    ...ROLES.map((role) => `  --${role}: ${theme[role]};`),
    ...Object.entries(surfaces).map(([role, value]) => `  --${role}: ${value};`),
    "}",
  ].join("\n");

const indent = (text) => text.replaceAll(/^(?=.)/gm, "  ");

export const css = `/* Colours by role, light and dark and high contrast. Written by tokens.mjs: run \`npm run tokens\` after changing it. */

${block(":root", webLightTheme, LIGHT)}

@media (prefers-color-scheme: dark) {
${indent(block(":root", webDarkTheme, DARK))}
}

@media (prefers-contrast: more) {
  :root {
    --colorNeutralForeground2: var(--colorNeutralForeground1);
    --colorNeutralForeground3: var(--colorNeutralForeground1);
    --colorNeutralStroke1: var(--colorNeutralForeground1);
    --line: var(--colorNeutralForeground1);
    --attention-line: var(--colorStatusWarningForeground1);
    --success-line: var(--colorStatusSuccessForeground1);
  }
}
`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(new URL("tokens.css", import.meta.url), css);
}
