//! Repayable support between systems or members.

use ics_rules::{
    Outcome,
    python::{Fault, Told},
    risk_share::support::{SupportQuestion, SupportSchedule, support as schedule},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

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
/// >>> for one in found.givers[0].years: print(one.year, one.instalment)
/// 2020/21 1666666.67
/// 2021/22 1666666.67
/// 2022/23 1666666.66
/// >>> del terms["interest"]
/// >>> support({"receiver": "QUE", "givers": {"QHG": 1}, "moves": "positions", "terms": terms},
/// ...         "2019/20").missing
/// ['terms.interest']
#[pyfunction]
pub(crate) fn support(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<SupportSchedule>>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, SupportQuestion::from_value(&question.0)?);
    let outcome = schedule(&rulebook, &asked)?;
    Ok(Told::by(outcome, rulebook))
}
