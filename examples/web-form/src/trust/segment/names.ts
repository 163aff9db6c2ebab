// How the paths of the segment's questions are called on the page.

import { flags, grounds, months, questions } from "./words";

const others: Record<string, string> = {
  body: "Body",
  date: "Day",
  framework: "Framework",
  cqc: "Ratings by the CQC",
  performance: "Performance against standards",
  judgement: "What was judged",
  "judgement.needs": "How far the body needs support",
  "judgement.breach": "Breach of the licence",
  "judgement.very_serious_or_complex": "Whether the issues are very serious or complex",
  "judgement.consistently_high_performing": "Whether the body performs consistently well",
  decided: "The segment that was decided",
  "decided.segment": "The segment that was decided",
  "decided.by": "Who decided it",
  ratings: "CQC ratings of the five key questions",
  finance: "Grounds for financial special measures",
  management_needs_support: "Whether the management needs support",
  entered: "Day on which the trust entered special measures",
  "recovery_support.exit_criteria": "Criteria for leaving the Recovery Support Programme",
  "recovery_support.cqc_recommends_exit": "Whether the CQC recommends that the body leaves",
  "recovery_support.nhs_england_accepts": "Whether NHS England accepts that recommendation",
};

/** The name of a path. */
export function nameOf(path: string): string {
  const name = path.replace(/^evidence\./, "");
  const last = name.split(".").at(-1) ?? "";
  if (name.includes("exit_criteria["))
    return last === "met" ? "Whether the criterion for leaving is met" : "Criterion for leaving";
  if (name.startsWith("performance[")) return performanceName(name);
  if (/^(cqc|ratings)\./.test(name)) return `CQC rating: ${within(questions, last)}`;
  return others[name] ?? within({ ...flags, ...grounds }, last);
}

/** A result that is not known is named by its measure and its month or quarter. */
function performanceName(path: string): string {
  const [, place, kind, number] =
    /^performance\[(\d+)\]\.(?:months|quarters): ([MQ])(\d+)$/.exec(path) ?? [];
  const part = "Performance against standards";
  if (place === undefined) return part;
  const period = kind === "M" ? months[Number(number) - 1] : `quarter ${number}`;
  return `${part}: measure ${Number(place) + 1}, ${period}`;
}

function within(words: Record<string, string>, name: string): string {
  return words[name] ?? name;
}
