//! The questions on funds, put by what a system's year holds.

mod on_forecasts;

pub use self::on_forecasts::FundOnForecasts;
use super::{answers::FundAnswer, money::Books};
use crate::{
    calendar::{Month, Quarter},
    control_total::{Basis, Member, Return, sheet::Sheet, term::Presence},
    error::Result,
    funding::{Fund, FundAssessment, FundQuestion, QuarterFigures},
    money::Money,
    order,
    organisation::OdsCode,
    outcome::{Outcome, Stop},
    rulebook::Role,
};

/// A control total to the end of a quarter, and whether a plan to date stands for it.
#[derive(Debug, Clone, Copy)]
struct Total {
    amount: Money,
    by_plan: bool,
}

impl Books<'_> {
    /// What is earned of every fund.
    pub(super) fn funds(&self) -> Result<Vec<FundAnswer>> {
        let funds = (0..).zip(&self.document.funds).map(|(position, fund)| {
            let assessment = Outcome::settled(self.fund_assessment(position, fund))?;
            let on_forecasts = assessment.answer().map(|found| self.expected_of(fund, found));
            let on_forecasts = on_forecasts.transpose()?.flatten();
            Ok(FundAnswer { fund: fund.clone(), assessment, on_forecasts })
        });
        funds.collect()
    }

    fn fund_assessment(&self, position: usize, fund: &Fund) -> Result<FundAssessment, Stop> {
        let found = self.fund_question(fund)?.answer(self.rulebook)?;
        self.in_document(found, position, &fund.code).into_result()
    }

    /// What the present forecasts make of a fund that is told; none once the year is over.
    fn expected_of(
        &self,
        fund: &Fund,
        found: &FundAssessment,
    ) -> Result<Option<Outcome<FundOnForecasts>>> {
        let told = self.fund_question(fund).and_then(|question| {
            let sheet = self.sheet.as_ref().into_result()?;
            self.on_forecasts(sheet, &question, found)
        });
        Ok(match Outcome::settled(told)? {
            Outcome::Answer(told) => told.map(Outcome::Answer),
            Outcome::CannotTell(refusal) => Some(Outcome::CannotTell(refusal)),
            Outcome::NotInForce(refusal) => Some(Outcome::NotInForce(refusal)),
        })
    }

    /// The year of a fund as the returns at the ends of quarters tell it.
    fn fund_question(&self, fund: &Fund) -> Result<FundQuestion, Stop> {
        let sheet = self.sheet.as_ref().into_result()?;
        if sheet.basis() != Basis::ExcludingFunds {
            let because = "a fund is earned by results before sustainability money";
            return Err(Stop::cannot_tell(["basis: excluding_funds"], because));
        }
        let mut question = FundQuestion::new(fund.clone());
        question.parties = self.document.members.iter().map(|member| member.code.clone()).collect();
        question.control_total = sheet.whole_for_the_year(&fund.code)?;
        let linked = self.is_linked(fund);
        let returned = |quarter: &Quarter| self.returned(&fund.code, quarter.last_month());
        let ended = Quarter::ALL.iter().rposition(|quarter| returned(quarter).is_some());
        let mut missing = Vec::new();
        for (position, quarter) in Quarter::ALL.into_iter().enumerate() {
            let over = ended.is_some_and(|last| position <= last);
            let month = quarter.last_month();
            let system = self.system_figures(sheet, month, over, linked, &mut missing)?;
            if over && returned(&quarter).is_none() {
                missing.push(format!("returns: {} at {month}", fund.code));
                continue;
            }
            let result = returned(&quarter).map(Return::measured_to_date).transpose()?;
            // A quarter to come is given only where its control total is, and none after a gap.
            let Some(own) = self.own_total(sheet, &fund.code, month)? else { break };
            question.quarters.push(QuarterFigures {
                quarter,
                control_total: own.amount,
                by_plan: own.by_plan.then_some(true),
                performance: result,
                system_control_total: system.0.map(|total| total.amount),
                system_by_plan: system.0.filter(|total| total.by_plan).map(|_| true),
                system_performance: system.1,
            });
        }
        if !missing.is_empty() {
            order::sort(&mut missing);
            missing.dedup();
            let because = "a fund is earned by the returns at the ends of quarters";
            return Err(Stop::cannot_tell(missing, because));
        }
        Ok(question)
    }

    /// Whether a share is to depend on the system, in a year in which one can.
    fn is_linked(&self, fund: &Fund) -> bool {
        fund.linked_to_system.is_some_and(|share| share.parts() > 0)
            && self.rulebook.first_in_force(&[Role::FundsLinked, Role::LinkMinimum]).is_some()
    }

    fn returned(&self, code: &OdsCode, month: Month) -> Option<&Return> {
        self.document.returns.iter().find(|one| one.code == *code && one.month == month)
    }

    /// What the system is tested by at the end of a quarter and, once that is over, its result. The
    /// returns that are lacking are named.
    fn system_figures(
        &self,
        sheet: &Sheet,
        month: Month,
        over: bool,
        linked: bool,
        missing: &mut Vec<String>,
    ) -> Result<(Option<Total>, Option<Money>)> {
        if !linked {
            return Ok((None, None));
        }
        let mut result = None;
        if over {
            match sheet.months.iter().find(|position| position.month == month) {
                Some(position) => match &position.to_date {
                    Outcome::Answer(figures) => result = Some(figures.actual),
                    _ => missing.extend(position.unreturned()),
                },
                None => missing.push(format!("returns: everyone at {month}")),
            }
        }
        Ok((self.system_total(sheet, month)?, result))
    }

    /// The organisation's own control total to the end of a quarter, as a whole.
    fn own_total(&self, sheet: &Sheet, code: &OdsCode, month: Month) -> Result<Option<Total>> {
        if month == Month::LAST {
            let amount = sheet.whole_for_the_year(code)?;
            return Ok(amount.map(|amount| Total { amount, by_plan: false }));
        }
        Ok(self.member(code).and_then(|member| self.total_to_date(member, month)))
    }

    /// The system's to the end of a quarter, from what of each member counts in it.
    fn system_total(&self, sheet: &Sheet, month: Month) -> Result<Option<Total>> {
        if month == Month::LAST {
            let amount = sheet.for_the_year()?;
            return Ok(amount.map(|amount| Total { amount, by_plan: false }));
        }
        let mut sum = Total { amount: Money::ZERO, by_plan: false };
        for member in &self.document.members {
            let by = match member.presence(member.term(self.rulebook), month) {
                Presence::By(by) => by,
                Presence::Absent => continue,
                Presence::Unsaid => return Ok(None),
            };
            let Some(total) = self.total_to_date(member, by) else { return Ok(None) };
            let counted = member.counted_in(&self.document.system, total.amount)?;
            sum.amount = sum.amount.plus(counted)?;
            sum.by_plan |= total.by_plan;
        }
        Ok(Some(sum))
    }

    /// A member's control total to date by its profile; without one its plan to date stands for it.
    fn total_to_date(&self, member: &Member, month: Month) -> Option<Total> {
        if let Some(amount) = member.phased_by(month) {
            return Some(Total { amount, by_plan: false });
        }
        let returned = self.returned(&member.code, month).map(|one| one.plan_to_date);
        let planned = returned.or_else(|| member.planned_by(month));
        planned.map(|amount| Total { amount, by_plan: true })
    }

    /// A fund's inputs by their places in the document.
    fn in_document(
        &self,
        found: Outcome<FundAssessment>,
        position: usize,
        code: &OdsCode,
    ) -> Outcome<FundAssessment> {
        let Outcome::CannotTell(mut refusal) = found else { return found };
        let placed = refusal.missing.iter().flat_map(|name| {
            if name.starts_with("quarters: control_total") {
                self.unphased(|member| member.code == *code)
            } else if name.starts_with("quarters: system_control_total") {
                self.unphased(|_| true)
            } else if let Some(field) = name.strip_prefix("fund.") {
                vec![format!("funds[{position}].{field}")]
            } else {
                vec![name.clone()]
            }
        });
        let mut missing: Vec<String> = Vec::new();
        for name in placed {
            if !missing.contains(&name) {
                missing.push(name);
            }
        }
        refusal.missing = missing;
        Outcome::CannotTell(refusal)
    }

    /// The places of profiles that members do not state.
    fn unphased(&self, asked: impl Fn(&Member) -> bool) -> Vec<String> {
        let members = self.document.members.iter().enumerate();
        let lacking =
            members.filter(|(_, member)| asked(member) && member.control_total_profile.is_empty());
        lacking.map(|(position, _)| format!("members[{position}].control_total_profile")).collect()
    }
}

#[cfg(test)]
mod tests;
