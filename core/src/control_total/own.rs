//! Each organisation's own control total, which it answers for beside the system's.

use ics_rules_macros::record;

use super::{Basis, MemberTotal, Outturn, PlanAndReturns, sheet::Sheet};
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
    /// system.
    pub total: Money,
    /// The month of its latest return; none without one.
    pub month: Option<Month>,
    /// Its result for the year against the total; refused while no forecast is given.
    pub outturn: Outcome<Outturn>,
}

/// The parts by which organisations answer for totals of their own, the first that a year has before
/// the others.
pub(crate) const ANSWERING: [Role; 6] = [
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
            Some((position.month, found.outturn))
        });
        let lacking = |name: String| Outcome::cannot_tell([name], HELD_TO_A_RESULT);
        let outturn = match latest {
            None => lacking(format!("returns: {code}")),
            Some((month, None)) => lacking(format!("returns: forecast of {code} at {month}")),
            Some((_, Some(amount))) => Outcome::Answer(Outturn::of(amount, member.total)?),
        };
        Ok(OwnTotal {
            organisation: member.organisation.clone(),
            total: member.total,
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
                "whether every organisation meets its own total cannot be told yet".to_owned()
            }
            (0, _) => "every organisation meets its own total".to_owned(),
            (missed, all) => format!("{missed} of {all} organisations miss their own totals"),
        };
        let each = self.organisations.iter().map(|one| one.explain_by(rulebook, &self.rules));
        Explanation::new(says).citing(rulebook, &self.rules).following(each)
    }
}

impl OwnTotal {
    fn explain_by(&self, rulebook: &Rulebook, rules: &[RuleId]) -> Explanation {
        let total = words::position(self.total);
        let says = match &self.outturn {
            Outcome::Answer(outturn) => format!(
                "{} is held to {total} and expects {} ({})",
                self.organisation,
                words::position(outturn.amount),
                words::variance(outturn.variance)
            ),
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
