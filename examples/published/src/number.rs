//! Decimal numbers, read exactly and printed.

use ics_rules::{Code, Problem, Score};
use rust_decimal::Decimal;

use crate::{error::problem, text::quoted};

/// The digits of `text` as a whole number of units of `10^-places`.
///
/// Accepts an optional minus sign, digits, and a point followed by at most `places` digits. No
/// exponent, no separators, no spaces: what cannot be read in one way only is refused.
pub(crate) fn parse_fixed(text: &str, places: u32, expected: &str) -> Result<i128, Problem> {
    let refused = |code| problem(code, quoted(text), expected);
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((_, "")) => return Err(refused(Code::NotANumber)),
        Some((whole, fraction)) => (whole, fraction),
        None => (digits, ""),
    };
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return Err(refused(Code::NotANumber));
    }
    let given = u32::try_from(fraction.len()).unwrap_or(u32::MAX);
    let missing = places.checked_sub(given).ok_or_else(|| refused(Code::TooPrecise))?;
    let zeros = "0".repeat(usize::try_from(missing).unwrap_or_default());
    let units: i128 =
        format!("{whole}{fraction}{zeros}").parse().map_err(|_| refused(Code::OutOfRange))?;
    Ok(if negative { -units } else { units })
}

/// The digits of a whole number with commas between thousands.
pub(crate) fn separated(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A score from its hundredths; none where they are no score.
pub(crate) fn score_of_hundredths(hundredths: u64) -> Option<Score> {
    Decimal::new(i64::try_from(hundredths).ok()?, 2).to_string().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<i128, Code>) {
        let read = parse_fixed(text, 2, "an amount").map_err(|problem| problem.code);
        assert_eq!(read, expected, "{text}");
    }

    #[test]
    fn what_has_one_meaning_is_read_and_the_rest_refused() {
        check("12.5", Ok(1250));
        check("-0.01", Ok(-1));
        check("-0", Ok(0));
        check("12.50", Ok(1250));
        check("12.500", Err(Code::TooPrecise));
        for text in ["", "-", ".5", "5.", "+5", "1e3", "1,000", " 1", "(5)", "£5", "٣", "1.-5"] {
            check(text, Err(Code::NotANumber));
        }
        check(&"9".repeat(60), Err(Code::OutOfRange));
    }

    #[test]
    fn a_score_is_made_of_its_hundredths() {
        let made = |hundredths| score_of_hundredths(hundredths).map(|score| score.to_string());
        assert_eq!(made(262).as_deref(), Some("2.62"));
        assert_eq!(made(50), None);
        assert_eq!(made(450), None);
    }
}
