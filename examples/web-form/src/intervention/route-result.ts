// The route of an intervention: who decides, and every step in order with its sources.

import {
  caveats,
  explainRoute,
  type FinancialYear,
  type Note,
  type Route,
} from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { cited } from "../shared/cited";
import { unconfirmed, explanation } from "../shared/explanation";
import { sentence } from "../shared/written";
import { actors, stages } from "./words";

/** The route: the facts of it, and its steps. */
export function routeResult(route: Route, year: FinancialYear): TemplateResult {
  const tree = explainRoute(route.asked, year);
  const facts: [string, string | null][] = [
    ["Who decides", route.decides],
    ["Who carries it out", route.carried_out_by],
    ["Only channel", route.channel && actors[route.channel]],
    ["Co-ordinated by", route.coordinator && actors[route.coordinator]],
    ["Stage of the system", stages[route.asked.stage]],
  ];
  return html`<dl class="nhsuk-summary-list">
      ${facts.map(([name, value]) =>
        value === null
          ? nothing
          : html`<div class="nhsuk-summary-list__row">
              <dt class="nhsuk-summary-list__key">${name}</dt>
              <dd class="nhsuk-summary-list__value">${sentence(value)}</dd>
            </div>`,
      )}
    </dl>
    <h3 class="nhsuk-heading-m">Steps, in the order in which they must happen</h3>
    <ol class="nhsuk-list nhsuk-list--number intervention-steps">
      ${route.steps.map(({ number, says, rules }) => {
        // The library puts each step into words where it explains the route.
        const opening = `step ${number}: `;
        const told = tree?.because.find((one) => one.says.startsWith(opening))?.says;
        const words = told?.slice(opening.length) ?? says ?? "";
        return html`<li>
          <p class="nhsuk-u-margin-bottom-1">${sentence(words)}.</p>
          ${cited(rules, year, `step ${number}`)}
        </li>`;
      })}
    </ol>
    ${notes(route.notes ?? [], year)} ${unconfirmed(caveats(route.rules, year), "route-caveats")}
    ${
      tree === null
        ? nothing
        : html`<h3 class="nhsuk-heading-m">Why it runs like this</h3>
            ${explanation(tree)}`
    }`;
}

/** What else is to be known, each with its sources. */
export function notes(list: readonly Note[], year: FinancialYear): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<h3 class="nhsuk-heading-m">Also to be known</h3>
    <ul class="nhsuk-list nhsuk-list--bullet">
      ${list.map(
        ({ says, rules }) =>
          html`<li>
            <p class="nhsuk-u-margin-bottom-1">${sentence(says)}.</p>
            ${cited(rules, year, says)}
          </li>`,
      )}
    </ul>`;
}
