// Which part of the page the address names; the address of a rule can be shared.

import type { FinancialYear, RuleId } from "ics-rules";

/** A part of the page. */
export type Place =
  | { part: "rules" | "compare" | "sources" | "local" }
  | { part: "rule"; year: FinancialYear; id: RuleId };

/** The parts that a list of links leads to. */
export const parts = [
  { part: "rules", text: "Rules" },
  { part: "compare", text: "Compare two years" },
  { part: "sources", text: "Sources" },
  { part: "local", text: "Local rules" },
] as const;

/** Where the address says the page is: `#compare`, or a rule as `#2019/20/levels.region.count`. */
export function here(): Place {
  const hash = decoded(location.hash.slice(1));
  const [start = "", end, ...id] = hash.split("/");
  if (end !== undefined && id.length > 0)
    return { part: "rule", year: `${start}/${end}`, id: id.join("/") };
  return { part: parts.find(({ part }) => part === start)?.part ?? "rules" };
}

/** The address of a rule. */
export function hrefOf(id: RuleId, year: FinancialYear): string {
  return `#${year}/${id}`;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash; // a stray per cent sign
  }
}
