//! Published financial figures of NHS systems, read and recomputed.
//!
//! Published tables are rounded, cut and sometimes wrong. [`reconcile`] reads rows as a publisher
//! has them, works out what they say about themselves and about each other, and puts published and
//! computed figures side by side with the difference that rounding can explain. Figures are exact
//! decimals; nothing here reads a file.
//!
//! [`reconcile_settlements`] does the same for the published settlements of a corridor scheme,
//! [`reconcile_segments`] for published scores and segments of trusts.

mod columns;
mod comparison;
mod equation;
mod examine;
mod figure;
mod identity;
mod information;
mod line;
mod movements;
mod period;
mod ratio;
mod report;
mod row;
mod segments;
mod settlements;
mod sums;
mod totals;
mod unit;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use self::{
    comparison::Comparison,
    figure::Figure,
    identity::{Finding, IdentityKind, IdentityResult},
    period::{Period, Span},
    row::{Arithmetic, LineBasis, Measure, PublishedRow, ReadRow, Stated},
    segments::{
        ComputedSegment, IncompleteQuarter, NotChecked, PublishedSegment, PublishedTable,
        SegmentCheck, SegmentCheckKind, SegmentReconciliation, SegmentTables, UnreadRow,
        UnreadTrust, reconcile_segments,
    },
    settlements::{
        PublishedSettlement, RecomputedSettlement, SettlementCheck, SettlementReading,
        SettlementReconciliation, SettlementTable, reconcile_settlements,
    },
    unit::Unit,
};
use self::{
    examine::{Examined, Place, examine},
    line::{Line, Lines},
};
use crate::{
    error::{Code, Problem, Result},
    rulebook::{Role, Rulebook},
};

/// Published rows and what was recomputed from them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Reconciliation {
    /// Every row, in the order of the file.
    pub rows: Vec<RowResult>,
    /// Every identity between rows, sorted by case, system, year and period.
    pub identities: Vec<IdentityResult>,
    /// How many rows could be read.
    pub read: usize,
    /// How many rows could not be read.
    pub unread: usize,
    /// How many comparisons were made, within rows and between rows.
    pub compared: usize,
    /// How many of them differ by more than rounding explains.
    pub differing: usize,
    /// Whether every row was read and nothing differs.
    pub clean: bool,
}

/// A row and what came of reading it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct RowResult {
    /// Its number among the rows given; the first is 1.
    pub row: usize,
    /// Its case, as published.
    pub case: String,
    /// Its system, as published.
    pub system: String,
    /// Its line, as published.
    pub line: String,
    /// What came of reading it.
    pub reading: Reading,
}

/// What came of reading a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "status", content = "value", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub enum Reading {
    /// It was read.
    Read(Box<ReadRow>),
    /// It was not, for every reason named; no other row is spoilt by it.
    Unread(Vec<Problem>),
}

impl RowResult {
    /// The row, if it could be read.
    #[must_use]
    pub fn read(&self) -> Option<&ReadRow> {
        match &self.reading {
            Reading::Read(row) => Some(row),
            Reading::Unread(_) => None,
        }
    }

    /// What is wrong with the row; nothing when it was read.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        match &self.reading {
            Reading::Read(_) => &[],
            Reading::Unread(problems) => problems,
        }
    }
}

impl Reconciliation {
    /// Whether every row could be read and no published figure differs from the computed one.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.clean
    }

    /// Every comparison, within rows and between rows, with its case.
    pub fn comparisons(&self) -> impl Iterator<Item = (&str, &Comparison)> {
        let rows = self.rows.iter().filter_map(|row| match &row.read()?.arithmetic {
            Arithmetic::Compared(comparison) => Some((row.case.as_str(), comparison)),
            Arithmetic::Derived(_) | Arithmetic::OneFigure => None,
        });
        let between = self.identities.iter().filter_map(|one| match &one.finding {
            Finding::Compared(comparison) => Some((one.case.as_str(), comparison)),
            _ => None,
        });
        rows.chain(between)
    }
}

