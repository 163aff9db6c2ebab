import type { Code, Problem } from "./ics_rules.js";

/**
 * What every function of this package throws when an input is refused.
 *
 * Compare `code` or the codes of `problems`; they are stable. Messages may change.
 *
 * @example
 * try {
 *   assess(systemYear);
 * } catch (error) {
 *   if (!(error instanceof IcsRulesError)) throw error;
 *   for (const { path, found, expected, code } of error.problems) console.error(path, code);
 * }
 */
export class IcsRulesError extends Error {
  private constructor();
  readonly name: "IcsRulesError";
  /** The code of the first problem. */
  readonly code: Code;
  /** Everything that is wrong, in the order of the input: at least one problem. */
  readonly problems: readonly Problem[];
}
