//! What would earn the next quarter.

use super::{FundPart, FundQuestion, Needed, NextQuarter, Status, terms::Terms, track::Track};
use crate::{
    calendar::Quarter,
    error::Result,
    money::Money,
    outcome::{Outcome, Stop},
};

/// What would earn the quarter after the last that has ended, if there is one and something
/// depends on a control total.
pub(super) fn next(
    question: &FundQuestion,
    terms: &Terms,
    tracks: &[Track],
) -> Result<Option<NextQuarter>> {
    let over = question.ended().count();
    let Some(quarter) = Quarter::ALL.into_iter().nth(over) else { return Ok(None) };
    let last = question.ended().last();
    let figures = question.quarters.get(over);
    let own_by_plan = figures.and_then(|figures| figures.by_plan) == Some(true);
    let system_by_plan = figures.and_then(|figures| figures.system_by_plan) == Some(true);
    let stands = |by_plan: bool| figures.filter(|_| terms.plan_stands || !by_plan);
    let begun = last.is_none().then_some(Money::ZERO);
    let own = Need {
        quarter,
        name: "control_total",
        control_total: stands(own_by_plan).map(|figures| figures.control_total),
        so_far: begun.or(last.map(|(_, performance)| performance)),
    };
    let system = Need {
        quarter,
        name: "system_control_total",
        control_total: stands(system_by_plan).and_then(|figures| figures.system_control_total),
        so_far: begun.or(last.and_then(|(figures, _)| figures.system_performance)),
    };
    let track = |part| {
        let track = tracks.iter().find(|track| track.part == part);
        track.filter(|track| track.amounts.iter().any(|amount| !amount.is_zero()))
    };
    let needed = |need: Need, part| {
        track(part).map(|track| Outcome::settled(need.of(track, over))).transpose()
    };
    let own = needed(own, FundPart::OwnTotal)?;
    let system = needed(system, FundPart::SystemTotal)?;
    let asked = own.is_some() || system.is_some();
    Ok(asked.then_some(NextQuarter {
        quarter,
        own_by_plan: own_by_plan && answered(own.as_ref()),
        system_by_plan: system_by_plan && answered(system.as_ref()),
        own,
        system,
    }))
}

fn answered(need: Option<&Outcome<Needed>>) -> bool {
    need.is_some_and(|need| need.answer().is_some())
}

/// What a control total takes, as far as it is known.
struct Need {
    quarter: Quarter,
    name: &'static str,
    control_total: Option<Money>,
    so_far: Option<Money>,
}

impl Need {
    /// What it takes, and what the part that depends on it would then be paid: its own tranche and
    /// those that it earns back.
    fn of(self, track: &Track, over: usize) -> Result<Needed, Stop> {
        let (Some(control_total), Some(so_far)) = (self.control_total, self.so_far) else {
            let missing = [format!("quarters: {} at {}", self.name, self.quarter)];
            let because = "the next quarter is earned against its control total";
            return Err(Stop::cannot_tell(missing, because));
        };
        let due = track
            .parts
            .iter()
            .enumerate()
            .filter(|(position, part)| *position == over || part.status == Status::Recoverable);
        let would_earn = Money::sum(due.map(|(_, part)| part.amount))?;
        let needed = control_total.minus(so_far)?;
        Ok(Needed { control_total, so_far, needed, would_earn })
    }
}
