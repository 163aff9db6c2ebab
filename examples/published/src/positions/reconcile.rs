//! Reading published rows, and every identity between those that could be read.

use std::collections::BTreeMap;

use ics_rules::{Code, Rulebook, rulebook::Role};

use super::{
    examine::{Examined, Place, examine},
    identity,
    line::{Line, Lines},
    outcome::{Reading, Reconciliation, RowResult},
    row::PublishedRow,
};
use crate::{
    error::{Result, placed, problem},
    rules::words_of_any_year,
    text::numbers,
};

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
/// use ics_rules::Rulebook;
/// use ics_rules_published::{PublishedRow, reconcile};
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
/// # Ok::<(), ics_rules_published::Error>(())
/// ```
pub fn reconcile(rulebook: &Rulebook, rows: &[PublishedRow]) -> Result<Reconciliation> {
    if rows.is_empty() {
        return Err(problem(Code::Empty, "no row", "at least one published row").into());
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
    let parts = words_of_any_year(rulebook, Role::SystemVarianceLines);
    let identities = identity::evaluate(rulebook, &Lines::new(lines, unread, &parts));
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
            let problem = placed(problem(Code::DuplicateField, found.clone(), expected), "line");
            if let Some(row) = rows.get_mut(position) {
                let mut problems = std::mem::replace(&mut row.read, Err(Vec::new())).err();
                problems.get_or_insert_default().push(problem);
                row.read = Err(problems.unwrap_or_default());
            }
        }
    }
}
