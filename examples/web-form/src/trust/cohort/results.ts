// The results of one trust on each metric, and how they are given.

import { scoredMetrics, type FinancialYear, type Problem } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { selectField, textField } from "../../shared/fields";
import { fieldId } from "../../shared/problems";
import { yesNo } from "../../shared/yes-no";
import { sentence } from "../../shared/written";
import { focusLast } from "../focus";
import { ratings } from "../segment/words";
import { optionsOf } from "../words";
import { put } from "./form";
import { putShown } from "./trust";
import { askedMetrics, givenAs, type CohortTyped, type GivenAs, type OwnMetric } from "./typed";
import { directions, domainName, ways } from "./words";

/** Every metric of the year's framework and of the person's own, with the result of the trust shown. */
export function resultFields(
  given: CohortTyped,
  year: FinancialYear,
  problems: readonly Problem[],
): TemplateResult {
  const listed = scoredMetrics(year);
  const asked = askedMetrics(
    given,
    listed.map(({ code }) => code),
  );
  const path = (key: string) => {
    const place = asked.indexOf(key);
    return place < 0 ? `metrics.${key}` : `metrics[${place}]`;
  };
  return html`<h2 class="nhsuk-heading-m">
      Results of ${given.trusts[given.shown]?.code.trim() || "the trust"}
    </h2>
    <p>
      Leave a metric empty that the trust has no result on. A value is ranked among the trusts given
      here only; where more are ranked, give the rank or the published score.
    </p>
    ${[...new Set(listed.map(({ domain }) => domain))].map(
      (domain) =>
        html`<h3 class="nhsuk-heading-s">${domainName(domain)}</h3>
          ${listed
            .filter((metric) => metric.domain === domain)
            .map(({ code, name, unit }) =>
              row(given, code, path(code), html`${sentence(name)} (${code})`, unit, problems),
            )}`,
    )}
    ${given.own.map((own, place) => ownRow(given, own, place, path(own.key), problems))}
    <button
      class="nhsuk-button nhsuk-button--secondary nhsuk-button--small on-screen"
      id="add-metric"
      type="button"
      @click=${addOwn}
    >
      Add a metric that is not listed
    </button>`;
}

function row(
  given: CohortTyped,
  key: string,
  path: string,
  legend: TemplateResult,
  unit: string | null,
  problems: readonly Problem[],
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { as, ranked } = givenAs(given, key);
  const shown = given.trusts[given.shown];
  const code = shown?.code.trim() ?? "";
  const result = {
    path: `${path}.results.${code}.${as}`,
    label: ways[as],
    problems,
    value: shown?.results[key] ?? "",
    changed: (text: string) => putShown((trust) => (trust.results[key] = text)),
  };
  return html`<fieldset class="nhsuk-fieldset trust-result">
    <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${legend}</legend>
    ${more}
    <div class="trust-result__fields">
      ${selectField({
        path: `${path}.as`,
        label: "Given as",
        problems: [],
        value: as,
        options: optionsOf(ways),
        changed: (next) => putAs(key, (one) => (one.as = next)),
      })}
      ${
        as === "band"
          ? selectField({ ...result, options: optionsOf<string>(ratings) })
          : textField({ ...result, width: 5, ...(as === "value" && unit ? { suffix: unit } : {}) })
      }
      ${
        as === "rank"
          ? textField({
              path: `${path}.ranked`,
              label: "of how many ranked",
              problems,
              value: ranked,
              width: 4,
              numeric: true,
              changed: (text) => putAs(key, (one) => (one.ranked = text)),
            })
          : nothing
      }
    </div>
  </fieldset>`;
}

function ownRow(
  given: CohortTyped,
  own: OwnMetric,
  place: number,
  path: string,
  problems: readonly Problem[],
): TemplateResult {
  const fields = html`${textField({
    path: `${path}.metric`,
    label: "Name of the metric",
    problems,
    value: own.name,
    width: 20,
    changed: (text) => putOwn(place, (metric) => (metric.name = text)),
  })}
  ${
    own.as === "value"
      ? selectField({
          path: `${path}.terms.better`,
          label: "Which way does it get better?",
          problems,
          value: own.better,
          options: optionsOf(directions),
          changed: (better) => putOwn(place, (metric) => (metric.better = better)),
        })
      : nothing
  }
  ${yesNo({
    path: `${path}.terms.infection`,
    label: "Is it one of the infection rates that weigh as one metric together?",
    problems,
    value: own.infection,
    changed: (answer) => putOwn(place, (metric) => (metric.infection = answer)),
  })}`;
  const legend = html`Metric ${place + 1} that is not listed`;
  return html`<div class="trust-own">
    ${row(given, own.key, path, legend, null, problems, fields)}
    <button
      class="nhsuk-button nhsuk-button--secondary nhsuk-button--small on-screen"
      id="remove-${fieldId(own.key)}"
      type="button"
      @click=${() => removeOwn(place)}
    >
      Remove metric ${place + 1}
    </button>
  </div>`;
}

function putAs(key: string, make: (one: GivenAs) => void): void {
  put((cohort) => {
    const one = givenAs(cohort, key);
    make(one);
    if (!cohort.own.some((own) => own.key === key)) cohort.metrics[key] = one;
  });
}

function putOwn(place: number, make: (own: OwnMetric) => void): void {
  put(({ own }) => {
    const metric = own[place];
    if (metric) make(metric);
  });
}

function addOwn(): void {
  put(({ own }) => {
    const key = `own-${crypto.randomUUID()}`;
    own.push({ key, name: "", as: "score", ranked: "", better: "", infection: "unknown" });
  });
  focusLast(".trust-own", "#add-metric");
}

function removeOwn(place: number): void {
  put((cohort) => {
    const [gone] = cohort.own.splice(place, 1);
    for (const { results } of cohort.trusts) if (gone) delete results[gone.key];
  });
  focusLast(".trust-own", "#add-metric");
}
