//! Scores of metrics and their averages, to the hundredth.

use std::{fmt, str::FromStr};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    error::{Code, Error, Problem, Result},
    number::parse_fixed,
    text::quoted,
    wire::{Read, Reader, Value},
};

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
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(type = "string"))]
pub struct Score {
    // INVARIANT: 0, or from BEST to WORST.
    hundredths: u16,
}

const BEST: u16 = 100;
const WORST: u16 = 400;
const PLACES: u32 = 2;
const EXPECTED: &str = r#"a score from 1 to 4 with at most 2 decimal places, or 0, written "2.62""#;

impl Score {
    /// The score in hundredths.
    #[must_use]
    pub const fn hundredths(self) -> u16 {
        self.hundredths
    }

    /// A score from its hundredths; none where they are no score.
    pub(crate) fn of_hundredths(hundredths: u64) -> Option<Self> {
        let hundredths = u16::try_from(hundredths).ok()?;
        let is_score = hundredths == 0 || (BEST..=WORST).contains(&hundredths);
        is_score.then_some(Self { hundredths })
    }

    /// Whether it is zero, so that it is left out of sums and counts.
    #[must_use]
    pub const fn is_left_out(self) -> bool {
        self.hundredths == 0
    }

    /// The score as a decimal number.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        Decimal::new(self.hundredths.into(), PLACES)
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.decimal().to_string())
    }
}

impl FromStr for Score {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let hundredths = u64::try_from(parse_fixed(text, PLACES, EXPECTED)?).ok();
        let score = hundredths.and_then(Self::of_hundredths);
        score.ok_or_else(|| Problem::new(Code::OutOfRange, quoted(text), EXPECTED).into())
    }
}

impl From<Score> for String {
    fn from(score: Score) -> Self {
        score.to_string()
    }
}

impl TryFrom<String> for Score {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

impl Read for Score {
    /// A text, or a whole number.
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        match value {
            Value::Whole(number) => {
                let read = number.to_string().parse();
                reader.accepted(read)
            }
            other => reader.parsed(other, EXPECTED),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
