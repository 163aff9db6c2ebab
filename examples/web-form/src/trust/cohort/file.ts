// Trusts and their scores out of a CSV file, such as the published tables.

import type { FrameworkMetric } from "ics-rules";
import Papa from "papaparse";

import type { YesNo } from "../../shared/yes-no";
import { noTrust, type CohortTyped, type TrustTyped } from "./typed";

/** The most that a file may hold, so that none freezes the page; the published tables are far smaller. */
export const mostBytes = 500_000;
const mostRows = 1_000;

/** What was made of a file. */
export interface FileRead {
  trusts: number;
  ignored: string[];
}

/** The columns that say something of a trust, by the names that the published tables give them. */
const columns: Record<string, (trust: TrustTyped, cell: string) => void> = {
  trust_name: (trust, cell) => (trust.name = cell),
  provider_type: (trust, cell) => (trust.type = cell.toLowerCase().replaceAll(/[ -]/g, "_")),
  trust_subtype: (trust, cell) => (trust.subtype = cell),
  average_metric_score: (trust, cell) => (trust.published = cell),
  published_average_metric_score: (trust, cell) => (trust.published = cell),
  financial_override_flag: (trust, cell) => (trust.override = flag(cell)),
  in_recovery_support_programme: (trust, cell) => (trust.programme = flag(cell)),
};

const codeColumn = "trust_code";

/** Adds the trusts of a file to those that were typed, by their codes. The columns of metrics are
 * read as scores. Says in words why a file is not read. */
export function addFile(
  given: CohortTyped,
  text: string,
  codes: readonly string[],
): FileRead | string {
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  const names = meta.fields ?? [];
  if (!names.includes(codeColumn)) return `it has no column ${codeColumn}`;
  if (data.length > mostRows) return `it has more than ${mostRows} rows`;
  given.trusts = given.trusts.filter(({ code }) => code.trim() !== "");
  const byCode = new Map(given.trusts.map((trust) => [trust.code.trim(), trust]));
  for (const row of data) {
    const code = (row[codeColumn] ?? "").trim();
    if (code === "") continue;
    const trust = byCode.get(code) ?? noTrust();
    if (!byCode.has(code)) given.trusts.push(trust);
    byCode.set(code, trust);
    trust.code = code;
    for (const [name, put] of Object.entries(columns)) {
      const cell = row[name]?.trim();
      if (cell) put(trust, cell);
    }
    for (const metric of codes) {
      const cell = row[metric]?.trim();
      if (cell) trust.results[metric] = cell;
    }
  }
  for (const metric of codes) {
    if (names.includes(metric)) given.metrics[metric] = { as: "score", ranked: "" };
  }
  const read = new Set([codeColumn, ...Object.keys(columns), ...codes]);
  return { trusts: data.length, ignored: names.filter((name) => !read.has(name)) };
}

/** Puts published ranks in the place of scores, on the metrics that rank the published trusts alone. */
export function addRanks(
  given: CohortTyped,
  text: string,
  metrics: readonly FrameworkMetric[],
): void {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  for (const { code, value_code, ranked_among } of metrics) {
    if (ranked_among !== "published") continue;
    const ranks = new Map<string, string>();
    for (const row of data) {
      const rank = row["published_rank_in_mh_community_group"]?.trim();
      if (row["metric_id"] === value_code && rank) ranks.set(row[codeColumn] ?? "", rank);
    }
    if (ranks.size === 0) continue;
    given.metrics[code] = { as: "rank", ranked: String(ranks.size) };
    for (const trust of given.trusts) trust.results[code] = ranks.get(trust.code) ?? "";
  }
}

/** A flag of the published tables: 1, 0, or not published. */
function flag(cell: string): YesNo {
  return cell === "1" ? "yes" : cell === "0" ? "no" : "unknown";
}
