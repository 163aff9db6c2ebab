//! What is wrong with an input: every problem, each with its place and a stable code.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why an input was refused.
///
/// An `Error` holds every [`Problem`] that was found, not only the first, so that a document can
/// be put right in one go. Across a language boundary compare [`Problem::code`]: codes are part
/// of the public API, messages are not.
///
/// ```
/// use ics_rules::{Code, FinancialYear};
///
/// let error = "2019/21".parse::<FinancialYear>().unwrap_err();
/// assert_eq!(error.code(), Code::NotAYear);
/// assert_eq!(
///     error.to_string(),
///     r#"found "2019/21", expected a financial year such as "2019/20" [not_a_year]"#
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{}", listed(.problems))]
pub struct Error {
    // INVARIANT: never empty.
    problems: Vec<Problem>,
}

/// A `Result` whose error names every problem.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error made of the problems found, or nothing when there are none.
    pub(crate) fn from_problems(problems: Vec<Problem>) -> Option<Self> {
        if problems.is_empty() { None } else { Some(Self { problems }) }
    }

    /// The same problems where another document has them: `place` gives each its new path.
    pub(crate) fn relocated(mut self, place: impl Fn(&Problem) -> String) -> Self {
        self.problems.iter_mut().for_each(|problem| problem.path = place(problem));
        self
    }

    /// Everything that is wrong: part by part, then across parts. There is at least one.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The code of the first problem.
    #[must_use]
    pub fn code(&self) -> Code {
        self.problems.first().map_or(Code::WrongType, |problem| problem.code)
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self { problems: vec![problem] }
    }
}

/// What cannot fail has no error.
impl From<std::convert::Infallible> for Error {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

/// One problem alone, or each on a line of its own below their number.
fn listed(problems: &[Problem]) -> String {
    if let [problem] = problems {
        return problem.to_string();
    }
    let lines = problems.iter().map(|problem| format!("\n  {problem}"));
    format!("{} problems{}", problems.len(), lines.collect::<String>())
}

/// One thing that is wrong with an input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{}found {found}, expected {expected} [{code}]", place(.path, .cells))]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Problem {
    /// What kind of problem it is: stable, the same in every language.
    pub code: Code,
    /// Where it is, for example `members[2].control_total`; empty for a value on its own.
    pub path: String,
    /// What was found there.
    pub found: String,
    /// What would have been accepted, with the way out where there is one.
    pub expected: String,
    /// The paths of every cell of a table that has it, the first as `path`, where one cause is in many
    /// cells; left out where it is in one place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cells: Vec<String>,
}

impl Problem {
    /// A problem with a value that stands on its own, or whose path is added later.
    pub(crate) fn new(code: Code, found: impl Into<String>, expected: impl Into<String>) -> Self {
        let (found, expected) = (found.into(), expected.into());
        Self { code, path: String::new(), found, expected, cells: Vec::new() }
    }

    /// The same problem, at `path`.
    pub(crate) fn at(self, path: impl Into<String>) -> Self {
        Self { path: path.into(), ..self }
    }

    /// The same problem, its path continued from `above`.
    pub(crate) fn below(self, above: &str) -> Self {
        let path = match self.path.as_str() {
            "" => above.to_owned(),
            path => format!("{above}.{path}"),
        };
        self.at(path)
    }
}

/// The path of a problem before what was found there; nothing for a value on its own. Of many cells,
/// how many, of which column, and which is the first.
fn place(path: &str, cells: &[String]) -> String {
    if path.is_empty() {
        return String::new();
    }
    let in_table = path.split_once('[').and_then(|(table, rest)| {
        let (row, column) = rest.split_once(']')?;
        Some((table, row, column.trim_start_matches('.')))
    });
    match in_table {
        Some((table, row, column)) if !cells.is_empty() => {
            let column = column.trim_start_matches("[\"").trim_end_matches("\"]");
            format!("{table}: {} cells of `{column}`, first in row {row}: ", cells.len())
        }
        _ => format!("{path}: "),
    }
}

