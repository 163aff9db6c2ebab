//! What comes of an identity between rows.

use std::fmt;

use ics_rules::RuleId;
use serde::{Deserialize, Serialize};

use super::{comparison::Comparison, line::Line};
use crate::figure::Figure;

/// The identities between published rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdentityKind {
    /// The lines of a roll-up add up to the systems.
    SystemRollUp,
    /// A total is the sum of the other lines.
    Total,
    /// A total including an element is the element plus the core total.
    TotalIncluding,
    /// A system is its commissioner and its providers.
    Members,
    /// Stated drivers add up to the variance.
    Drivers,
    /// The parts of a reserve or fund add up to its total.
    Parts,
    /// A released reserve moves position and control total alike.
    ReserveRelease,
    /// Support makes up the difference between the two bases.
    DeficitSupport,
    /// A surplus is allocation less expenditure.
    BothBases,
    /// Year-to-date deficit as a share of the annual limit.
    ShareOfLimit,
    /// A limit beside the system's own plan.
    LimitAgainstPlan,
    /// Position by month.
    RunRate,
    /// An allocation for the year beside spending to date.
    AllocationToDate,
    /// A variance as a share of planned expenditure.
    ShareOfExpenditure,
    /// The same line of several systems.
    AcrossSystems,
}

impl fmt::Display for IdentityKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::SystemRollUp => "roll-up of systems",
            Self::Total => "total of lines",
            Self::TotalIncluding => "total including an element",
            Self::Members => "system = commissioner + providers",
            Self::Drivers => "drivers of the variance",
            Self::Parts => "parts of a total",
            Self::ReserveRelease => "release of a reserve",
            Self::DeficitSupport => "deficit support",
            Self::BothBases => "surplus and expenditure basis",
            Self::ShareOfLimit => "share of an annual limit",
            Self::LimitAgainstPlan => "limit against own plan",
            Self::RunRate => "run rate",
            Self::AllocationToDate => "allocation against spending to date",
            Self::ShareOfExpenditure => "variance as a share of expenditure",
            Self::AcrossSystems => "the same line across systems",
        })
    }
}

/// What came of an identity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "finding", content = "value", rename_all = "snake_case")]
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

/// A finding at the place of a line; kind and rules come from the table.
pub(crate) fn result(
    at: &Line<'_>,
    what: String,
    unit: String,
    rows: impl Iterator<Item = usize>,
    finding: Finding,
) -> IdentityResult {
    let mut rows: Vec<usize> = rows.collect();
    rows.sort_unstable();
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
