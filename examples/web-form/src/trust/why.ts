// The reasons of an answer, and what weakens them.

import { caveats, type Explanation, type FinancialYear } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { explanation, standing, unconfirmed } from "../shared/explanation";
import { rulesIn } from "../shared/cited";
import { ask } from "../shared/library";

/** The tree of an answer with its caveats; nothing where there is no answer. */
export function why(
  year: FinancialYear,
  question: () => Explanation | null,
): TemplateResult | typeof nothing {
  const asked = ask(question);
  if (!asked.ok || asked.value === null) return nothing;
  const tree = asked.value;
  const weak = caveats(rulesIn(tree), year);
  const [weakest] = weak;
  return html`<h2 class="nhsuk-heading-m">Why</h2>
    <p class="on-screen">Open a statement for the values compared, the rules and their sources.</p>
    <div class="reasons">${explanation(tree)}</div>
    ${
      weakest === undefined
        ? nothing
        : html`<p>
              ${standing(weakest.standing)} This answer rests on ${weak.length}
              ${weak.length === 1 ? "rule" : "rules"} that nobody has confirmed.
            </p>
            <details class="nhsuk-details printed">
              <summary class="nhsuk-details__summary">
                <span class="nhsuk-details__summary-text">What is not confirmed</span>
              </summary>
              <div class="nhsuk-details__text">${unconfirmed(weak)}</div>
            </details>`
    }`;
}
