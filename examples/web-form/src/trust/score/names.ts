// How the paths of the score's question are called on the page.

import type { ResourceMetric } from "ics-rules";

import { metricNames, metrics, workings } from "../words";

const others: Record<string, string> = {
  control_total: "Control total",
  financial_special_measures: "Whether the trust is in financial special measures",
  value_for_money_concern: "Whether there is a concern about value for money",
  date: "Day that the score is for",
};

/** The name of a path. */
export function nameOf(path: string): string {
  const [first = "", last] = path.split(".");
  if (first.startsWith("left_out")) return "Clause for a metric that is left out";
  if (!isMetric(first)) return others[path] ?? path;
  const amounts: Record<string, string> = workings[first].amounts;
  const amount = last === undefined ? undefined : amounts[last];
  return amount === undefined ? metricNames[first] : `${metricNames[first]}: ${amount}`;
}

function isMetric(name: string): name is ResourceMetric {
  return metrics.some((metric) => metric === name);
}
