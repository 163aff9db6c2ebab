//! Scores of metrics and their averages, to the hundredth.

use rust_decimal::Decimal;

use crate::fixed::fixed;

fixed! {
    /// A score of the NHS Oversight Framework, or an average of scores: from 1.00, the best, to 4.00, in
    /// hundredths; or 0, which stands for a score that is left out.
    ///
    /// ```
    /// use ics_rules::Score;
    ///
    /// let score: Score = "2.6".parse()?;
    /// assert_eq!(score.to_string(), "2.60");
    /// assert!(score < "2.61".parse()?);
    /// assert!("4.01".parse::<Score>().is_err());
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub struct Score { hundredths: u16 }
    places: 2,
    least: 0,
    most: 4,
    expected: r#"a score from 1 to 4 with at most 2 decimal places, or 0, written "2.62""#,
    least_above_zero: 100,
    every_place: true,
}

impl Score {
    /// The score in hundredths.
    #[must_use]
    pub const fn hundredths(self) -> u16 {
        self.hundredths
    }

    /// A score from its hundredths; none where they are no score.
    pub(crate) fn of_hundredths(hundredths: u64) -> Option<Self> {
        let hundredths = Self::FIXED.held(hundredths.into()).ok()?;
        Some(Self { hundredths })
    }

    /// Whether it is zero, so that it is left out of sums and counts.
    #[must_use]
    pub const fn is_left_out(self) -> bool {
        self.hundredths == 0
    }

    /// The score as a decimal number.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        Self::FIXED.decimal(self.hundredths.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{Code, Error};

    #[track_caller]
    fn check(text: &str, expected: Result<&str, Code>) {
        let read = text.parse::<Score>().map(|score| score.to_string());
        assert_eq!(read.as_deref().map_err(Error::code), expected, "{text}");
    }

    #[test]
    fn a_score_is_from_one_to_four_or_left_out() {
        check("1", Ok("1.00"));
        check("2.5", Ok("2.50"));
        check("4.00", Ok("4.00"));
        check("0", Ok("0.00"));
        check("0.99", Err(Code::OutOfRange));
        check("4.01", Err(Code::OutOfRange));
        check("-1", Err(Code::OutOfRange));
        check("2.625", Err(Code::TooPrecise));
        for text in ["NaN", "inf", "", "1e0"] {
            check(text, Err(Code::NotANumber));
        }
    }
}
