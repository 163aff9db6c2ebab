//! What is paid.

use ics_rules_macros::record;

use super::{PaymentQuestion, PaymentTerms};
use crate::{money::Money, rate::Rate, rulebook::RuleId, wire::word};

word! {
    /// On which side of what the fixed sum pays for something lies.
    pub enum PaymentSide {
        /// More was done.
        Above = "above": "above",
        /// As much was done.
        At = "at": "at",
        /// Less was done.
        Below = "below": "below",
    }
}

/// What is paid: a fixed sum, and a variable part for what was done above or below what it pays
/// for.
///
/// Amounts are payments to the provider: a variable part below zero is taken off. The two parts
/// make the total exactly, and the total is the exact payment rounded to the penny once.
#[record(explained)]
pub struct Payment {
    /// What was asked.
    #[python(parts(mechanism: Option<crate::payment::PaymentMechanism>))]
    pub asked: PaymentQuestion,
    /// The fixed sum and the rates that were used: the mechanism's, or the caller's.
    pub terms: PaymentTerms,
    /// What the baseline is, in the words of the mechanism; none for the caller's own terms.
    pub baseline: Option<String>,
    /// The baseline at full price.
    pub baseline_value: Money,
    /// What was done, at full price.
    pub full_price: Money,
    /// The fixed sum. It pays for as much as it is worth at full price.
    pub fixed: Money,
    /// What is paid (positive) or taken off (negative) for the difference.
    pub variable: Money,
    /// What is paid in all.
    pub total: Money,
    /// Whether more or less was done than the fixed sum pays for.
    pub side: PaymentSide,
    /// The marginal rate of that side; none where there is no difference.
    pub rate: Option<Rate>,
    /// What is paid beyond the full price of what was done; below zero where it is less.
    pub over_full_price: Money,
    /// What would change the payment.
    pub exposure: PaymentExposure,
    /// What the safeguards did, where the caller stated any.
    pub safeguards: Option<SafeguardsUsed>,
    /// The rules it rests on, the rule of the mechanism first.
    pub rules: Vec<RuleId>,
}

/// What would change a payment: the point at which the rate changes, and one unit more or fewer.
///
/// A unit is a unit of activity, or one pound where values were given.
#[record]
pub struct PaymentExposure {
    /// What one unit costs at full price.
    pub unit: Money,
    /// The value, at full price, at which the rate changes: as much as the fixed sum.
    pub break_point: Money,
    /// The whole units that the fixed sum pays for, where activity was given.
    pub break_units: Option<u64>,
    /// How far what was done lies above (positive) or below (negative) the break point, at full
    /// price.
    pub beyond_break_point: Money,
    /// What one unit more would bring.
    pub one_more: Money,
    /// What one unit fewer would take off; none where not one was done.
    pub one_fewer: Option<Money>,
}

/// What the safeguards that the caller stated did to a payment.
#[record]
pub struct SafeguardsUsed {
    /// The largest difference that is not paid, to the nearest penny; none without a threshold.
    pub threshold: Option<Money>,
    /// Whether the difference is no larger, so that it is not paid.
    pub within_threshold: bool,
    /// The largest difference at the ordinary rates, to the nearest penny; none without a
    /// break-glass clause.
    pub break_glass: Option<Money>,
    /// Whether the difference is larger, so that what exceeds it has other rates.
    pub glass_broken: bool,
    /// What the safeguards add to (positive) or take from (negative) the payment.
    pub effect: Money,
}
