//! What is wrong with a question about a payment.

use super::{ActivityFigures, PaymentQuestion, Safeguards, ValueFigures};
use crate::{
    error::{Code, Problem, Result},
    money::Money,
};

/// The baseline and what was done at full price, and what a unit costs.
pub(super) struct Values {
    pub(super) baseline: Money,
    pub(super) actual: Money,
    pub(super) unit: Money,
}

impl PaymentQuestion {
    /// Everything that keeps the question from being answered, with paths that start at the
    /// question, for example `activity.price`.
    ///
    /// ```
    /// use ics_rules::{Code, payment::PaymentQuestion, wire::Document};
    ///
    /// let question = PaymentQuestion::from_json(
    ///     r#"{ "mechanism": "aligned", "value": { "baseline": "0", "actual": "-1" } }"#,
    /// )?;
    /// let paths: Vec<_> = question.problems().into_iter().map(|one| one.path).collect();
    /// assert_eq!(paths, ["value.baseline", "value.actual"]);
    ///
    /// let priceless = r#"{ "mechanism": "aligned", "activity": { "baseline": 5, "actual": 6 } }"#;
    /// let error = PaymentQuestion::from_json(priceless).unwrap_err();
    /// assert_eq!((error.code(), &*error.problems()[0].path), (Code::MissingField, "activity.price"));
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        problems.extend(match (&self.mechanism, &self.terms) {
            (None, None) => Some(missing("a mechanism, or terms of your own").at("mechanism")),
            (Some(_), Some(_)) => {
                Some(one_too_many("terms where a mechanism is named", "one of the two").at("terms"))
            }
            _ => None,
        });
        match (&self.activity, &self.value) {
            (None, None) => {
                problems.push(missing("what was done, as `activity` or as `value`").at("activity"));
            }
            (Some(_), Some(_)) => {
                let found = "a value where activity is given";
                problems.push(one_too_many(found, "one of the two").at("value"));
            }
            _ => {}
        }
        problems.extend(self.activity.iter().flat_map(ActivityFigures::problems));
        problems.extend(self.value.iter().flat_map(ValueFigures::problems));
        problems.extend(self.safeguards.iter().flat_map(Safeguards::problems));
        problems
    }

    /// What was expected and done, once nothing is wrong.
    pub(super) fn values(&self) -> Result<Values> {
        match (&self.activity, &self.value) {
            (Some(figures), _) => {
                let value = |units: u64| figures.value(units);
                let (baseline, actual) = (value(figures.baseline)?, value(figures.actual)?);
                Ok(Values { baseline, actual, unit: figures.price })
            }
            (None, Some(figures)) => {
                let unit = Money::from_pence(100)?;
                Ok(Values { baseline: figures.baseline, actual: figures.actual, unit })
            }
            (None, None) => Err(missing("what was done").at("activity").into()),
        }
    }
}

impl ActivityFigures {
    /// Units at full price.
    fn value(&self, units: u64) -> Result<Money> {
        let pence = i128::from(self.price.pence()).checked_mul(i128::from(units));
        Money::from_pence(pence.unwrap_or(i128::MAX))
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.baseline == 0 {
            problems.push(no_baseline("0").at("activity.baseline"));
        }
        if self.price <= Money::ZERO {
            let found = self.price.to_string();
            let problem = Problem::new(Code::OutOfRange, found, "a price above zero");
            problems.push(problem.at("activity.price"));
        }
        for (field, units) in [("baseline", self.baseline), ("actual", self.actual)] {
            if self.value(units).is_err() {
                let found = format!("{units} at {}", self.price);
                let expected = "units that are worth at most a trillion pounds";
                let problem = Problem::new(Code::OutOfRange, found, expected);
                problems.push(problem.at(format!("activity.{field}")));
            }
        }
        problems
    }
}

impl ValueFigures {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.baseline <= Money::ZERO {
            problems.push(no_baseline(self.baseline.to_string()).at("value.baseline"));
        }
        if self.actual.is_negative() {
            let found = self.actual.to_string();
            let problem = Problem::new(Code::OutOfRange, found, "a value of zero or more");
            problems.push(problem.at("value.actual"));
        }
        problems
    }
}

impl Safeguards {
    fn problems(&self) -> Vec<Problem> {
        match (&self.threshold, &self.break_glass) {
            (None, None) => {
                let problem =
                    Problem::new(Code::Empty, "no safeguard", "a threshold or break_glass");
                vec![problem.at("safeguards")]
            }
            (Some(threshold), Some(glass)) if glass.of_fixed < threshold.of_fixed => {
                let found = format!("{}, below the threshold", glass.of_fixed);
                let expected = format!("at least the threshold, {}", threshold.of_fixed);
                let problem = Problem::new(Code::LimitsCannotHold, found, expected);
                vec![problem.at("safeguards.break_glass.of_fixed")]
            }
            _ => Vec::new(),
        }
    }
}

fn missing(expected: &str) -> Problem {
    Problem::new(Code::MissingField, "nothing", expected)
}

fn one_too_many(found: &str, expected: &str) -> Problem {
    Problem::new(Code::UnknownField, found, expected)
}

fn no_baseline(found: impl Into<String>) -> Problem {
    let expected = "a baseline above zero, as nothing is above or below nothing";
    Problem::new(Code::OutOfRange, found, expected)
}
