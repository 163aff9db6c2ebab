//! What rows say about each other: the table of identities, and what comes of them.

use serde::{Deserialize, Serialize};

use super::{
    Comparison, Figure, information,
    line::{Line, Lines},
    movements, ratio, sums, totals,
};
use crate::{
    order,
    rulebook::{Role, RuleId, Rulebook},
    wire::word,
};

word! {
    /// The identities between published rows.
    pub enum IdentityKind {
        /// The lines of a roll-up add up to the systems.
        SystemRollUp = "system_roll_up": "roll-up of systems",
        /// A total is the sum of the other lines.
        Total = "total": "total of lines",
        /// A total including an element is the element plus the core total.
        TotalIncluding = "total_including": "total including an element",
        /// A system is its commissioner and its providers.
        Members = "members": "system = commissioner + providers",
        /// Stated drivers add up to the variance.
        Drivers = "drivers": "drivers of the variance",
        /// The parts of a reserve or fund add up to its total.
        Parts = "parts": "parts of a total",
        /// A released reserve moves position and control total alike.
        ReserveRelease = "reserve_release": "release of a reserve",
        /// Support makes up the difference between the two bases.
        DeficitSupport = "deficit_support": "deficit support",
        /// A surplus is allocation less expenditure.
        BothBases = "both_bases": "surplus and expenditure basis",
        /// Year-to-date deficit as a share of the annual limit.
        ShareOfLimit = "share_of_limit": "share of an annual limit",
        /// A limit beside the system's own plan.
        LimitAgainstPlan = "limit_against_plan": "limit against own plan",
        /// Position by month.
        RunRate = "run_rate": "run rate",
        /// An allocation for the year beside spending to date.
        AllocationToDate = "allocation_to_date": "allocation against spending to date",
        /// A variance as a share of planned expenditure.
        ShareOfExpenditure = "share_of_expenditure": "variance as a share of expenditure",
        /// The same line of several systems.
        AcrossSystems = "across_systems": "the same line across systems",
    }
}

/// What came of an identity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "finding", content = "value", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub enum Finding {
    /// Every figure is there: the total was recomputed.
    Compared(Comparison),
    /// One figure is not published and follows from the others.
    Derived {
        /// The line it belongs to.
        line: String,
        /// The figure worked out.
        figure: Figure,
    },
    /// Worth knowing, with nothing to be wrong about.
    Information(String),
    /// It could not be checked, for this reason.
    NotChecked(String),
}

/// An identity between rows, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct IdentityResult {
    /// Which identity.
    pub identity: IdentityKind,
    /// The case of the rows.
    pub case: String,
    /// The system of the rows; several where the identity is across systems.
    pub system: String,
    /// The financial year of the rows.
    pub year: String,
    /// The period, or the periods, of the rows.
    pub period: String,
    /// The unit of the amounts.
    pub unit: String,
    /// The figure it is about: `plan of surplus: system`.
    pub figure: String,
    /// The identity in words, with every line it speaks of.
    pub what: String,
    /// The numbers of the rows it was worked out from, ascending.
    pub rows: Vec<usize>,
    /// What came of it.
    pub finding: Finding,
    /// The rules that state it, where one does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<RuleId>,
}

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
pub(super) fn evaluate(rulebook: &Rulebook, lines: &Lines<'_>) -> Vec<IdentityResult> {
    let mut results = Vec::new();
    for identity in IDENTITIES {
        for mut result in (identity.find)(lines) {
            let rule = result.year.parse().ok().zip(identity.role);
            let rule = rule.and_then(|(year, role)| rulebook.role_in(role, year));
            result.identity = identity.kind;
            result.rules = rule.map(|rule| rule.id.clone()).into_iter().collect();
            if let Finding::Compared(comparison) = &mut result.finding {
                comparison.rules.clone_from(&result.rules);
            }
            results.push(result);
        }
    }
    order::sort_by(&mut results, |one, other| place(one).cmp(&place(other)));
    results
}

fn place(one: &IdentityResult) -> ([&str; 4], IdentityKind, &str) {
    ([&one.case, &one.system, &one.year, &one.period], one.identity, &one.what)
}

/// A finding at the place of a line; kind and rules come from the table.
pub(super) fn result(
    at: &Line<'_>,
    what: String,
    unit: String,
    rows: impl Iterator<Item = usize>,
    finding: Finding,
) -> IdentityResult {
    let mut rows: Vec<usize> = rows.collect();
    order::sort(&mut rows);
    rows.dedup();
    IdentityResult {
        identity: IdentityKind::Total,
        case: at.case.to_owned(),
        system: at.system.to_owned(),
        year: at.place.year.to_string(),
        period: at.place.period.to_string(),
        unit,
        figure: what.clone(),
        what,
        rows,
        finding,
        rules: Vec::new(),
    }
}
