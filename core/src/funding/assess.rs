//! What is earned, lost, recoverable or still at risk.

use super::{
    FundAssessment, FundQuarter, FundQuestion, GateTest, Reason, Status,
    eligibility::eligible,
    gaps::Gaps,
    next::next,
    payments::ledger,
    terms::Terms,
    track::{Track, tracks},
};
use crate::{
    calendar::Quarter,
    error::{Error, Problem, Result},
    money::Money,
    outcome::{Outcome, Stop},
    rulebook::Rulebook,
};

/// What an organisation has earned of a fund, has lost, can recover and may still earn.
///
/// Earned, lost, recoverable, at risk and certain to come make the allocation to the penny whatever
/// the history. Each quarter is tested against the control total to its end: Q4 against that for the
/// year. A penny short of it is off plan, a result equal to it is on plan. What is earned stays
/// earned, so [`FundAssessment::worst`] is what is earned already and what is certain to come.
///
/// An input that is missing is named only where it matters: a standard whose part is lost anyway, or
/// the system's figures without a link, are not asked for.
///
/// # Errors
///
/// [`Code::QuartersNotInOrder`](crate::Code::QuartersNotInOrder) for quarters that do not follow
/// one another from Q1; [`Code::AmountsDoNotSum`](crate::Code::AmountsDoNotSum) for a control total
/// of Q4 that is not that for the year; [`Code::LinkBelowMinimum`](crate::Code::LinkBelowMinimum) for
/// a link of an ICS that is not above zero, or below a least share that binds; [`Code::OutOfRange`](crate::Code::OutOfRange) for an allocation below
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
    Outcome::settled(answered(rulebook, question))
}

fn answered(rulebook: &Rulebook, question: &FundQuestion) -> Result<FundAssessment, Stop> {
    let mut gaps = Gaps { problems: question.problems(), ..Gaps::default() };
    let eligible = eligible(rulebook, question, &mut gaps);
    let refused = refused(question.fund.accepted, eligible);
    let terms = checked_terms(rulebook, question, &mut gaps, refused)?;
    let mut missing = gaps.missing;
    missing.extend(unstated(question, &terms, refused));
    let Some(phasing) = terms.phasing.clone() else { return Err(lacking(missing)) };
    let (tranches, mut tracks) = tracks(question.fund.amount, &phasing.shares(), &terms)?;
    for track in &mut tracks {
        match refused {
            Some(reason) => track.refuse(reason),
            None => track.run(question, &terms, &mut missing),
        }
    }
    if !missing.is_empty() {
        return Err(lacking(missing));
    }
    let quarters = quarters(question, &terms, &tranches, &tracks)?;
    let all = |status| Money::sum(quarters.iter().map(|quarter| quarter.amount_of(status)));
    let (earned, lost) = (all(Status::Earned)?, all(Status::Lost)?);
    let (recoverable, at_risk) = (all(Status::Recoverable)?, all(Status::AtRisk)?);
    let certain_to_come = all(Status::CertainToCome)?;
    let mut told = FundAssessment {
        kind: question.fund.kind,
        code: question.fund.code.clone(),
        amount: question.fund.amount,
        accepted: question.fund.accepted.unwrap_or_default(),
        eligible,
        control_total: question.for_the_year(),
        recovery_plan: question.fund.recovery_plan,
        is_ics: question.fund.is_ics,
        phasing,
        phasing_given: question.fund.phasing.is_some(),
        earned,
        lost,
        recoverable,
        at_risk,
        certain_to_come,
        best: Money::sum([earned, recoverable, at_risk, certain_to_come])?,
        worst: earned.plus(certain_to_come)?,
        next: if refused.is_none() { next(question, &terms, &tracks)? } else { None },
        ledger: ledger(rulebook, question, &quarters),
        rules: Vec::new(),
        link: terms.link.clone(),
        quarters,
    };
    told.rules = terms.rules(rulebook, &told.rests_on());
    Ok(told)
}

impl FundQuestion {
    /// The answer of [`assess_fund`].
    ///
    /// # Errors
    ///
    /// As [`assess_fund`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<FundAssessment>> {
        assess_fund(rulebook, self)
    }

    /// What is wrong with it in the year of the rulebook.
    pub(crate) fn wrong_in(&self, rulebook: &Rulebook) -> Vec<Problem> {
        match assess_fund(rulebook, self) {
            Ok(_) => Vec::new(),
            Err(error) => error.problems().to_vec(),
        }
    }
}

/// The terms of the fund; refused where anything is wrong with the question or the rules.
fn checked_terms(
    rulebook: &Rulebook,
    question: &FundQuestion,
    gaps: &mut Gaps,
    refused: Option<Reason>,
) -> Result<Terms, Stop> {
    let moot = refused.is_some() || question.fund.amount.is_zero();
    let terms = Terms::of(rulebook, question, gaps, moot);
    if let Ok(terms) = &terms {
        question.check_year(rulebook, terms, gaps);
    }
    match Error::from_problems(std::mem::take(&mut gaps.problems)) {
        Some(error) => Err(error.into()),
        None => Ok(terms?),
    }
}

/// What every fund must state and the question does not.
fn unstated(question: &FundQuestion, terms: &Terms, refused: Option<Reason>) -> Vec<String> {
    let mut unstated = Vec::new();
    if question.fund.accepted.is_none() {
        unstated.push("fund.accepted".to_owned());
    }
    unstated.extend(question.unreported());
    if refused.is_none() && !terms.plan_stands {
        unstated.extend(terms.unphased(question));
    }
    unstated
}

/// Why nothing is paid whatever the results, if that is so.
fn refused(accepted: Option<bool>, eligible: Option<bool>) -> Option<Reason> {
    match (accepted, eligible) {
        (Some(false), _) => Some(Reason::NotAccepted),
        (_, Some(false)) => Some(Reason::NotEligible),
        _ => None,
    }
}

fn lacking(missing: Vec<String>) -> Stop {
    Stop::cannot_tell(
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
            own = Some(GateTest::of(figures.control_total, performance, figures.by_plan)?);
            performance_with_fund = Some(performance.plus(paid_to_date)?);
            let both = figures.system_control_total.zip(figures.system_performance);
            let both = both.filter(|_| linked);
            let test = |(total, result)| GateTest::of(total, result, figures.system_by_plan);
            system = both.map(test).transpose()?;
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
