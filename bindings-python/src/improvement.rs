//! The least by which an overspending commissioner must improve.

use ics_rules::{
    Money,
    control_total::{
        ImprovementFound, MinimumImprovement, MinimumImprovementQuestion, RequiredImprovement,
        minimum_improvement as decide,
    },
    wire::Document as _,
};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::{
    error::Fault,
    object::{data, outcome},
    outcome::PyOutcome,
    rulebook::{AnyRulebook, ids},
    value::Document,
};

/// The least by which an overspending CCG must improve, and whether its control total does.
///
/// Args:
///     question: the code of the `ccg`; its `prior_outturn`, of the year before, in pounds, a deficit
///         negative; its `allocation`, which a CCG that overspent needs; and the `control_total`
///         that is to be judged, if any.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import minimum_improvement
/// >>> found = minimum_improvement({"ccg": "03N", "prior_outturn": -20000000,
/// ...                              "allocation": 850000000, "control_total": -12000000}, "2018/19")
/// >>> found.required.improvement, found.required.least_control_total
/// (Decimal('8500000.00'), Decimal('-11500000.00'))
/// >>> found.required.found.met, found.required.found.short_by
/// (False, Decimal('500000.00'))
#[pyfunction]
pub(crate) fn minimum_improvement(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PyMinimumImprovement>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, MinimumImprovementQuestion::from_value(&question.0)?);
    let outcome = decide(&rulebook, &asked)?;
    Ok(PyOutcome::of(&outcome, |found| PyMinimumImprovement::of(found, &rulebook)))
}

outcome! {
    /// The least by which a CCG must improve, and whether its control total does.
    PyMinimumImprovement "MinimumImprovement" of MinimumImprovement;
    {
        /// The code of the CCG.
        #[getter]
        fn ccg(&self) -> &str {
            self.core.asked.ccg.as_str()
        }

        /// What is required of a CCG that overspent; None where it did not.
        #[getter]
        fn required(&self) -> Option<PyRequiredImprovement> {
            self.core.required.as_ref().map(PyRequiredImprovement::of)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// The least improvement of a CCG that overspent, in pounds.
    PyRequiredImprovement "RequiredImprovement" of RequiredImprovement, shown |it| format!(
        "{}, to {}", it.improvement.nhs(), it.least_control_total.nhs()
    );
    {
        /// The share of the allocation.
        #[getter]
        fn share(&self) -> Decimal {
            self.0.share.decimal()
        }

        /// The least improvement: the least whole pence that reach the share.
        #[getter]
        fn improvement(&self) -> Decimal {
            self.0.improvement.pounds()
        }

        /// The least control total that improves so much.
        #[getter]
        fn least_control_total(&self) -> Decimal {
            self.0.least_control_total.pounds()
        }

        /// The least control total by the other reading of whether the improvement goes beyond
        /// break-even; None where both give the same.
        #[getter]
        fn least_by_other_reading(&self) -> Option<Decimal> {
            self.0.least_by_other_reading.map(Money::pounds)
        }

        /// What the control total does; None where none was stated.
        #[getter]
        fn found(&self) -> Option<PyImprovementFound> {
            self.0.found.as_ref().map(PyImprovementFound::of)
        }
    }
}

data! {
    /// What a control total improves, and whether that is enough, in pounds.
    PyImprovementFound "ImprovementFound" of ImprovementFound, shown |it| format!(
        "{}, {}", it.improvement.nhs(), if it.met { "enough" } else { "not enough" }
    );
    {
        /// The control total less the outturn of the year before; negative where it is worse.
        #[getter]
        fn improvement(&self) -> Decimal {
            self.0.improvement.pounds()
        }

        /// Whether that is enough.
        #[getter]
        fn met(&self) -> bool {
            self.0.met
        }

        /// By how much the control total could be lower and still be enough.
        #[getter]
        fn headroom(&self) -> Decimal {
            self.0.headroom.pounds()
        }

        /// By how much it would have to be higher to be enough.
        #[getter]
        fn short_by(&self) -> Decimal {
            self.0.short_by.pounds()
        }
    }
}
