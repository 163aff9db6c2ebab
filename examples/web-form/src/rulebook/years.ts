// In which years the rulebooks have a rule.

import { editions, type FinancialYear, type Rule, type RuleId, rules } from "ics-rules";

let index: Map<RuleId, Map<FinancialYear, Rule>> | undefined;

/** A rule as each year that has it states it, the oldest first. */
export function byYear(id: RuleId): ReadonlyMap<FinancialYear, Rule> {
  index ??= read();
  return index.get(id) ?? new Map();
}

function read(): Map<RuleId, Map<FinancialYear, Rule>> {
  const found = new Map<RuleId, Map<FinancialYear, Rule>>();
  for (const year of editions())
    for (const rule of rules(year)) {
      const years = found.get(rule.id) ?? new Map<FinancialYear, Rule>();
      found.set(rule.id, years.set(year, rule));
    }
  return found;
}

/** The years of a rule in short: the first and the last of each run. */
export function span(id: RuleId): string {
  const has = byYear(id);
  const runs: FinancialYear[][] = [];
  let run: FinancialYear[] = [];
  for (const year of editions()) {
    if (!has.has(year)) run = [];
    else if (run.push(year) === 1) runs.push(run);
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0]} to ${run.at(-1)}`)).join(", ");
}
