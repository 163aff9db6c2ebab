//! The figures of an assessment that scenarios are compared by.

use std::collections::BTreeMap;

use super::super::PositionLine;
use crate::{
    assessment::Assessment, error::Result, money::Money, organisation::OdsCode, outcome::Outcome,
    wire::word,
};

/// What a figure is of: which, and whose.
pub(super) type Key = (Figure, OdsCode);

word! {
    /// A figure by which scenarios are compared.
    pub enum Figure {
        /// The result for the year, forecast until month 12.
        Outturn = "outturn": "outturn",
        /// What the system is held to for the year.
        HeldTo = "held_to": "held to",
        /// Outturn less what the system is held to.
        Variance = "variance": "against what it is held to",
        /// Outturn less plan.
        AgainstPlan = "against_plan": "against plan",
        /// What each month left must bring.
        NeededPerMonth = "needed_per_month": "needed in each month left",
        /// Achieved to date.
        ActualToDate = "actual_to_date": "actual to date",
        /// Actual less plan to date.
        VarianceToDate = "variance_to_date": "variance to date",
        /// Earned of sustainability funds.
        FundsEarned = "funds_earned": "funds earned",
        /// Lost of sustainability funds.
        FundsLost = "funds_lost": "funds lost",
        /// The least that the present forecasts earn of sustainability funds by the end of the year.
        FundsExpected = "funds_expected": "funds earned on the present forecasts, at least",
        /// Received (positive) or paid (negative) under the agreement to share risk.
        RiskShare = "risk_share": "received under the risk share",
    }
}

/// Every figure that is known, by what it is of.
pub(super) fn figures(assessment: &Assessment) -> Result<BTreeMap<Key, Money>> {
    let mut found = BTreeMap::new();
    system(assessment, &mut found);
    members(assessment, &mut found)?;
    funds(assessment, &mut found)?;
    if let Some(Outcome::Answer(shared)) = &assessment.risk_share {
        let paid =
            shared.members.iter().map(|one| ((Figure::RiskShare, one.code.clone()), one.paid));
        found.extend(paid);
    }
    Ok(found)
}

fn system(assessment: &Assessment, found: &mut BTreeMap<Key, Money>) {
    let headline = &assessment.headline;
    let latest = assessment.control_total.answer().and_then(|totals| totals.latest());
    let to_date = latest.and_then(|latest| latest.to_date.answer());
    let known = [
        (Figure::Outturn, headline.outturn),
        (Figure::HeldTo, headline.held_to),
        (Figure::Variance, headline.variance),
        (Figure::AgainstPlan, headline.against_plan),
        (Figure::NeededPerMonth, headline.needed_per_month),
        (Figure::ActualToDate, to_date.map(|figures| figures.actual)),
        (Figure::VarianceToDate, to_date.map(|figures| figures.variance)),
    ];
    let code = &assessment.system.code;
    let known =
        known.into_iter().filter_map(|(what, amount)| Some(((what, code.clone()), amount?)));
    found.extend(known);
}

/// The members' figures at the latest month.
fn members(assessment: &Assessment, found: &mut BTreeMap<Key, Money>) -> Result<()> {
    let Outcome::Answer(lines) = assessment.positions()? else { return Ok(()) };
    let month = lines.last().map(|line| line.month);
    let own = |line: &&PositionLine| line.code != assessment.system.code;
    for line in lines.iter().filter(|line| Some(line.month) == month).filter(own) {
        let known = [
            (Figure::Outturn, line.forecast),
            (Figure::HeldTo, Some(line.plan)),
            (Figure::AgainstPlan, line.against_plan),
            (Figure::ActualToDate, line.actual_to_date),
            (Figure::VarianceToDate, line.variance_to_date),
        ];
        for (what, amount) in known {
            found.extend(amount.map(|amount| ((what, line.code.clone()), amount)));
        }
    }
    Ok(())
}

/// What is earned and lost of all the funds of each organisation.
fn funds(assessment: &Assessment, found: &mut BTreeMap<Key, Money>) -> Result<()> {
    for answer in &assessment.funds {
        let Outcome::Answer(told) = &answer.assessment else { continue };
        let expected = answer.on_forecasts.as_ref().and_then(Outcome::answer);
        let known = [
            (Figure::FundsEarned, Some(told.earned)),
            (Figure::FundsLost, Some(told.lost)),
            (Figure::FundsExpected, expected.map(|expected| expected.earned_at_least)),
        ];
        for (what, amount) in known {
            let Some(amount) = amount else { continue };
            let sum = found.entry((what, told.code.clone())).or_insert(Money::ZERO);
            *sum = sum.plus(amount)?;
        }
    }
    Ok(())
}
