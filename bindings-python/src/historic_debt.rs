//! Historic debt, and the repayment of a later overspend.

use ics_rules::{
    Outcome,
    control_total::{
        HistoricDebt, HistoricDebtQuestion, OverspendQuestion, OverspendRepayment,
        historic_debt as decide, overspend_repayment as repay,
    },
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

/// Whether historic debt is written off: where the integrated care board and its system both
/// balanced in each of the years that count. Every rule of it is assumed.
///
/// Args:
///     question: the code of the `icb`; the `debt` in pounds; and the `results` by financial year,
///         each with the outturn of the `icb` and of the `system`, a deficit negative.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import historic_debt
/// >>> results = {"2022/23": {"icb": 0, "system": 1000000}, "2023/24": {"icb": 0, "system": 0}}
/// >>> historic_debt({"icb": "QMJ", "debt": 100000000, "results": results}, "2023/24").written_off
/// Decimal('100000000.00')
/// >>> del results["2023/24"]["system"]
/// >>> historic_debt({"icb": "QMJ", "debt": 1, "results": results}, "2023/24").missing
/// ['results["2023/24"].system']
#[pyfunction]
pub(crate) fn historic_debt(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<HistoricDebt>>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, HistoricDebtQuestion::from_value(&question.0)?);
    let outcome = decide(&rulebook, &asked)?;
    Ok(Told::by(outcome, rulebook))
}

/// The instalments by which an integrated care board repays an overspend made after the years that
/// count for the write-off of historic debt. Every rule of it is assumed.
///
/// Args:
///     question: the code of the `icb`; the `year` of the overspend; the `overspend` in pounds,
///         above zero; and its `allocations` by later year, or one `allocation` for every year that
///         they do not state.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import overspend_repayment
/// >>> found = overspend_repayment({"icb": "QMJ", "year": "2024/25", "overspend": 30000000,
/// ...                              "allocation": 2500000000}, "2024/25")
/// >>> for one in found.years: print(one.year, one.repaid, one.outstanding)
/// 2025/26 12500000.00 17500000.00
/// 2026/27 12500000.00 5000000.00
/// 2027/28 5000000.00 0.00
#[pyfunction]
pub(crate) fn overspend_repayment(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<OverspendRepayment>>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, OverspendQuestion::from_value(&question.0)?);
    let outcome = repay(&rulebook, &asked)?;
    Ok(Told::by(outcome, rulebook))
}
