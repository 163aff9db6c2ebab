//! An organisation that counts in several systems.

use std::collections::BTreeMap;

use ics_rules_macros::record;
use rust_decimal::Decimal;

use super::pennies::in_proportion;
use crate::{
    error::{Code, Problem, Result},
    money::Money,
    organisation::OdsCode,
    share::Share,
};

/// An organisation's amount and the part of it that counts in each system: the parts and what is
/// outside make the amount exactly.
#[record]
pub struct Split {
    /// The amount that was split.
    pub amount: Money,
    /// The part in each system, with the sign of the amount.
    pub parts: BTreeMap<OdsCode, Money>,
    /// What counts in no system, with the sign of the amount.
    pub outside: Money,
}

/// Splits an organisation's amount over systems by shares that sum to at most the whole.
///
/// Each part, and what is outside any system, is within a penny of its exact share. Pennies go to
/// the largest remainders and, among equals, in order of code with the outside last. A deficit is
/// split as a surplus of the same size is.
///
/// # Errors
///
/// [`Code::SharesDoNotSum`] when the shares sum to more than 1, [`Code::Empty`] when there are
/// none.
///
/// ```
/// use ics_rules::{Code, allocation::split};
///
/// let shares = [("QF7".parse()?, "0.333".parse()?), ("QWO".parse()?, "0.667".parse()?)];
/// let split_up = split("-100.01".parse()?, &shares.clone().into())?;
/// assert_eq!(split_up.parts[&shares[0].0].to_string(), "-33.30");
/// assert_eq!(split_up.parts[&shares[1].0].to_string(), "-66.71");
/// assert!(split_up.outside.is_zero());
///
/// let too_much = [shares[0].clone(), ("QWO".parse()?, "0.668".parse()?)];
/// assert_eq!(split("1".parse()?, &too_much.into()).unwrap_err().code(), Code::SharesDoNotSum);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn split(amount: Money, shares: &BTreeMap<OdsCode, Share>) -> Result<Split> {
    if shares.is_empty() {
        return Err(Problem::new(Code::Empty, "no share", "at least one system")
            .at("shares")
            .into());
    }
    let Some(inside) = Share::sum(shares.values().copied()) else {
        let sum: Decimal = shares.values().map(|share| share.decimal()).sum();
        let found = format!("shares that sum to {sum}");
        let problem = Problem::new(Code::SharesDoNotSum, found, "at most 1");
        return Err(problem.at("shares").into());
    };
    let outside = inside.rest();
    let weights: Vec<u64> = shares.values().copied().chain([outside]).map(Share::parts).collect();
    let sizes = in_proportion(i128::from(amount.size().pence()), &weights);

    let mut outside = amount;
    let mut parts = BTreeMap::new();
    for (code, size) in shares.keys().zip(sizes) {
        let part = Money::from_pence(if amount.is_negative() { -size } else { size })?;
        outside = outside.minus(part)?;
        parts.insert(code.clone(), part);
    }
    Ok(Split { amount, parts, outside })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shares(parts: &[(&str, &str)]) -> BTreeMap<OdsCode, Share> {
        parts.iter().map(|(code, share)| (code.parse().unwrap(), share.parse().unwrap())).collect()
    }

    #[track_caller]
    fn check(amount: i64, given: &[(&str, &str)], parts: &[i64], outside: i64) {
        let done = split(Money::from_pence(amount.into()).unwrap(), &shares(given)).unwrap();
        let found: Vec<i64> = done.parts.values().map(|part| part.pence()).collect();
        assert_eq!((found.as_slice(), done.outside.pence()), (parts, outside));
    }

    #[test]
    fn a_last_penny_goes_by_code_and_to_the_outside_last() {
        check(3, &[("QF7", "0.5"), ("QWO", "0.5")], &[2, 1], 0);
        check(-3, &[("QF7", "0.5"), ("QWO", "0.5")], &[-2, -1], 0);
        check(1, &[("QF7", "0.5")], &[1], 0);
        check(1, &[("QF7", "0.499999999999")], &[0], 1);
        check(7, &[("QF7", "0")], &[0], 7);
        check(7, &[("QF7", "1")], &[7], 0);
    }

    #[test]
    fn shares_may_sum_to_the_whole_and_no_more() {
        let whole = [("QF7", "0.4"), ("QWO", "0.6")];
        check(10, &whole, &[4, 6], 0);
        let more = shares(&[("QF7", "0.400000000001"), ("QWO", "0.6")]);
        let error = split(Money::PENNY, &more).unwrap_err();
        assert_eq!(
            error.to_string(),
            "shares: found shares that sum to 1.000000000001, expected at most 1 [shares_do_not_sum]"
        );
        assert_eq!(split(Money::PENNY, &BTreeMap::new()).unwrap_err().code(), Code::Empty);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_each_part_is_within_a_penny(
            pence in -100_000_000_000_000..=100_000_000_000_000_i64,
            parts in prop::collection::vec(0..=250_000_000_000_u64, 1..=4),
        ) {
            let named = parts.iter().enumerate().map(|(position, parts)| {
                let share = Decimal::from_i128_with_scale((*parts).into(), 12);
                (format!("QF{position}").parse().unwrap(), share.to_string().parse().unwrap())
            });
            let shares: BTreeMap<OdsCode, Share> = named.collect();
            let amount = Money::from_pence(pence.into()).unwrap();
            let done = split(amount, &shares).unwrap();
            let all = done.parts.values().copied().chain([done.outside]);
            prop_assert_eq!(Money::sum(all), Ok(amount));
            for (part, share) in done.parts.values().zip(shares.values()) {
                let exact = i128::from(pence) * i128::from(share.parts());
                let whole = i128::from(Share::WHOLE.parts());
                prop_assert!((i128::from(part.pence()) * whole - exact).abs() < whole);
            }
            let mirrored = split(amount.negated(), &shares).unwrap();
            prop_assert_eq!(mirrored.outside, done.outside.negated());
        }
    }
}
