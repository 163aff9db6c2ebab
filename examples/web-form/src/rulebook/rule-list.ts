// Rules in a list: what each says, its value, standing and years, with the rest to open.

import type { FinancialYear, Rule } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import { reliance, source } from "../shared/explanation";
import { sentence } from "../shared/written";
import { hrefOf } from "./place";
import { valueText } from "./value";
import { span } from "./years";

/** Only the first `shown` are; `more` is to show more, of which the first then gets the focus. */
export function ruleList(
  list: readonly Rule[],
  year: FinancialYear,
  shown: number,
  more: () => void,
): TemplateResult {
  const next = (event: Event) => {
    const box = (event.currentTarget as HTMLElement).closest(".rule-list");
    more();
    box?.querySelectorAll<HTMLElement>("li > p > a")[shown]?.focus();
  };
  return html`<div class="rule-list">
    <ul class="nhsuk-list nhsuk-list--border">
      ${repeat(
        list.slice(0, shown),
        ({ id }) => id,
        (rule) => html`<li>${item(rule, year)}</li>`,
      )}
    </ul>
    ${
      list.length <= shown
        ? nothing
        : html`<p>${shown} of ${list.length} are shown.</p>
            <button
              class="nhsuk-button nhsuk-button--secondary on-screen"
              type="button"
              @click=${next}
            >
              Show more
            </button>`
    }
  </div>`;
}

function item(rule: Rule, year: FinancialYear): TemplateResult {
  const { id, says, sources, section, note } = rule;
  const value = valueText(rule);
  return html`<p class="nhsuk-u-margin-bottom-1">
      <a href=${hrefOf(id, year)}>${sentence(says)}</a>
    </p>
    ${value === null ? nothing : html`<p class="nhsuk-u-margin-bottom-1"><strong>${value}</strong></p>`}
    <p class="nhsuk-body-s nhsuk-u-margin-bottom-1 rulebook-facts">
      <span>${reliance(rule)}</span> <span class="rule-id">${id}</span>
      <span>Years: ${span(id)}</span>
    </p>
    ${
      note === null && sources.length === 0
        ? nothing
        : html`<details class="nhsuk-details cited">
            <summary class="nhsuk-details__summary">
              <span class="nhsuk-details__summary-text"
                >Note and sources<span class="nhsuk-u-visually-hidden"> of ${id}</span></span
              >
            </summary>
            <div class="nhsuk-details__text">
              ${note === null ? nothing : html`<p>${sentence(note)}</p>`}
              <ul class="nhsuk-list nhsuk-list--bullet">
                ${sources.map(
                  (one) =>
                    html`<li>${source(one)}${section === null ? nothing : `, ${section}`}</li>`,
                )}
              </ul>
            </div>
          </details>`
    }`;
}
