//! Reading a row: every problem of it named, and its figures checked against each other.

use ics_rules::{Code, FinancialYear, Problem};

use super::{
    comparison::Comparison,
    period::Period,
    row::{Arithmetic, LineBasis, Measure, PublishedRow, ReadRow},
    stated::Stated,
    unit::Unit,
};
use crate::{
    error::{placed, problem},
    figure::Figure,
    text::{folded, is_nothing, quoted, unknown_word},
};

/// Where a row belongs; two rows with the same place are duplicates.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) case: String,
    pub(crate) system: String,
    pub(crate) year: FinancialYear,
    pub(crate) period: Period,
    pub(crate) basis: LineBasis,
    pub(crate) name: String,
}

/// As much of a row's place as could be read.
pub(crate) struct Known {
    case: String,
    system: String,
    year: Option<FinancialYear>,
    period: Option<Period>,
    basis: Option<LineBasis>,
}

impl Known {
    /// Whether the row may belong beside a place, on one of the bases.
    pub(crate) fn may_be_beside(&self, place: &Place, bases: &[LineBasis]) -> bool {
        let system = self.system.is_empty() || self.system == place.system;
        self.case == place.case
            && system
            && self.year.is_none_or(|year| year == place.year)
            && self.period.as_ref().is_none_or(|period| *period == place.period)
            && self.basis.is_none_or(|basis| bases.contains(&basis))
    }
}

/// What was found out about a row on its own.
pub(crate) struct Examined {
    pub(crate) known: Known,
    pub(crate) place: Option<Place>,
    pub(crate) read: Result<ReadRow, Vec<Problem>>,
}

/// Reads one row; every problem of it is kept.
pub(crate) fn examine(row: &PublishedRow) -> Examined {
    let mut problems = Vec::new();
    let mut keep = |field: &str, problem: Problem| problems.push(placed(problem, field));
    for (field, text) in [("case", &row.case), ("system", &row.system)] {
        if text.trim().is_empty() {
            keep(field, problem(Code::MissingField, "nothing", format!("the {field}")));
        }
    }
    let year: Option<FinancialYear> = row.year.parse().ok();
    if year.is_none() {
        let expected = r#"a financial year such as "2019/20""#;
        keep("year", problem(Code::NotAYear, quoted(&row.year), expected));
    }
    let period = Period::read(&row.period).map_err(|problem| keep("period", problem)).ok();
    let (basis, name) = read_line(&row.line);
    let basis = basis.map_err(|problem| keep("line", problem)).ok();
    let name = name.map_err(|problem| keep("line", problem)).ok();
    let may_count = matches!(basis, None | Some(LineBasis::Count | LineBasis::Ratio));
    let unit = Unit::read(&row.unit, may_count).map_err(|problem| keep("unit", problem)).ok();
    let fields = [("plan", &row.plan), ("actual", &row.actual), ("variance", &row.variance)];
    let [plan, actual, variance] = fields.map(|(field, text)| {
        let figure = (!is_nothing(text)).then(|| Figure::read(text))?;
        let figure = figure.map_err(|problem| keep(field, problem)).ok()?;
        let below = figure.is_negative() && field != "variance";
        if let Some(basis) = basis.filter(|basis| below && basis.is_never_negative()) {
            let expected = format!("zero or more, as every {basis} is");
            keep(field, problem(Code::OutOfRange, figure.to_string(), expected));
        }
        Some(Stated { figure, rounding: figure.rounding(), derived: false })
    });
    if fields.iter().all(|(_, text)| is_nothing(text)) {
        let expected = "a plan, an actual or a variance";
        keep("plan", problem(Code::MissingField, "no figure at all", expected));
    }
    let place = year.zip(period.clone()).zip(basis.zip(name)).map(|((year, period), line)| Place {
        case: folded(&row.case),
        system: folded(&row.system),
        year,
        period,
        basis: line.0,
        name: folded(line.1),
    });
    let read = match (&place, unit, problems.is_empty()) {
        (Some(place), Some(unit), true) => {
            Ok(checked(place, name.unwrap_or_default(), unit, [plan, actual, variance]))
        }
        _ => Err(problems),
    };
    let (case, system) = (folded(&row.case), folded(&row.system));
    Examined { known: Known { case, system, year, period, basis }, place, read }
}

fn read_line(line: &str) -> (Result<LineBasis, Problem>, Result<&str, Problem>) {
    let missing = |what: &str| problem(Code::MissingField, quoted(line), what);
    let words: Vec<&str> = LineBasis::ALL.iter().map(|basis| basis.as_str()).collect();
    // A drawdown is of nothing but past underspends, so it may stand without what is measured.
    if line == LineBasis::Drawdown.as_str() {
        return (Ok(LineBasis::Drawdown), Ok(line));
    }
    let Some((basis, name)) = line.split_once(':') else {
        let expected = format!("one of {}, a colon, and what is measured", words.join(", "));
        return (Err(missing(&expected)), Ok(line));
    };
    let known = LineBasis::ALL.iter().copied().find(|known| known.as_str() == basis);
    let name = match name.trim() {
        "" => Err(missing("what is measured, after the colon")),
        name => Ok(name),
    };
    (known.ok_or_else(|| unknown_word(basis, &words)), name)
}

/// A row whose fields are good, with the missing figure derived or the variance recomputed.
fn checked(place: &Place, name: &str, unit: Unit, figures: [Option<Stated>; 3]) -> ReadRow {
    let [mut plan, mut actual, mut variance] = figures;
    let basis = place.basis;
    let sign = if basis == LineBasis::Expenditure { -1 } else { 1 };
    let arithmetic = match (plan, actual, variance) {
        (Some(p), Some(a), Some(v)) => Arithmetic::Compared(Comparison::of_sum(
            basis.formula(),
            (v, &unit),
            &[(sign, a, &unit), (-sign, p, &unit)],
        )),
        (Some(p), Some(a), None) => {
            variance = Some(derived(&[(sign, a), (-sign, p)]));
            Arithmetic::Derived(Measure::Variance)
        }
        (Some(p), None, Some(v)) => {
            actual = Some(derived(&[(1, p), (sign, v)]));
            Arithmetic::Derived(Measure::Actual)
        }
        (None, Some(a), Some(v)) => {
            plan = Some(derived(&[(1, a), (-sign, v)]));
            Arithmetic::Derived(Measure::Plan)
        }
        _ => Arithmetic::OneFigure,
    };
    let (year, period) = (place.year, place.period.clone());
    ReadRow { basis, name: name.to_owned(), year, period, unit, plan, actual, variance, arithmetic }
}

fn derived(parts: &[(i128, Stated)]) -> Stated {
    let places = |(_, part): &(i128, Stated)| part.figure.places();
    let exact = parts.iter().map(|(sign, part)| sign * part.figure.exact(0)).sum();
    let finest = parts.iter().map(places).max().unwrap_or(0);
    let coarsest = parts.iter().min_by_key(|part| places(part));
    let figure = Figure::from_exact(exact, 0, finest);
    let rounding = coarsest.map_or(figure.rounding(), |(_, part)| part.rounding);
    Stated { figure, rounding, derived: true }
}
