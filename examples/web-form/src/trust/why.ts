// The reasons of an answer, and what weakens them.

import type { Explanation } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { caveats, explanation, standing } from "../shared/explanation";
import { ask } from "../shared/library";
import { weakRules } from "../shared/weak-rules";

/** The tree of an answer with its caveats; nothing where there is no answer. */
export function why(question: () => Explanation | null): TemplateResult | typeof nothing {
  const asked = ask(question);
  if (!asked.ok || asked.value === null) return nothing;
  const tree = asked.value;
  const weak = weakRules(tree);
  const [weakest] = weak;
  return html`<h2 class="nhsuk-heading-m">Why</h2>
    <p class="on-screen">Open a statement for the values compared, the rules and their sources.</p>
    ${explanation(tree)}
    ${
      weakest === undefined
        ? nothing
        : html`<p>
              ${standing(weakest.standing)} This answer rests on ${weak.length}
              ${weak.length === 1 ? "rule" : "rules"} that nobody has confirmed.
            </p>
            <details class="nhsuk-details">
              <summary class="nhsuk-details__summary">
                <span class="nhsuk-details__summary-text">What is not confirmed</span>
              </summary>
              <div class="nhsuk-details__text">${caveats(weak)}</div>
            </details>`
    }`;
}
