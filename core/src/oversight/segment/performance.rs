//! Performance against a trajectory or a standard, period by period.

use crate::{
    calendar::{Month, Quarter},
    decimal::Number,
    error::{Code, Problem},
    rulebook::Direction,
    wire::document,
};

document! {
    /// A metric's results of one financial year, month by month or quarter by quarter. The first result
    /// begins them and the last ends them; a period without a result between the two is unknown, and so
    /// is a run of missed periods that it could belong to.
    pub struct Performance {
        /// What is measured, for example `A&E 4 hours`.
        pub measure: String,
        /// Which way is better.
        pub better: Direction,
        /// The standard, which counts where no trajectory is agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub standard: Option<Number>,
        /// The results of months, in order; a month whose result is not known is left out.
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

    /// What is known of the runs of periods, one right after the other, in which it was missed.
    pub(super) fn runs(&self) -> MissedRuns {
        let mut runs = MissedRuns::default();
        let (mut certain, mut open) = (0, Run::default());
        let mut before: Option<u8> = None;
        for (number, actual, trajectory) in self.periods() {
            let unknown = before.map_or(0..0, |before| before.saturating_add(1)..number);
            if !unknown.is_empty() {
                certain = 0;
                open.length += u64::try_from(unknown.len()).unwrap_or(u64::MAX);
                open.unknown.extend(unknown);
            }
            if self.is_missed(actual, trajectory) {
                certain += 1;
                open.length += 1;
            } else {
                certain = 0;
                runs.possible.push(std::mem::take(&mut open));
            }
            runs.longest = runs.longest.max(certain);
            before = Some(number);
        }
        runs.possible.push(open);
        runs
    }

    fn is_missed(&self, actual: Number, trajectory: Option<Number>) -> bool {
        trajectory.or(self.standard).is_some_and(|wanted| match self.better {
            Direction::Higher => actual < wanted,
            Direction::Lower => actual > wanted,
        })
    }

    /// A period by its name: `M4`, or `Q2` where quarters are measured.
    pub(super) fn name(&self, period: u8) -> String {
        if self.months.is_empty() { format!("Q{period}") } else { format!("M{period}") }
    }
}

/// Runs of missed periods, as far as the results are known.
#[derive(Default)]
pub(super) struct MissedRuns {
    /// The longest run of periods that are known to have been missed.
    pub(super) longest: u64,
    /// The runs there are if every period that is not known was missed.
    possible: Vec<Run>,
}

#[derive(Default)]
struct Run {
    length: u64,
    unknown: Vec<u8>,
}

impl MissedRuns {
    /// Whether a run could be longer than is known.
    pub(super) fn may_be_longer(&self) -> bool {
        self.possible.iter().any(|run| run.length > self.longest)
    }

    /// The periods that decide whether there is a run of at least this length; none where the known
    /// ones do.
    pub(super) fn deciding(&self, least: u64) -> Vec<u8> {
        if self.longest >= least {
            return Vec::new();
        }
        let long_enough = self.possible.iter().filter(|run| run.length >= least);
        long_enough.flat_map(|run| run.unknown.iter().copied()).collect()
    }
}