/// Declares [`Code`] with its stable spelling and the list of all codes.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $Variant:ident = $code:literal,)+) => {
        /// What kind of problem an input has: a stable identifier, the same in every language.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ #[serde(rename = $code)] $Variant,)+
        }

        impl Code {
            /// Every code there is.
            pub const ALL: &[Self] = &[$(Self::$Variant,)+];

            /// The stable spelling, for example `unknown_field`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$Variant => $code,)+ }
            }
        }
    };
}

codes! {
    /// The text is not JSON.
    NotJson = "not_json",
    /// The text is not TOML.
    NotToml = "not_toml",
    /// The text is no table: a quotation mark is not closed or swallows rows.
    NotCsv = "not_csv",
    /// A row of a table with more cells than the table has heads.
    TooManyCells = "too_many_cells",
    /// A row of a table that sums others and is no organisation.
    TotalRow = "total_row",
    /// Lists or objects are nested deeper than any document of this library.
    TooDeep = "too_deep",
    /// A field this document does not have.
    UnknownField = "unknown_field",
    /// A field stands twice in one object.
    DuplicateField = "duplicate_field",
    /// A field that must be there is not.
    MissingField = "missing_field",
    /// A value of another type than the field takes.
    WrongType = "wrong_type",
    /// A word that is not in the field's list.
    UnknownValue = "unknown_value",
    /// A JSON or Python number with a fraction where an exact amount is needed.
    InexactNumber = "inexact_number",
    /// The text is not a number.
    NotANumber = "not_a_number",
    /// More decimal places than the quantity has.
    TooPrecise = "too_precise",
    /// A number outside the bounds of the quantity.
    OutOfRange = "out_of_range",
    /// The text is not a financial year.
    NotAYear = "not_a_year",
    /// Not a month from 1 (April) to 12 (March).
    NotAMonth = "not_a_month",
    /// The text is not a date of the calendar.
    NotADate = "not_a_date",
    /// Not an organisation code.
    NotACode = "not_a_code",
    /// An organisation code that stands for nobody here.
    UnknownCode = "unknown_code",
    /// An organisation stands twice in a list.
    DuplicateCode = "duplicate_code",
    /// Two returns of one organisation for one month.
    DuplicateReturn = "duplicate_return",
    /// A list that needs at least one entry is empty.
    Empty = "empty",
    /// The library has no edition of the rules for the year.
    NoEdition = "no_edition",
    /// Terms that do not hold in the year they are asked for.
    NotInForce = "not_in_force",
    /// A kind of organisation that the year's rules do not put in a system control total, or that
    /// the question is not about.
    OutOfScope = "out_of_scope",
    /// The moves of a net-neutral adjustment do not sum to zero.
    NotNetNeutral = "not_net_neutral",
    /// Fixed shares do not sum to exactly 1, or a split to more than 1.
    SharesDoNotSum = "shares_do_not_sum",
    /// Amounts that do not sum to the amount they are parts of.
    AmountsDoNotSum = "amounts_do_not_sum",
    /// A weight below zero.
    NegativeWeight = "negative_weight",
    /// No weight is above zero, so there is nothing to share in proportion to.
    NoWeight = "no_weight",
    /// Limits that contradict each other or cannot be kept together.
    LimitsCannotHold = "limits_cannot_hold",
    /// Layers of which one begins before the one below it ends.
    LayersOverlap = "layers_overlap",
    /// Bands of a metric that leave a value without a band.
    BandsLeaveGap = "bands_leave_gap",
    /// Bands of a metric that put a value in two bands.
    BandsOverlap = "bands_overlap",
    /// Layers with a gap between them or below the first.
    LayersLeaveGap = "layers_leave_gap",
    /// A quarter that stands twice, out of order, or after one that was left out.
    QuartersNotInOrder = "quarters_not_in_order",
    /// A share linked to the system control total that is below what the year's rules ask.
    LinkBelowMinimum = "link_below_minimum",
    /// A rule id that the edition does not have.
    UnknownRule = "unknown_rule",
    /// An overlay that changes nothing.
    OverlayChangesNothing = "overlay_changes_nothing",
    /// A source number that the rulebook does not list.
    UnknownSource = "unknown_source",
    /// A document with so many problems that only the first are listed.
    TooManyProblems = "too_many_problems",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
