//! The financial override and the segment in the end.

use rust_decimal::Decimal;

use super::{
    entrant::{Ends, no_segment},
    outcome::{Adjusted, Override, OverrideBasis, SegmentFound},
    question::{CohortTrust, SegmentAdjustment},
};
use crate::{
    decimal::Number,
    outcome::{CannotTell, Outcome},
    rulebook::{Role, RuleId, Rulebook},
};

/// A segment after the override: no better than the best that the override leaves.
pub(super) const fn adjusted(before: u64, best_under_override: u64, applies: bool) -> u64 {
    if applies && before < best_under_override { best_under_override } else { before }
}

/// Whether the override is estimated to apply: plan and variance add up to less than zero.
pub(super) fn estimated(planned: Number, variance: Number) -> bool {
    planned.decimal() + variance.decimal() < Decimal::ZERO
}

/// The best segment under the override, and the rules that say so.
pub(super) fn best_under_override(
    rulebook: &Rulebook,
    given: Option<&SegmentAdjustment>,
) -> Outcome<(u64, Vec<RuleId>)> {
    let adjustment = rulebook.in_force(Role::CohortAdjustment);
    if let (Some(rule), Some(given)) = (adjustment, given) {
        return Outcome::Answer((given.best_segment, vec![rule.id.clone()]));
    }
    let roles = [Role::CohortOverride, Role::CohortOverrideBasis];
    let rules = rulebook.ids_of(roles).or_else(|_| rulebook.ids_of([Role::CohortOverride]));
    match (rulebook.count(Role::CohortOverride), rules) {
        (Ok(best), Ok(rules)) => Outcome::Answer((best, rules)),
        (Err(refusal), _) | (_, Err(refusal)) => refusal.into(),
    }
}

/// Whether the override applies to a trust: by its flag, by its status, or by an estimate.
pub(super) fn flag(rulebook: &Rulebook, trust: &CohortTrust) -> Outcome<Override> {
    let found = |applies, basis, role: Role| {
        // A year whose adjustment is not published has no rule of its own for the flag.
        let rules = rulebook.ids_of([role]);
        let rules = rules.or_else(|_| rulebook.ids_of([Role::CohortOverride]));
        match rules {
            Ok(rules) => Outcome::Answer(Override { applies, basis, rules }),
            Err(refusal) => refusal.into(),
        }
    };
    if let Some(flag) = trust.override_flag {
        return found(flag, OverrideBasis::Flag, Role::CohortOverrideInput);
    }
    let status = match (trust.deficit, trust.deficit_support) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    };
    if let Some(applies) = status {
        return found(applies, OverrideBasis::Status, Role::CohortOverrideInput);
    }
    let may_estimate =
        trust.deficit.is_none() && rulebook.in_force(Role::CohortOverrideEstimate).is_some();
    if let (true, Some(planned), Some(variance)) =
        (may_estimate, trust.planned_percent, trust.variance_percent)
    {
        let applies = estimated(planned, variance);
        return found(applies, OverrideBasis::Estimate, Role::CohortOverrideEstimate);
    }
    let missing = match (trust.deficit, trust.deficit_support) {
        (Some(_), None) => "deficit_support",
        (None, Some(_)) => "deficit",
        _ => "override_flag",
    };
    Outcome::cannot_tell([missing], "the override depends on the provider's own finances")
}

/// The segment of a trust after the override, where nothing that is not known could change it.
pub(super) fn of_trust(
    rulebook: &Rulebook,
    trust: &CohortTrust,
    unadjusted: &Outcome<SegmentFound>,
    before: Ends<u64>,
    best: &Outcome<(u64, Vec<RuleId>)>,
) -> Outcome<Adjusted> {
    let (best_under_override, rules) = match best {
        Outcome::Answer(found) => found.clone(),
        refusal => {
            let first = unadjusted.clone().map(|_| ());
            return refused([first, refusal.clone().map(|_| ())]);
        }
    };
    let flag = flag(rulebook, trust);
    let after = adjusted_ends(before, best_under_override, &flag);
    if after.best == after.worst {
        return Outcome::Answer(Adjusted {
            segment: after.best,
            before: unadjusted.answer().map(|found| found.segment),
            best_under_override,
            flag: flag.answer().cloned(),
            rules,
        });
    }
    let flag_decides = before.best < best_under_override;
    let flag = flag.map(|_| ());
    let flag = if flag_decides { flag } else { Outcome::Answer(()) };
    refused([unadjusted.clone().map(|_| ()), flag])
}

/// The best and the worst segment after the override, from those before it and what is known of the
/// flag.
pub(super) fn adjusted_ends(
    before: Ends<u64>,
    best_under_override: u64,
    flag: &Outcome<Override>,
) -> Ends<u64> {
    let applies = flag.answer().map(|flag| flag.applies);
    Ends {
        best: adjusted(before.best, best_under_override, applies.unwrap_or(false)),
        worst: adjusted(before.worst, best_under_override, applies.unwrap_or(true)),
    }
}

/// All that is missing of several outcomes, as one refusal.
fn refused<T>(outcomes: [Outcome<()>; 2]) -> Outcome<T> {
    let mut refusal: Option<CannotTell> = None;
    for outcome in outcomes {
        match (outcome, &mut refusal) {
            (Outcome::NotInForce(other), _) => return Outcome::NotInForce(other),
            (Outcome::CannotTell(one), None) => refusal = Some(one),
            (Outcome::CannotTell(one), Some(first)) => first.missing.extend(one.missing),
            (Outcome::Answer(()), _) => {}
        }
    }
    refusal.map_or_else(no_segment, Outcome::CannotTell)
}

/// The segment of a trust in the end.
pub(super) fn in_the_end(
    rulebook: &Rulebook,
    trust: &CohortTrust,
    adjusted: &Outcome<Adjusted>,
) -> Outcome<u64> {
    let intensive = match rulebook.count(Role::CohortIntensive) {
        Ok(segment) => segment,
        Err(refusal) => return refusal.into(),
    };
    match trust.in_programme {
        Some(true) => Outcome::Answer(intensive),
        Some(false) => adjusted.clone().map(|adjusted| adjusted.segment),
        None => {
            let because = "the region decides who is in the programme of intensive support";
            Outcome::cannot_tell(["in_programme"], because)
        }
    }
}

#[cfg(test)]
mod tests;
