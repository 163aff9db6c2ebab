// Every source of the rulebook, and which rules of the year cite it.

import { editions, type Rule, sources } from "ics-rules";
import { html, type TemplateResult } from "lit-html";

import { selectField, textField } from "../shared/fields";
import { source } from "../shared/explanation";
import { hrefOf } from "./place";
import { rulesOfYear, searcher } from "./search";
import { overlaysOf, type State } from "./state";

export function sourcesPart(state: State, change: (part: Partial<State>) => void): TemplateResult {
  const { year, search } = state;
  const citing = new Map<number, Rule[]>();
  for (const rule of rulesOfYear(state))
    for (const { number } of rule.sources)
      citing.set(number, [...(citing.get(number) ?? []), rule]);
  const list = sources(year, overlaysOf(state, year));
  const holds = searcher(search);
  const found = list.filter(({ publisher, title, part, date }) =>
    holds([publisher, title, part, date].join("\n").toLowerCase()),
  );
  return html`<div class="rulebook-filters on-screen" role="search" aria-label="Sources">
      ${selectField({
        path: "year",
        label: "Financial year",
        value: year,
        options: editions().map((year) => ({ value: year, text: year })),
        problems: [],
        changed: (year) => change({ year }),
      })}
      ${textField({
        path: "search",
        label: "Search",
        value: search,
        problems: [],
        changed: (search) => change({ search }),
      })}
    </div>
    <p role="status"><strong>${found.length}</strong> of ${list.length} sources</p>
    <ul class="nhsuk-list nhsuk-list--border">
      ${found.map(
        (one) =>
          html`<li>
            <p class="nhsuk-u-margin-bottom-1">[${one.number}] ${source(one)}</p>
            ${citedBy(citing.get(one.number) ?? [], one.number, year)}
          </li>`,
      )}
    </ul>`;
}

function citedBy(rules: readonly Rule[], number: number, year: string): TemplateResult {
  if (rules.length === 0)
    return html`<p class="nhsuk-body-s nhsuk-u-margin-bottom-1">No rule of ${year} cites it.</p>`;
  return html`<details class="nhsuk-details cited">
    <summary class="nhsuk-details__summary">
      <span class="nhsuk-details__summary-text"
        >${rules.length === 1 ? "1 rule cites it" : `${rules.length} rules cite it`}<span
          class="nhsuk-u-visually-hidden"
        >
          (source ${number})</span
        ></span
      >
    </summary>
    <ul class="nhsuk-list nhsuk-details__text">
      ${rules.map(({ id }) => html`<li><a class="rule-id" href=${hrefOf(id, year)}>${id}</a></li>`)}
    </ul>
  </details>`;
}
