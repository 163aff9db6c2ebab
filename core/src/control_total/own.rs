//! Each organisation's own control total, which it answers for beside the system's.

use ics_rules_macros::record;

use super::{
    Basis, Delivery, MemberTotal, Outturn, PlanAndReturns, balance::Balance,
    explain_position::with_withheld, sheet::Sheet,
};
use crate::{
    calendar::Month,
    error::Result,
    explanation::{Explanation, Reasons, words},
    money::Money,
    organisation::{OdsCode, Organisation},
    outcome::{Outcome, Stop},
    rulebook::{Role, RuleId, Rulebook},
};

/// How every organisation stands against its own total.
#[record(explained)]
pub struct OwnTotals {
    /// The basis of every figure here.
    pub basis: Basis,
    /// The organisations, in order of code.
    pub organisations: Vec<OwnTotal>,
    /// Those that miss their own totals, in order of code.
    pub missing_it: Vec<OdsCode>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// An organisation and its own total.
#[record]
pub struct OwnTotal {
    /// The organisation.
    #[python(with(code: OdsCode))]
    pub organisation: Organisation,
    /// Its control total, after adjustments; in years without those, its plan. As it counts in this
    /// system. Where each organisation must balance (from 2026/27), `outturn` holds it to that.
    pub total: Money,
    /// Whether it must balance as a body of its own (from 2026/27), and is not held to its own total.
    pub balances: bool,
    /// The month of its latest return; none without one.
    pub month: Option<Month>,
    /// Its result for the year against the total, and from 2026/27 against balance and against plan;
    /// refused while no forecast is given.
    pub outturn: Outcome<Outturn>,
}

/// The parts by which organisations answer for totals of their own, the first that a year has before
/// the others.
pub(crate) const ANSWERING: [Role; 7] = [
    Role::OrganisationsBalance,
    Role::OrganisationControlTotals,
    Role::DualAccountability,
    Role::SystemControlTotal,
    Role::ImprovementTrajectories,
    Role::AgreementTrajectory,
    Role::JointObjectives,
];

/// How every organisation stands against its own total, by its latest return.
///
/// In 2016/17 nothing else is measured; in 2017/18 and 2018/19 organisations answer for both their own
/// totals and the system's.
///
/// # Errors
///
/// As [`control_total`](super::control_total()).
pub fn own_totals(rulebook: &Rulebook, given: PlanAndReturns<'_>) -> Result<Outcome<OwnTotals>> {
    Outcome::settled(Sheet::of(rulebook, given).and_then(|sheet| sheet.own_totals(rulebook)))
}

impl Sheet {
    /// How every organisation stands against its own total.
    pub(crate) fn own_totals(&self, rulebook: &Rulebook) -> Result<OwnTotals, Stop> {
        let (_, answering) = rulebook.first_role(&ANSWERING)?;
        let mut also = vec![Role::CommissionerControlTotals, Role::SurplusTrustsWithoutTotal];
        if rulebook.in_force(Role::DualAccountability).is_some() {
            also.push(Role::SectorBalance);
        }
        let organisations = self.members.iter().map(|member| self.own_total(member));
        let organisations = organisations.collect::<Result<Vec<_>>>()?;
        also.extend(self.balance.iter().flat_map(Balance::roles));
        also.extend(OwnTotal::counting(&organisations));
        let missed = organisations.iter().filter(|one| {
            one.outturn.answer().is_some_and(|outturn| outturn.variance.is_negative())
        });
        Ok(OwnTotals {
            basis: self.basis,
            missing_it: missed.map(|one| one.organisation.code.clone()).collect(),
            organisations,
            rules: [answering.id.clone()]
                .into_iter()
                .chain(rulebook.ids_in_force(also))
                .chain(self.rules.iter().cloned())
                .collect(),
        })
    }

    /// The result of one organisation for the year against its own total, by its latest return.
    pub(crate) fn own_outturn(&self, code: &OdsCode) -> Result<Outturn, Stop> {
        let member = self.members.iter().find(|member| member.organisation.code == *code);
        let unknown = || Stop::cannot_tell([format!("members: {code}")], HELD_TO_A_RESULT);
        self.own_total(member.ok_or_else(unknown)?)?.outturn.into_result()
    }

