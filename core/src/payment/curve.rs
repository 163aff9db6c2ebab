//! What is paid as a function of what was done, in exact parts of a penny.

use super::{PaymentSide, PaymentTerms, Safeguards, ThresholdPays};
use crate::{error::Result, money::Money, rate::Rate};

/// Parts of a penny in which a difference is whole: the product of two rates needs them.
const FINE: i128 = 10_i128.pow(12);
/// Parts of a penny in which a payment is whole: a third rate needs them.
const FINEST: i128 = 10_i128.pow(18);
const MILLION: i128 = 10_i128.pow(6);

/// The payment for a baseline by terms and safeguards.
///
/// Values are at most 1e14 pence and rates at most 1e7 millionths, so that no product here exceeds
/// 1e35; 128 bits hold 1.7e38.
pub(super) struct Curve<'t> {
    pub(super) baseline: Money,
    pub(super) terms: &'t PaymentTerms,
    pub(super) safeguards: Option<&'t Safeguards>,
}

impl Curve<'_> {
    /// The fixed sum, in [`FINE`] parts.
    fn fixed(&self) -> i128 {
        millionths(self.terms.fixed) * pence(self.baseline) * MILLION
    }

    /// How far a value in pence lies above (positive) or below what the fixed sum pays for, in
    /// [`FINE`] parts.
    fn difference(&self, value: i128) -> i128 {
        value * FINE - self.fixed()
    }

    /// A multiple of the fixed sum, in [`FINE`] parts.
    fn of_fixed(&self, rate: Rate) -> i128 {
        millionths(self.terms.fixed) * pence(self.baseline) * millionths(rate)
    }

    /// The side on which a value lies.
    pub(super) fn side(&self, value: Money) -> PaymentSide {
        match self.difference(pence(value)) {
            0 => PaymentSide::At,
            1.. => PaymentSide::Above,
            _ => PaymentSide::Below,
        }
    }

    /// Whether a value differs by more than a multiple of the fixed sum.
    pub(super) fn exceeds(&self, value: Money, rate: Rate) -> bool {
        self.difference(pence(value)).abs() > self.of_fixed(rate)
    }

    /// The variable part for a value in pence, in [`FINEST`] parts.
    fn variable(&self, value: i128) -> i128 {
        let difference = self.difference(value);
        let size = difference.abs();
        let ordinary = if difference < 0 { self.terms.below } else { self.terms.above };
        let mut paid = size;
        if let Some(threshold) = self.safeguards.and_then(|all| all.threshold.as_ref()) {
            let free = self.of_fixed(threshold.of_fixed);
            paid = match threshold.pays {
                _ if size <= free => 0,
                ThresholdPays::Whole => size,
                ThresholdPays::Excess => size - free,
            };
        }
        let mut beyond = 0;
        let mut exceptional = ordinary;
        if let Some(glass) = self.safeguards.and_then(|all| all.break_glass.as_ref()) {
            beyond = (size - self.of_fixed(glass.of_fixed)).max(0);
            exceptional = if difference < 0 { glass.below } else { glass.above };
        }
        // A glass breaks no sooner than the threshold ends, so that what is beyond it is paid.
        let paid = millionths(ordinary) * (paid - beyond) + millionths(exceptional) * beyond;
        paid * difference.signum()
    }

    /// The whole payment for a value in pence, in [`FINEST`] parts.
    fn total(&self, value: i128) -> i128 {
        self.fixed() * MILLION + self.variable(value)
    }

    /// The fixed sum, to the nearest penny.
    pub(super) fn fixed_sum(&self) -> Result<Money> {
        rounded(self.fixed() * MILLION)
    }

    /// A multiple of the fixed sum, to the nearest penny.
    pub(super) fn multiple(&self, rate: Rate) -> Result<Money> {
        rounded(self.of_fixed(rate) * MILLION)
    }

    /// The payment for a value, to the nearest penny.
    pub(super) fn payment(&self, value: Money) -> Result<Money> {
        rounded(self.total(pence(value)))
    }

    /// Whether the fixed sum and the payment for a value are whole pence before any rounding.
    pub(super) fn is_exact(&self, value: Money) -> bool {
        let whole = |parts: i128| parts % FINEST == 0;
        whole(self.fixed() * MILLION) && whole(self.total(pence(value)))
    }

    /// What the payment changes by from one value to another, to the nearest penny.
    pub(super) fn change(&self, from: Money, by: Money) -> Result<Money> {
        let from = pence(from);
        rounded(self.total(from + pence(by)) - self.total(from))
    }

    /// The whole units at this price that the fixed sum pays for.
    pub(super) fn units(&self, price: Money) -> Option<u64> {
        u64::try_from(self.fixed().checked_div(pence(price) * FINE)?).ok()
    }
}

fn pence(amount: Money) -> i128 {
    amount.pence().into()
}

fn millionths(rate: Rate) -> i128 {
    rate.millionths().into()
}

/// Parts of a penny to the nearest penny, halves away from zero.
fn rounded(parts: i128) -> Result<Money> {
    let away = if (parts % FINEST).abs() * 2 >= FINEST { parts.signum() } else { 0 };
    Money::from_pence(parts / FINEST + away)
}
