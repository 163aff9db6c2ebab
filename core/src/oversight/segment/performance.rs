//! Performance against a trajectory or a standard, period by period.

use crate::{
    calendar::{Month, Quarter},
    decimal::Number,
    error::{Code, Problem},
    rulebook::Direction,
    wire::document,
};

document! {
    /// A metric's results of one financial year, month by month or quarter by quarter.
    pub struct Performance {
        /// What is measured, for example `A&E 4 hours`.
        pub measure: String,
        /// Which way is better.
        pub better: Direction,
        /// The standard, which counts where no trajectory is agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub standard: Option<Number>,
        /// The results of months, in order; a month without a result is left out.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub months: Vec<MonthResult>,
        /// The results of quarters, in order, for a metric that is measured quarterly.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub quarters: Vec<QuarterResult>,
    }
}

document! {
    /// The result of a month.
    pub struct MonthResult {
        /// The month.
        pub month: Month,
        /// What was reached.
        pub actual: Number,
        /// What was agreed for the month.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub trajectory: Option<Number>,
    }
}

document! {
    /// The result of a quarter.
    pub struct QuarterResult {
        /// The quarter.
        pub quarter: Quarter,
        /// What was reached.
        pub actual: Number,
        /// What was agreed for the quarter.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub trajectory: Option<Number>,
    }
}

/// One result: when, what was reached, and what was agreed.
type Period = (u8, Number, Option<Number>);

impl Performance {
    fn periods(&self) -> Vec<Period> {
        let months = self.months.iter().map(|one| (one.month.number(), one.actual, one.trajectory));
        let quarters = self.quarters.iter().map(|one| {
            let number = one.quarter.last_month().number() / 3;
            (number, one.actual, one.trajectory)
        });
        months.chain(quarters).collect()
    }

    /// What is wrong with it.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let periods = self.periods();
        if self.months.is_empty() == self.quarters.is_empty() {
            let found = if periods.is_empty() { "neither" } else { "both" };
            let expected = "the results of months, or those of quarters";
            problems.push(Problem::new(Code::MissingField, found, expected).at("months"));
            return problems;
        }
        let list = if self.months.is_empty() { "quarters" } else { "months" };
        for (position, (earlier, later)) in periods.iter().zip(periods.iter().skip(1)).enumerate() {
            if earlier.0 >= later.0 {
                let found = format!("{} after {}", later.0, earlier.0);
                let problem = Problem::new(Code::OutOfRange, found, "a later one than before");
                problems.push(problem.at(format!("{list}[{}]", position + 1)));
            }
        }
        for (position, (_, _, trajectory)) in periods.iter().enumerate() {
            if trajectory.is_none() && self.standard.is_none() {
                let expected = "a trajectory, where there is no standard";
                let problem = Problem::new(Code::MissingField, "nothing", expected);
                problems.push(problem.at(format!("{list}[{position}].trajectory")));
            }
        }
        problems
    }

    /// The longest run of periods, one right after the other, in which it was missed.
    pub(super) fn longest_run(&self) -> u64 {
        let (mut longest, mut run, mut before) = (0, 0, None);
        for (number, actual, trajectory) in self.periods() {
            let wanted = trajectory.or(self.standard);
            let missed = wanted.is_some_and(|wanted| match self.better {
                Direction::Higher => actual < wanted,
                Direction::Lower => actual > wanted,
            });
            let follows = before.is_some_and(|before: u8| before + 1 == number);
            run = match (missed, follows) {
                (true, true) => run + 1,
                (true, false) => 1,
                (false, _) => 0,
            };
            longest = longest.max(run);
            before = Some(number);
        }
        longest
    }
}
