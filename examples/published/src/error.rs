//! Why published figures could not be checked at all: every problem, each with its place.

use std::fmt;

use ics_rules::{Code, NotInForce, Problem};

/// Why published figures could not be checked at all.
///
/// A row that cannot be read is no error: it is named among the results, and spoils no other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    // INVARIANT: never empty.
    problems: Vec<Problem>,
}

/// A `Result` whose error names every problem.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error made of the problems found, or nothing when there are none.
    pub(crate) fn of(problems: Vec<Problem>) -> Option<Self> {
        if problems.is_empty() { None } else { Some(Self { problems }) }
    }

    /// Everything that is wrong. There is at least one.
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

impl From<ics_rules::Error> for Error {
    fn from(error: ics_rules::Error) -> Self {
        Self { problems: error.problems().to_vec() }
    }
}

impl From<NotInForce> for Error {
    fn from(refusal: NotInForce) -> Self {
        problem(Code::NotInForce, refusal.rule, "a rulebook that has it").into()
    }
}

impl std::error::Error for Error {}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let [problem] = self.problems.as_slice() {
            return problem.fmt(f);
        }
        write!(f, "{} problems", self.problems.len())?;
        self.problems.iter().try_for_each(|problem| write!(f, "\n  {problem}"))
    }
}

/// A problem whose place is added later.
pub(crate) fn problem(
    code: Code,
    found: impl Into<String>,
    expected: impl Into<String>,
) -> Problem {
    Problem {
        code,
        path: String::new(),
        found: found.into(),
        expected: expected.into(),
        cells: Vec::new(),
    }
}

/// The same problem, at a place.
pub(crate) fn placed(problem: Problem, path: impl Into<String>) -> Problem {
    Problem { path: path.into(), ..problem }
}

/// The first problem of an error of the rules.
pub(crate) fn first(error: &ics_rules::Error) -> Problem {
    let first = error.problems().first().cloned();
    first.unwrap_or_else(|| problem(Code::WrongType, "", "a text"))
}
