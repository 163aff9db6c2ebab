//! What of a fund depends on the system control total, and whether it may.

use std::collections::BTreeSet;

use ics_rules_macros::record;

use super::{FundQuestion, gaps::Gaps};
use crate::{
    error::{Code, Problem},
    organisation::OdsCode,
    outcome::NotInForce,
    rulebook::{Role, Rule, Rulebook, Standing},
    share::Share,
};

/// A link between the finance part of a fund and the system control total.
#[record]
pub struct FundLink {
    /// The share of the finance part that is to be linked.
    pub share: Share,
    /// The least share of the year's rules, where they give one.
    pub minimum: Option<Share>,
    /// Whether the link is in effect. Where it is not, all of the finance part depends on the
    /// organisation's own control total.
    pub in_effect: bool,
    /// The parties that must still agree, in order of code.
    pub awaiting: Vec<OdsCode>,
}

/// The rules of a year on links, and what is asked of whom.
struct Footing<'r> {
    rulebook: &'r Rulebook,
    /// The rule by which an ICS links; none in a year whose rules do not speak of ICSs.
    ics: Option<&'r Rule>,
    /// What the share of every ICS must be above, in a year in which every one links.
    above: Option<Share>,
    /// The rule on the least share, and the share.
    least: Option<(&'r Rule, Share)>,
    /// Whether less than the least share is refused: not by one that the library only assumes.
    binds: bool,
}

impl<'r> Footing<'r> {
    fn of(rulebook: &'r Rulebook, gaps: &mut Gaps) -> Self {
        let ics = rulebook.in_force(Role::FundsLinked);
        let least = rulebook.in_force(Role::LinkMinimum);
        Self {
            rulebook,
            ics,
            above: ics.filter(|rule| rule.value.is_some()).map(|rule| gaps.share(rule)),
            least: least.map(|rule| (rule, gaps.share(rule))),
            binds: least.is_some_and(|rule| {
                rule.standing != Standing::Assumed || rulebook.is_laid_over(&rule.id)
            }),
        }
    }

    /// Whether a system of this kind may not leave the share out.
    fn must_say(&self, is_ics: Option<bool>) -> bool {
        if self.ics.is_none() {
            return self.least.is_some();
        }
        let stated = self.rulebook.in_force(Role::LinkShare).is_some_and(|rule| rule.required);
        is_ics == Some(true) && (self.above.is_some() || stated)
    }

    /// Refuses a share that is less than the year asks of the system.
    fn check(&self, share: Share, is_ics: Option<bool>, gaps: &mut Gaps) {
        let mut refuse = |expected: String| {
            gaps.refuse("fund.linked_to_system", Code::LinkBelowMinimum, share, &expected);
        };
        if self.ics.is_some() && is_ics != Some(true) {
            return;
        }
        match (self.ics, self.above, self.least) {
            (Some(rule), Some(above), _) if share <= above => {
                refuse(format!("above {above}, by {}", rule.id));
            }
            (_, _, Some((rule, least))) if self.binds && share < least => {
                refuse(format!("at least {least}, by {}", rule.id));
            }
            _ => {}
        }
    }

    /// The parts of the rules that a link, or the want of one, rests on.
    fn roles(&self, link: Option<&FundLink>, is_ics: Option<bool>) -> Vec<Role> {
        let by_agreement = self.ics.is_some() && is_ics != Some(true);
        let Some(link) = link else {
            let unlinked = is_ics == Some(false) && self.above.is_some();
            return unlinked.then_some(Role::UnlinkedEffect).into_iter().collect();
        };
        let below = link.is_below(is_ics);
        let bound = self.binds && !by_agreement;
        let roles = [
            (Role::FundsLinked, self.ics.is_some() && is_ics == Some(true)),
            (Role::LinkMinimum, self.least.is_some() && (bound || below)),
            (Role::LinkByAgreement, by_agreement),
            (Role::UnlinkedEffect, !link.in_effect),
            (Role::FundsLinkedSystemOnly, link.in_effect),
            (Role::FundsMet, link.in_effect),
        ];
        roles.into_iter().filter(|(_, rests)| *rests).map(|(role, _)| role).collect()
    }
}

