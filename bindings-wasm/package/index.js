// For browsers and bundlers: `init()` fetches the wasm file that lies beside the glue.

import { address } from "./build/address.js";
import { start } from "./start.js";

export * from "./build/functions.js";
export { IcsRulesError } from "./error.js";
export { initSync } from "./start.js";

export default async function init(source) {
  await start(source === undefined ? address() : source);
}
