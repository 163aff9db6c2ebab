//! What a question of a fund lacks, and what is wrong with it or with the rules it goes by.

use std::fmt::Display;

use super::rate::place;
use crate::{
    error::{Code, Problem},
    rulebook::Rule,
    share::Share,
};

/// What a question lacks, and what is wrong with it.
#[derive(Debug, Default)]
pub(super) struct Gaps {
    pub(super) missing: Vec<String>,
    pub(super) problems: Vec<Problem>,
}

impl Gaps {
    pub(super) fn refuse(&mut self, path: &str, code: Code, found: impl Display, expected: &str) {
        self.problems.push(Problem::new(code, found.to_string(), expected).at(path));
    }

    /// The share that is the value of a rule; a problem of the rulebook where it is none.
    pub(super) fn share(&mut self, rule: &Rule) -> Share {
        let number = rule.number().map(|number| number.to_string()).unwrap_or_default();
        Share::read(&number).unwrap_or_else(|problem| {
            self.problems.push(problem.at(place(rule)));
            Share::default()
        })
    }

    /// One of the shares that are the value of a rule.
    pub(super) fn named(&mut self, rule: &Rule, name: &str) -> Share {
        let number = rule.named(name).map(|number| number.to_string()).unwrap_or_default();
        Share::read(&number).unwrap_or_else(|problem| {
            self.problems.push(problem.at(format!("{}.{name}", place(rule))));
            Share::default()
        })
    }

    /// The switch that is the value of a rule.
    pub(super) fn flag(&mut self, rule: &Rule) -> bool {
        rule.flag().unwrap_or_else(|| {
            self.refuse(&place(rule), Code::WrongType, "no switch", "true or false");
            false
        })
    }
}
