import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";
import { LANGUAGE, TOKENS } from "../src/present/html/language.ts";

const NAME = "virtual:language.css";

/** The tokens and the shared look of the briefing, as a style sheet. */
const language: Plugin = {
  name: "parley-language",
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: (id) => (id === `\0${NAME}` ? TOKENS + LANGUAGE : null),
};

/** The policy of the server forbids inline scripts, inline styles and `data:` fonts: everything is a file of its own. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [language, svelte()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: "es2023", emptyOutDir: true },
  server: { proxy: { "/api": "http://127.0.0.1:7067" } },
});
