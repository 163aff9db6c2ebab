// The rules behind a statement, opened on request, and what nobody has confirmed among them.

import { type Explanation, type FinancialYear, type Rule, type RuleId, rules } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { rule } from "./explanation";

/** Where the rulebook page shows a rule of a year. */
export function ruleHref(id: RuleId, year: FinancialYear): string {
  return `./rulebook.html#${year}/${id}`;
}

const known = new Map<FinancialYear, ReadonlyMap<RuleId, Rule>>();

/** The rules of these ids, in their order, each once. */
export function rulesOf(ids: readonly RuleId[], year: FinancialYear): Rule[] {
  const all = known.get(year) ?? new Map(rules(year).map((one) => [one.id, one]));
  known.set(year, all);
  return [...new Set(ids)].flatMap((id) => all.get(id) ?? []);
}

/** The rules that a statement rests on with their sources, behind one line. `of` tells a screen reader
 * whose sources they are. */
export function cited(
  ids: readonly RuleId[],
  year: FinancialYear,
  of: string,
): TemplateResult | typeof nothing {
  const found = rulesOf(ids, year);
  if (found.length === 0) return nothing;
  return html`<details class="nhsuk-details cited">
    <summary class="nhsuk-details__summary">
      <span class="nhsuk-details__summary-text"
        >Rules and sources<span class="nhsuk-u-visually-hidden"> of ${of}</span></span
      >
    </summary>
    <div class="nhsuk-details__text">${found.map((one) => rule(one, ruleHref(one.id, year)))}</div>
  </details>`;
}

/** Every rule that a tree of reasons cites. */
export function rulesIn({ rules, because }: Explanation): RuleId[] {
  return [...rules.map(({ id }) => id), ...because.flatMap(rulesIn)];
}
