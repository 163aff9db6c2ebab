//! What is wrong with a question about powers.

use super::question::{BreachedDuty, PowerFacts};
use crate::{
    calendar::Date,
    error::{Code, Problem},
    rulebook::BodyKind,
};

/// Every problem with what is held of a body on a day.
pub(in crate::oversight) fn problems(
    body: BodyKind,
    date: Date,
    known: &PowerFacts,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut wrong = |path: &str, code, found: String, expected: &str| {
        problems.push(Problem::new(code, found, expected).at(path));
    };
    for (path, amount) in [("turnover", known.turnover), ("nhs_income", known.nhs_income)] {
        if let Some(amount) = amount.filter(|amount| amount.is_negative()) {
            wrong(path, Code::OutOfRange, amount.to_string(), "an amount of zero or more");
        }
    }
    if let Some(day) = known.breached_on.filter(|day| *day > date) {
        let expected = "a day not after the day on which the power would be used";
        wrong("breached_on", Code::OutOfRange, day.to_string(), expected);
    }
    if known.licensed == Some(true) && !body.is_provider() {
        let expected = "false, as only providers hold a licence";
        wrong("licensed", Code::OutOfScope, "true".to_owned(), expected);
    }
    if known.breach_of == Some(BreachedDuty::NoLicence) && !body.is_provider() {
        let expected = "another duty, as only providers need a licence";
        wrong("breach_of", Code::OutOfScope, BreachedDuty::NoLicence.as_str().to_owned(), expected);
    }
    let of_independent = [
        ("nhs_income", known.nhs_income.is_some()),
        ("commissioner_requested", known.commissioner_requested.is_some()),
    ];
    for (path, given) in of_independent {
        if given && body != BodyKind::IndependentProvider {
            let expected = "nothing, as it is asked of independent providers alone";
            wrong(path, Code::OutOfScope, body.as_str().to_owned(), expected);
        }
    }
    problems
}
