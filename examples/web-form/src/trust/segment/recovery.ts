// Where the body stands in the Recovery Support Programme.

import type { Problem } from "ics-rules";
import { html, type TemplateResult } from "lit-html";

import { textField } from "../../shared/fields";
import { yesNo } from "../../shared/yes-no";
import { focusLast } from "../focus";
import { put } from "./form";
import type { SegmentTyped } from "./typed";

/** The criteria for leaving, and what was recommended and accepted. */
export function recoveryFields(given: SegmentTyped, problems: readonly Problem[]): TemplateResult {
  return html`<h2 class="nhsuk-heading-m">Recovery Support Programme</h2>
    ${given.criteria.map(
      ({ criterion, met }, place) =>
        html`<fieldset class="nhsuk-fieldset trust-criterion">
          <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
            Criterion ${place + 1} for leaving
          </legend>
          ${textField({
            path: `recovery_support.exit_criteria[${place}].criterion`,
            label: "What was agreed",
            problems,
            value: criterion,
            changed: (text) =>
              put(({ criteria }) => {
                const here = criteria[place];
                if (here) here.criterion = text;
              }),
          })}
          ${yesNo({
            path: `recovery_support.exit_criteria[${place}].met`,
            label: "Is it met?",
            problems,
            value: met,
            changed: (answer) =>
              put(({ criteria }) => {
                const here = criteria[place];
                if (here) here.met = answer;
              }),
          })}
          <button
            class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
            type="button"
            @click=${() => remove(place)}
          >
            Remove criterion ${place + 1}
          </button>
        </fieldset>`,
    )}
    <button
      class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
      id="add-criterion"
      type="button"
      @click=${add}
    >
      Add a criterion for leaving
    </button>
    ${yesNo({
      path: "recovery_support.cqc_recommends_exit",
      label: "Does the CQC recommend that the body leaves?",
      problems,
      value: given.cqcRecommends,
      changed: (answer) => put((segment) => (segment.cqcRecommends = answer)),
    })}
    ${yesNo({
      path: "recovery_support.nhs_england_accepts",
      label: "Does NHS England accept that recommendation?",
      problems,
      value: given.nhsEnglandAccepts,
      changed: (answer) => put((segment) => (segment.nhsEnglandAccepts = answer)),
    })}`;
}

function add(): void {
  put(({ criteria }) => criteria.push({ criterion: "", met: "unknown" }));
  focusLast(".trust-criterion", "#add-criterion");
}

function remove(place: number): void {
  put(({ criteria }) => criteria.splice(place, 1));
  focusLast(".trust-criterion", "#add-criterion");
}
