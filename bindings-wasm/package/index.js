// For browsers and bundlers: `init()` fetches the wasm file that lies beside the glue.

export { IcsRulesError } from "./error.js";
export * from "./build/ics_rules.js";
export { default } from "./build/ics_rules.js";
