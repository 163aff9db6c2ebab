//! The questions on money, put by what a system's year holds.

use std::collections::BTreeMap;

use super::answers::{ForecastAnswer, LimitAnswer, ReserveAnswer};
use crate::{
    control_total::{
        Delivery, ForecastChange, ForecastChangeQuestion, Member, MemberPosition, Position,
        sheet::Sheet,
    },
    error::Result,
    money::Money,
    organisation::{OdsCode, Sector},
    outcome::{Outcome, Stop},
    reserve::{ReserveHeld, ReserveRelease, release},
    risk_share::{Agreement, RiskShare, SharedVariance, SharingMember, SharingQuestion},
    rulebook::{Role, Rulebook},
    system_year::SystemYearDocument,
};

/// A system's year with its figures side by side.
pub(super) struct Books<'a> {
    pub(super) rulebook: &'a Rulebook,
    pub(super) document: &'a SystemYearDocument,
    pub(super) sheet: &'a Outcome<Sheet>,
}

impl Books<'_> {
    pub(super) fn member(&self, code: &OdsCode) -> Option<&Member> {
        self.document.members.iter().find(|member| member.code == *code)
    }

    /// Every forecast that worsened from a provider's return to its next, where the year has a
    /// protocol for it. The system's forecast is that of the same month.
    pub(super) fn forecast_changes(&self) -> Result<Vec<ForecastAnswer>> {
        let (Outcome::Answer(sheet), Some(_)) =
            (self.sheet, self.rulebook.in_force(Role::ForecastChangeOverseer))
        else {
            return Ok(Vec::new());
        };
        let mut answers = Vec::new();
        for member in &self.document.members {
            if member.kind.sector() != Some(Sector::Providers) {
                continue;
            }
            let mut before: Option<Money> = None;
            for position in &sheet.months {
                let own = position.members.iter().find(|one| one.code == member.code);
                let Some(after) = own.and_then(|own| own.outturn) else { continue };
                if let Some(before) = before.filter(|before| after < *before) {
                    let moved = (before, after);
                    let change = self.forecast_change(sheet, position, &member.code, moved);
                    answers.push(ForecastAnswer {
                        code: member.code.clone(),
                        month: position.month,
                        change: Outcome::settled(change)?,
                    });
                }
                before = Some(after);
            }
        }
        Ok(answers)
    }

    fn forecast_change(
        &self,
        sheet: &Sheet,
        position: &Position,
        provider: &OdsCode,
        (before, after): (Money, Money),
    ) -> Result<ForecastChange, Stop> {
        let lacking = position.unforecast();
        if !lacking.is_empty() {
            let because = "who oversees it depends on the system's forecast";
            return Err(Stop::cannot_tell(lacking, because));
        }
        let protocol = self.document.forecast_protocol.clone().unwrap_or_default();
        let question = ForecastChangeQuestion {
            provider: provider.clone(),
            month: position.month,
            before,
            after,
            system_after: Money::sum(position.members.iter().filter_map(|one| one.outturn))?,
            system_plan: sheet.planned()?,
            early_until: protocol.early_until,
            actions_evidenced: protocol.actions_evidenced,
            protocol_holds: protocol.protocol_holds,
        };
        let found = question.answer(self.rulebook);
        let found =
            found.map_err(|error| error.relocated(|it| format!("forecast_protocol.{}", it.path)));
        found?.placed("forecast_protocol").into_result()
    }

    /// Whether every limit is kept.
    pub(super) fn limits(&self) -> Result<Vec<LimitAnswer>> {
        let limits = (0..).zip(&self.document.limits).map(|(position, limit)| {
            let kept = limit.kept(self.rulebook)?.placed(&format!("limits[{position}]"));
            Ok(LimitAnswer { limit: limit.clone(), kept })
        });
        limits.collect()
    }

    /// Whether every reserve is released, and what that moves.
    pub(super) fn reserves(&self) -> Result<Vec<ReserveAnswer>> {
        let reserves = (0..).zip(&self.document.reserves).map(|(position, reserve)| {
            let release = Outcome::settled(self.released(position, reserve))?;
            Ok(ReserveAnswer { reserve: reserve.clone(), release })
        });
        reserves.collect()
    }

    fn released(&self, position: usize, reserve: &ReserveHeld) -> Result<ReserveRelease, Stop> {
        self.rulebook.role(Role::ReserveReleaseTest)?;
        let sheet = self.sheet.as_ref().into_result()?;
        let outturn = sheet.own_outturn(&reserve.code)?;
        let met = match sheet.months.last().map(|latest| &latest.outturn) {
            Some(Outcome::Answer(system)) => {
                system.delivery.map(|delivery| delivery == Delivery::Met)
            }
            _ => None,
        };
        let delivering = met.filter(|_| ReserveHeld::needs_delivery(self.rulebook));
        let asked = reserve.asked(outturn.amount, outturn.control_total, delivering);
        let found = release(self.rulebook, &asked);
        let place = format!("reserves[{position}]");
        let found = found.map_err(|error| error.relocated(|it| format!("{place}.{}", it.path)));
        found?.placed(&place).into_result()
    }

    /// Shares the members' variances at the latest month by their agreement. Where it does not say
    /// which variance, the rulebook's choice holds and is cited.
    pub(super) fn shared(&self, agreement: &Agreement) -> Result<RiskShare, Stop> {
        let sheet = self.sheet.as_ref().into_result()?;
        let Some(latest) = sheet.months.last() else {
            let because = "a variance is shared, and there is none without returns";
            return Err(Stop::cannot_tell(["returns"], because));
        };
        let choice = self.rulebook.role(Role::SharedVariance);
        let by_rule = || choice.as_ref().ok()?.word()?.parse().ok();
        let Some(on) = agreement.on.or_else(by_rule) else {
            let because = "the agreement does not say which variance is shared";
            return Err(Stop::cannot_tell(["agreement.on"], because));
        };
        let chosen = choice.ok().filter(|_| agreement.on.is_none()).map(|rule| rule.id.clone());
        let agreement = Agreement { on: Some(on), ..agreement.clone() };
        let lacking = match on {
            SharedVariance::ToDate => latest.unreturned(),
            SharedVariance::Forecast => latest.unforecast(),
            SharedVariance::Stated => {
                let because = "the agreement shares a stated amount, and a year has none";
                return Err(Stop::cannot_tell(["agreement: the amount"], because));
            }
        };
        if !lacking.is_empty() {
            let because = match on {
                SharedVariance::ToDate => "the system's position to date is the sum of all returns",
                _ => "the system's outturn is the sum of all forecasts",
            };
            return Err(Stop::cannot_tell(lacking, because));
        }
        if withheld(latest, on).is_some_and(|amount| !amount.is_zero()) {
            let because = "variances after deficit support hold what is withheld of it, and \
                               nothing says whose it is";
            return Err(Stop::cannot_tell(["basis: excluding_dsf"], because));
        }
        let members = latest.members.iter().map(|position| self.sharing_member(position, on));
        let members = members.collect::<Result<_>>()?;
        match (SharingQuestion { agreement, members, amount: None }).answer(self.rulebook) {
            Ok(outcome) => Ok(outcome.into_result()?.resting_on(chosen)),
            // The document was sound; what adjustments and splits make of it is not.
            Err(error) if error.problems().iter().all(|it| it.path == "agreement.basis") => {
                Err(Stop::cannot_tell(["agreement.basis"], error.to_string()))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// What a member brings to the sharing; a member that counts in part brings that part of its
    /// bases.
    fn sharing_member(
        &self,
        position: &MemberPosition,
        on: SharedVariance,
    ) -> Result<SharingMember> {
        let system = &self.document.system;
        let to_date = on == SharedVariance::ToDate;
        let member = self.member(&position.code);
        let counted = |base: Option<Money>| match (member, base) {
            (Some(member), Some(base)) => member.counted_in(system, base).map(Some),
            _ => Ok(None),
        };
        // The forecast is shared only where every member has one; without it the system has none.
        let forecast = position.outturn_variance.unwrap_or_default();
        Ok(SharingMember {
            code: position.code.clone(),
            own_variance: Some(if to_date { position.variance_to_date } else { forecast }),
            lines: BTreeMap::new(),
            control_total: position.control_total,
            plan_to_date: to_date.then_some(position.plan_to_date),
            turnover: counted(member.and_then(|member| member.turnover))?,
            allocation: counted(member.and_then(|member| member.allocation))?,
            population: member.and_then(|member| member.people_in(system)),
            contribution: counted(member.and_then(|member| member.contribution))?,
        })
    }
}

/// The support that is withheld and counted back into the system's figures, but into no member's.
fn withheld(position: &Position, on: SharedVariance) -> Option<Money> {
    match on {
        SharedVariance::ToDate => position.to_date.answer()?.withheld,
        _ => position.outturn.answer()?.withheld,
    }
}
