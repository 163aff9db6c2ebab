//! Where members and the system stand against plan and control total at a month.

use std::collections::BTreeMap;

use ics_rules_macros::record;

use super::{MemberTotal, Return, support::CountedBack, term::Presence};
use crate::{
    calendar::Month,
    error::Result,
    money::Money,
    organisation::OdsCode,
    outcome::{Outcome, Stop},
    rulebook::{Role, RuleId, Rulebook},
    wire::word,
};

/// A member's figures at a month, as they count in the system.
#[record]
pub struct MemberPosition {
    /// The member.
    pub code: OdsCode,
    /// Its control total.
    pub control_total: Money,
    /// Planned by the end of the month.
    pub plan_to_date: Money,
    /// Achieved by the end of the month, on the basis of the control total.
    pub actual_to_date: Money,
    /// Actual less plan: adverse is negative.
    pub variance_to_date: Money,
    /// Expected for the year; none when the return holds no forecast.
    pub outturn: Option<Money>,
    /// Outturn less control total, which from 2021/22 is the member's plan: adverse is negative.
    pub outturn_variance: Option<Money>,
    /// The month of its last return, where it ended before this one and its figures stay in.
    pub carried_from: Option<Month>,
}

/// Where the system stands at a month.
#[record(explained)]
pub struct Position {
    /// The month.
    pub month: Month,
    /// The members that made a return, in order of code.
    pub members: Vec<MemberPosition>,
    /// The members that made none.
    pub missing: Vec<OdsCode>,
    /// The members that ended before, of which nobody says whether the successor's figures hold theirs.
    pub unsaid: Vec<OdsCode>,
    /// The system's figures to date; refused while a return is missing.
    pub to_date: Outcome<ToDate>,
    /// The system's figures for the year; refused while a forecast is missing.
    pub outturn: Outcome<Outturn>,
    /// The rule that gives the total it is held to, and those by which withheld support is counted back.
    pub rules: Vec<RuleId>,
}

/// The system's figures from April to the end of a month.
#[record]
pub struct ToDate {
    /// Planned.
    pub plan: Money,
    /// Achieved, on the basis of the control total.
    pub actual: Money,
    /// Actual less plan: adverse is negative. A position and its variance may differ in sign.
    pub variance: Money,
    /// Deficit support withheld so far, which the actual lacks and which is counted back in what is
    /// needed to end on the system's total, unless that is the sum of plans. None in figures before
    /// support, and where nothing is stated of it.
    pub withheld: Option<Money>,
    /// What the months so far come to each, and what the rest must.
    pub run_rate: RunRate,
}

/// Averages by month; each is rounded to the penny, halves away from zero.
#[record]
pub struct RunRate {
    /// The actual to date, for each month so far.
    pub per_month: Money,
    /// The year if every month were as those so far: arithmetic, not a forecast.
    pub straight_line: Money,
    /// What each remaining month must bring to end on the system's total; none after month 12, and
    /// where the system has no total.
    pub needed_per_month: Option<Money>,
}

/// A result for the year, forecast or, at month 12, achieved, against the total it is held to and
/// against plan.
#[record]
pub struct Outturn {
    /// The result as it is reported.
    pub amount: Money,
    /// Deficit support withheld so far, which the result lacks and which is counted back against the
    /// control total, unless that is the sum of plans. None in figures before support, and where
    /// nothing is stated of it.
    pub withheld: Option<Money>,
    /// The control total, or what the year has in its place.
    pub control_total: Money,
    /// Outturn, with support withheld counted back, less control total: adverse is negative. Also the
    /// headroom to the boundary. Against the sum of plans nothing is counted back.
    pub variance: Money,
    /// Whether the control total is met, which a result equal to it does. None where it is the sum of
    /// plans, which is no test (from 2026/27).
    pub delivery: Option<Delivery>,
    /// What the organisations plan for the year: the sum of the amounts that each of them is held to.
    /// Where the system's total is that sum, and for one organisation, the control total itself.
    pub plan: Money,
    /// Outturn less plan, as the members' own variances add up: adverse is negative.
    pub against_plan: Money,
}

word! {
    /// Whether a control total is met.
    pub enum Delivery {
        /// The result is the control total or better.
        Met = "met": "met",
        /// The result is below the control total.
        Missed = "missed": "missed",
    }
}