/// Reads published rows and recomputes what can be recomputed from them.
///
/// A row that cannot be read is named with its problems and spoils no other; two rows for the same
/// line, period and place cannot both be right, so neither is used. The order of the rows changes
/// nothing but the order of the list. A rule is cited where the year of the figures has one, whatever
/// the year of the rulebook; the check is made either way.
///
/// # Errors
///
/// [`Code::Empty`] when there is no row at all: nothing published is not a clean result.
///
/// ```
/// use ics_rules::{Rulebook, published::{PublishedRow, reconcile}};
///
/// let row = |line: &str, plan: &str| PublishedRow {
///     case: "plan".into(), system: "Cheshire and Merseyside".into(), year: "2024/25".into(),
///     period: "FY-plan".into(), line: line.into(), plan: plan.into(), actual: String::new(),
///     variance: String::new(), unit: "GBP m".into(), source_url: String::new(),
/// };
/// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
/// let mut rows =
///     [row("surplus: ICB", "62"), row("surplus: providers", "-212"), row("surplus: system", "-150")];
/// assert!(reconcile(&rulebook, &rows)?.is_clean());
///
/// rows[1].plan = "-208".into();
/// let off = reconcile(&rulebook, &rows)?; // -146 against -150, rounding explains 3
/// assert_eq!((off.compared, off.differing), (1, 1));
///
/// rows[1].plan = "(208)".into();
/// let unread = reconcile(&rulebook, &rows)?;
/// assert_eq!(unread.rows[1].problems()[0].path, "plan");
/// assert!(!unread.is_clean());
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn reconcile(rulebook: &Rulebook, rows: &[PublishedRow]) -> Result<Reconciliation> {
    if rows.is_empty() {
        return Err(Problem::new(Code::Empty, "no row", "at least one published row").into());
    }
    let mut examined: Vec<Examined> = rows.iter().map(examine).collect();
    refuse_duplicates(&mut examined);
    let mut places = Vec::with_capacity(rows.len());
    let mut results = Vec::with_capacity(rows.len());
    for ((number, row), examined) in (1..).zip(rows).zip(examined) {
        places.push((examined.place, examined.known));
        results.push(RowResult {
            row: number,
            case: row.case.clone(),
            system: row.system.clone(),
            line: row.line.clone(),
            reading: examined
                .read
                .map_or_else(Reading::Unread, |read| Reading::Read(Box::new(read))),
        });
    }
    let mut lines = Vec::new();
    let mut unread = Vec::new();
    for (row, (place, known)) in results.iter().zip(places) {
        match (row.read(), place) {
            (Some(read), Some(place)) => lines.push(Line {
                row: row.row,
                case: &row.case,
                system: &row.system,
                label: &row.line,
                read,
                place,
            }),
            _ => unread.push((row.row, known)),
        }
    }
    let (read, unread_rows) = (lines.len(), unread.len());
    let parts = rulebook.role_of_any_year(Role::SystemVarianceLines);
    let parts = parts.as_ref().map_or(&[][..], |rule| rule.words());
    let identities = identity::evaluate(rulebook, &Lines::new(lines, unread, parts));
    let mut found = Reconciliation {
        rows: results,
        identities,
        read,
        unread: unread_rows,
        compared: 0,
        differing: 0,
        clean: false,
    };
    found.compared = found.comparisons().count();
    found.differing = found.comparisons().filter(|(_, one)| !one.agrees).count();
    found.clean = found.unread == 0 && found.differing == 0;
    Ok(found)
}

/// Rows for one place cannot both be right, and nothing says which is: all of them are refused.
fn refuse_duplicates(rows: &mut [Examined]) {
    let mut by_place: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
    for (position, row) in rows.iter().enumerate() {
        if let Some(place) = &row.place {
            by_place.entry(place.clone()).or_default().push(position);
        }
    }
    for positions in by_place.into_values().filter(|positions| positions.len() > 1) {
        let found = format!("the same line in rows {}", numbers(positions.iter().map(|at| at + 1)));
        let expected = "each line once for a case, system, year and period";
        for position in positions {
            let problem = Problem::new(Code::DuplicateField, found.clone(), expected).at("line");
            if let Some(row) = rows.get_mut(position) {
                let mut problems = std::mem::replace(&mut row.read, Err(Vec::new())).err();
                problems.get_or_insert_default().push(problem);
                row.read = Err(problems.unwrap_or_default());
            }
        }
    }
}

/// Row numbers in running text.
fn numbers(rows: impl IntoIterator<Item = usize>) -> String {
    rows.into_iter().map(|row| row.to_string()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
