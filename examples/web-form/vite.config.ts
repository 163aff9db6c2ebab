import { resolve } from "node:path";
import { defineConfig } from "vite";

const page = (name: string) => resolve(import.meta.dirname, `${name}.html`);

export default defineConfig({
  base: "./", // the built folder works wherever it is served from
  build: {
    outDir: "build",
    target: "es2022",
    rolldownOptions: {
      input: ["index", "system-year", "trust", "intervention", "rulebook"].map(page),
    },
  },
  preview: { host: "127.0.0.1" },
  server: { fs: { allow: ["../.."] } }, // the package and the examples' data lie outside this folder
});
