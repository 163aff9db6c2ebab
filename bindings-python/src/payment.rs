//! What payment mechanisms pay.

use ics_rules::{
    Rate,
    payment::{
        Payment, PaymentExposure, PaymentMechanism, PaymentQuestion, PaymentTerms, SafeguardsUsed,
        payment as pay,
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

/// What is paid for what was done, by a fixed sum and a marginal rate on the difference.
///
/// Args:
///     question: a `mechanism` of the year's rules (`marginal_emergency`, `blended_emergency` or
///         `aligned`) or `terms` of your own (`fixed`, `above` and `below`, as multiples); and
///         either `activity` (`baseline` and `actual` units, and the `price` of one) or `value`
///         (`baseline` and `actual`, in pounds at full price). Where the parties have agreed any,
///         `safeguards`: a `threshold` (`of_fixed`, and whether it `pays` the `whole` difference or
///         the `excess`) and `break_glass` (`of_fixed`, `above`, `below`).
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import payment
/// >>> found = payment({"mechanism": "blended_emergency",
/// ...                  "activity": {"baseline": 1000, "actual": 1100, "price": 2000}}, "2019/20")
/// >>> found.total, found.over_full_price
/// (Decimal('2040000.00'), Decimal('-160000.00'))
/// >>> found.exposure.one_more
/// Decimal('400.00')
/// >>> payment({"mechanism": "aligned", "value": {"baseline": 1, "actual": 1}}, "2019/20")
/// <NotInForce the aligned payment>
#[pyfunction]
pub(crate) fn payment(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PyPayment>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, PaymentQuestion::from_value(&question.0)?);
    let outcome = pay(&rulebook, &asked)?;
    Ok(PyOutcome::of(&outcome, |found| PyPayment::of(found, &rulebook)))
}

outcome! {
    /// What is paid: a fixed sum, and a variable part for what was done above or below what it pays
    /// for.
    ///
    /// Amounts are pounds paid to the provider; what is taken off is negative. The fixed sum and the
    /// variable part make the total exactly.
    PyPayment "Payment" of Payment;
    {
        /// The mechanism that was named, for example `aligned`; None for terms of one's own.
        #[getter]
        fn mechanism(&self) -> Option<&'static str> {
            self.core.asked.mechanism.map(PaymentMechanism::as_str)
        }

        /// The fixed sum and the rates that were used.
        #[getter]
        fn terms(&self) -> PyPaymentTerms {
            PyPaymentTerms::of(&self.core.terms)
        }

        /// What the baseline is, in the words of the mechanism; None for terms of one's own.
        #[getter]
        fn baseline(&self) -> Option<&str> {
            self.core.baseline.as_deref()
        }

        /// The baseline at full price.
        #[getter]
        fn baseline_value(&self) -> Decimal {
            self.core.baseline_value.pounds()
        }

        /// What was done, at full price.
        #[getter]
        fn full_price(&self) -> Decimal {
            self.core.full_price.pounds()
        }

        /// The fixed sum.
        #[getter]
        fn fixed(&self) -> Decimal {
            self.core.fixed.pounds()
        }

        /// What is paid (positive) or taken off (negative) for the difference.
        #[getter]
        fn variable(&self) -> Decimal {
            self.core.variable.pounds()
        }

        /// What is paid in all.
        #[getter]
        fn total(&self) -> Decimal {
            self.core.total.pounds()
        }

        /// Whether more (`above`), as much (`at`) or less (`below`) was done than the fixed sum pays
        /// for.
        #[getter]
        fn side(&self) -> &'static str {
            self.core.side.as_str()
        }

        /// The marginal rate of that side; None where there is no difference.
        #[getter]
        fn rate(&self) -> Option<Decimal> {
            self.core.rate.map(Rate::decimal)
        }

        /// What is paid beyond the full price of what was done; negative where it is less.
        #[getter]
        fn over_full_price(&self) -> Decimal {
            self.core.over_full_price.pounds()
        }

        /// What would change the payment.
        #[getter]
        fn exposure(&self) -> PyPaymentExposure {
            PyPaymentExposure::of(&self.core.exposure)
        }

        /// What the safeguards did, where any were stated.
        #[getter]
        fn safeguards(&self) -> Option<PySafeguardsUsed> {
            self.core.safeguards.as_ref().map(PySafeguardsUsed::of)
        }

        /// The ids of the rules it rests on, the rule of the mechanism first.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// A fixed sum and two marginal rates, as multiples.
    PyPaymentTerms "PaymentTerms" of PaymentTerms, shown |it| format!(
        "{} fixed, {} above, {} below", it.fixed.percent(), it.above.percent(), it.below.percent()
    );
    {
        /// The fixed sum, as a multiple of the baseline at full price.
        #[getter]
        fn fixed(&self) -> Decimal {
            self.0.fixed.decimal()
        }

        /// How many times the price each unit beyond what the fixed sum pays for brings.
        #[getter]
        fn above(&self) -> Decimal {
            self.0.above.decimal()
        }

        /// How many times the price each unit short of it takes off.
        #[getter]
        fn below(&self) -> Decimal {
            self.0.below.decimal()
        }
    }
}

data! {
    /// What would change a payment. A unit is a unit of activity, or one pound where values were
    /// given.
    PyPaymentExposure "PaymentExposure" of PaymentExposure, shown |it| format!(
        "{} for one more", it.one_more.nhs()
    );
    {
        /// What one unit costs at full price.
        #[getter]
        fn unit(&self) -> Decimal {
            self.0.unit.pounds()
        }

        /// The value, at full price, at which the rate changes: as much as the fixed sum.
        #[getter]
        fn break_point(&self) -> Decimal {
            self.0.break_point.pounds()
        }

        /// The whole units that the fixed sum pays for, where activity was given.
        #[getter]
        fn break_units(&self) -> Option<u64> {
            self.0.break_units
        }

        /// How far what was done lies above (positive) or below (negative) the break point.
        #[getter]
        fn beyond_break_point(&self) -> Decimal {
            self.0.beyond_break_point.pounds()
        }

        /// What one unit more would bring.
        #[getter]
        fn one_more(&self) -> Decimal {
            self.0.one_more.pounds()
        }

        /// What one unit fewer would take off; None where not one was done.
        #[getter]
        fn one_fewer(&self) -> Option<Decimal> {
            self.0.one_fewer.map(ics_rules::Money::pounds)
        }
    }
}

data! {
    /// What the safeguards that were stated did to a payment, in pounds.
    PySafeguardsUsed "SafeguardsUsed" of SafeguardsUsed, shown |it| format!(
        "effect {}", it.effect.nhs()
    );
    {
        /// The largest difference that is not paid; None without a threshold.
        #[getter]
        fn threshold(&self) -> Option<Decimal> {
            self.0.threshold.map(ics_rules::Money::pounds)
        }

        /// Whether the difference is no larger, so that it is not paid.
        #[getter]
        fn within_threshold(&self) -> bool {
            self.0.within_threshold
        }

        /// The largest difference at the ordinary rates; None without a break-glass clause.
        #[getter]
        fn break_glass(&self) -> Option<Decimal> {
            self.0.break_glass.map(ics_rules::Money::pounds)
        }

        /// Whether the difference is larger, so that what exceeds it has other rates.
        #[getter]
        fn glass_broken(&self) -> bool {
            self.0.glass_broken
        }

        /// What the safeguards add to (positive) or take from (negative) the payment.
        #[getter]
        fn effect(&self) -> Decimal {
            self.0.effect.pounds()
        }
    }
}
