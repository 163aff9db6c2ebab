// Which part of the page the address names; the address of a rule can be shared.

import type { FinancialYear, RuleId } from "ics-rules";

/** A part of the page. */
export type Place =
  | { part: "rules" | "sources" | "local" }
  | { part: "compare"; years?: readonly [from: FinancialYear, to: FinancialYear] }
  | { part: "rule"; year: FinancialYear; id: RuleId };

/** The parts that a list of links leads to. */
export const parts = [
  { part: "rules", text: "Rules" },
  { part: "compare", text: "Compare two years" },
  { part: "sources", text: "Sources" },
  { part: "local", text: "Local rules" },
] as const;

/** Where the address says the page is: a part such as `#sources`, two years as
 * `#compare/2018/19/2019/20`, or a rule as `#2019/20/levels.region.count`. */
export function here(): Place {
  const hash = decoded(location.hash.slice(1));
  const [start = "", end, ...id] = hash.split("/");
  if (start === "compare") {
    const [last, ...to] = id;
    return to.length === 2
      ? { part: "compare", years: [`${end}/${last}`, to.join("/")] }
      : { part: "compare" };
  }
  if (end !== undefined && id.length > 0)
    return { part: "rule", year: `${start}/${end}`, id: id.join("/") };
  return { part: parts.find(({ part }) => part === start)?.part ?? "rules" };
}

/** The address of a rule. */
export function hrefOf(id: RuleId, year: FinancialYear): string {
  return `#${year}/${id}`;
}

/** The address of the comparison of two years. */
export function compareHref(from: FinancialYear, to: FinancialYear): string {
  return `#compare/${from}/${to}`;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash; // a stray per cent sign
  }
}
