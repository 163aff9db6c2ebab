// For Node.js: `init()` reads the wasm file from disk, as fetch() there does not.

import { readFile } from "node:fs/promises";

import { address } from "./build/address.js";
import { notLoaded, start } from "./start.js";

export * from "./build/functions.js";
export { IcsRulesError } from "./error.js";
export { initSync } from "./start.js";

export default async function init(source) {
  const isFile = source?.protocol === "file:" || (typeof source === "string" && !/^[a-z]{2,}:/i.test(source));
  await start(source === undefined ? own() : isFile ? read(source) : source);
}

const CURES =
  "the package outside the bundle (`external: [\"ics-rules\"]`; in Next.js `serverExternalPackages: [\"ics-rules\"]`)," +
  " or the bytes of ics_rules_bg.wasm passed to `init`; see \"What your tool needs\" in the README of ics-rules";

/** The file of the package itself; its address is known only where the package was not bundled. */
function own() {
  let file;
  try {
    file = address();
  } catch {
    throw notLoaded("no address", "a bundle in which the package does not know where its files are", CURES);
  }
  return read(file);
}

async function read(file) {
  try {
    return await readFile(file);
  } catch (error) {
    throw notLoaded(file.href ?? file, `no file: ${error.message}`, CURES);
  }
}
