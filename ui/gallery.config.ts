// How the gallery of scenes is built: into the house's target folder, never into the window.
import { mergeConfig, defineConfig } from "vite";
import page from "./vite.config.ts";

export default mergeConfig(
  page,
  defineConfig({
    root: "test/gallery",
    build: { outDir: "../../../target/gallery/page", emptyOutDir: true, target: "es2022" },
  }),
);
