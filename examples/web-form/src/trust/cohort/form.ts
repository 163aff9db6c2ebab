// The form of a cohort: how averages become segments, the trusts, and the results of one of them.

import type { FinancialYear, Problem } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { radios, selectField, textField } from "../../shared/fields";
import { change, typed } from "../state";
import { optionsOf } from "../words";
import { fileFields } from "./file-fields";
import { resultFields } from "./results";
import { trustFields } from "./trust";
import { type By, type CohortTyped } from "./typed";
import { cohorts, methods, quarters } from "./words";

const bys = {
  quarter: "By the published results of a quarter",
  cut_points: "By cut points that I give",
  quartiles: "By quarters of the averages of the trusts given here",
} satisfies Record<By, string>;

/** Changes what was typed about the cohort. */
export function put(make: (given: CohortTyped) => void): void {
  change(({ cohort }) => make(cohort));
}

/** The whole form. `missing` is what the answer still needs. */
export function cohortForm(
  year: FinancialYear,
  problems: readonly Problem[],
  missing: readonly string[],
): TemplateResult {
  const given = typed().cohort;
  return html`<h2 class="nhsuk-heading-m">How averages become segments</h2>
    ${radios<By>({
      path: "by",
      label: "How does an average become a segment?",
      problems: [],
      value: given.by,
      options: optionsOf(bys),
      changed: (by) => put((cohort) => (cohort.by = by)),
    })}
    ${given.by === "quarter" ? quarterField(given, problems) : nothing}
    ${given.by === "cut_points" ? cutFields(given, problems) : nothing}
    ${given.by === "quartiles" ? quartileFields(given, problems) : nothing}
    ${
      given.bestSegment === "" && !missing.includes("adjustment.best_segment")
        ? nothing
        : textField({
            path: "adjustment.best_segment",
            label: "Best segment under the financial override",
            hint: "The adjustment of this year is not known to this library.",
            problems,
            value: given.bestSegment,
            width: 2,
            numeric: true,
            changed: (text) => put((cohort) => (cohort.bestSegment = text)),
          })
    }
    ${fileFields(year)} ${trustFields(given, problems)} ${resultFields(given, year, problems)}`;
}

function quarterField(given: CohortTyped, problems: readonly Problem[]): TemplateResult {
  return selectField({
    path: "quarter",
    label: "Quarter",
    problems,
    value: given.quarter,
    options: optionsOf(quarters),
    changed: (quarter) => put((cohort) => (cohort.quarter = quarter)),
  });
}

function cutFields(given: CohortTyped, problems: readonly Problem[]): TemplateResult {
  const names = ["First", "Second", "Third"];
  return html`${given.cuts.map((cut, place) =>
    textField({
      path: place === 0 ? "cut_points" : `cut_points[${place}]`,
      label: `${names[place]} cut point`,
      problems,
      value: cut,
      width: 5,
      changed: (text) => put((cohort) => (cohort.cuts[place] = text)),
    }),
  )}`;
}

function quartileFields(given: CohortTyped, problems: readonly Problem[]): TemplateResult {
  return html`${selectField({
    path: "quartiles.method",
    label: "How are the edges of quarters found?",
    hint: "The framework does not say.",
    problems,
    value: given.method,
    options: optionsOf(methods),
    changed: (method) => put((cohort) => (cohort.method = method)),
  })}
  ${selectField({
    path: "quartiles.cohort",
    label: "Whose averages are quartered?",
    hint: "The text and the published results differ.",
    problems,
    value: given.cohort,
    options: optionsOf(cohorts),
    changed: (cohort) => put((all) => (all.cohort = cohort)),
  })}`;
}
