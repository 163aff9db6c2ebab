import type { Code, Problem } from "./ics_rules.js";

/**
 * A code of the package itself: the library was asked before it had started, or could not be loaded.
 */
export type StartCode = "not_started" | "not_loaded";

/** An `IcsRulesError` as plain data, for JSON and for messages between threads. */
export interface PlainIcsRulesError {
  name: "IcsRulesError";
  message: string;
  code: Code | StartCode;
  problems: readonly Problem[];
}

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
  readonly code: Code | StartCode;
  /** Everything that is wrong, in the order of the input: at least one problem. */
  readonly problems: readonly Problem[];
  /** The error as plain data, which `JSON.stringify` writes and `postMessage` carries whole. */
  toJSON(): PlainIcsRulesError;
  /**
   * The error again, from what `toJSON` gave, in another thread or on the other side of a network.
   *
   * @throws {TypeError} where it is nothing that `toJSON` gives.
   */
  static from(plain: unknown): IcsRulesError;
}
