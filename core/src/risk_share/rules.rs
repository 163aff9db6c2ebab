//! The rules that a sharing rests on.

use super::SharingBasis;
use crate::{
    error::{Code, Problem, Result},
    outcome::NotInForce,
    rulebook::{Role, RuleId, Rulebook},
};

/// The rules that a sharing rests on.
pub(super) struct Rules {
    /// By what the amount is shared.
    pub(super) basis: RuleId,
    /// That not a penny is lost.
    exact: RuleId,
    /// That shares and limits are the members' own.
    pub(super) data: RuleId,
    /// What the basis must meet.
    check: Option<RuleId>,
}

impl Rules {
    /// The rules of a sharing by `basis`, as `rulebook` has them.
    pub(super) fn of(rulebook: &Rulebook, basis: SharingBasis) -> Result<Self, NotInForce> {
        let id = |role: Role| rulebook.role(role).map(|rule| rule.id.clone());
        Ok(Self {
            basis: id(basis.role())?,
            exact: id(Role::SharesSumExactly)?,
            data: id(Role::SharesAreData)?,
            check: basis.check().map(id).transpose()?,
        })
    }

    /// Each once, the rule of the basis first.
    pub(super) fn all(&self) -> Vec<RuleId> {
        let mut all = vec![self.basis.clone(), self.exact.clone(), self.data.clone()];
        all.extend(self.check.clone());
        let mut seen = Vec::new();
        for id in all {
            if !seen.contains(&id) {
                seen.push(id);
            }
        }
        seen
    }

    /// The problem with the rule that makes it one.
    pub(super) fn cited_in(&self, problem: Problem) -> Problem {
        match (problem.code, &self.check) {
            (Code::NoWeight | Code::SharesDoNotSum, Some(rule)) => {
                Problem { expected: format!("{}, by {rule}", problem.expected), ..problem }
            }
            _ => problem,
        }
    }
}
