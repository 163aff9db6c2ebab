//! What is earned, lost, recoverable or still at risk.

use super::{
    FundAssessment, FundQuarter, FundQuestion, GateTest, Status,
    next::next,
    payments::ledger,
    terms::{Gaps, Terms},
    track::{Track, tracks},
};
use crate::{
    calendar::Quarter,
    error::{Error, Result},
    money::Money,
    outcome::Outcome,
    rulebook::Rulebook,
};

/// What an organisation has earned of a fund, has lost, can recover and may still earn.
///
/// Earned, lost, recoverable and at risk make the allocation to the penny whatever the history. A
/// penny short of the control total is off plan, a result equal to it is on plan. What is earned
/// stays earned, so [`FundAssessment::worst`] is what is earned already.
///
/// An input that is missing is named only where it matters: a standard whose part is lost anyway, or
/// the system's figures without a link, are not asked for.
///
/// # Errors
///
/// [`Code::QuartersNotInOrder`](crate::Code::QuartersNotInOrder) for quarters that do not follow
/// one another from Q1; [`Code::LinkBelowMinimum`](crate::Code::LinkBelowMinimum) for a link below
/// the least of the year; [`Code::OutOfRange`](crate::Code::OutOfRange) for an allocation below
/// zero or above the whole fund; [`Code::SharesDoNotSum`](crate::Code::SharesDoNotSum) for a
/// phasing that is not the whole; results or links that the fund does not know.
///
/// ```
/// use ics_rules::{Rulebook, funding::{FundQuestion, assess_fund}, wire::Document};
///
/// // £10m, on plan at Q1 and £1 short at Q2, with A&E met.
/// let question = FundQuestion::from_json(
///     r#"{ "fund": { "kind": "provider_sustainability", "code": "RHQ", "amount": "10000000",
///                    "accepted": true,
///                    "results": [ { "quarter": "Q1", "a_and_e": true } ] },
///          "quarters": [
///            { "quarter": "Q1", "control_total": "-500000", "performance": "-500000" },
///            { "quarter": "Q2", "control_total": "-900000", "performance": "-900001" },
///            { "quarter": "Q3", "control_total": "-700000" } ] }"#,
/// )?;
/// let rulebook = Rulebook::for_year("2018/19".parse()?)?;
/// let outcome = assess_fund(&rulebook, &question)?;
///
/// let fund = outcome.answer().unwrap();
/// assert_eq!(fund.earned.to_string(), "1500000.00");
/// assert_eq!(fund.recoverable.to_string(), "1400000.00"); // finance of Q2
/// assert_eq!(fund.lost.to_string(), "600000.00"); // A&E of Q2: it needs finance
/// assert_eq!((fund.best.to_string(), fund.worst.to_string()), ("9400000.00".into(), "1500000.00".into()));
///
/// // The third quarter must bring a surplus of £200,001 to earn its finance part and Q2's.
/// let needed = fund.next.as_ref().unwrap().own.as_ref().unwrap().answer().unwrap();
/// assert_eq!(needed.needed.to_string(), "200001.00");
/// assert_eq!(needed.would_earn.to_string(), "3500000.00");
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn assess_fund(
    rulebook: &Rulebook,
    question: &FundQuestion,
) -> Result<Outcome<FundAssessment>> {
    let mut gaps = Gaps { problems: question.problems(), ..Gaps::default() };
    let terms = Terms::of(rulebook, question, &mut gaps);
    if let Ok(terms) = &terms {
        question.check_year(rulebook, terms, &mut gaps);
    }
    if let Some(error) = Error::from_problems(gaps.problems) {
        return Err(error);
    }
    let terms = match terms {
        Ok(terms) => terms,
        Err(refusal) => return Ok(refusal.into()),
    };
    let mut missing = gaps.missing;
    let accepted = question.fund.accepted;
    if accepted.is_none() {
        missing.push("fund.accepted".to_owned());
    }
    missing.extend(question.unreported());
    let Some(phasing) = terms.phasing.clone() else { return Ok(lacking(missing)) };
    let (tranches, mut tracks) = tracks(question.fund.amount, &phasing.shares(), &terms)?;
    for track in &mut tracks {
        match accepted {
            Some(false) => track.refuse(),
            _ => track.run(question, &terms, &mut missing),
        }
    }
    if !missing.is_empty() {
        return Ok(lacking(missing));
    }
    let accepted = accepted.unwrap_or_default();
    let quarters = quarters(question, &terms, &tranches, &tracks)?;
    let all = |status| Money::sum(quarters.iter().map(|quarter| quarter.amount_of(status)));
    let (earned, lost) = (all(Status::Earned)?, all(Status::Lost)?);
    let (recoverable, at_risk) = (all(Status::Recoverable)?, all(Status::AtRisk)?);
    Ok(Outcome::Answer(FundAssessment {
        kind: question.fund.kind,
        code: question.fund.code.clone(),
        amount: question.fund.amount,
        accepted,
        phasing,
        phasing_given: question.fund.phasing.is_some(),
        earned,
        lost,
        recoverable,
        at_risk,
        best: Money::sum([earned, recoverable, at_risk])?,
        worst: earned,
        next: if accepted { next(question, &tracks)? } else { None },
        ledger: ledger(rulebook, question, &quarters),
        rules: terms.rules(rulebook),
        link: terms.link,
        quarters,
    }))
}

fn lacking(missing: Vec<String>) -> Outcome<FundAssessment> {
    Outcome::cannot_tell(
        missing,
        "what a fund pays depends on acceptance, on its tests, and on its terms",
    )
}

fn quarters(
    question: &FundQuestion,
    terms: &Terms,
    tranches: &[Money],
    tracks: &[Track],
) -> Result<Vec<FundQuarter>> {
    let linked = terms.link.as_ref().is_some_and(|link| link.in_effect);
    let mut ended = question.ended();
    let mut paid_to_date = Money::ZERO;
    let mut quarters = Vec::new();
    for (position, (quarter, tranche)) in Quarter::ALL.into_iter().zip(tranches).enumerate() {
        let parts = || tracks.iter().filter_map(|track| track.parts.get(position));
        let paid = tracks.iter().flat_map(|track| &track.parts);
        let paid = paid.filter(|part| part.paid_in == Some(quarter)).map(|part| part.amount);
        let paid = Money::sum(paid)?;
        paid_to_date = paid_to_date.plus(paid)?;
        let (mut own, mut system, mut performance_with_fund) = (None, None, None);
        if let Some((figures, performance)) = ended.next() {
            own = Some(GateTest::of(figures.control_total, performance)?);
            performance_with_fund = Some(performance.plus(paid_to_date)?);
            let both = figures.system_control_total.zip(figures.system_performance);
            let both = both.filter(|_| linked);
            system = both.map(|(total, result)| GateTest::of(total, result)).transpose()?;
        }
        quarters.push(FundQuarter {
            quarter,
            tranche: *tranche,
            own,
            system,
            parts: parts().filter(|part| !part.amount.is_zero()).cloned().collect(),
            paid,
            performance_with_fund,
        });
    }
    Ok(quarters)
}
