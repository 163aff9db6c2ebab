// One rule with everything that is known of it; its address can be shared.

import { type FinancialYear, type OdsCode, rule, type Rule, type RuleId, systems } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { reliance, source, standing } from "../shared/explanation";
import { ask } from "../shared/library";
import { message } from "../shared/problems";
import { scrolling } from "../shared/scrolling";
import { sentence } from "../shared/written";
import { hrefOf } from "./place";
import { overlaysOf, type State } from "./state";
import { valueText } from "./value";
import { standings, subjectName, subjectOf, words } from "./words";
import { byYear } from "./years";

export function rulePart(state: State, year: FinancialYear, id: RuleId): TemplateResult {
  const asked = ask(() => rule(id, year, overlaysOf(state, year)));
  if (!asked.ok)
    return html`<div class="nhsuk-inset-text">
      <span class="nhsuk-u-visually-hidden">Information: </span>
      <p class="rule-id">There is no such rule. ${asked.problems.map(message).join(". ")}.</p>
    </div>`;
  return html`${facts(asked.value, year, overlaysOf(state, year).length > 0)} ${years(id, year)}`;
}

function facts(rule: Rule, year: FinancialYear, laid: boolean): TemplateResult {
  const { id, says, standing: how, sources, section, note, options, system, status } = rule;
  const value = valueText(rule);
  const rows: [string, string | TemplateResult | null][] = [
    ["Id", html`<span class="rule-id">${id}</span>`],
    ["Financial year", laid ? `${year}, with local rules laid over it` : year],
    ["Subject", subjectName(subjectOf(id))],
    ["Value", value && html`<strong>${value}</strong>`],
    ["It may be", options.length === 0 ? null : options.map(words).join(", ")],
    ["Standing", html`${standing(how)} ${standings[how]}`],
    ["System", system && systemName(system, year)],
    ["Status", status],
    ["Note", note],
    [
      "Sources",
      sources.length === 0
        ? "None"
        : html`<ul class="nhsuk-list nhsuk-u-margin-bottom-0">
            ${sources.map((one) => html`<li>[${one.number}] ${source(one)}</li>`)}
          </ul>`,
    ],
    ["Section", section],
  ];
  return html`<p class="nhsuk-body-l">${sentence(says)}.</p>
    <dl class="nhsuk-summary-list rulebook-rule">
      ${rows.map(([name, value]) =>
        value === null
          ? nothing
          : html`<div class="nhsuk-summary-list__row">
              <dt class="nhsuk-summary-list__key">${name}</dt>
              <dd class="nhsuk-summary-list__value">
                ${typeof value === "string" ? sentence(value) : value}
              </dd>
            </div>`,
      )}
    </dl>`;
}

function systemName(code: OdsCode, year: FinancialYear): string {
  const found = systems(year).find((one) => one.code === code);
  return found === undefined ? code : `${found.name} (${code})`;
}

function years(id: RuleId, year: FinancialYear): TemplateResult | typeof nothing {
  const found = [...byYear(id)];
  if (found.length === 0) return nothing;
  return html`<h2 class="nhsuk-heading-m" id="years">As published, in each year that has it</h2>
    ${scrolling(
      "years",
      html`<table class="nhsuk-table">
        <thead class="nhsuk-table__head">
          <tr class="nhsuk-table__row">
            <th class="nhsuk-table__header" scope="col">Year</th>
            <th class="nhsuk-table__header" scope="col">Value</th>
            <th class="nhsuk-table__header" scope="col">Standing</th>
          </tr>
        </thead>
        <tbody class="nhsuk-table__body">
          ${found.map(
            ([one, rule]) =>
              html`<tr class="nhsuk-table__row">
                <th class="nhsuk-table__header" scope="row">
                  ${one === year ? one : html`<a href=${hrefOf(id, one)}>${one}</a>`}
                </th>
                <td class="nhsuk-table__cell">${valueText(rule) ?? "None"}</td>
                <td class="nhsuk-table__cell">${reliance(rule)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    )}`;
}