impl Delivery {
    /// Whether a result meets a control total: equal counts as met.
    #[must_use]
    pub fn of(result: Money, control_total: Money) -> Self {
        if result >= control_total { Self::Met } else { Self::Missed }
    }
}

impl Outturn {
    /// The result of an organisation against the total it is held to.
    pub(super) fn of(amount: Money, control_total: Money) -> Result<Self> {
        Self::beside_plan(amount, None, control_total, control_total)
    }

    /// The result against the sum of plans, which is no test.
    fn untested(amount: Money, withheld: Option<Money>, plan: Money) -> Result<Self> {
        Ok(Self { withheld, delivery: None, ..Self::of(amount, plan)? })
    }

    pub(super) fn beside_plan(
        amount: Money,
        withheld: Option<Money>,
        control_total: Money,
        plan: Money,
    ) -> Result<Self> {
        let counted = amount.plus(withheld.unwrap_or_default())?;
        Ok(Self {
            amount,
            withheld,
            control_total,
            variance: counted.minus(control_total)?,
            delivery: Some(Delivery::of(counted, control_total)),
            plan,
            against_plan: amount.minus(plan)?,
        })
    }
}

/// What a system's results are measured against.
#[derive(Debug)]
pub(super) struct Line {
    /// The total that the system is held to.
    pub(super) held_to: Outcome<Money>,
    /// Whether it is a test, or only the sum of plans.
    pub(super) is_test: bool,
    /// The rule that gives it.
    pub(super) given_by: Option<RuleId>,
    /// What the members together plan for the year.
    pub(super) plan: Money,
    /// The support that is counted back.
    pub(super) counted_back: CountedBack,
}

impl Position {
    /// The returns without which the system has no position to date, by their places.
    pub(crate) fn unreturned(&self) -> Vec<String> {
        match &self.to_date {
            Outcome::CannotTell(refusal) => refusal.missing.clone(),
            _ => Vec::new(),
        }
    }

    /// The returns and forecasts without which the system has no result for the year, by their places.
    pub(crate) fn unforecast(&self) -> Vec<String> {
        self.unreturned().into_iter().chain(unforecast(self.month, &self.members)).collect()
    }

    /// The parts by which support withheld at it is counted back; none where none is withheld.
    pub(super) fn counting(&self) -> Vec<Role> {
        let withheld = self.to_date.answer().and_then(|figures| figures.withheld);
        let in_outturn = self.outturn.answer().and_then(|outturn| outturn.withheld);
        let counted = withheld.or(in_outturn).is_some_and(|amount| !amount.is_zero());
        let before_the_end = counted && self.month < Month::LAST;
        let mut roles = Vec::new();
        roles.extend(counted.then_some(Role::SystemVarianceLines));
        roles.extend(before_the_end.then_some(Role::ForecastWithoutWithheld));
        roles
    }

    /// The position with the rules by which support withheld at it is counted back.
    pub(super) fn with_counting(mut self, rulebook: &Rulebook) -> Self {
        self.rules.extend(rulebook.ids_in_force(self.counting()));
        self
    }

    /// The position at a month, from what each member's return counts in the system.
    pub(super) fn at(
        month: Month,
        totals: &[MemberTotal],
        presence: impl Fn(&OdsCode) -> Presence,
        returned: impl Fn(&OdsCode, Money) -> Result<Money>,
        returns: &BTreeMap<(Month, &OdsCode), &Return>,
        line: &Line,
    ) -> Result<Self> {
        let (mut members, mut missing, mut unsaid) = (Vec::new(), Vec::new(), Vec::new());
        for total in totals {
            let code = &total.organisation.code;
            let by = match presence(code) {
                Presence::By(by) => by,
                Presence::Absent => continue,
                Presence::Unsaid => {
                    unsaid.push(code.clone());
                    continue;
                }
            };
            let Some(found) = returns.get(&(by, code)) else {
                missing.push((code.clone(), by));
                continue;
            };
            let plan_to_date = returned(code, found.plan_to_date)?;
            let actual_to_date = returned(code, found.measured_to_date()?)?;
            let outturn =
                found.measured_outturn()?.map(|whole| returned(code, whole)).transpose()?;
            members.push(MemberPosition {
                code: code.clone(),
                control_total: total.total,
                plan_to_date,
                actual_to_date,
                variance_to_date: actual_to_date.minus(plan_to_date)?,
                outturn,
                outturn_variance: outturn.map(|amount| amount.minus(total.total)).transpose()?,
                carried_from: (by < month).then_some(by),
            });
        }
        let lacking = Lacking { month, missing: &missing, unsaid: &unsaid };
        let to_date = Outcome::settled(to_date(&lacking, &members, line))?;
        let outturn = Outcome::settled(outturn(&lacking, &members, line))?;
        let rules = line.given_by.iter().cloned().collect();
        let missing = missing.into_iter().map(|(code, _)| code).collect();
        Ok(Self { month, members, missing, unsaid, to_date, outturn, rules })
    }
}

