//! Funds that depend on delivery, and what else a year pays or withholds.

use ics_rules::{
    funding::{
        self, Bonus, BonusProvider, BonusQuestion, DeficitSupport, DeficitSupportQuestion,
        FundAssessment, FundLink, FundQuarter, FundQuestion, GateTest, Incentive, Needed,
        NextQuarter, Reward, RewardQuestion, SupportTranche, Taper, TaperQuestion, TranchePart,
        YearEnd,
    },
    wire::Document as _,
};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::{
    allocation::PyLedger,
    error::Fault,
    object::{data, outcome},
    outcome::PyOutcome,
    plot::FundPlots,
    rulebook::{AnyRulebook, ids},
    table::Table,
    value::Document,
};

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
) -> Result<PyOutcome<PyFundAssessment>, Fault> {
    let (rulebook, question) = (rulebook.get()?, FundQuestion::from_value(&question.0)?);
    let outcome = question.answer(&rulebook)?;
    Ok(PyOutcome::of(&outcome, |found| PyFundAssessment::of(found, &rulebook)))
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
) -> Result<PyOutcome<PyIncentive>, Fault> {
    let (rulebook, year_end) = (rulebook.get()?, YearEnd::from_value(&year_end.0)?);
    let outcome = funding::incentive(&rulebook, &year_end)?;
    Ok(PyOutcome::of(&outcome, |found| PyIncentive::of(found, &rulebook)))
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
) -> Result<PyOutcome<PyTaper>, Fault> {
    let (rulebook, question) = (rulebook.get()?, TaperQuestion::from_value(&question.0)?);
    let outcome = funding::taper(&rulebook, &question)?;
    Ok(PyOutcome::of(&outcome, |found| PyTaper::of(found, &rulebook)))
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
) -> Result<PyOutcome<PyBonus>, Fault> {
    let (rulebook, question) = (rulebook.get()?, BonusQuestion::from_value(&question.0)?);
    let outcome = funding::bonus(&rulebook, &question)?;
    Ok(PyOutcome::of(&outcome, |found| PyBonus::of(found, &rulebook)))
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
) -> Result<PyOutcome<PyReward>, Fault> {
    let (rulebook, question) = (rulebook.get()?, RewardQuestion::from_value(&question.0)?);
    let outcome = funding::transitional_reward(&rulebook, &question)?;
    Ok(PyOutcome::of(&outcome, |found| PyReward::of(found, &rulebook)))
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
) -> Result<PyOutcome<PyDeficitSupport>, Fault> {
    let (rulebook, question) = (rulebook.get()?, DeficitSupportQuestion::from_value(&question.0)?);
    let outcome = funding::deficit_support(&rulebook, &question)?;
    Ok(PyOutcome::of(&outcome, |found| PyDeficitSupport::of(found, &rulebook)))
}