impl FundLink {
    /// The link and the parts of the rules it rests on. Where nothing is paid whatever the link, what
    /// it lacks is not asked for.
    pub(super) fn resting(
        rulebook: &Rulebook,
        question: &FundQuestion,
        gaps: &mut Gaps,
        moot: bool,
    ) -> Result<(Option<Self>, Vec<Role>), NotInForce> {
        let footing = Footing::of(rulebook, gaps);
        let asked = gaps.missing.len();
        let mut link = Self::of(&footing, question, gaps)?;
        if moot && gaps.missing.len() > asked {
            gaps.missing.truncate(asked);
            link = None;
        }
        let roles = footing.roles(link.as_ref(), question.fund.is_ics);
        let known = |role: &Role| rulebook.in_force(*role).is_some();
        Ok((link, roles.into_iter().filter(known).collect()))
    }

    /// The link of a question, if it has one. In 2019/20 every ICS links a share above zero, and a
    /// partnership that is no ICS links only when every party has agreed; in 2018/19 the share of an
    /// ICS may be anything; in 2020/21 a least share holds for every system.
    fn of(
        footing: &Footing<'_>,
        question: &FundQuestion,
        gaps: &mut Gaps,
    ) -> Result<Option<Self>, NotInForce> {
        let fund = &question.fund;
        let Some(share) = fund.linked_to_system else {
            if footing.must_say(fund.is_ics) {
                gaps.missing.push("fund.linked_to_system".to_owned());
            } else if footing.above.is_some() && fund.is_ics.is_none() {
                gaps.missing.push("fund.is_ics".to_owned());
            }
            return Ok(None);
        };
        footing.check(share, fund.is_ics, gaps);
        if share == Share::default() {
            if footing.above.is_some() && fund.is_ics.is_none() {
                gaps.missing.push("fund.is_ics".to_owned());
            }
            return Ok(None);
        }
        if footing.least.is_none() {
            footing.rulebook.role(Role::FundsLinked)?;
        }
        let minimum = footing.least.map(|(_, least)| least);
        let mut link = Self { share, minimum, in_effect: true, awaiting: Vec::new() };
        if footing.ics.is_some() {
            link.by_footing(footing.rulebook, question, gaps)?;
        }
        Ok(Some(link))
    }

    /// Whether it is in effect, by whether the partnership is an ICS. Where every party agrees, it is
    /// either way.
    fn by_footing(
        &mut self,
        rulebook: &Rulebook,
        question: &FundQuestion,
        gaps: &mut Gaps,
    ) -> Result<(), NotInForce> {
        let agreed = &question.fund.agreed_by;
        let parties: BTreeSet<&OdsCode> = question.parties.iter().collect();
        let waiting = parties.iter().filter(|party| !agreed.contains(party));
        let waiting: Vec<OdsCode> = waiting.map(|party| (*party).clone()).collect();
        let by_agreement = rulebook.role(Role::LinkByAgreement);
        match question.fund.is_ics {
            Some(true) => {}
            None if by_agreement.is_ok() && waiting.is_empty() && !parties.is_empty() => {}
            None => gaps.missing.push("fund.is_ics".to_owned()),
            Some(false) => {
                by_agreement?;
                if parties.is_empty() {
                    gaps.missing.push("parties".to_owned());
                }
                self.in_effect = waiting.is_empty();
                self.awaiting = waiting;
            }
        }
        Ok(())
    }

    /// Whether an ICS links less than the least share of the year.
    pub(crate) fn is_below(&self, is_ics: Option<bool>) -> bool {
        is_ics == Some(true) && self.minimum.is_some_and(|least| self.share < least)
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
