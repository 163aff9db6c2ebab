// The form of the use of resources score: five metrics, and what else the score depends on.

import {
  rule,
  type FinancialYear,
  type MoneyUnit,
  type Problem,
  type ResourceMetric,
} from "ics-rules";
import { html, type TemplateResult } from "lit-html";

import { dateField } from "../../shared/date-field";
import { radios, selectField, textField } from "../../shared/fields";
import { fieldId } from "../../shared/problems";
import { yesNo } from "../../shared/yes-no";
import { sentence } from "../../shared/written";
import { change, typed } from "../state";
import { footings, metricNames, metrics, optionsOf, workings } from "../words";
import { examples } from "./example";
import type { How, ResourcesTyped } from "./typed";
import { unitsIn } from "./units";

const hows = {
  value: "I have its value",
  amounts: "Work it out from amounts",
  left_out: "It does not count",
} satisfies Record<How, string>;

const units = { pounds: "Pounds", thousands: "Thousands of pounds (£000)" } satisfies Record<
  MoneyUnit,
  string
>;

const signs = { pounds: "£", thousands: "£000" } satisfies Record<MoneyUnit, string>;

/** What is put in changes the question, so that sliders stand at its values again. */
function put(make: (given: ResourcesTyped) => void): void {
  change(({ score }) => {
    make(score);
    score.moved = {};
  });
}

/** The whole form. */
export function scoreForm(year: FinancialYear, problems: readonly Problem[]): TemplateResult {
  const given = typed().score;
  return html`<h2 class="nhsuk-heading-m">The five metrics</h2>
    ${examples()}
    ${radios<MoneyUnit>({
      path: "unit",
      label: "Amounts are in",
      problems,
      value: given.unit,
      options: optionsOf(units),
      inline: true,
      changed: (unit) => put((score) => (score.unit = unit)),
    })}
    ${metrics.map((metric) => metricFields(metric, year, problems))}
    <h2 class="nhsuk-heading-m">What else the score depends on</h2>
    ${selectField({
      path: "control_total",
      label: "Control total",
      problems,
      value: given.controlTotal,
      options: optionsOf(footings),
      changed: (footing) => put((score) => (score.controlTotal = footing)),
    })}
    ${yesNo({
      path: "financial_special_measures",
      label: "Is the trust in financial special measures?",
      problems,
      value: given.specialMeasures,
      changed: (answer) => put((score) => (score.specialMeasures = answer)),
    })}
    ${yesNo({
      path: "value_for_money_concern",
      label: "Is there a concern about value for money?",
      hint: "It changes no score. It may be a sign that the trust needs support.",
      problems,
      value: given.valueForMoney,
      changed: (answer) => put((score) => (score.valueForMoney = answer)),
    })}
    ${dateField({
      path: "date",
      label: "Day that the score is for (if you know it)",
      problems,
      value: given.date,
      changed: (date) => put((score) => (score.date = date)),
    })}`;
}

function metricFields(
  metric: ResourceMetric,
  year: FinancialYear,
  problems: readonly Problem[],
): TemplateResult {
  const { how } = typed().score.metrics[metric];
  const { says } = rule(`use-of-resources.metric.${metric.replaceAll("_", "-")}`, year);
  return html`<section class="trust-metric" aria-labelledby="${fieldId(metric)}-name">
    <h3 class="nhsuk-heading-s" id="${fieldId(metric)}-name">${metricNames[metric]}</h3>
    <p class="nhsuk-hint">${sentence(says)}.</p>
    ${radios<How>({
      path: `${metric}.how`,
      label: `How do you give ${metricNames[metric]}?`,
      problems: [],
      value: how,
      options: optionsOf(hows),
      inline: true,
      changed: (next) => put((score) => (score.metrics[metric].how = next)),
    })}
    ${how === "value" ? valueField(metric, unitsIn(year)[metric] ?? "", problems) : ""}
    ${how === "amounts" ? amountFields(metric, problems) : ""}
    ${how === "left_out" ? clauseField(metric, problems) : ""}
  </section>`;
}

function valueField(
  metric: ResourceMetric,
  unit: string,
  problems: readonly Problem[],
): TemplateResult {
  return textField({
    path: `${metric}.value`,
    label: `Value of ${metricNames[metric]}`,
    problems,
    value: typed().score.metrics[metric].value,
    width: 5,
    suffix: unit,
    changed: (value) => put((score) => (score.metrics[metric].value = value)),
  });
}

function amountFields(metric: ResourceMetric, problems: readonly Problem[]): TemplateResult {
  const { unit, metrics: all } = typed().score;
  const { formula, amounts } = workings[metric];
  return html`<p>${metricNames[metric]} = ${formula}</p>
    <div class="trust-amounts">
      ${Object.entries(amounts).map(([name, label]) =>
        textField({
          path: `${metric}.${name}`,
          label,
          problems,
          value: all[metric].amounts[name] ?? "",
          width: name === "month" ? 2 : 10,
          ...(name === "month" ? {} : { suffix: signs[unit] }),
          changed: (value) => put((score) => (score.metrics[metric].amounts[name] = value)),
        }),
      )}
    </div>`;
}

function clauseField(metric: ResourceMetric, problems: readonly Problem[]): TemplateResult {
  const outs = metrics.filter((other) => typed().score.metrics[other].how === "left_out");
  return textField({
    path: `left_out[${outs.indexOf(metric)}].by`,
    label: `Clause that lets ${metricNames[metric]} be left out`,
    hint: "The document and the place in it. No text that the library knows lets a metric be left out.",
    problems,
    value: typed().score.metrics[metric].by,
    changed: (by) => put((score) => (score.metrics[metric].by = by)),
  });
}
