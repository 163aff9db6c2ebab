//! What a share is in proportion to.

use rust_decimal::Decimal;

use crate::{
    error::{Code, Result},
    fixed::fixed,
    money::Money,
    share::Share,
};

fixed! {
    /// What an organisation's share of an amount is in proportion to: a number from nothing to a
    /// trillion with at most six decimal places.
    ///
    /// Only the proportion between the weights of one allocation means anything: 1 and 3 share as 2
    /// and 6 do.
    pub struct Weight { millionths: u64 }
    places: 6,
    least: 0,
    most: 1_000_000_000_000,
    expected: r#"a weight from 0 to a trillion with at most 6 decimal places, written "2.5""#,
    negative: Code::NegativeWeight,
}

const UNIT: u64 = 10_u64.pow(Weight::FIXED.places);
// So that 100,000 weights times an amount fit 128 bits.
const MOST: u64 = Weight::FIXED.most.unsigned_abs() * UNIT;
const MILLIONTHS_IN_A_PENNY: u64 = UNIT / 100;

impl Weight {
    /// One: the weight of everybody where shares are equal.
    pub const ONE: Self = Self { millionths: UNIT };

    /// An amount as a weight: a pound weighs one.
    ///
    /// # Errors
    ///
    /// [`Code::NegativeWeight`] when the amount is below zero.
    ///
    /// ```
    /// use ics_rules::{Code, Money, allocation::Weight};
    ///
    /// let turnover: Money = "1250000.50".parse()?;
    /// assert_eq!(Weight::of_money(turnover)?, "1250000.5".parse()?);
    /// assert_eq!("-1".parse::<Weight>().unwrap_err().code(), Code::NegativeWeight);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn of_money(amount: Money) -> Result<Self> {
        // A trillion pounds, the most there is, weighs exactly MOST.
        let negative = |_| Self::FIXED.refused(Code::NegativeWeight, amount.to_string());
        let pence = u64::try_from(amount.pence()).map_err(negative)?;
        Ok(Self { millionths: pence * MILLIONTHS_IN_A_PENNY })
    }

    /// A count as a weight: each one of it weighs one.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] for more than a trillion.
    pub fn of_count(count: u64) -> Result<Self> {
        let held = Self::FIXED.held(i128::from(count) * i128::from(UNIT));
        let millionths = held.map_err(|code| Self::FIXED.refused(code, count.to_string()))?;
        Ok(Self { millionths })
    }

    /// A weight from its millionths; the largest there is where they are more.
    pub(crate) fn of_millionths(millionths: i128) -> Self {
        Self { millionths: u64::try_from(millionths).unwrap_or(MOST).min(MOST) }
    }

    /// The weight in millionths.
    #[must_use]
    pub const fn millionths(self) -> u64 {
        self.millionths
    }

    /// The amount that weighs as much, where there is one to the penny.
    #[must_use]
    pub fn money(self) -> Option<Money> {
        let pence = i128::from(self.millionths / MILLIONTHS_IN_A_PENNY);
        let whole = self.millionths.is_multiple_of(MILLIONTHS_IN_A_PENNY);
        Money::from_pence(pence).ok().filter(|_| whole)
    }

    /// The weight as a decimal number.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        Self::FIXED.decimal(self.millionths.into())
    }

    /// Whether it weighs nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.millionths == 0
    }

    /// The weight as a percentage of `all` together, for people: `15%`, `33.3333%`.
    #[must_use]
    pub fn percent_of(self, all: impl IntoIterator<Item = Self>) -> String {
        // Four places of a percentage are millionths of the whole.
        let total: i128 = all.into_iter().map(|weight| i128::from(weight.millionths)).sum();
        let twice = i128::from(self.millionths) * i128::from(UNIT) * 2;
        let rounded = (twice + total).checked_div(total * 2).unwrap_or_default();
        let percent = Decimal::try_from_i128_with_scale(rounded, 4).unwrap_or_default();
        format!("{}%", percent.normalize())
    }
}

impl From<Share> for Weight {
    /// A share weighs as many as it has millionths of the whole: 0.25 weighs 250,000.
    fn from(share: Share) -> Self {
        Self { millionths: share.parts() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[track_caller]
    fn check(text: &str, expected: Result<&str, Code>) {
        let read = text.parse::<Weight>().map(|weight| weight.to_string());
        assert_eq!(read.as_deref().map_err(Error::code), expected, "{text}");
    }

    #[test]
    fn a_weight_is_read_between_nothing_and_a_trillion() {
        check("0", Ok("0"));
        check("-0", Ok("0"));
        check("2.50", Ok("2.5"));
        check("0.000001", Ok("0.000001"));
        check("1000000000000", Ok("1000000000000"));
        check("1000000000000.000001", Err(Code::OutOfRange));
        check("99999999999999999999", Err(Code::OutOfRange));
        check("0.0000001", Err(Code::TooPrecise));
        check("-0.000001", Err(Code::NegativeWeight));
        check("1e3", Err(Code::NotANumber));
    }

    #[test]
    fn money_weighs_its_pounds_and_a_share_its_millionths() {
        assert_eq!(Weight::of_money(Money::MAX).unwrap().millionths(), MOST);
        assert_eq!(Weight::of_money(Money::PENNY).unwrap().to_string(), "0.01");
        let debt = Weight::of_money(Money::PENNY.negated()).unwrap_err();
        assert_eq!(debt.code(), Code::NegativeWeight);
        assert_eq!(Weight::from("0.25".parse::<Share>().unwrap()).to_string(), "250000");
        assert_eq!("1".parse(), Ok(Weight::ONE));
    }

    #[test]
    fn a_percentage_is_rounded_half_away_from_zero_to_four_places() {
        let percent = |weight: u64, total: u64| {
            let rest = Weight { millionths: total - weight };
            let weight = Weight { millionths: weight };
            weight.percent_of([weight, rest])
        };
        assert_eq!(percent(1, 3), "33.3333%");
        assert_eq!(percent(2, 3), "66.6667%");
        assert_eq!(percent(1, 2_000_000), "0.0001%");
        assert_eq!(percent(1, 2_000_001), "0%");
        assert_eq!(percent(MOST, MOST), "100%");
        assert_eq!(percent(0, 0), "0%");
    }
}
