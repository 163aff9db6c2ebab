//! What a plan does to capital.

use ics_rules_macros::record;

use super::CapitalQuestion;
use crate::{money::Money, rulebook::RuleId, share::Share};

/// What a system's plan does to its capital: a bonus, or a loss.
#[record(explained)]
pub struct CapitalConsequence {
    /// What was asked.
    #[python(parts(plan: Money))]
    pub asked: CapitalQuestion,
    /// What a plan that balances earns; for a plan in deficit, what it would earn by balancing,
    /// where the fair-share position is known.
    pub bonus: Option<CapitalBonus>,
    /// What a plan in deficit loses; none for a plan that balances.
    pub penalty: Option<CapitalPenalty>,
    /// What the plan would have to improve by to break even; nothing where it does.
    pub to_break_even: Money,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// What a plan that balances earns.
#[record]
pub struct CapitalBonus {
    /// The plan it is for: the plan that was asked about, or break-even.
    pub at_plan: Money,
    /// How far that plan is better than the fair-share position; below zero where it is worse.
    pub gap: Money,
    /// The share of the gap that is earned.
    pub share: Share,
    /// What is earned, rounded to the penny once, halves away from zero; nothing without a gap.
    pub earned: Money,
    /// What more may be spent if the plan is delivered: the rest of the gap.
    pub if_delivered: Money,
}

/// What a plan in deficit loses, as a range that is one amount once the share is settled.
#[record]
pub struct CapitalPenalty {
    /// The most that may be lost, as a share of the capital.
    pub at_most_share: Share,
    /// The share that was stated, if any.
    pub share: Option<Share>,
    /// The least that is lost, zero or more.
    pub at_least: Money,
    /// The most that is lost.
    pub at_most: Money,
    /// The least capital that is left.
    pub left_at_least: Money,
    /// The most capital that is left.
    pub left_at_most: Money,
}
