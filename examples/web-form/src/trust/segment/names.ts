// How the paths of the segment's questions are called on the page.

import { flags, grounds, questions } from "./words";

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
  if (name.startsWith("performance[")) return "Performance against standards";
  if (/^(cqc|ratings)\./.test(name)) return `CQC rating: ${within(questions, last)}`;
  return others[name] ?? within({ ...flags, ...grounds }, last);
}

function within(words: Record<string, string>, name: string): string {
  return words[name] ?? name;
}
