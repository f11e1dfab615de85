// How the window's page is built: one folder of plain files, nothing inline, relative addresses.
import { defineConfig } from "vite";

const LOCALE = /locales[/\\](?!en[/\\])([\w-]+)[/\\](?!language\.ftl)/;

export default defineConfig({
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist",
    target: "safari16",
    assetsInlineLimit: 0,
    modulePreload: false,
    // One file for each language that is read when it is spoken.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ debugName: "words", test: LOCALE, name: (id) => `words-${LOCALE.exec(id)?.[1]}` }],
        },
      },
    },
  },
  // The catalogue lies outside this folder, in crates/wording.
  server: { fs: { allow: [".."] }, strictPort: true, port: 5173 },
});
