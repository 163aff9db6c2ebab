//! Several years of a system as one table, in which no column changes its meaning unsaid.

use std::collections::BTreeSet;

use ics_rules_macros::record;

use super::{Assessment, assess_document};
use crate::{
    calendar::{FinancialYear, Month},
    control_total::{Aim, Basis, ControlTotal, Position},
    error::{Code, Error, Problem, Result},
    explanation::words,
    money::Money,
    order,
    organisation::OdsCode,
    outcome::Outcome,
    wire::{Value, word},
};

/// A system's years one after another: a row for each, by its latest month.
#[record]
pub struct Series {
    /// The years in order; systems of one year in the order of their codes.
    pub rows: Vec<SeriesRow>,
    /// Where a column changes its meaning from one row to the next, and what changed.
    pub breaks: Vec<SeriesBreak>,
}

/// A system's year in one row. Amounts are surpluses where positive, and deficits where negative.
#[record]
pub struct SeriesRow {
    /// The system.
    pub system: OdsCode,
    /// Its name in the year.
    pub name: String,
    /// The financial year.
    pub year: FinancialYear,
    /// The latest month with a return; none without one.
    pub month: Option<Month>,
    /// What the system is held to; none in a year that holds it to nothing.
    pub aim: Option<Aim>,
    /// The basis of every amount of the row; none where nothing says it.
    pub basis: Option<Basis>,
    /// What its organisations plan for the year in sum: their control totals, or from 2021/22 their
    /// plans.
    pub plan: Option<Money>,
    /// The total that it is held to. None where the sum is no test, and where it cannot be told.
    pub objective: Option<Money>,
    /// The result for the year by the latest month: forecast, or at month 12 achieved.
    pub outturn: Option<Money>,
    /// Outturn less plan: adverse is negative.
    pub against_plan: Option<Money>,
    /// Outturn, with support withheld counted back, less what it is held to: adverse is negative.
    pub against_objective: Option<Money>,
    /// Why an amount is not there; none where each is that can be.
    pub because: Option<String>,
}

word! {
    /// What of a series changes from one row to the next.
    pub enum SeriesChange {
        /// What the system is held to.
        Aim = "aim": "what the system is held to",
        /// The basis of the amounts.
        Basis = "basis": "the basis of the amounts",
        /// The bodies that the amounts are of.
        Map = "map": "the bodies that the amounts are of",
    }
}

/// A place at which a column of a series changes its meaning.
#[record(text)]
pub struct SeriesBreak {
    /// The year before it.
    pub from: FinancialYear,
    /// The year that it begins with.
    pub to: FinancialYear,
    /// What changes.
    pub change: SeriesChange,
    /// How, in words.
    pub says: String,
}

impl std::fmt::Display for SeriesBreak {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "from {} to {}: {}: {}", self.from, self.to, self.change, self.says)
    }
}

/// The assessments of several years as one table, in order of year and then of system.
///
/// Amounts are as each year has them: nothing is put on another basis or another map, and each break
/// is named.
///
/// ```
/// use ics_rules::{SystemYear, assess, assessment::{SeriesChange, series}};
///
/// let year = |year: &str, kind: &str, basis: &str| {
///     SystemYear::from_json(&format!(
///         r#"{{ "system": "QF7", "year": "{year}", "basis": "{basis}",
///              "members": [ {{ "code": "RHQ", "kind": "{kind}", "control_total": "-10" }} ] }}"#
///     ))
/// };
/// let before = assess(&year("2019/20", "foundation_trust", "excluding_funds")?)?;
/// let after = assess(&year("2023/24", "foundation_trust", "adjusted")?)?;
/// let table = series(&[after, before]);
/// assert_eq!(table.rows[0].plan, table.rows[1].plan);
/// assert_eq!(table.rows[1].objective.unwrap().to_string(), "0.00");
/// let changed: Vec<_> = table.breaks.iter().map(|one| one.change).collect();
/// assert_eq!(changed, [SeriesChange::Aim, SeriesChange::Basis]);
/// # Ok::<(), ics_rules::Error>(())
/// ```
#[must_use]
pub fn series(assessments: &[Assessment]) -> Series {
    let mut sorted: Vec<&Assessment> = assessments.iter().collect();
    order::sort_by(&mut sorted, |one, other| {
        one.year().cmp(&other.year()).then_with(|| one.system.code.cmp(&other.system.code))
    });
    let pairs = sorted.iter().zip(sorted.iter().skip(1));
    let breaks = pairs.flat_map(|(before, after)| breaks(before, after)).collect();
    Series { rows: sorted.into_iter().map(row).collect(), breaks }
}

