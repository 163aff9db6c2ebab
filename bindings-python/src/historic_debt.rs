//! Historic debt, and the repayment of a later overspend.

use ics_rules::{
    debt::{
        HistoricDebt, HistoricDebtQuestion, OverspendInstalment, OverspendQuestion,
        OverspendRepayment, YearBalance, historic_debt as decide, overspend_repayment as repay,
    },
    wire::Document as _,
};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::{
    calendar::PyFinancialYear,
    error::Fault,
    object::{data, outcome},
    outcome::PyOutcome,
    rulebook::{AnyRulebook, ids},
    table::Table,
    value::Document,
};

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
) -> Result<PyOutcome<PyHistoricDebt>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, HistoricDebtQuestion::from_value(&question.0)?);
    let outcome = decide(&rulebook, &asked)?;
    Ok(PyOutcome::of(&outcome, |found| PyHistoricDebt::of(found, &rulebook)))
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
/// >>> found.years
/// [<OverspendInstalment 2025/26: £12,500,000>, <OverspendInstalment 2026/27: £12,500,000>, <OverspendInstalment 2027/28: £5,000,000>]
#[pyfunction]
pub(crate) fn overspend_repayment(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PyOverspendRepayment>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, OverspendQuestion::from_value(&question.0)?);
    let outcome = repay(&rulebook, &asked)?;
    Ok(PyOutcome::of(&outcome, |found| PyOverspendRepayment::of(found, &rulebook)))
}

outcome! {
    /// Whether a historic debt is written off, in pounds.
    PyHistoricDebt "HistoricDebt" of HistoricDebt;
    {
        /// The code of the integrated care board.
        #[getter]
        fn icb(&self) -> &str {
            self.core.asked.icb.as_str()
        }

        /// The years that count, oldest first.
        #[getter]
        fn years(&self) -> Table<PyYearBalance> {
            self.core.years.iter().map(PyYearBalance::of).collect()
        }

        /// What is written off: the debt, or nothing.
        #[getter]
        fn written_off(&self) -> Decimal {
            self.core.written_off.pounds()
        }

        /// What remains of it.
        #[getter]
        fn remains(&self) -> Decimal {
            self.core.remains.pounds()
        }

        /// The lowest outturn that was stated: how far it could fall with the debt still written
        /// off or, where it is negative, how far it is short.
        #[getter]
        fn lowest(&self) -> Decimal {
            self.core.lowest.pounds()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

outcome! {
    /// The instalments by which an overspend is repaid; they sum to it exactly.
    PyOverspendRepayment "OverspendRepayment" of OverspendRepayment;
    {
        /// The code of the integrated care board.
        #[getter]
        fn icb(&self) -> &str {
            self.core.asked.icb.as_str()
        }

        /// The most that is repaid in a year, as a share of its allocation.
        #[getter]
        fn share(&self) -> Decimal {
            self.core.share.decimal()
        }

        /// What is repaid in each year after the overspend.
        #[getter]
        fn years(&self) -> Table<PyOverspendInstalment> {
            self.core.years.iter().map(PyOverspendInstalment::of).collect()
        }

        /// The year in which nothing is outstanding any more.
        #[getter]
        fn repaid_by(&self) -> PyFinancialYear {
            PyFinancialYear(self.core.repaid_by)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// Whether a board and its system balanced in a year; None where that was not stated and another
    /// outturn decides.
    PyYearBalance "YearBalance" of YearBalance, shown |it| it.year;
    {
        /// The year.
        #[getter]
        fn year(&self) -> PyFinancialYear {
            PyFinancialYear(self.0.year)
        }

        /// Whether the integrated care board balanced.
        #[getter]
        fn icb(&self) -> Option<bool> {
            self.0.icb
        }

        /// Whether its system balanced.
        #[getter]
        fn system(&self) -> Option<bool> {
            self.0.system
        }
    }
}

data! {
    /// What is repaid of an overspend in one year, in pounds.
    PyOverspendInstalment "OverspendInstalment" of OverspendInstalment, shown |it| format!(
        "{}: {}", it.year, it.repaid.nhs()
    );
    {
        /// The year.
        #[getter]
        fn year(&self) -> PyFinancialYear {
            PyFinancialYear(self.0.year)
        }

        /// The allocation of the year.
        #[getter]
        fn allocation(&self) -> Decimal {
            self.0.allocation.pounds()
        }

        /// The most that is repaid in it.
        #[getter]
        fn cap(&self) -> Decimal {
            self.0.cap.pounds()
        }

        /// What is repaid.
        #[getter]
        fn repaid(&self) -> Decimal {
            self.0.repaid.pounds()
        }

        /// What is still outstanding at its end.
        #[getter]
        fn outstanding(&self) -> Decimal {
            self.0.outstanding.pounds()
        }
    }
}
