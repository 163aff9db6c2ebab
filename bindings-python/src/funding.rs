//! Funds that depend on delivery, and what else a year pays or withholds.

use ics_rules::{
    Outcome,
    funding::{
        self, Bonus, BonusQuestion, DeficitSupport, DeficitSupportQuestion, FundAssessment,
        FundQuestion, Incentive, Reward, RewardQuestion, Taper, TaperQuestion, YearEnd,
    },
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

/// What an organisation has earned of a fund, has lost, can recover and may still earn.
///
/// With what is certain to come the four make the allocation to the penny. All performance is before sustainability money.
///
/// Args:
///     question: `fund` with its `kind` (`provider_sustainability`, `commissioner_sustainability`,
///         `financial_recovery` or `marginal_rate_emergency_tariff`), `code`, `amount` and
///         `accepted`; where they apply `linked_to_system`, `is_ics`, `agreed_by`, `a_and_e`,
///         `recovery_plan`, `phasing` and `results`. `control_total` for the year. `quarters` in order, each with the `quarter`, its cumulative
///         `control_total` and, once it has ended, its `performance`; the system's figures where
///         part is linked. `parties`, where a partnership that is no ICS links.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import assess_fund
/// >>> fund = assess_fund({
/// ...     "fund": {"kind": "provider_sustainability", "code": "RHQ", "amount": "10000000",
/// ...              "accepted": True, "is_ics": False},
/// ...     "quarters": [
/// ...         {"quarter": "Q1", "control_total": "-500000", "performance": "-500001"},
/// ...         {"quarter": "Q2", "control_total": "-300000"}]}, "2019/20")
/// >>> fund.earned, fund.recoverable, fund.best
/// (Decimal('0.00'), Decimal('1500000.00'), Decimal('10000000.00'))
/// >>> fund.next.own.needed, fund.next.own.would_earn
/// (Decimal('200001.00'), Decimal('3500000.00'))
#[pyfunction]
pub(crate) fn assess_fund(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<FundAssessment>>, Fault> {
    let (rulebook, question) = (rulebook.get()?, FundQuestion::from_value(&question.0)?);
    let outcome = question.answer(&rulebook)?;
    Ok(Told::by(outcome, rulebook))
}

/// What a result better than the control total earns: pound for pound, in 2016/17.
///
/// Args:
///     year_end: `code`, `control_total`, `performance` before sustainability money, and `accepted`.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import incentive
/// >>> incentive({"code": "RHQ", "control_total": -2, "performance": 1, "accepted": True},
/// ...           "2016/17").amount
/// Decimal('3.00')
#[pyfunction]
pub(crate) fn incentive(
    year_end: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<Incentive>>, Fault> {
    let (rulebook, year_end) = (rulebook.get()?, YearEnd::from_value(&year_end.0)?);
    let outcome = funding::incentive(&rulebook, &year_end)?;
    Ok(Told::by(outcome, rulebook))
}

/// What a shortfall leaves of an allocation where a fund is lost gradually (2020/21, designed and not
/// operated).
///
/// Args:
///     question: `amount`, and `year_end` with `code`, `control_total`, `performance` and
///         `accepted`. The slope is the rulebook's, which is assumed: lay a local one over it.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import taper
/// >>> year_end = {"code": "RHQ", "control_total": 0, "performance": -3, "accepted": True}
/// >>> taper({"amount": 8, "year_end": year_end}, "2020/21").earned
/// Decimal('5.00')
#[pyfunction]
pub(crate) fn taper(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<Taper>>, Fault> {
    let (rulebook, question) = (rulebook.get()?, TaperQuestion::from_value(&question.0)?);
    let outcome = funding::taper(&rulebook, &question)?;
    Ok(Told::by(outcome, rulebook))
}

/// Shares what is left of a fund among the providers that met or beat their control totals (2016/17).
///
/// Args:
///     question: `amount`, `providers` as `year_end` of `incentive`, and `weights` by code: no source
///         gives the key.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import bonus
/// >>> providers = [
/// ...     {"code": "RHQ", "control_total": 0, "performance": 5, "accepted": True},
/// ...     {"code": "RXF", "control_total": 0, "performance": -5, "accepted": True}]
/// >>> shared = bonus({"amount": 9, "providers": providers, "weights": {"RHQ": 1}}, "2016/17")
/// >>> [(one.code, one.amount) for one in shared.providers]
/// [('RHQ', Decimal('9.00')), ('RXF', Decimal('0.00'))]
#[pyfunction]
pub(crate) fn bonus(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<Bonus>>, Fault> {
    let (rulebook, question) = (rulebook.get()?, BonusQuestion::from_value(&question.0)?);
    let outcome = funding::bonus(&rulebook, &question)?;
    Ok(Told::by(outcome, rulebook))
}

/// The reward of a trust that stays in surplus or leaves deficit (2020/21, designed and not operated).
///
/// Args:
///     question: `code`, `path` (`stays_in_surplus`, `reaches_balance` or `keeps_balance`),
///         `relevant_income` and `rewards_before`.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import transitional_reward
/// >>> transitional_reward({"code": "RHQ", "path": "stays_in_surplus", "rewards_before": 0,
/// ...                      "relevant_income": 500_000_000}, "2020/21").amount
/// Decimal('2500000.00')
#[pyfunction]
pub(crate) fn transitional_reward(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<Reward>>, Fault> {
    let (rulebook, question) = (rulebook.get()?, RewardQuestion::from_value(&question.0)?);
    let outcome = funding::transitional_reward(&rulebook, &question)?;
    Ok(Told::by(outcome, rulebook))
}

/// What a system has received of its deficit support, what is withheld and what is to come (from
/// 2024/25). Without `quarters` none of the three is known.
///
/// Args:
///     question: `system`, `planned` and `quarters` in order, each with what was `due`, `withheld` and
///         `released`; and the positions `plan_before_support`, and `actual_before_support` or
///         `actual_after_support`. What counts as off plan is not published, so the question states
///         what was withheld.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import deficit_support
/// >>> support = deficit_support({"system": "QYG", "planned": 400, "quarters": [
/// ...     {"quarter": "Q1", "due": 100, "withheld": 100, "released": 0},
/// ...     {"quarter": "Q2", "due": 100, "withheld": 0, "released": 60}]}, "2025/26")
/// >>> support.received, support.withheld, support.to_come
/// (Decimal('160.00'), Decimal('40.00'), Decimal('200.00'))
#[pyfunction]
pub(crate) fn deficit_support(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<DeficitSupport>>, Fault> {
    let (rulebook, question) = (rulebook.get()?, DeficitSupportQuestion::from_value(&question.0)?);
    let outcome = funding::deficit_support(&rulebook, &question)?;
    Ok(Told::by(outcome, rulebook))
}
