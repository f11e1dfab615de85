// How the window's page is built: one folder of plain files, nothing inline, relative addresses.
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist",
    target: "safari16",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read from the program itself, never from a network; most of it is the catalogue in six languages.
    chunkSizeWarningLimit: 1500,
  },
  // The catalogue lies outside this folder, in crates/wording.
  server: { fs: { allow: [".."] }, strictPort: true, port: 5173 },
});