outcome! {
    /// What an organisation has earned of a fund, has lost, can recover and may still earn, in pounds.
    ///
    /// `str()` of it is a table by quarter.
    PyFundAssessment "FundAssessment" of FundAssessment;
    {
        /// Charts of it: `quarters`. Needs the extra `plot`.
        #[getter]
        fn plot<'py>(slf: &Bound<'py, Self>) -> PyResult<FundPlots<'py>> {
            FundPlots::of(slf)
        }

        /// The kind of fund, for example `provider_sustainability`.
        #[getter]
        fn kind(&self) -> &'static str {
            self.core.kind.as_str()
        }

        /// The code of the organisation.
        #[getter]
        fn code(&self) -> &str {
            self.core.code.as_str()
        }

        /// Its allocation for the year.
        #[getter]
        fn amount(&self) -> Decimal {
            self.core.amount.pounds()
        }

        /// Whether it has accepted its control total.
        #[getter]
        fn accepted(&self) -> bool {
            self.core.accepted
        }

        /// Whether the fund is for it; None where the year asks nothing that is looked at.
        #[getter]
        fn eligible(&self) -> Option<bool> {
            self.core.eligible
        }

        /// Its control total for the year, before sustainability money; None where it was not given.
        #[getter]
        fn control_total(&self) -> Option<Decimal> {
            self.core.control_total.map(ics_rules::Money::pounds)
        }

        /// Whether it has a recovery plan; None where that was not stated.
        #[getter]
        fn recovery_plan(&self) -> Option<bool> {
            self.core.recovery_plan
        }

        /// Whether its partnership is an integrated care system; None where that was not stated.
        #[getter]
        fn is_ics(&self) -> Option<bool> {
            self.core.is_ics
        }

        /// The shares of the four quarters.
        #[getter]
        fn phasing(&self) -> Vec<Decimal> {
            self.core.phasing.shares().iter().map(|share| share.decimal()).collect()
        }

        /// Whether the question gave the phasing.
        #[getter]
        fn phasing_given(&self) -> bool {
            self.core.phasing_given
        }

        /// What is linked to the system control total; None where nothing is.
        #[getter]
        fn link(&self) -> Option<PyFundLink> {
            self.core.link.as_ref().map(PyFundLink::of)
        }

        /// The four quarters.
        #[getter]
        fn quarters(&self) -> Table<PyFundQuarter> {
            self.core.quarters.iter().map(PyFundQuarter::of).collect()
        }

        /// Paid for the quarters that have ended.
        #[getter]
        fn earned(&self) -> Decimal {
            self.core.earned.pounds()
        }

        /// What cannot be earned any more.
        #[getter]
        fn lost(&self) -> Decimal {
            self.core.lost.pounds()
        }

        /// Missed so far, and earned back if a later quarter is on plan.
        #[getter]
        fn recoverable(&self) -> Decimal {
            self.core.recoverable.pounds()
        }

        /// What the quarters to come can earn.
        #[getter]
        fn at_risk(&self) -> Decimal {
            self.core.at_risk.pounds()
        }

        /// What the quarters to come bring whatever happens, as it is paid for acceptance alone.
        #[getter]
        fn certain_to_come(&self) -> Decimal {
            self.core.certain_to_come.pounds()
        }

        /// The most that can be earned by the end of the year.
        #[getter]
        fn best(&self) -> Decimal {
            self.core.best.pounds()
        }

        /// The least that can be earned by the end of the year.
        #[getter]
        fn worst(&self) -> Decimal {
            self.core.worst.pounds()
        }

        /// What would earn the next quarter; None when the year is over or nothing can be earned.
        #[getter]
        fn next(&self) -> Option<PyNextQuarter> {
            self.core.next.as_ref().map(PyNextQuarter::of)
        }

        /// The payments out of the fund, and what is lost to `unallocated`.
        #[getter]
        fn ledger(&self) -> PyLedger {
            PyLedger::of(&self.core.ledger)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }


        fn __str__(&self) -> String {
            self.core.to_string()
        }
    }
}

data! {
    /// A link between the finance part of a fund and the system control total.
    PyFundLink "FundLink" of FundLink, shown |it| format!("{}, in effect: {}", it.share, it.in_effect);
    {
        /// The share of the finance part that is to be linked.
        #[getter]
        fn share(&self) -> Decimal {
            self.0.share.decimal()
        }

        /// The least share that the year asks; None where it asks none.
        #[getter]
        fn minimum(&self) -> Option<Decimal> {
            self.0.minimum.map(ics_rules::Share::decimal)
        }

        /// Whether the link is in effect.
        #[getter]
        fn in_effect(&self) -> bool {
            self.0.in_effect
        }

        /// The codes of the parties that must still agree.
        #[getter]
        fn awaiting(&self) -> Vec<&str> {
            self.0.awaiting.iter().map(ics_rules::OdsCode::as_str).collect()
        }
    }
}

data! {
    /// A quarter of a fund, in pounds.
    PyFundQuarter "FundQuarter" of FundQuarter, shown |it| format!("{}: {} of {} paid", it.quarter, it.paid.nhs(), it.tranche.nhs());
    {
        /// The quarter, for example `Q1`.
        #[getter]
        fn quarter(&self) -> &'static str {
            self.0.quarter.as_str()
        }

        /// What of the allocation belongs to it.
        #[getter]
        fn tranche(&self) -> Decimal {
            self.0.tranche.pounds()
        }

        /// The organisation against its own control total; None until the quarter has ended.
        #[getter]
        fn own(&self) -> Option<PyGateTest> {
            self.0.own.as_ref().map(PyGateTest::of)
        }

        /// The system against its control total; None until the quarter has ended, or without a link.
        #[getter]
        fn system(&self) -> Option<PyGateTest> {
            self.0.system.as_ref().map(PyGateTest::of)
        }

        /// The parts of the tranche.
        #[getter]
        fn parts(&self) -> Table<PyTranchePart> {
            self.0.parts.iter().map(PyTranchePart::of).collect()
        }

        /// What is paid for the quarter and for earlier quarters that it earned back.
        #[getter]
        fn paid(&self) -> Decimal {
            self.0.paid.pounds()
        }

        /// Performance to date with all that is paid by the end of the quarter.
        #[getter]
        fn performance_with_fund(&self) -> Option<Decimal> {
            self.0.performance_with_fund.map(ics_rules::Money::pounds)
        }
    }
}

