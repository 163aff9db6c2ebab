// For Node.js: `init()` reads the wasm file from disk, as fetch() there does not.

import { readFile } from "node:fs/promises";

import start from "./build/ics_rules.js";

export { IcsRulesError } from "./error.js";
export * from "./build/ics_rules.js";

const wasm = new URL("./build/ics_rules_bg.wasm", import.meta.url);

export default async function init(input) {
  return start(input ?? { module_or_path: await readFile(wasm) });
}