/// The series of a list of systems' years, each assessed by the built-in edition of its year.
///
/// # Errors
///
/// Every problem of every document, by its place in the list; [`Code::WrongType`] for no list.
pub fn series_of(documents: &Value) -> Result<Series> {
    let Value::List(documents) = documents else {
        let expected = "a list of systems' years";
        return Err(Problem::new(Code::WrongType, documents.shown(), expected).into());
    };
    let mut assessments = Vec::with_capacity(documents.len());
    let mut problems = Vec::new();
    for (position, document) in documents.iter().enumerate() {
        match assess_document(document, &[]) {
            Ok(assessment) => assessments.push(assessment),
            Err(error) => {
                let place = format!("[{position}]");
                let placed = error.problems().iter().cloned();
                problems.extend(placed.map(|problem| problem.below(&place)));
            }
        }
    }
    match Error::from_problems(problems) {
        Some(error) => Err(error),
        None => Ok(series(&assessments)),
    }
}

fn row(assessment: &Assessment) -> SeriesRow {
    let totals = assessment.control_total.answer();
    let latest = totals.and_then(ControlTotal::latest);
    let outturn = latest.and_then(|position| position.outturn.answer());
    let tested = totals.filter(|totals| totals.aim.is_test());
    let own = assessment.organisations.answer();
    let of_own = || Money::sum(own?.organisations.iter().map(|one| one.total)).ok();
    SeriesRow {
        system: assessment.system.code.clone(),
        name: assessment.system.name.clone(),
        year: assessment.year(),
        month: latest.map(|position| position.month),
        aim: totals.map(|totals| totals.aim),
        basis: basis(assessment),
        plan: totals.map(|totals| totals.of_members).or_else(of_own),
        objective: tested.map(|totals| totals.total),
        outturn: outturn.map(|outturn| outturn.amount),
        against_plan: outturn.map(|outturn| outturn.against_plan),
        against_objective: tested.and(outturn).map(|outturn| outturn.variance),
        because: because(assessment, latest),
    }
}

fn basis(assessment: &Assessment) -> Option<Basis> {
    let of_system = assessment.control_total.answer().map(|totals| totals.basis);
    of_system.or_else(|| assessment.organisations.answer().map(|own| own.basis))
}

/// Why an amount of a row is not there.
fn because(assessment: &Assessment, latest: Option<&Position>) -> Option<String> {
    let told = |because: &str, missing: &[String]| {
        format!("{because} (missing: {})", words::list(missing))
    };
    match (&assessment.control_total, latest.map(|position| &position.outturn)) {
        (Outcome::CannotTell(refusal), _) => Some(told(&refusal.because, &refusal.missing)),
        (Outcome::NotInForce(refusal), _) => Some(format!("not in force: {}", refusal.rule)),
        (Outcome::Answer(_), Some(Outcome::CannotTell(refusal))) => {
            Some(told(&refusal.because, &refusal.missing))
        }
        (Outcome::Answer(_), Some(Outcome::NotInForce(refusal))) => {
            Some(format!("not in force: {}", refusal.rule))
        }
        (Outcome::Answer(_), Some(Outcome::Answer(_))) => None,
        (Outcome::Answer(_), None) => Some("no return is given".to_owned()),
    }
}

/// What changes its meaning between two rows that follow one another.
fn breaks(before: &Assessment, after: &Assessment) -> Vec<SeriesBreak> {
    let named = |change, says| SeriesBreak { from: before.year(), to: after.year(), change, says };
    let aim = |one: &Assessment| match one.control_total.answer() {
        Some(totals) => totals.aim.to_string(),
        None => "none that can be told".to_owned(),
    };
    let on = |one: &Assessment| {
        basis(one).map_or_else(|| "a basis that is not stated".to_owned(), |it| it.to_string())
    };
    let mut found = Vec::new();
    for (change, from, to) in
        [(SeriesChange::Aim, aim(before), aim(after)), (SeriesChange::Basis, on(before), on(after))]
    {
        if from != to {
            found.push(named(change, format!("{from}, then {to}")));
        }
    }
    found.extend(map(before, after).map(|says| named(SeriesChange::Map, says)));
    found
}

/// How the bodies of two rows differ, if they do.
fn map(before: &Assessment, after: &Assessment) -> Option<String> {
    let codes = |one: &Assessment| -> BTreeSet<OdsCode> {
        let members = &one.system_year().document().members;
        members.iter().map(|member| member.code.clone()).collect()
    };
    let (was, is) = (codes(before), codes(after));
    let list = |codes: Vec<&OdsCode>| {
        words::list(&codes.into_iter().map(ToString::to_string).collect::<Vec<_>>())
    };
    let mut said = Vec::new();
    if before.system.code != after.system.code {
        said.push(format!("{} in place of {}", after.system.code, before.system.code));
    }
    let (gone, come) = (list(was.difference(&is).collect()), list(is.difference(&was).collect()));
    said.extend((!gone.is_empty()).then(|| format!("without {gone}")));
    said.extend((!come.is_empty()).then(|| format!("with {come}")));
    (!said.is_empty()).then(|| said.join(", "))
}
