// What the answer rests on: every source cited, with what was taken from it.

import type { Assessment, Rule, Source } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { reliance, source } from "../shared/explanation";

/** The sources of an answer, and the rules that none supports. Printed whole, folded on a screen. */
export function sources(rules: Assessment["rules"]): TemplateResult {
  const { cited, unsupported } = bySource(Object.values(rules));
  return html`<details class="nhsuk-details printed">
    <summary class="nhsuk-details__summary">
      <span class="nhsuk-details__summary-text">Sources</span>
    </summary>
    <div class="nhsuk-details__text">
      <ul class="nhsuk-list">
        ${[...cited.values()].map(
          ({ from, rules }) =>
            html`<li>
              ${source(from)}
              <ul>
                ${rules.map(said)}
              </ul>
            </li>`,
        )}
        ${
          unsupported.length === 0
            ? nothing
            : html`<li>
                No source
                <ul>
                  ${unsupported.map(said)}
                </ul>
              </li>`
        }
      </ul>
    </div>
  </details>`;
}

function said(rule: Rule): TemplateResult {
  return html`<li>${rule.says} ${reliance(rule)}</li>`;
}

function bySource(rules: readonly Rule[]) {
  const cited = new Map<string, { from: Source; rules: Rule[] }>();
  const unsupported: Rule[] = [];
  for (const rule of rules) {
    if (rule.sources.length === 0) unsupported.push(rule);
    for (const from of rule.sources) {
      const key = JSON.stringify(from);
      const known = cited.get(key);
      if (known === undefined) cited.set(key, { from, rules: [rule] });
      else known.rules.push(rule);
    }
  }
  return { cited, unsupported };
}
