// What the words of segments are called on this page, where only their types list them.

import type {
  Breach,
  CqcRating,
  CqcRatings,
  EffectKind,
  Evidence,
  FinancialGround,
  FinancialGrounds,
  KeyQuestion,
  OversightFramework,
  SegmentedBody,
  SupportNeeds,
  Theme,
} from "ics-rules";

/** The bodies that are placed in segments. */
export const bodies = {
  foundation_trust: "Foundation trust",
  nhs_trust: "NHS trust",
  ccg: "Clinical commissioning group (CCG)",
  icb: "Integrated care board",
  system: "System as a whole",
} satisfies Record<SegmentedBody, string>;

/** The frameworks. */
export const frameworks = {
  single_oversight_framework: "Single Oversight Framework",
  oversight_framework_2019: "NHS Oversight Framework 2019/20",
  system_oversight_framework_2021: "NHS System Oversight Framework 2021/22",
  oversight_framework_2022: "NHS Oversight Framework 2022/23",
} satisfies Record<OversightFramework, string>;

/** Evidence that is there or not. */
export type Flag = Exclude<keyof Evidence, "cqc" | "performance">;

/** Evidence that is there or not, as questions. */
export const flags = {
  warning_notice: "Is there a warning notice of the CQC?",
  other_quality_concern: "Is there another material concern about quality?",
  adverse_quality_trend: "Do indicators of quality get worse?",
  seven_day_standards_missed: "Are priority standards of seven-day services missed?",
  use_of_resources_need: "Does the use of resources score point to a need for support?",
  sharp_fall: "Did performance fall sharply in one month?",
  linked_concerns: "Are several concerns about performance linked?",
  strategic_concern: "Is there a material concern about transformation or the STP?",
  adverse_leadership_review: "Did a review of leadership find against the body?",
  several_in_bottom_quartile: "Are several metrics in the bottom quarter of England?",
  bottom_decile: "Is performance suddenly or lastingly in the bottom tenth of England?",
  adverse_financial_variance: "Is the body off its financial plan, or did it miss its forecast?",
  local_support_failed: "Did local support fail?",
  catastrophic_failure: "Did leadership or governance fail catastrophically?",
} satisfies Record<Flag, string>;

const five = {
  safe: "Safe",
  effective: "Effective",
  caring: "Caring",
  responsive: "Responsive",
  well_led: "Well-led",
} satisfies Record<KeyQuestion, string>;

/** The five key questions of the CQC. */
export const keyQuestions = Object.keys(five) as KeyQuestion[];

/** What the CQC rates. */
export const questions = {
  ...five,
  overall: "Overall",
  use_of_resources: "Use of resources",
} satisfies Record<keyof CqcRatings, string>;

/** Ratings by the CQC. */
export const ratings = {
  outstanding: "Outstanding",
  good: "Good",
  requires_improvement: "Requires improvement",
  inadequate: "Inadequate",
} satisfies Record<CqcRating, string>;

/** How far a body needs support. */
export const needs = {
  none: "None",
  some: "In one or more themes",
  significant: "Significant",
} satisfies Record<SupportNeeds, string>;

/** Whether there is a breach. */
export const breaches = {
  none: "None",
  suspected: "Suspected",
  actual: "Actual",
} satisfies Record<Breach, string>;

/** What a segment does. */
export const kinds = {
  frees: "Frees",
  obliges: "Obliges",
  supports: "Supports",
} satisfies Record<EffectKind, string>;

/** What a sign is about. */
export const themes = {
  quality: "Quality of care",
  finance: "Finance and use of resources",
  operational_performance: "Operational performance",
  strategic_change: "Strategic change",
  leadership: "Leadership",
} satisfies Record<Theme, string>;

/** What speaks for financial special measures, as questions. */
export const grounds = {
  control_total_agreed: "Is a control total agreed?",
  significant_deficit_planned: "Is a significant deficit planned?",
  significant_adverse_forecast: "Is the forecast significantly adverse?",
  exceptional_governance_failure: "Did governance fail exceptionally?",
} satisfies Record<keyof FinancialGrounds, string>;

/** Grounds that were found. */
export const groundsFound = {
  deficit_plan: "no agreed control total and a significant deficit planned",
  adverse_forecast: "an agreed control total and a significantly adverse forecast",
  governance_failure: "an exceptional failure of governance",
} satisfies Record<FinancialGround, string>;

/** The months of a financial year. */
export const months = [
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
  "January",
  "February",
  "March",
];
