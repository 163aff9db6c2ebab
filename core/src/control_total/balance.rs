//! What each organisation is held to where each must balance as a body of its own (from 2026/27):
//! break-even, less the deficit support planned for it in figures before support.

use std::collections::BTreeMap;

use super::{
    Basis, Member, Outturn, PlanAndReturns, SupportStated, WithheldByQuarter,
    support::{self, CountedBack},
};
use crate::{
    calendar::Month,
    error::Result,
    money::Money,
    organisation::OdsCode,
    outcome::{Outcome, Stop},
    rulebook::{Role, Rulebook},
};

/// The line that each organisation is held to, and the support that is counted back against it.
#[derive(Debug, Clone)]
pub(super) struct Balance {
    lines: BTreeMap<OdsCode, Outcome<Money>>,
    counted_back: BTreeMap<OdsCode, CountedBack>,
    /// Whether support planned moves any of the lines.
    moved: bool,
}

impl Balance {
    /// In a year in which each organisation must balance.
    pub(super) fn of(
        rulebook: &Rulebook,
        given: PlanAndReturns<'_>,
        basis: Basis,
    ) -> Result<Option<Self>> {
        let Some(rule) = rulebook.in_force(Role::OrganisationsBalance) else { return Ok(None) };
        let least = rule.number().and_then(|least| Money::new(least).ok());
        let mut lines = BTreeMap::new();
        let mut counted_back = BTreeMap::new();
        let mut moved = false;
        for member in given.members {
            let planned = planned_for(member, given)?;
            let by_support = support::beside_balance(rulebook, basis, &member.code, planned);
            moved |= by_support.answer().is_some_and(Option::is_some);
            let line = match least {
                Some(least) => {
                    by_support.into_result().and_then(|it| Ok(least.plus(it.unwrap_or_default())?))
                }
                None => Err(Stop::cannot_tell([rule.id.to_string()], "the balance is no amount")),
            };
            lines.insert(member.code.clone(), Outcome::settled(line)?);
            let withheld = withheld_of(&member.code, given);
            let stated = SupportStated { planned: None, withheld };
            let back = CountedBack::of(rulebook, basis, stated);
            counted_back.insert(member.code.clone(), back);
        }
        Ok(Some(Self { lines, counted_back, moved }))
    }

    /// The parts it rests on beside that of balance itself.
    pub(super) fn roles(&self) -> Vec<Role> {
        let mut roles = vec![Role::SumIsNoTest, Role::OrganisationsAccountable];
        if self.moved {
            roles.extend([Role::ObjectiveBasis, Role::DeficitSupportFirstStep]);
        }
        roles
    }

    /// The result of an organisation for the year against the line it is held to and against its plan.
    pub(super) fn outturn(
        &self,
        code: &OdsCode,
        month: Month,
        amount: Money,
        plan: Money,
    ) -> Result<Outcome<Outturn>> {
        let withheld = self.counted_back.get(code).and_then(|back| back.for_year(month));
        let Some(line) = self.lines.get(code) else {
            let because = "an organisation is held to its result for the year";
            return Ok(Outcome::cannot_tell([format!("members: {code}")], because));
        };
        let line = line.as_ref().into_result();
        Outcome::settled(
            line.and_then(|line| Ok(Outturn::beside_plan(amount, withheld, *line, plan)?)),
        )
    }
}

/// The support planned for an organisation, as it counts here: none of a system that plans none.
fn planned_for(member: &Member, given: PlanAndReturns<'_>) -> Result<Option<Money>> {
    let none_at_all = given.support.planned.filter(|planned| planned.is_zero());
    let planned = member.deficit_support.or(none_at_all);
    planned.map(|planned| member.counted_in(given.system, planned)).transpose()
}

fn withheld_of(code: &OdsCode, given: PlanAndReturns<'_>) -> WithheldByQuarter {
    let found = given.withheld_of.iter().find(|(of, _)| of == code);
    found.map_or_else(Default::default, |(_, withheld)| *withheld)
}
