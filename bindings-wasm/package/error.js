/** What every function of this package throws when an input is refused. */
export class IcsRulesError extends Error {
  constructor(message, code, problems) {
    super(message);
    this.name = "IcsRulesError";
    this.code = code;
    this.problems = problems;
  }
}
