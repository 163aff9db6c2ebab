// Performance month by month: measures that may be added and taken away.

import type { Direction, Problem } from "ics-rules";
import { html, type TemplateResult } from "lit-html";

import { selectField, textField } from "../../shared/fields";
import { focusLast } from "../focus";
import { optionsOf } from "../words";
import { put } from "./form";
import type { MeasureTyped, SegmentTyped } from "./typed";
import { months } from "./words";

const directions = { higher: "Higher", lower: "Lower" } satisfies Record<Direction, string>;

/** The measures. */
export function performanceFields(
  given: SegmentTyped,
  problems: readonly Problem[],
): TemplateResult {
  return html`<details class="nhsuk-details nhsuk-expander">
    <summary class="nhsuk-details__summary">
      <span class="nhsuk-details__summary-text">Performance against standards</span>
    </summary>
    <div class="nhsuk-details__text">
      ${given.performance.map((measure, place) => measureFields(measure, place, problems))}
      <button
        class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        id="add-measure"
        type="button"
        @click=${add}
      >
        Add a measure
      </button>
    </div>
  </details>`;
}

function measureFields(
  given: MeasureTyped,
  place: number,
  problems: readonly Problem[],
): TemplateResult {
  const path = `evidence.performance[${place}]`;
  const putHere = (make: (measure: MeasureTyped) => void) =>
    put(({ performance }) => {
      const here = performance[place];
      if (here) make(here);
    });
  // Only months with a result are asked about, so that the place of a month is among those.
  const asked = months
    .map((_, month) => String(month + 1))
    .filter((month) => (given.months[month] ?? "").trim() !== "");
  return html`<fieldset class="nhsuk-fieldset trust-row">
    <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">Measure ${place + 1}</legend>
    ${textField({
      path: `${path}.measure`,
      label: "What is measured",
      problems,
      value: given.measure,
      width: 20,
      changed: (text) => putHere((measure) => (measure.measure = text)),
    })}
    ${selectField({
      path: `${path}.better`,
      label: "Which is better?",
      problems,
      value: given.better,
      options: optionsOf(directions),
      changed: (better) => putHere((measure) => (measure.better = better)),
    })}
    ${textField({
      path: `${path}.standard`,
      label: "Standard",
      problems,
      value: given.standard,
      width: 5,
      changed: (text) => putHere((measure) => (measure.standard = text)),
    })}
    <div class="trust-months">
      ${months.map((name, index) => {
        const month = String(index + 1);
        const at = asked.indexOf(month);
        return textField({
          path: at < 0 ? `${path}.empty[${month}]` : `${path}.months[${at}].actual`,
          label: name.slice(0, 3),
          problems,
          value: given.months[month] ?? "",
          width: 4,
          changed: (text) => putHere((measure) => (measure.months[month] = text)),
        });
      })}
    </div>
    <button
      class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
      type="button"
      @click=${() => remove(place)}
    >
      Remove measure ${place + 1}
    </button>
  </fieldset>`;
}

function add(): void {
  put(({ performance }) =>
    performance.push({ measure: "", better: "higher", standard: "", months: {} }),
  );
  focusLast(".trust-row", "#add-measure");
}

function remove(place: number): void {
  put(({ performance }) => performance.splice(place, 1));
  focusLast(".trust-row", "#add-measure");
}
