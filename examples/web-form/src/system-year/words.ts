// Plain words for the library's lists, held complete by the compiler.

import type {
  AssessmentPart,
  Basis,
  Delivery,
  OrganisationKind,
  SharedVariance,
  SharingBasis,
} from "ics-rules";

import type { MemberField, OtherPart, ReturnField, TableName, TopField } from "./form";

export const kinds = {
  nhs_trust: "NHS trust",
  foundation_trust: "Foundation trust",
  ccg: "CCG",
  icb: "ICB",
  nhs_england: "NHS England",
  local_authority: "Local authority",
  primary_care_network: "Primary care network",
  provider_collaborative: "Provider collaborative",
  integrated_care_partnership: "Integrated care partnership",
  place_alliance: "Place alliance",
  integrated_care_provider: "Integrated care provider",
  independent_provider: "Independent provider",
  voluntary_sector: "Voluntary sector",
} satisfies Record<OrganisationKind, string>;

export const bases = {
  excluding_funds: "Before sustainability funds",
  including_funds: "With sustainability funds",
  adjusted: "Adjusted financial performance",
  excluding_dsf: "Before deficit support funding",
  including_dsf: "With deficit support funding",
} satisfies Record<Basis, string>;

export const sharingKeys = {
  equal: "Equal shares",
  fixed: "Fixed shares",
  turnover: "Turnover",
  allocation: "Allocation",
  population: "Population",
  contribution: "What each has paid in",
  control_total: "Control total or plan",
  own_variance: "Each one’s own variance",
} satisfies Record<SharingBasis, string>;

export const shared = {
  forecast: "The forecast variance",
  to_date: "The variance to date",
  stated: "A stated variance",
} satisfies Record<SharedVariance, string>;

/** Whether a total is met by what was achieved at the end of the year. */
export const deliveries = { met: "Met", missed: "Missed" } satisfies Record<Delivery, string>;

/** Whether a total is met by what is forecast before it. */
export const forecasts = {
  met: "Forecast to be met",
  missed: "Forecast to be missed",
} satisfies Record<Delivery, string>;

export const topFields = {
  system: "System",
  name: "Name of the system",
  year: "Financial year",
  basis: "Basis of the amounts",
  system_target: "Total set for the system",
} satisfies Record<TopField, string>;

export const memberFields = {
  code: "Code",
  name: "Name",
  kind: "Kind",
  control_total: "Control total or plan",
  deficit_support: "Deficit support planned",
  turnover: "Turnover",
  allocation: "Allocation",
  population: "Population",
  contribution: "Paid in",
} satisfies Record<MemberField, string>;

export const returnFields = {
  month: "Month",
  code: "Code",
  plan_to_date: "Plan to date",
  actual_to_date: "Actual to date",
  forecast: "Forecast for the year",
} satisfies Record<ReturnField, string>;

export const tables = {
  members: { caption: "Members", one: "member", fields: memberFields as Record<string, string> },
  returns: {
    caption: "Monthly returns",
    one: "return",
    fields: returnFields as Record<string, string>,
  },
} satisfies Record<TableName, { caption: string; one: string; fields: Record<string, string> }>;

export const otherParts = {
  maturity: "Maturity",
  footprints: "Populations by level",
  adjustments: "Adjustments between members",
  funds: "Funds",
  deficit_support: "Deficit support",
  limits: "Limits",
  reserves: "Reserves",
  capital: "Capital",
  forecast_protocol: "Changes of forecasts",
  oversight: "Oversight of bodies",
  governance: "Governance",
  concerns: "Concerns",
} satisfies Record<OtherPart, string>;

export const parts = {
  headline: "Headline",
  control_total: "Control total",
  organisations: "Organisations against their own totals",
  funds: "Funds",
  deficit_support: "Deficit support",
  limits: "Limits",
  reserves: "Reserves",
  capital: "Capital",
  risk_share: "Risk share",
  maturity: "Maturity",
  freedoms: "Freedoms and obligations",
  forecast_changes: "Forecasts that worsened",
  oversight: "Oversight of bodies",
  governance: "Governance",
  routes: "How each concern must be met",
  observations: "Observations",
} satisfies Record<AssessmentPart, string>;

/** A word of a document in plain words: `share_of_turnover` as "share of turnover". */
export function plain(word: string): string {
  return word.replaceAll("_", " ");
}

const month = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/** A month of the financial year by number and name: `M8 (November)`. */
export function monthName(number: number): string {
  return `M${number} (${month.format(new Date(Date.UTC(2000, number + 2)))})`;
}
