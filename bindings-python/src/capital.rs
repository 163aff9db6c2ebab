//! What a system's plan does to its capital.

use ics_rules::{
    Share,
    capital::{
        CapitalBonus, CapitalConsequence, CapitalPenalty, CapitalQuestion, capital as decide,
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

/// What a system's plan does to its capital.
///
/// Args:
///     question: the `plan` in pounds, a deficit negative; the `fair_share` position, which a plan
///         that balances needs; the `capital`, which a plan in deficit needs; and the
///         `penalty_share` that a plan in deficit loses, where it has been settled.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import capital
/// >>> found = capital({"plan": 0, "fair_share": -20000000}, "2024/25")
/// >>> found.bonus.earned, found.bonus.if_delivered
/// (Decimal('6000000.00'), Decimal('14000000.00'))
/// >>> found = capital({"plan": -1, "capital": 100000000}, "2024/25")
/// >>> found.penalty.at_least, found.penalty.at_most
/// (Decimal('0.00'), Decimal('10000000.00'))
#[pyfunction]
pub(crate) fn capital(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PyCapitalConsequence>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, CapitalQuestion::from_value(&question.0)?);
    let outcome = decide(&rulebook, &asked)?;
    Ok(PyOutcome::of(&outcome, |found| PyCapitalConsequence::of(found, &rulebook)))
}

outcome! {
    /// What a system's plan does to its capital: a bonus, or a loss.
    PyCapitalConsequence "CapitalConsequence" of CapitalConsequence;
    {
        /// The revenue position that was planned, in pounds; a deficit is negative.
        #[getter]
        fn plan(&self) -> Decimal {
            self.core.asked.plan.pounds()
        }

        /// What a plan that balances earns; for a plan in deficit, what it would earn by balancing,
        /// where the fair-share position is known.
        #[getter]
        fn bonus(&self) -> Option<PyCapitalBonus> {
            self.core.bonus.as_ref().map(PyCapitalBonus::of)
        }

        /// What a plan in deficit loses; None for a plan that balances.
        #[getter]
        fn penalty(&self) -> Option<PyCapitalPenalty> {
            self.core.penalty.as_ref().map(PyCapitalPenalty::of)
        }

        /// What the plan would have to improve by to break even, in pounds.
        #[getter]
        fn to_break_even(&self) -> Decimal {
            self.core.to_break_even.pounds()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// What a plan that balances earns, in pounds.
    PyCapitalBonus "CapitalBonus" of CapitalBonus, shown |it| format!(
        "{}, and {} if delivered", it.earned.nhs(), it.if_delivered.nhs()
    );
    {
        /// The plan it is for: the plan that was asked about, or break-even.
        #[getter]
        fn at_plan(&self) -> Decimal {
            self.0.at_plan.pounds()
        }

        /// How far that plan is better than the fair-share position; negative where it is worse.
        #[getter]
        fn gap(&self) -> Decimal {
            self.0.gap.pounds()
        }

        /// The share of the gap that is earned.
        #[getter]
        fn share(&self) -> Decimal {
            self.0.share.decimal()
        }

        /// What is earned.
        #[getter]
        fn earned(&self) -> Decimal {
            self.0.earned.pounds()
        }

        /// What more may be spent if the plan is delivered: the rest of the gap.
        #[getter]
        fn if_delivered(&self) -> Decimal {
            self.0.if_delivered.pounds()
        }
    }
}

data! {
    /// What a plan in deficit loses, in pounds: a range until the share is settled.
    PyCapitalPenalty "CapitalPenalty" of CapitalPenalty, shown |it| format!(
        "from {} to {}", it.at_least.nhs(), it.at_most.nhs()
    );
    {
        /// The most that may be lost, as a share of the capital.
        #[getter]
        fn at_most_share(&self) -> Decimal {
            self.0.at_most_share.decimal()
        }

        /// The share that was stated, if any.
        #[getter]
        fn share(&self) -> Option<Decimal> {
            self.0.share.map(Share::decimal)
        }

        /// The least that is lost, zero or more.
        #[getter]
        fn at_least(&self) -> Decimal {
            self.0.at_least.pounds()
        }

        /// The most that is lost.
        #[getter]
        fn at_most(&self) -> Decimal {
            self.0.at_most.pounds()
        }

        /// The least capital that is left.
        #[getter]
        fn left_at_least(&self) -> Decimal {
            self.0.left_at_least.pounds()
        }

        /// The most capital that is left.
        #[getter]
        fn left_at_most(&self) -> Decimal {
            self.0.left_at_most.pounds()
        }
    }
}
