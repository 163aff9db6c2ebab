//! Amounts and shares between the inputs of a settlement and its one rounding: exact, however many
//! decimals that takes.

use std::{fmt, str::FromStr};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    error::{Code, Error, Problem, Result},
    money::Money,
    number::parse_fixed,
    share::Share,
    text::quoted,
};

/// The size of an amount of money that no step has rounded yet, in pounds and as many decimals as it
/// has, at least two.
///
/// Money has two decimals and a share twelve, so that an amount times the four shares that a
/// settlement may multiply has fifty. All of them are kept.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(type = "string"))]
pub struct ExactAmount {
    // INVARIANT: whole pence from 0 to `Money::MAX`, then the decimals of a penny, eighteen to a
    // limb and each limb below `LIMB`. The derived order goes by the first limb that differs.
    limbs: [i128; 4],
}

const LIMB_PLACES: u32 = 18;
const LIMB: i128 = 10_i128.pow(LIMB_PLACES);
/// Two decimals of a pound and three limbs of a penny.
const PLACES: usize = 56;
const EXPECTED: &str =
    r#"an amount of zero or more with at most 56 decimal places, written "12.345""#;

impl ExactAmount {
    /// The size of an amount.
    #[must_use]
    pub fn size_of(amount: Money) -> Self {
        Self { limbs: [amount.size().pence().into(), 0, 0, 0] }
    }

    /// A share of the amount.
    ///
    /// # Errors
    ///
    /// [`Code::TooPrecise`] when the result has more decimals than are kept, so that it could not be
    /// exact. Four shares of an amount of money have at most fifty.
    ///
    /// ```
    /// use ics_rules::shared_savings::ExactAmount;
    ///
    /// let half_a_penny = ExactAmount::size_of("0.01".parse()?).times("0.5".parse()?)?;
    /// assert_eq!(half_a_penny.to_string(), "0.005");
    /// assert_eq!(half_a_penny.rounded().to_string(), "0.01");
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn times(self, share: Share) -> Result<Self> {
        // Pence are at most 1e14, other limbs below 1e18, parts at most 1e12, and what is carried
        // down below 1e12 limbs: nothing here exceeds 2e30, and 128 bits hold 1e38.
        let whole = i128::from(Share::WHOLE.parts());
        let mut rest = 0;
        let limbs = self.limbs.map(|limb| {
            let here = rest * LIMB + limb * i128::from(share.parts());
            rest = here % whole;
            here / whole
        });
        if rest == 0 {
            Ok(Self::carried(limbs))
        } else {
            let found = "an amount with too many decimals";
            Err(Problem::new(Code::TooPrecise, found, "at most four shares of an amount").into())
        }
    }

    /// What is left when another amount is taken away; nothing when that is as large or larger.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        if other >= self {
            return Self::default();
        }
        let mut less = other.limbs.into_iter();
        Self::carried(self.limbs.map(|limb| limb - less.next().unwrap_or_default()))
    }

    /// The amount to the nearest penny, halves away from zero.
    #[must_use]
    pub fn rounded(self) -> Money {
        let [pence, first, ..] = self.limbs;
        let up = i128::from(first * 2 >= LIMB);
        // INVARIANT: a penny more than `Money::MAX` cannot come up, as that has no decimals.
        Money::from_pence(pence + up).unwrap_or_default()
    }

    /// The same amount with every limb in its range.
    const fn carried([pence, a, b, c]: [i128; 4]) -> Self {
        let (b, c) = (b + c.div_euclid(LIMB), c.rem_euclid(LIMB));
        let (a, b) = (a + b.div_euclid(LIMB), b.rem_euclid(LIMB));
        let (pence, a) = (pence + a.div_euclid(LIMB), a.rem_euclid(LIMB));
        Self { limbs: [pence, a, b, c] }
    }
}

impl fmt::Display for ExactAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [pence, a, b, c] = self.limbs;
        let decimals = format!("{a:018}{b:018}{c:018}");
        f.pad(&format!("{}.{:02}{}", pence / 100, pence % 100, decimals.trim_end_matches('0')))
    }
}

impl FromStr for ExactAmount {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let refused = |code| Error::from(Problem::new(code, quoted(text), EXPECTED));
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        if decimals.len() > PLACES {
            return Err(refused(Code::TooPrecise));
        }
        let padded = format!("{whole}{decimals:0<PLACES$}");
        let all_digits = padded.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !all_digits || text.ends_with('.') {
            return Err(refused(Code::NotANumber));
        }
        let mut limbs = [0; 4];
        let mut rest = padded.as_str();
        for limb in limbs.iter_mut().skip(1).rev() {
            let (before, last) = rest.split_at(rest.len().saturating_sub(18));
            *limb = last.parse().map_err(|_| refused(Code::NotANumber))?;
            rest = before;
        }
        let pence = rest.parse().map_err(|_| refused(Code::OutOfRange))?;
        Money::from_pence(pence).map_err(|_| refused(Code::OutOfRange))?;
        let [_, a, b, c] = limbs;
        let read = Self { limbs: [pence, a, b, c] };
        if read > Self::size_of(Money::MAX) { Err(refused(Code::OutOfRange)) } else { Ok(read) }
    }
}

