//! The system control total, or what stands in its place, and everything measured against it.

use ics_rules_macros::record;

use super::{AdjustmentOutcome, Aim, Basis, MemberTotal, PlanAndReturns, Position, sheet::Sheet};
use crate::{
    error::Result,
    money::Money,
    organisation::OdsCode,
    outcome::{Outcome, Stop},
    rulebook::{RuleId, Rulebook},
};

/// The system control total, or what the year has in its place, and the positions and forecasts
/// against it.
#[record(
    explained,
    plot = "ControlTotalPlots",
    columns(latest: Option<Position>, aim_in_words: String, own_in_words: String, is_beside_plans: bool)
)]
pub struct ControlTotal {
    /// The system.
    pub system: OdsCode,
    /// The basis of every figure here.
    pub basis: Basis,
    /// Where the total comes from.
    pub aim: Aim,
    /// Each member's control total, in order of code; in years without those, its plan.
    pub members: Vec<MemberTotal>,
    /// The sum of the members' totals before adjustments.
    pub before: Money,
    /// The sum of the members' totals after adjustments.
    pub of_members: Money,
    /// The total that the system is held to. Where it is the sum of its members', net-neutral
    /// adjustments leave it as it was.
    pub total: Money,
    /// What the members' totals come to beyond the system's: below zero, what the system must find
    /// besides them.
    pub surplus_of_plans: Money,
    /// The joint objective of the year, where it has one beside the total.
    pub objective: Option<Money>,
    /// The deficit support planned, where the figures are on another basis than the objective and the
    /// total lies beside it by that much: below it for figures before support.
    pub planned_support: Option<Money>,
    /// What became of each adjustment.
    pub adjustments: Vec<AdjustmentOutcome>,
    /// The position at every month for which a return was made, in order.
    pub months: Vec<Position>,
    /// The outturn at the latest month less the total, with support withheld counted back unless the
    /// total is the sum of plans: adverse is negative.
    pub variance: Outcome<Money>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

#[record]
impl ControlTotal {
    /// The position at the latest month for which any return was made.
    #[must_use]
    #[python(getter)]
    pub fn latest(&self) -> Option<&Position> {
        self.months.last()
    }

    /// What the year calls the total: `system control total`, `system target`, `system objective` or
    /// `sum of plans`.
    #[python(getter)]
    #[must_use]
    pub fn aim_in_words(&self) -> String {
        self.aim.to_string()
    }

    /// What the year calls what its members are measured against: `control total` or `plan`.
    #[python(getter)]
    #[must_use]
    pub fn own_in_words(&self) -> String {
        self.aim.own().to_owned()
    }

    /// Whether the system is held to another line than the sum of its members' totals.
    #[python(getter)]
    #[must_use]
    pub const fn is_beside_plans(&self) -> bool {
        self.aim.is_beside_plans()
    }
}

/// The system control total of a year, or what stands in its place, with positions against it.
///
/// | year | a system is held to |
/// |---|---|
/// | 2016/17 | nothing: organisations alone have control totals, [`own_totals`](super::own_totals) |
/// | 2017/18 | the target of its STP footprint, which must be given |
/// | 2018/19, 2019/20 | the sum of its members' control totals |
/// | 2020/21 | nothing: what was designed was not operated |
/// | 2021/22 | the trajectory its partners agreed, which must be given |
/// | 2022/23 to 2025/26 | the limit NHS England sets it, where one is given, and else balance |
/// | from 2026/27 | nothing, unless a limit is given: each organisation must balance by itself, and the sum of plans is shown and is no test |
///
/// From 2024/25 balance is after deficit support: figures before it are held to the objective less the
/// support planned, and in figures after it what is withheld is counted back, so that the verdict is
/// the same on both bases.
///
/// What counts of each member is summed after the adjustments that everyone concerned has agreed.
/// Positions come for every month with a return; a system figure is refused, with the missing returns
/// named, while a member's is missing.
///
/// # Errors
///
/// Every problem of the lists, as [`SystemYear`](crate::SystemYear) would find them: moves that do
/// not sum to zero, codes that stand for nobody, anything twice, what the year's rules do not have.
/// [`crate::Code::OutOfRange`] when a sum leaves the range of [`Money`],
/// [`crate::Code::SharesDoNotSum`] when an organisation split is of more than the whole.
///
/// ```
/// use ics_rules::{
///     Rulebook,
///     control_total::{Member, PlanAndReturns, SupportStated, control_total},
///     wire::Document,
/// };
///
/// let members = [
///     Member::from_json(r#"{ "code": "QYG", "kind": "icb", "control_total": "10000000" }"#)?,
///     Member::from_json(r#"{ "code": "REM", "kind": "foundation_trust", "control_total": "-150000000" }"#)?,
/// ];
/// let system = "QYG".parse()?;
/// let given = PlanAndReturns {
///     system: &system, basis: None, system_target: Some("-135000000".parse()?),
///     support: SupportStated::default(), withheld_of: &[], members: &members, adjustments: &[], returns: &[],
/// };
/// // A limit that is tighter than the plans leaves £5m to be found.
/// let outcome = control_total(&Rulebook::for_year("2023/24".parse()?)?, given)?;
/// let found = outcome.answer().unwrap();
/// assert_eq!(found.total.to_string(), "-135000000.00");
/// assert_eq!(found.surplus_of_plans.to_string(), "-5000000.00");
/// assert_eq!(found.objective.unwrap().to_string(), "0.00");
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn control_total(
    rulebook: &Rulebook,
    given: PlanAndReturns<'_>,
) -> Result<Outcome<ControlTotal>> {
    Outcome::settled(Sheet::of(rulebook, given).and_then(|sheet| sheet.control_total()))
}

impl Sheet {
    /// The total that the system is held to, with positions against it.
    pub(crate) fn control_total(&self) -> Result<ControlTotal, Stop> {
        let target = self.target.as_ref().into_result()?;
        let of_members = self.planned()?;
        let variance = match self.months.last() {
            Some(latest) => latest.outturn.as_ref().map(|outturn| outturn.variance),
            None => Outcome::cannot_tell(["returns"], "a variance needs the members' forecasts"),
        };
        Ok(ControlTotal {
            system: self.system.clone(),
            basis: self.basis,
            aim: target.aim,
            members: self.members.clone(),
            before: Money::sum(self.members.iter().map(|member| member.before))?,
            of_members,
            total: target.amount,
            surplus_of_plans: of_members.minus(target.amount)?,
            objective: target.objective.filter(|objective| *objective != target.amount),
            planned_support: target.support,
            adjustments: self.adjustments.clone(),
            months: self.months.clone(),
            variance,
            rules: [&target.rules, &self.rules, &self.counting_back]
                .into_iter()
                .flatten()
                .cloned()
                .collect(),
        })
    }
}