data! {
    /// A cumulative result against its control total, in pounds.
    PyGateTest "GateTest" of GateTest, shown |it| format!("{} against {}", it.performance.nhs(), it.control_total.nhs());
    {
        /// The control total to date.
        #[getter]
        fn control_total(&self) -> Decimal {
            self.0.control_total.pounds()
        }

        /// The performance to date, before sustainability money.
        #[getter]
        fn performance(&self) -> Decimal {
            self.0.performance.pounds()
        }

        /// Performance less control total: below zero it is missing.
        #[getter]
        fn headroom(&self) -> Decimal {
            self.0.headroom.pounds()
        }

        /// Whether it is met, which a result equal to it does.
        #[getter]
        fn met(&self) -> bool {
            self.0.met
        }

        /// Whether the control total to date is a plan to date, which stands for it.
        #[getter]
        fn by_plan(&self) -> bool {
            self.0.by_plan
        }
    }
}

data! {
    /// A part of a quarter's tranche, in pounds.
    PyTranchePart "TranchePart" of TranchePart, shown |it| format!("{}: {}, {}", it.part, it.amount.nhs(), it.status);
    {
        /// What it depends on: `own_total`, `system_total`, `a_and_e`, `rtt`, `cancer`, `payment_test` or
        /// `acceptance`.
        #[getter]
        fn part(&self) -> &'static str {
            self.0.part.as_str()
        }

        /// The amount.
        #[getter]
        fn amount(&self) -> Decimal {
            self.0.amount.pounds()
        }

        /// What has become of it: `earned`, `lost`, `recoverable`, `at_risk` or
        /// `certain_to_come`.
        #[getter]
        fn status(&self) -> &'static str {
            self.0.status.as_str()
        }

        /// Why, for example `met` or `own_total_missed`.
        #[getter]
        fn reason(&self) -> &'static str {
            self.0.reason.as_str()
        }

        /// The quarter that earned it; None where none did.
        #[getter]
        fn paid_in(&self) -> Option<&'static str> {
            self.0.paid_in.map(ics_rules::Quarter::as_str)
        }
    }
}

data! {
    /// What would earn the next quarter.
    PyNextQuarter "NextQuarter" of NextQuarter, shown |it| it.quarter;
    {
        /// The quarter, for example `Q2`.
        #[getter]
        fn quarter(&self) -> &'static str {
            self.0.quarter.as_str()
        }

        /// What the organisation needs; None where nothing depends on its own control total.
        #[getter]
        fn own(&self) -> Option<PyOutcome<PyNeeded>> {
            self.0.own.as_ref().map(|need| PyOutcome::of(need, PyNeeded::of))
        }

        /// What the system needs; None where nothing is linked to it.
        #[getter]
        fn system(&self) -> Option<PyOutcome<PyNeeded>> {
            self.0.system.as_ref().map(|need| PyOutcome::of(need, PyNeeded::of))
        }

        /// Whether a plan to date stands for the organisation's control total.
        #[getter]
        fn own_by_plan(&self) -> bool {
            self.0.own_by_plan
        }

        /// Whether a plan to date stands for the system's control total.
        #[getter]
        fn system_by_plan(&self) -> bool {
            self.0.system_by_plan
        }
    }
}

data! {
    /// What it takes to be on plan at the end of a quarter, in pounds.
    PyNeeded "Needed" of Needed, shown |it| format!("{} to earn {}", it.needed.nhs(), it.would_earn.nhs());
    {
        /// The control total at its end.
        #[getter]
        fn control_total(&self) -> Decimal {
            self.0.control_total.pounds()
        }

        /// The performance so far.
        #[getter]
        fn so_far(&self) -> Decimal {
            self.0.so_far.pounds()
        }

        /// The surplus that the quarter must bring, or below zero the deficit that it may.
        #[getter]
        fn needed(&self) -> Decimal {
            self.0.needed.pounds()
        }

        /// What the part that depends on it would then be paid.
        #[getter]
        fn would_earn(&self) -> Decimal {
            self.0.would_earn.pounds()
        }
    }
}

