//! The table of identities: what rows say about each other.

use ics_rules::{Rulebook, rulebook::Role};

use super::{
    finding::{Finding, IdentityKind, IdentityResult},
    information,
    line::Lines,
    movements, ratio, sums, totals,
};
use crate::rules::Citations;

/// One row of the table: which identity, the rule that states it, and where it applies.
struct Identity {
    kind: IdentityKind,
    role: Option<Role>,
    find: fn(&Lines<'_>) -> Vec<IdentityResult>,
}

const IDENTITIES: &[Identity] = {
    use IdentityKind as K;
    const fn row(
        kind: K,
        role: Option<Role>,
        find: fn(&Lines<'_>) -> Vec<IdentityResult>,
    ) -> Identity {
        Identity { kind, role, find }
    }
    &[
        row(K::SystemRollUp, Some(Role::SystemVarianceLines), sums::system_roll_up),
        row(K::Total, None, totals::total),
        row(K::TotalIncluding, None, totals::total_including),
        row(K::Members, Some(Role::SystemIsBoardAndTrusts), sums::members),
        row(K::Drivers, None, sums::drivers),
        row(K::Parts, Some(Role::RiskReserve), sums::reserves),
        row(K::Parts, None, sums::other_parts),
        row(K::BothBases, None, sums::both_bases),
        row(K::ReserveRelease, Some(Role::RebaseOnRelease), movements::reserve_release),
        row(K::DeficitSupport, Some(Role::DeficitSupport), movements::deficit_support),
        row(K::ShareOfLimit, None, ratio::share_of_limit),
        row(K::LimitAgainstPlan, None, information::limit_against_plan),
        row(K::RunRate, None, information::run_rate),
        row(K::AllocationToDate, None, information::allocation_to_date),
        row(K::ShareOfExpenditure, None, information::share_of_expenditure),
        row(K::AcrossSystems, None, information::across_systems),
    ]
};

/// Every identity of the table, wherever it applies, sorted by case, system, year and period.
pub(crate) fn evaluate(rulebook: &Rulebook, lines: &Lines<'_>) -> Vec<IdentityResult> {
    let mut citations = Citations::by(rulebook);
    let mut results = Vec::new();
    for identity in IDENTITIES {
        for mut result in (identity.find)(lines) {
            let cited = result.year.parse().ok().zip(identity.role);
            let cited = cited.and_then(|(year, role)| citations.of(year, role));
            result.identity = identity.kind;
            result.rules = cited.into_iter().collect();
            if let Finding::Compared(comparison) = &mut result.finding {
                comparison.rules.clone_from(&result.rules);
            }
            results.push(result);
        }
    }
    results.sort_by(|one, other| place(one).cmp(&place(other)));
    results
}

fn place(one: &IdentityResult) -> ([&str; 4], IdentityKind, &str) {
    ([&one.case, &one.system, &one.year, &one.period], one.identity, &one.what)
}
