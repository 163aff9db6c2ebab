//! Repayable support between systems or members.

use ics_rules::{
    mutual_aid::{
        GiverSchedule, Repayment, SupportMovement, SupportQuestion, SupportSchedule,
        support as schedule,
    },
    wire::Document as _,
};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::{
    allocation::PyLedger,
    calendar::PyFinancialYear,
    error::Fault,
    object::{data, outcome},
    outcome::PyOutcome,
    rulebook::{AnyRulebook, ids},
    table::Table,
    value::Document,
};

/// What moves when systems or members support another, and what is repaid when.
///
/// Args:
///     question: the `receiver`; the `givers` with what each gives, in pounds; what it `moves`
///         (`positions` or `control_totals`) and, where known, those figures `before`; and the
///         `terms`: `within_years`, yearly `interest` (0 where there is none), `instalments`
///         (`equal`, `shares` with `shares` by year, or `amounts` with `amounts` by year) and
///         `early_repayment` in words. No term has a default.
///     rulebook: a rulebook, or the financial year whose edition is meant: the year of giving.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import support
/// >>> terms = {"within_years": 3, "interest": 0, "instalments": "equal",
/// ...          "early_repayment": "at any time, without charge"}
/// >>> found = support({"receiver": "QUE", "givers": {"QHG": 5000000, "QJG": 5000000},
/// ...                  "moves": "control_totals", "terms": terms}, "2019/20")
/// >>> print(found.repay_by)
/// 2022/23
/// >>> found.givers[0].years
/// [<Repayment 2020/21: £1,666,666.67>, <Repayment 2021/22: £1,666,666.67>, <Repayment 2022/23: £1,666,666.66>]
/// >>> del terms["interest"]
/// >>> support({"receiver": "QUE", "givers": {"QHG": 1}, "moves": "positions", "terms": terms},
/// ...         "2019/20").missing
/// ['terms.interest']
#[pyfunction]
pub(crate) fn support(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PySupportSchedule>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, SupportQuestion::from_value(&question.0)?);
    let outcome = schedule(&rulebook, &asked)?;
    Ok(PyOutcome::of(&outcome, |found| PySupportSchedule::of(found, &rulebook)))
}

outcome! {
    /// What moves in the year of giving, and what is repaid in each later year, in pounds.
    ///
    /// What is repaid is what was given, to the penny, for each giver and in all.
    PySupportSchedule "SupportSchedule" of SupportSchedule;
    {
        /// The system or member that is supported.
        #[getter]
        fn receiver(&self) -> &str {
            self.core.asked.receiver.as_str()
        }

        /// The year of giving.
        #[getter]
        fn given_in(&self) -> PyFinancialYear {
            PyFinancialYear(self.core.given_in)
        }

        /// The year by whose end, 31 March, all is repaid.
        #[getter]
        fn repay_by(&self) -> PyFinancialYear {
            PyFinancialYear(self.core.repay_by)
        }

        /// What is given in all.
        #[getter]
        fn given(&self) -> Decimal {
            self.core.given.pounds()
        }

        /// What moves in the year of giving: the givers in order of code, then the receiver.
        #[getter]
        fn movements(&self) -> Table<PySupportMovement> {
            self.core.movements.iter().map(PySupportMovement::of).collect()
        }

        /// What each giver gets back, in order of code.
        #[getter]
        fn givers(&self) -> Table<PyGiverSchedule> {
            self.core.givers.iter().map(PyGiverSchedule::of).collect()
        }

        /// What the receiver pays in each year, to all givers together.
        #[getter]
        fn years(&self) -> Table<PyRepayment> {
            self.core.years.iter().map(PyRepayment::of).collect()
        }

        /// The interest in all.
        #[getter]
        fn interest(&self) -> Decimal {
            self.core.interest.pounds()
        }

        /// Every movement: what is given, then year by year each instalment and its interest.
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
    /// What the support moves for one party in the year of giving, in pounds.
    PySupportMovement "SupportMovement" of SupportMovement, shown |it| format!(
        "{}: {}", it.code, it.moved.nhs()
    );
    {
        /// The code of the party.
        #[getter]
        fn code(&self) -> &str {
            self.0.code.as_str()
        }

        /// The aid it receives (positive) or gives (negative): what its variance changes by.
        #[getter]
        fn aid(&self) -> Decimal {
            self.0.aid.pounds()
        }

        /// What its position or control total, whichever the support moves, changes by.
        #[getter]
        fn moved(&self) -> Decimal {
            self.0.moved.pounds()
        }

        /// That position or control total before, where it is known.
        #[getter]
        fn before(&self) -> Option<Decimal> {
            self.0.before.map(ics_rules::Money::pounds)
        }

        /// And after.
        #[getter]
        fn after(&self) -> Option<Decimal> {
            self.0.after.map(ics_rules::Money::pounds)
        }
    }
}

data! {
    /// What one giver gets back, in pounds.
    PyGiverSchedule "GiverSchedule" of GiverSchedule, shown |it| format!(
        "{}: {} over {} years", it.code, it.given.nhs(), it.years.len()
    );
    {
        /// The code of the giver.
        #[getter]
        fn code(&self) -> &str {
            self.0.code.as_str()
        }

        /// What it gave.
        #[getter]
        fn given(&self) -> Decimal {
            self.0.given.pounds()
        }

        /// What it gets in each year after the year of giving, to the year of repayment.
        #[getter]
        fn years(&self) -> Table<PyRepayment> {
            self.0.years.iter().map(PyRepayment::of).collect()
        }

        /// The interest it gets in all.
        #[getter]
        fn interest(&self) -> Decimal {
            self.0.interest.pounds()
        }
    }
}

data! {
    /// What is repaid in one year, in pounds.
    PyRepayment "Repayment" of Repayment, shown |it| format!(
        "{}: {}", it.year, it.instalment.nhs()
    );
    {
        /// The year.
        #[getter]
        fn year(&self) -> PyFinancialYear {
            PyFinancialYear(self.0.year)
        }

        /// What is repaid of what was given.
        #[getter]
        fn instalment(&self) -> Decimal {
            self.0.instalment.pounds()
        }

        /// The interest of the year.
        #[getter]
        fn interest(&self) -> Decimal {
            self.0.interest.pounds()
        }

        /// What is still to be repaid at the end of the year.
        #[getter]
        fn outstanding(&self) -> Decimal {
            self.0.outstanding.pounds()
        }
    }
}
