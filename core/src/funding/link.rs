//! What of a fund depends on the system control total, and whether it may.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{FundQuestion, terms::Gaps};
use crate::{
    error::{Code, Problem},
    organisation::OdsCode,
    outcome::NotInForce,
    rulebook::{Role, Rulebook},
    share::Share,
};

/// A link between the finance part of a fund and the system control total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct FundLink {
    /// The share of the finance part that is to be linked.
    pub share: Share,
    /// The least share that the year's rules ask, where they ask one.
    pub minimum: Option<Share>,
    /// Whether the link is in effect. Where it is not, all of the finance part depends on the
    /// organisation's own control total.
    pub in_effect: bool,
    /// The parties that must still agree, in order of code.
    pub awaiting: Vec<OdsCode>,
}

impl FundLink {
    /// The link of a question, if it has one. An ICS links at least the least share of the year; a
    /// partnership that is no ICS links only when every party has agreed. In a year whose rules
    /// speak of a least share and not of ICSs, it holds for every system.
    pub(super) fn of(
        rulebook: &Rulebook,
        question: &FundQuestion,
        gaps: &mut Gaps,
    ) -> Result<Option<Self>, NotInForce> {
        let fund = &question.fund;
        let linked = rulebook.role(Role::FundsLinked);
        let least = rulebook.in_force(Role::LinkMinimum);
        let minimum = least.map(|rule| gaps.share(rule));
        let asked = fund.linked_to_system.filter(|share| share.parts() > 0);
        let by_footing = linked.is_ok();
        let bound = least.is_some() && (!by_footing || fund.is_ics == Some(true));
        if bound && fund.linked_to_system.is_none() {
            gaps.missing.push("fund.linked_to_system".to_owned());
        }
        if let (true, Some(rule), Some(minimum), Some(share)) =
            (bound, least, minimum, fund.linked_to_system)
            && share < minimum
        {
            let expected = format!("at least {minimum}, by {}", rule.id);
            gaps.refuse("fund.linked_to_system", Code::LinkBelowMinimum, share, &expected);
        }
        let Some(share) = asked else { return Ok(None) };
        if least.is_none() {
            linked?;
        }
        let mut link = Self { share, minimum, in_effect: true, awaiting: Vec::new() };
        if by_footing {
            match fund.is_ics {
                Some(true) => {}
                None => gaps.missing.push("fund.is_ics".to_owned()),
                Some(false) => {
                    rulebook.role(Role::LinkByAgreement)?;
                    link.await_consent(question, gaps);
                }
            }
        }
        Ok(Some(link))
    }

    fn await_consent(&mut self, question: &FundQuestion, gaps: &mut Gaps) {
        let agreed = &question.fund.agreed_by;
        let parties: BTreeSet<&OdsCode> = question.parties.iter().collect();
        if parties.is_empty() {
            gaps.missing.push("parties".to_owned());
        }
        let waiting = parties.into_iter().filter(|party| !agreed.contains(party));
        self.awaiting = waiting.cloned().collect();
        self.in_effect = self.awaiting.is_empty();
    }

    /// The share that depends on the system: nothing while the link is not in effect.
    #[must_use]
    pub fn effective(&self) -> Share {
        if self.in_effect { self.share } else { Share::default() }
    }
}

/// What is wrong with the parties and those who agreed.
pub(super) fn problems(question: &FundQuestion) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut known = BTreeSet::new();
    for (position, party) in question.parties.iter().enumerate() {
        if !known.insert(party) {
            let problem = Problem::new(Code::DuplicateCode, format!("{party} twice"), "it once");
            problems.push(problem.at(format!("parties[{position}]")));
        }
    }
    let agreed = question.fund.agreed_by.iter().enumerate();
    for (position, code) in agreed.filter(|(_, code)| !known.contains(code)) {
        let found = format!("{:?}", code.as_str());
        let problem = Problem::new(Code::UnknownCode, found, "the code of a party");
        problems.push(problem.at(format!("fund.agreed_by[{position}]")));
    }
    problems
}