impl From<ExactAmount> for String {
    fn from(amount: ExactAmount) -> Self {
        amount.to_string()
    }
}

impl TryFrom<String> for ExactAmount {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

/// A share of a whole that comes of two shares, from 0 to 1: exact, with at most 24 decimals.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(type = "string"))]
pub struct ExactShare {
    // INVARIANT: from 0 to `WHOLE`.
    parts: i128,
}

const SHARE_PLACES: u32 = 24;
const WHOLE: i128 = 10_i128.pow(SHARE_PLACES);

impl ExactShare {
    /// A share of a share.
    #[must_use]
    pub fn product(one: Share, other: Share) -> Self {
        Self { parts: i128::from(one.parts()) * i128::from(other.parts()) }
    }

    /// What is left of the whole.
    #[must_use]
    pub const fn rest(self) -> Self {
        Self { parts: WHOLE - self.parts }
    }

    /// The share as a decimal number.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        // 1e24 is within the 96 bits of a decimal.
        Decimal::from_i128_with_scale(self.parts, SHARE_PLACES).normalize()
    }
}

impl From<Share> for ExactShare {
    fn from(share: Share) -> Self {
        Self::product(share, Share::WHOLE)
    }
}

impl fmt::Display for ExactShare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.decimal().fmt(f)
    }
}

impl FromStr for ExactShare {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let expected = "a share from 0 to 1 with at most 24 decimal places";
        let parts = parse_fixed(text, SHARE_PLACES, expected)?;
        if (0..=WHOLE).contains(&parts) {
            Ok(Self { parts })
        } else {
            Err(Problem::new(Code::OutOfRange, quoted(text), expected).into())
        }
    }
}

impl From<ExactShare> for String {
    fn from(share: ExactShare) -> Self {
        share.to_string()
    }
}

impl TryFrom<String> for ExactShare {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn amounts() -> impl Strategy<Value = ExactAmount> {
        let limb = prop_oneof![Just(0), Just(LIMB - 1), 0..LIMB];
        ((0..Money::MAX.pence()), prop::array::uniform3(limb))
            .prop_map(|(pence, [a, b, c])| ExactAmount { limbs: [pence.into(), a, b, c] })
    }

    fn share(text: &str) -> Share {
        text.parse().unwrap()
    }

    #[test]
    fn four_shares_of_the_largest_amount_are_exact_and_a_fifth_is_refused() {
        let most = ExactAmount::size_of(Money::MAX);
        let tiny = share("0.000000000001");
        let mut amount = most;
        for _ in 0..4 {
            amount = amount.times(tiny).unwrap();
        }
        assert_eq!(amount.to_string(), format!("0.{}1", "0".repeat(35)));
        let pence = ExactAmount::size_of(Money::PENNY);
        let fourth = (0..4).try_fold(pence, |amount, _| amount.times(tiny)).unwrap();
        assert_eq!(fourth.to_string(), format!("0.{}1", "0".repeat(49)));
        assert_eq!(fourth.times(tiny).unwrap_err().code(), Code::TooPrecise);
        assert_eq!(most.times(Share::WHOLE), Ok(most));
        let nearly = share("0.999999999999");
        let nearly = (0..4).try_fold(most, |amount, _| amount.times(nearly)).unwrap();
        assert_eq!(nearly.to_string(), "999999999996.000000000005999999999996000000000001");
    }

    #[test]
    fn a_half_penny_goes_away_from_zero_and_less_does_not() {
        let rounded = |text: &str| text.parse::<ExactAmount>().unwrap().rounded().to_string();
        assert_eq!(rounded("0.005"), "0.01");
        assert_eq!(rounded(&format!("0.004{}", "9".repeat(53))), "0.00");
        assert_eq!(rounded("1000000000000"), "1000000000000.00");
    }

    #[test]
    fn only_plain_decimals_of_its_range_are_amounts() {
        let code = |text: &str| text.parse::<ExactAmount>().unwrap_err().code();
        for text in ["", ".", "5.", ".5", "-1", "+1", "1e3", "1,0", " 1", "1.2.3", "٣"] {
            assert_eq!(code(text), Code::NotANumber, "{text}");
        }
        assert_eq!(code(&format!("0.{}", "1".repeat(57))), Code::TooPrecise);
        for text in
            ["1000000000000.01", &format!("1000000000000.{}1", "0".repeat(55)), &"9".repeat(60)]
        {
            assert_eq!(code(text), Code::OutOfRange, "{text}");
        }
        assert_eq!(
            "1.000000000000000000000001".parse::<ExactShare>().unwrap_err().code(),
            Code::OutOfRange
        );
        assert_eq!(ExactShare::from(share("0.6663")).rest().to_string(), "0.3337");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn text_keeps_every_decimal(amount in amounts()) {
            prop_assert_eq!(amount.to_string().parse(), Ok(amount));
        }

        #[test]
        fn what_is_taken_away_and_what_is_left_make_the_whole(one in amounts(), other in amounts()) {
            let (less, more) = if one < other { (one, other) } else { (other, one) };
            let left = more.less(less);
            prop_assert_eq!(more.less(left), less);
            prop_assert!(left <= more);
            prop_assert_eq!(less.less(more), ExactAmount::default());
        }
    }
}
