// How the paths of the cohort's question are called on the page.

import { askedMetrics, askedTrusts, type CohortTyped } from "./typed";

const trustFields: Record<string, string> = {
  code: "Code",
  name: "Name",
  provider_type: "Type",
  average: "Published average",
  planned_percent: "Planned surplus or deficit",
  variance_percent: "Variance to plan",
  override_flag: "Whether the financial override applies",
  deficit: "Whether it reports a deficit",
  deficit_support: "Whether it receives deficit support",
  in_programme: "Whether it is in the programme of intensive support",
};

const others: Record<string, string> = {
  trusts: "Trusts with their codes (for quarters, several)",
  metrics: "A result on at least one metric",
  quarter: "Quarter",
  cut_points: "Three cut points",
  "quarter, cut_points or quartiles": "The quarter, or cut points, or how averages are quartered",
  "quartiles.method": "How the edges of quarters are found",
  "quartiles.cohort": "Whose averages are quartered",
  quartiles: "Quarters of averages",
  "adjustment.best_segment": "Best segment under the override",
};

/** Names of paths, for what was typed. `metricName` names a metric by its key. */
export function namesFor(
  given: CohortTyped,
  codes: readonly string[],
  metricName: (key: string) => string,
): (path: string) => string {
  return (path) => {
    const trust = /^trusts\[(\d+)\]\.?(.*)$/.exec(path);
    if (trust) {
      const code = askedTrusts(given)[Number(trust[1])]?.code ?? "";
      const field = trustFields[trust[2] ?? ""];
      return field === undefined ? code : `${field} (${code})`;
    }
    const metric = /^metrics\[(\d+)\]\.?(.*)$/.exec(path);
    if (metric) {
      const key = askedMetrics(given, codes)[Number(metric[1])];
      const name = key === undefined ? "Metric" : metricName(key);
      const [, code] = /^results\.([^.]+)/.exec(metric[2] ?? "") ?? [];
      if (metric[2] === "ranked") return `${name}: how many trusts are ranked`;
      return code === undefined ? name : `${name} of ${code}`;
    }
    return others[path] ?? trustFields[path] ?? path;
  };
}
