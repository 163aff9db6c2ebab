//! The least by which an overspending commissioner must improve.

use ics_rules::{
    Outcome,
    control_total::{
        MinimumImprovement, MinimumImprovementQuestion, minimum_improvement as decide,
    },
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

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
) -> Result<Told<Outcome<MinimumImprovement>>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, MinimumImprovementQuestion::from_value(&question.0)?);
    let outcome = decide(&rulebook, &asked)?;
    Ok(Told::by(outcome, rulebook))
}
