// What the library's words are called on this page, where only their types list them.

import type {
  AgencyInput,
  CapitalServiceInput,
  ControlTotalFooting,
  DistanceFromPlanInput,
  LiquidityInput,
  MarginInput,
  ResourceFloor,
  ResourceMetric,
} from "ics-rules";

/** The five metrics. */
export const metricNames = {
  capital_service_capacity: "Capital service capacity",
  liquidity: "Liquidity",
  margin: "I&E margin",
  distance_from_plan: "Distance from financial plan",
  agency: "Agency spend",
} satisfies Record<ResourceMetric, string>;

/** The five metrics in the order of the library. */
export const metrics = Object.keys(metricNames) as ResourceMetric[];

/** The money that a metric's headroom in pounds is a change of. */
export const moneyOf = {
  capital_service_capacity: "revenue available for capital service",
  liquidity: "working capital",
  margin: "adjusted surplus",
  distance_from_plan: "actual surplus to date",
  agency: "agency spending",
} satisfies Record<ResourceMetric, string>;

/** The amounts that each metric is worked out from, and how, by the names of the amounts. */
export const workings = {
  capital_service_capacity: {
    formula:
      "(operating surplus + depreciation, amortisation and impairments + interest receivable − effects of donated assets) ÷ (interest payable + PDC dividend + capital repayments)",
    amounts: {
      operating_surplus: "Operating surplus, or deficit in brackets",
      depreciation_amortisation_impairments: "Depreciation, amortisation and impairments",
      interest_receivable: "Interest receivable",
      donated_asset_effects: "Effects of donated assets",
      interest_payable: "Interest payable",
      pdc_dividend: "PDC dividend",
      capital_repayments: "Capital repayments on loans, finance leases and PFI",
    } satisfies Record<Exclude<keyof CapitalServiceInput, "value">, string>,
  },
  liquidity: {
    formula:
      "(current assets − inventories − current liabilities + adjustment for assets held for sale + committed credit lines) × days to date ÷ (operating expenses − depreciation and amortisation)",
    amounts: {
      month: "Month, from 1 for April to 12 for March",
      current_assets: "Current assets",
      inventories: "Inventories",
      current_liabilities: "Current liabilities",
      held_for_sale_adjustment: "Adjustment for assets held for sale",
      committed_credit_lines: "Credit lines that are wholly committed",
      operating_expenses: "Operating expenses to date",
      depreciation_amortisation: "Depreciation and amortisation to date",
    } satisfies Record<Exclude<keyof LiquidityInput, "value">, string>,
  },
  margin: {
    formula: "adjusted surplus ÷ operating income",
    amounts: {
      adjusted_surplus: "Adjusted surplus, or deficit in brackets",
      operating_income: "Operating income",
    } satisfies Record<Exclude<keyof MarginInput, "value">, string>,
  },
  distance_from_plan: {
    formula: "actual surplus ÷ actual income − planned surplus ÷ planned income",
    amounts: {
      actual_surplus: "Actual surplus to date, or deficit in brackets",
      actual_income: "Actual operating income to date",
      planned_surplus: "Planned surplus to date, or deficit in brackets",
      planned_income: "Planned operating income to date",
    } satisfies Record<Exclude<keyof DistanceFromPlanInput, "value">, string>,
  },
  agency: {
    formula: "(spending on agency staff − ceiling) ÷ ceiling",
    amounts: {
      spending: "Spending on agency staff",
      ceiling: "Ceiling for the same time",
    } satisfies Record<Exclude<keyof AgencyInput, "value">, string>,
  },
} satisfies Record<ResourceMetric, { formula: string; amounts: Record<string, string> }>;

/** Whether the control total is accepted. */
export const footings = {
  accepted: "Accepted",
  not_accepted_planning_deficit: "Not accepted, and a deficit is planned",
  not_accepted_planning_surplus: "Not accepted, and a surplus or break-even is planned",
} satisfies Record<ControlTotalFooting, string>;

/** What keeps a score from being better. */
export const floors = {
  any_four: "A metric is in its worst band",
  special_measures: "In financial special measures",
  no_control_total_deficit: "No accepted control total and a planned deficit",
  no_control_total_surplus: "No accepted control total and a planned surplus",
} satisfies Record<ResourceFloor, string>;

/** The options of a select or of radios, from a table of words. */
export function optionsOf<V extends string>(
  words: Record<V, string>,
): { value: V; text: string }[] {
  return (Object.keys(words) as V[]).map((value) => ({ value, text: words[value] }));
}
