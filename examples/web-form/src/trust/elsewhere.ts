// The same trust under another year's framework: which metrics it knows, and which did not exist.

import { editions, metricsUnder, type FinancialYear } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { selectField } from "../shared/fields";
import { ask } from "../shared/library";
import { table } from "../shared/table";

/** A choice of year and what its framework makes of the metrics. */
export function elsewhere(part: {
  /** The values by the names that the library has for the metrics. */
  values: Record<string, string>;
  name: (metric: string) => string;
  /** What to know of the values. */
  note?: string;
  year: FinancialYear | "";
  changed: (year: FinancialYear) => void;
}): TemplateResult | typeof nothing {
  const { values, name, note, year, changed } = part;
  if (Object.keys(values).length === 0) return nothing;
  return html`<h2 class="nhsuk-heading-m">The same trust under another year’s framework</h2>
    ${selectField({
      path: "elsewhere",
      label: "Other financial year",
      problems: [],
      value: year,
      options: editions().map((other) => ({ value: other, text: other })),
      changed,
    })}
    ${year === "" ? nothing : under(values, name, note, year)}`;
}

function under(
  values: Record<string, string>,
  name: (metric: string) => string,
  note: string | undefined,
  year: FinancialYear,
): TemplateResult | typeof nothing {
  const asked = ask(() => metricsUnder({ metrics: values }, year));
  if (!asked.ok) return nothing; // the answer above names what cannot be read
  const { known, refused } = asked.value;
  const rows = [
    ...known.map(({ metric, value, score }) => [
      name(metric),
      value,
      score === null ? "Scored against other trusts" : `Scores ${score}`,
    ]),
    ...refused.map(({ metric, years }) => [
      name(metric),
      values[metric] ?? "",
      `Did not exist. These years have it: ${years.join(", ")}`,
    ]),
  ];
  return html`${table({
    caption: `The metrics in ${year}`,
    heads: ["Metric", "Value", `In ${year}`],
    rows,
  })}
  ${note === undefined ? nothing : html`<p class="nhsuk-body-s">${note}</p>`}`;
}