    fn own_total(&self, member: &MemberTotal) -> Result<OwnTotal> {
        let code = &member.organisation.code;
        let latest = self.months.iter().rev().find_map(|position| {
            let found = position.members.iter().find(|one| one.code == *code)?;
            Some((found.carried_from.unwrap_or(position.month), found.outturn))
        });
        let lacking = |name: String| Outcome::cannot_tell([name], HELD_TO_A_RESULT);
        let outturn = match latest {
            None => lacking(format!("returns: {code}")),
            Some((month, None)) => lacking(format!("returns: forecast of {code} at {month}")),
            Some((month, Some(amount))) => match &self.balance {
                Some(balance) => balance.outturn(code, month, amount, member.total)?,
                None => Outcome::Answer(Outturn::of(amount, member.total)?),
            },
        };
        Ok(OwnTotal {
            organisation: member.organisation.clone(),
            total: member.total,
            balances: self.balance.is_some(),
            month: latest.map(|(month, _)| month),
            outturn,
        })
    }
}

/// Why a forecast is asked for.
const HELD_TO_A_RESULT: &str = "an organisation is held to its result for the year";

impl Reasons for OwnTotals {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = match (self.missing_it.len(), self.organisations.len()) {
            (0, _) if self.organisations.iter().any(|one| one.outturn.answer().is_none()) => {
                let what = if self.balances() { "balances" } else { "meets its own total" };
                format!("whether every organisation {what} cannot be told yet")
            }
            (0, _) if self.balances() => "every organisation balances".to_owned(),
            (0, _) => "every organisation meets its own total".to_owned(),
            (missed, all) if self.balances() => {
                format!("{missed} of {all} organisations do not balance")
            }
            (missed, all) => format!("{missed} of {all} organisations miss their own totals"),
        };
        let each = self.organisations.iter().map(|one| one.explain_by(rulebook, &self.rules));
        Explanation::new(says).citing(rulebook, &self.rules).following(each)
    }
}

impl Outturn {
    /// How an organisation that must balance stands, in words.
    fn of_balance(&self, organisation: &Organisation) -> String {
        let met = match self.delivery {
            Some(Delivery::Missed) => "does not balance",
            _ => "balances",
        };
        format!(
            "{organisation} {met}: it is held to {}, expects {}{} ({}), and plans {} ({} against plan)",
            words::position(self.control_total),
            words::position(self.amount),
            with_withheld(self.withheld),
            words::variance(self.variance),
            words::position(self.plan),
            words::variance(self.against_plan)
        )
    }
}

impl OwnTotals {
    /// Whether each organisation is held to balance, and not to a total of its own.
    fn balances(&self) -> bool {
        self.organisations.iter().any(|one| one.balances)
    }
}

impl OwnTotal {
    /// The parts by which support withheld is counted back into any of the results.
    fn counting(organisations: &[Self]) -> Vec<Role> {
        let counted = organisations.iter().filter(|one| {
            let outturn = one.outturn.answer();
            outturn.and_then(|it| it.withheld).is_some_and(|withheld| !withheld.is_zero())
        });
        let months: Vec<_> = counted.filter_map(|one| one.month).collect();
        let mut roles = Vec::new();
        roles.extend((!months.is_empty()).then_some(Role::SystemVarianceLines));
        let before_the_end = months.iter().any(|month| *month < Month::LAST);
        roles.extend(before_the_end.then_some(Role::ForecastWithoutWithheld));
        roles
    }

    fn explain_by(&self, rulebook: &Rulebook, rules: &[RuleId]) -> Explanation {
        let total = words::position(self.total);
        let says = match &self.outturn {
            Outcome::Answer(outturn) if self.balances => outturn.of_balance(&self.organisation),
            Outcome::Answer(outturn) => format!(
                "{} is held to {total} and expects {} ({})",
                self.organisation,
                words::position(outturn.amount),
                words::variance(outturn.variance)
            ),
            _ if self.balances => {
                let own = &self.organisation;
                format!("{own} must balance and plans {total}, and whether it does cannot be told")
            }
            _ => format!("{} is held to {total}, and its result is not known", self.organisation),
        };
        let answering = rulebook.playing(rules, ANSWERING);
        let explained = Explanation::new(says).citing(rulebook, &answering);
        match &self.outturn {
            Outcome::Answer(_) => explained,
            refused => {
                explained.following([Explanation::refusal(refused).citing(rulebook, &answering)])
            }
        }
    }
}
