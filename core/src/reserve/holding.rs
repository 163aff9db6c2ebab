//! The reserves that one holder holds, as shares of one base.

use super::{RequiredReserve, ReserveBase, ReserveHolder, ReserveKind};
use crate::{
    error::{Code, Problem, Result},
    money::Money,
    rulebook::{Rule, RuleId},
    share::Share,
};

/// A reserve that the year asks for, and its rule.
pub(super) struct Asked<'r> {
    pub(super) kind: ReserveKind,
    pub(super) rule: &'r Rule,
}

/// What reserves are shares of, and who holds them.
pub(super) struct Holding {
    pub(super) base: ReserveBase,
    pub(super) base_amount: Money,
    pub(super) holder: ReserveHolder,
}

impl Holding {
    /// The reserves that the year asks for. The running sums of their shares are rounded, so that they
    /// make the rounded whole.
    pub(super) fn reserves(
        &self,
        asked: &[Asked<'_>],
        more: &[RuleId],
    ) -> Result<Vec<RequiredReserve>> {
        let mut reserves = Vec::new();
        let mut before = Share::default();
        for Asked { kind, rule } in asked {
            let share = rule.share()?;
            let Some(after) = Share::sum([before, share]) else {
                let expected = "shares that sum to at most 1";
                let problem = Problem::new(Code::SharesDoNotSum, share.to_string(), expected);
                return Err(problem.at(format!("rule.{:?}.value", rule.id.as_str())).into());
            };
            reserves.push(RequiredReserve {
                kind: *kind,
                share,
                base: self.base,
                base_amount: self.base_amount,
                amount: after.of(self.base_amount).minus(before.of(self.base_amount))?,
                holder: self.holder,
                rules: [rule.id.clone()].into_iter().chain(more.iter().cloned()).collect(),
            });
            before = after;
        }
        Ok(reserves)
    }
}
