//! What is asked: each metric as a value or as the amounts it is worked out from.

use super::ResourceMetric;
use crate::{
    calendar::{Date, Month},
    decimal::Number,
    money::Money,
    wire::{document, word},
};

word! {
    /// Whether the trust has accepted its control total, and what it plans where it has not.
    pub enum ControlTotalFooting {
        /// The control total is accepted.
        Accepted = "accepted": "control total accepted",
        /// It is not, and a deficit is planned.
        NotAcceptedPlanningDeficit = "not_accepted_planning_deficit":
            "no accepted control total and a planned deficit",
        /// It is not, and a surplus or break-even is planned.
        NotAcceptedPlanningSurplus = "not_accepted_planning_surplus":
            "no accepted control total and a planned surplus",
    }
}

document! {
    /// A trust's metrics, and what else its use of resources score depends on.
    ///
    /// Each metric is a `value` in its own unit, or the amounts it is worked out from. Amounts are
    /// pounds.
    ///
    /// ```json
    /// { "capital_service_capacity": { "value": "2.6" }, "liquidity": { "value": "30.56" },
    ///   "margin": { "adjusted_surplus": "8460000", "operating_income": "100000000" },
    ///   "distance_from_plan": { "value": "8.40" },
    ///   "agency": { "spending": "4404000", "ceiling": "10000000" },
    ///   "control_total": "accepted", "financial_special_measures": false }
    /// ```
    pub struct UseOfResourcesQuestion {
        /// The day the score is for; the rules are those of the rulebook's year without one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub date: Option<Date>,
        /// Capital service capacity.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub capital_service_capacity: Option<CapitalServiceInput>,
        /// Liquidity.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub liquidity: Option<LiquidityInput>,
        /// I&E margin.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub margin: Option<MarginInput>,
        /// Distance from financial plan.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub distance_from_plan: Option<DistanceFromPlanInput>,
        /// Agency spend.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub agency: Option<AgencyInput>,
        /// Metrics that do not count, each with the clause that lets it be left out.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub left_out: Vec<LeftOut>,
        /// Whether the control total is accepted; needed where it could change the score.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub control_total: Option<ControlTotalFooting>,
        /// Whether the trust is in financial special measures; needed where it could change the score.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub financial_special_measures: Option<bool>,
        /// Whether there is a concern about value for money; needed for the need of support alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub value_for_money_concern: Option<bool>,
    }
}

document! {
    record
    /// A metric that does not count, and why it may.
    pub struct LeftOut {
        /// The metric.
        pub metric: ResourceMetric,
        /// The clause that lets it be left out: its document and place, or the id of a rule.
        pub by: String,
    }
}

document! {
    /// Capital service capacity: a value in times, or all the amounts it is worked out from.
    pub struct CapitalServiceInput {
        /// The value, in times.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub value: Option<Number>,
        /// Operating surplus; a deficit is negative.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub operating_surplus: Option<Money>,
        /// Depreciation, amortisation and impairments.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub depreciation_amortisation_impairments: Option<Money>,
        /// Interest receivable.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub interest_receivable: Option<Money>,
        /// Effects of donated assets, which are taken away.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub donated_asset_effects: Option<Money>,
        /// Interest payable, a positive cost.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub interest_payable: Option<Money>,
        /// PDC dividend, a positive cost.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub pdc_dividend: Option<Money>,
        /// Repayments of loans, finance leases and PFI capital, a positive cost.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub capital_repayments: Option<Money>,
    }
}

document! {
    /// Liquidity: a value in days, or all the amounts it is worked out from.
    pub struct LiquidityInput {
        /// The value, in days.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub value: Option<Number>,
        /// The month up to which expenses are counted: `12` for the whole year.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub month: Option<Month>,
        /// Current assets.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub current_assets: Option<Money>,
        /// Inventories, which are taken away.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub inventories: Option<Money>,
        /// Current liabilities, a positive amount that is taken away.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub current_liabilities: Option<Money>,
        /// What is added for assets held for sale; negative where they are taken away.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub held_for_sale_adjustment: Option<Money>,
        /// Credit lines that are wholly committed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub committed_credit_lines: Option<Money>,
        /// Operating expenses to date.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub operating_expenses: Option<Money>,
        /// Depreciation and amortisation in those expenses, which are taken away.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub depreciation_amortisation: Option<Money>,
    }
}

document! {
    /// I&E margin: a value in per cent, or the amounts it is worked out from.
    pub struct MarginInput {
        /// The value, in per cent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub value: Option<Number>,
        /// Adjusted surplus on the basis of the control total; a deficit is negative.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub adjusted_surplus: Option<Money>,
        /// Total operating income.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub operating_income: Option<Money>,
    }
}

document! {
    /// Distance from financial plan: a value in percentage points, or the amounts to date.
    pub struct DistanceFromPlanInput {
        /// The value, in percentage points; worse than plan is negative.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub value: Option<Number>,
        /// Adjusted surplus to date; a deficit is negative.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub actual_surplus: Option<Money>,
        /// Operating income to date.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub actual_income: Option<Money>,
        /// Planned surplus to date; a deficit is negative.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub planned_surplus: Option<Money>,
        /// Planned income to date.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub planned_income: Option<Money>,
    }
}

document! {
    /// Agency spend: how far it is above the ceiling in per cent, or the amounts.
    pub struct AgencyInput {
        /// The value, in per cent; below the ceiling is negative.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub value: Option<Number>,
        /// Spending on agency staff.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub spending: Option<Money>,
        /// The ceiling for the same time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ceiling: Option<Money>,
    }
}
