// What the words of cohorts are called on this page, where only their types list them.

import type {
  Direction,
  ExitKind,
  ExitNeed,
  LeftOutBecause,
  MetricResult,
  OverrideBasis,
  Quarter,
  QuartileCohort,
  QuartileMethod,
  ScoreBasis,
} from "ics-rules";

/** How a result is given. */
export type As = Exclude<keyof MetricResult, "absent">;

/** How a result is given. */
export const ways = {
  score: "Score",
  rank: "Rank",
  value: "Value",
  band: "Rating",
} satisfies Record<As, string>;

/** Quarters. */
export const quarters = {
  Q1: "Quarter 1",
  Q2: "Quarter 2",
  Q3: "Quarter 3",
  Q4: "Quarter 4",
} satisfies Record<Quarter, string>;

/** How the edges of quarters are found. */
export const methods = {
  inclusive: "Between values, with both ends",
  exclusive: "Between values, without the ends",
  nearest_rank: "The average at the next higher place",
} satisfies Record<QuartileMethod, string>;

/** Whose averages are quartered. */
export const cohorts = {
  own_type: "Those of the trust’s own type",
  all_given: "Those of all trusts given",
} satisfies Record<QuartileCohort, string>;

/** The types of provider that have leagues. */
export const providerTypes = {
  acute: "Acute",
  mental_health_and_community: "Mental health and community",
  ambulance: "Ambulance",
};

/** What holds a trust in its segment. */
export const exitKinds = {
  programme: "the programme of intensive support",
  override: "the financial override",
  average: "its average",
} satisfies Record<ExitKind, string>;

/** What must come about for an exit. */
export const exitNeeds = {
  leaves_programme: "which the region decides",
  no_deficit: "no deficit of its own",
  no_deficit_support: "no deficit support",
  no_adjustment: "no adjustment of the year",
  better_average: "a better average",
} satisfies Record<ExitNeed, string>;

/** Which way a metric gets better. */
export const directions = {
  higher: "Higher is better",
  lower: "Lower is better",
} satisfies Record<Direction, string>;

/** What a score rests on. */
export const bases = {
  standard: "it meets the standard",
  floor: "it fails the floor",
  rank_of_value: "its rank among the values given",
  rank_given: "the rank given",
  band: "its rating",
  given: "the score given",
  finance: "plan and variance",
} satisfies Record<ScoreBasis, string>;

/** Why a metric is left out. */
export const reasons = {
  no_result: "no result given",
  not_submitted: "not submitted",
  suppressed: "suppressed",
  not_applicable: "not applicable",
  contextual: "contextual, so not scored",
  cannot_tell: "how it is scored is not known",
} satisfies Record<LeftOutBecause, string>;

/** What is known of the override. */
export const overrideBases = {
  flag: "as published",
  status: "from deficit and deficit support",
  estimate: "estimated from plan and variance",
} satisfies Record<OverrideBasis, string>;

const domains: Record<string, string> = {
  access: "Access to services",
  effectiveness_experience: "Effectiveness and experience of care",
  finance_productivity: "Finance and productivity",
  people_workforce: "People and workforce",
};

/** A domain's name for people; one that is not known here is named as the library names it. */
export function domainName(domain: string): string {
  const name = domains[domain];
  if (name !== undefined) return name;
  const words = domain.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
