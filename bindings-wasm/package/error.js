/** What every function of this package throws when an input is refused. */
export class IcsRulesError extends Error {
  constructor(message, code, problems) {
    super(message);
    this.name = "IcsRulesError";
    this.code = code;
    this.problems = problems;
  }

  toJSON() {
    const { name, message, code, problems } = this;
    return { name, message, code, problems };
  }

  static from(plain) {
    if (plain instanceof IcsRulesError) return plain;
    const { message, code, problems } = Object(plain);
    if (typeof message !== "string" || typeof code !== "string" || !Array.isArray(problems)) {
      throw new TypeError("not an IcsRulesError as its toJSON() gives it: message, code and problems");
    }
    return new IcsRulesError(message, code, problems);
  }
}

/** A refusal that the core had no part in: of one thing found where another was expected. */
export function refusal(code, found, expected) {
  const problem = { code, path: "", found, expected };
  return new IcsRulesError(`found ${found}, expected ${expected} [${code}]`, code, [problem]);
}
