// The unit of each metric, which the library tells with a score.

import { useOfResources, type FinancialYear, type ResourceMetric } from "ics-rules";

import { ask } from "../../shared/library";
import { answerOf } from "../outcome";
import { metrics } from "../words";

const found = new Map<FinancialYear, Partial<Record<ResourceMetric, string>>>();

/** The units of a year's metrics: those of the answer to any whole question. */
export function unitsIn(year: FinancialYear): Partial<Record<ResourceMetric, string>> {
  const before = found.get(year);
  if (before !== undefined) return before;
  const question = JSON.stringify({
    ...Object.fromEntries(metrics.map((metric) => [metric, { value: "0" }])),
    control_total: "accepted",
    financial_special_measures: false,
  });
  const answer = answerOf(ask(() => useOfResources(question, year)));
  const units = Object.fromEntries(
    (answer?.metrics ?? []).map(({ metric, unit }) => [metric, unit]),
  );
  found.set(year, units);
  return units;
}
