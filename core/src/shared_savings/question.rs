//! What a settlement is asked with.

use super::{Corridor, CorridorBand};
use crate::{
    error::{Code, Error, Problem, Result},
    money::Money,
    rulebook::{CorridorLimit, CorridorPreset, Rulebook},
    share::Share,
    wire::document,
};

document! {
    /// What was spent against a benchmark, and the terms on which the difference is shared: either
    /// in full as `terms`, or a published scheme as `preset` with its performance year.
    ///
    /// Amounts are in one currency, whichever it is; nothing is converted.
    ///
    /// ```json
    /// { "preset": "mssp-2018.track-1", "year": 2018, "band": { "gain": "0.02", "loss": "0.02" },
    ///   "benchmark": "1072551536", "difference": "112523299",
    ///   "quality": "0.9084", "quality_met": true }
    /// ```
    pub struct CorridorQuestion {
        /// The terms in full.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub terms: Option<Corridor>,
        /// The name of a published scheme; [`Rulebook::corridors`] lists them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub preset: Option<String>,
        /// The performance year, a calendar year.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub year: Option<u64>,
        /// The organisation's own band, where the terms are a published scheme.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub band: Option<CorridorBand>,
        /// The organisation's own limit on losses, in the place of the scheme's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub loss_limit: Option<CorridorLimit>,
        /// What was expected to be spent, above zero.
        pub benchmark: Money,
        /// What was spent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub actual: Option<Money>,
        /// The benchmark less what was spent, where that is what is known: a gain positive, a loss
        /// negative. It stands in the place of `actual`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub difference: Option<Money>,
        /// The quality score.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub quality: Option<Share>,
        /// Whether the quality standard was met.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub quality_met: Option<bool>,
        /// The organisation's revenue, zero or more, where a limit is a share of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub revenue: Option<Money>,
        /// What lowers a loss, zero or more. None is given unless it is stated here.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub relief: Option<Money>,
        /// Whether the organisation may take the reduced rate for a gain below the band, by the rule
        /// of the scheme, and does. It matters only there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub half_rate: Option<bool>,
    }
}

impl CorridorQuestion {
    /// The published scheme that it names, where it has no terms in full.
    pub(super) fn scheme<'r>(&self, rulebook: &'r Rulebook) -> Result<Option<&'r CorridorPreset>> {
        let name = self.preset.as_deref().filter(|_| self.terms.is_none());
        name.map(|name| rulebook.corridor(name)).transpose()
    }

    /// The benchmark less what was spent, once nothing is wrong with either.
    pub(super) fn gap(&self) -> Result<Option<Money>> {
        match self.actual {
            Some(actual) => self.benchmark.minus(actual).map(Some),
            None => Ok(self.difference),
        }
    }

    /// What is wrong with the figures.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut wrong = |path: &str, found: &dyn ToString, expected: &str| {
            let problem = Problem::new(Code::OutOfRange, found.to_string(), expected);
            problems.push(problem.at(path));
        };
        if self.benchmark <= Money::ZERO {
            wrong("benchmark", &self.benchmark, "a benchmark above zero");
        }
        for (path, amount) in
            [("actual", self.actual), ("revenue", self.revenue), ("relief", self.relief)]
        {
            if let Some(amount) = amount.filter(|amount| amount.is_negative()) {
                wrong(path, &amount, "zero or more");
            }
        }
        if let Some(difference) = self.difference.filter(|gap| *gap > self.benchmark) {
            wrong(
                "difference",
                &difference,
                "at most the benchmark, as nobody spends less than nothing",
            );
        }
        if self.actual.is_some() && self.difference.is_some() {
            let found = "a difference beside what was spent";
            problems
                .push(Problem::new(Code::UnknownField, found, "one of the two").at("difference"));
        }
        problems
    }

    /// What is wrong with how the terms are given.
    pub(super) fn of_terms(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        match (&self.terms, &self.preset) {
            (Some(_), Some(_)) => {
                let found = "a preset beside terms in full";
                problems
                    .push(Problem::new(Code::UnknownField, found, "one of the two").at("preset"));
            }
            (None, None) => {
                let expected = "the terms, or `preset` with the name of a published scheme";
                problems.push(Problem::new(Code::MissingField, "nothing", expected).at("terms"));
            }
            (Some(terms), None) => {
                let of_terms = terms.problems().into_iter();
                problems.extend(of_terms.map(|problem| problem.below("terms")));
                for (field, given) in
                    [("band", self.band.is_some()), ("loss_limit", self.loss_limit.is_some())]
                {
                    if given {
                        let found = format!("a {} beside terms in full", field.replace('_', " "));
                        let expected = "it in the terms";
                        problems.push(Problem::new(Code::UnknownField, found, expected).at(field));
                    }
                }
            }
            (None, Some(_)) => {}
        }
        problems
    }
}

/// The error of these problems, if there are any.
pub(super) fn refused(problems: Vec<Problem>) -> Result<()> {
    Error::from_problems(problems).map_or(Ok(()), Err)
}
