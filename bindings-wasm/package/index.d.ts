// The declarations of ics_rules.d.ts are generated; tests/run checks that they are up to date.

export { IcsRulesError } from "./error.js";
export * from "./ics_rules.js";
export { default } from "./ics_rules.js";