outcome! {
    /// What a result better than the control total earns, in pounds.
    PyIncentive "Incentive" of Incentive;
    {
        /// The code of the organisation.
        #[getter]
        fn code(&self) -> &str {
            self.core.code.as_str()
        }

        /// Whether it has accepted its control total.
        #[getter]
        fn accepted(&self) -> bool {
            self.core.accepted
        }

        /// Its control total.
        #[getter]
        fn control_total(&self) -> Decimal {
            self.core.control_total.pounds()
        }

        /// What it achieved, before sustainability money.
        #[getter]
        fn performance(&self) -> Decimal {
            self.core.performance.pounds()
        }

        /// What it achieved above its control total.
        #[getter]
        fn above(&self) -> Decimal {
            self.core.above.pounds()
        }

        /// What that earns.
        #[getter]
        fn amount(&self) -> Decimal {
            self.core.amount.pounds()
        }

        /// Performance with the incentive.
        #[getter]
        fn performance_with_incentive(&self) -> Decimal {
            self.core.performance_with_incentive.pounds()
        }

        /// The payment out of the fund.
        #[getter]
        fn ledger(&self) -> PyLedger {
            PyLedger::of(&self.core.ledger)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

outcome! {
    /// What a shortfall leaves of an allocation, in pounds.
    PyTaper "Taper" of Taper;
    {
        /// The allocation.
        #[getter]
        fn amount(&self) -> Decimal {
            self.core.amount.pounds()
        }

        /// The code of the organisation or system whose result decides.
        #[getter]
        fn code(&self) -> &str {
            self.core.year_end.code.as_str()
        }

        /// Its control total.
        #[getter]
        fn control_total(&self) -> Decimal {
            self.core.year_end.control_total.pounds()
        }

        /// What it achieved, before sustainability money.
        #[getter]
        fn performance(&self) -> Decimal {
            self.core.year_end.performance.pounds()
        }

        /// What is missing to the control total.
        #[getter]
        fn shortfall(&self) -> Decimal {
            self.core.shortfall.pounds()
        }

        /// What is paid.
        #[getter]
        fn earned(&self) -> Decimal {
            self.core.earned.pounds()
        }

        /// What is lost.
        #[getter]
        fn lost(&self) -> Decimal {
            self.core.lost.pounds()
        }

        /// The payment, and what is lost to `unallocated`.
        #[getter]
        fn ledger(&self) -> PyLedger {
            PyLedger::of(&self.core.ledger)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

outcome! {
    /// How what was left of a fund was shared, in pounds.
    PyBonus "Bonus" of Bonus;
    {
        /// What was left.
        #[getter]
        fn amount(&self) -> Decimal {
            self.core.amount.pounds()
        }

        /// The providers, in order of code.
        #[getter]
        fn providers(&self) -> Table<PyBonusProvider> {
            self.core.providers.iter().map(PyBonusProvider::of).collect()
        }

        /// What nobody has, because no provider met its control total.
        #[getter]
        fn unallocated(&self) -> Decimal {
            self.core.unallocated.pounds()
        }

        /// The payments.
        #[getter]
        fn ledger(&self) -> PyLedger {
            PyLedger::of(&self.core.ledger)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// A provider's part in the sharing, in pounds.
    PyBonusProvider "BonusProvider" of BonusProvider, shown |it| format!("{}: {}", it.year_end.code, it.amount.nhs());
    {
        /// The code of the provider.
        #[getter]
        fn code(&self) -> &str {
            self.0.year_end.code.as_str()
        }

        /// Performance less control total: below zero it is missed.
        #[getter]
        fn headroom(&self) -> Decimal {
            self.0.headroom.pounds()
        }

        /// Whether it shares: its control total is accepted, and met or beaten.
        #[getter]
        fn shares(&self) -> bool {
            self.0.shares
        }

        /// Its share.
        #[getter]
        fn amount(&self) -> Decimal {
            self.0.amount.pounds()
        }
    }
}

outcome! {
    /// The reward of a trust, in pounds.
    PyReward "Reward" of Reward;
    {
        /// The code of the trust.
        #[getter]
        fn code(&self) -> &str {
            self.core.code.as_str()
        }

        /// For what: `stays_in_surplus`, `reaches_balance` or `keeps_balance`.
        #[getter]
        fn path(&self) -> &'static str {
            self.core.path.as_str()
        }

        /// The income that the reward is a share of.
        #[getter]
        fn relevant_income(&self) -> Decimal {
            self.core.relevant_income.pounds()
        }

        /// How many such rewards it has had before.
        #[getter]
        fn rewards_before(&self) -> u64 {
            self.core.rewards_before
        }

        /// How many it may have in all.
        #[getter]
        fn at_most(&self) -> u64 {
            self.core.at_most
        }

        /// The reward.
        #[getter]
        fn amount(&self) -> Decimal {
            self.core.amount.pounds()
        }

        /// The payment.
        #[getter]
        fn ledger(&self) -> PyLedger {
            PyLedger::of(&self.core.ledger)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

outcome! {
    /// What a system has of its deficit support, in pounds.
    ///
    /// `str()` of it is a table by quarter.
    PyDeficitSupport "DeficitSupport" of DeficitSupport;
    {
        /// The code of the system.
        #[getter]
        fn system(&self) -> &str {
            self.core.system.as_str()
        }

        /// The support planned for the year.
        #[getter]
        fn planned(&self) -> Decimal {
            self.core.planned.pounds()
        }

        /// The quarters so far.
        #[getter]
        fn quarters(&self) -> Table<PySupportTranche> {
            self.core.quarters.iter().map(PySupportTranche::of).collect()
        }

        /// Received so far; refused without quarters, as are the next two.
        #[getter]
        fn received(&self) -> PyOutcome<Decimal> {
            PyOutcome::of(&self.core.received, |amount| amount.pounds())
        }

        /// Withheld and not released.
        #[getter]
        fn withheld(&self) -> PyOutcome<Decimal> {
            PyOutcome::of(&self.core.withheld, |amount| amount.pounds())
        }

        /// The support of the quarters to come.
        #[getter]
        fn to_come(&self) -> PyOutcome<Decimal> {
            PyOutcome::of(&self.core.to_come, |amount| amount.pounds())
        }

        /// The planned position before support.
        #[getter]
        fn plan_before_support(&self) -> Option<Decimal> {
            self.core.plan_before_support.map(ics_rules::Money::pounds)
        }

        /// The planned position after support.
        #[getter]
        fn plan_after_support(&self) -> Option<Decimal> {
            self.core.plan_after_support.map(ics_rules::Money::pounds)
        }

        /// What the support planned is beyond the planned deficit, which it equals by the rules of 2024/25
        /// and 2025/26: above zero more than it, below zero what is left uncovered.
        #[getter]
        fn beyond_deficit(&self) -> Option<Decimal> {
            self.core.beyond_deficit.map(ics_rules::Money::pounds)
        }

        /// The position achieved before support.
        #[getter]
        fn actual_before_support(&self) -> Option<PyOutcome<Decimal>> {
            let actual = self.core.actual_before_support.as_ref();
            actual.map(|amount| PyOutcome::of(amount, |amount| amount.pounds()))
        }

        /// The position achieved after support: what is withheld worsens it.
        #[getter]
        fn actual_after_support(&self) -> Option<PyOutcome<Decimal>> {
            let actual = self.core.actual_after_support.as_ref();
            actual.map(|amount| PyOutcome::of(amount, |amount| amount.pounds()))
        }

        /// The payments to the system.
        #[getter]
        fn ledger(&self) -> PyLedger {
            PyLedger::of(&self.core.ledger)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }


        fn __str__(&self) -> String {
            self.core.to_string()
        }
    }
}

data! {
    /// A quarter of deficit support, in pounds.
    PySupportTranche "SupportTranche" of SupportTranche, shown |it| format!("{}: {} received", it.decided.quarter, it.received.nhs());
    {
        /// The quarter, for example `Q1`.
        #[getter]
        fn quarter(&self) -> &'static str {
            self.0.decided.quarter.as_str()
        }

        /// The support planned for it.
        #[getter]
        fn due(&self) -> Decimal {
            self.0.decided.due.pounds()
        }

        /// How much of that was withheld.
        #[getter]
        fn withheld(&self) -> Decimal {
            self.0.decided.withheld.pounds()
        }

        /// How much of what was withheld earlier was released in it.
        #[getter]
        fn released(&self) -> Decimal {
            self.0.decided.released.pounds()
        }

        /// What was received in it.
        #[getter]
        fn received(&self) -> Decimal {
            self.0.received.pounds()
        }

        /// What stays withheld at its end.
        #[getter]
        fn withheld_to_date(&self) -> Decimal {
            self.0.withheld_to_date.pounds()
        }
    }
}