/// What a system's figures of a month lack, by its places.
struct Lacking<'a> {
    month: Month,
    /// The members without a return, with the month that it would be of.
    missing: &'a [(OdsCode, Month)],
    unsaid: &'a [OdsCode],
}

/// The forecasts that returns leave out.
fn unforecast(month: Month, members: &[MemberPosition]) -> impl Iterator<Item = String> {
    let without = members.iter().filter(|member| member.outturn.is_none());
    without.map(move |member| {
        let month = member.carried_from.unwrap_or(month);
        format!("returns: forecast of {} at {month}", member.code)
    })
}

impl Lacking<'_> {
    fn returns(&self) -> Vec<String> {
        let returns = self.missing.iter();
        let returns = returns.map(|(code, month)| format!("returns: {code} at {month}"));
        let unsaid =
            self.unsaid.iter().map(|code| format!("members: successor_includes of {code}"));
        returns.chain(unsaid).collect()
    }

    fn forecasts(&self, members: &[MemberPosition]) -> Vec<String> {
        self.returns().into_iter().chain(unforecast(self.month, members)).collect()
    }

    /// Why the system's figures are refused, for want of what they are the sum of.
    fn because(&self, figures: &str) -> String {
        if self.unsaid.is_empty() {
            return figures.to_owned();
        }
        format!(
            "{figures}, and nobody says whether the figures of the successor hold those of a member \
             that has ended"
        )
    }
}

/// The members' results for the year together, against the total they are held to and their plans.
fn outturn(
    lacking: &Lacking<'_>,
    members: &[MemberPosition],
    line: &Line,
) -> Result<Outturn, Stop> {
    let names = lacking.forecasts(members);
    if !names.is_empty() {
        let because = lacking.because("the system's outturn is the sum of all forecasts");
        return Err(Stop::cannot_tell(names, because));
    }
    let amount = Money::sum(members.iter().filter_map(|member| member.outturn))?;
    let held_to = line.held_to.as_ref().into_result()?;
    let withheld = line.counted_back.for_year(lacking.month);
    if !line.is_test {
        return Ok(Outturn::untested(amount, withheld, line.plan)?);
    }
    Ok(Outturn::beside_plan(amount, withheld, *held_to, line.plan)?)
}

fn to_date(lacking: &Lacking<'_>, members: &[MemberPosition], line: &Line) -> Result<ToDate, Stop> {
    let month = lacking.month;
    let names = lacking.returns();
    if !names.is_empty() {
        let because = lacking.because("the system's position to date is the sum of all returns");
        return Err(Stop::cannot_tell(names, because));
    }
    let plan = Money::sum(members.iter().map(|member| member.plan_to_date))?;
    let actual = Money::sum(members.iter().map(|member| member.actual_to_date))?;
    let (passed, remaining) = (i64::from(month.number()), i64::from(month.remaining()));
    let all = i64::from(Month::LAST.number());
    let withheld = line.counted_back.to_date(month);
    let back = withheld.filter(|_| line.is_test).unwrap_or_default();
    let counted = actual.plus(back)?;
    let held_to = line.held_to.answer().filter(|_| remaining > 0);
    let left = held_to.map(|total| total.minus(counted)).transpose()?;
    Ok(ToDate {
        plan,
        actual,
        variance: actual.minus(plan)?,
        withheld,
        run_rate: RunRate {
            per_month: actual.scaled(1, passed)?,
            straight_line: actual.scaled(all, passed)?,
            needed_per_month: left.map(|left| left.scaled(1, remaining)).transpose()?,
        },
    })
}
