//! Reading a decimal number exactly, without a binary float and without rounding.

use crate::{
    error::{Code, Problem},
    text::quoted,
};

/// The digits of `text` as a whole number of units of `10^-places`.
///
/// Accepts an optional minus sign, digits, and a point followed by at most `places` digits. No
/// exponent, no separators, no spaces: what cannot be read in one way only is refused.
pub(crate) fn parse_fixed(text: &str, places: u32, expected: &str) -> Result<i128, Problem> {
    let problem = |code| Problem::new(code, quoted(text), expected);
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((_, "")) => return Err(problem(Code::NotANumber)),
        Some((whole, fraction)) => (whole, fraction),
        None => (digits, ""),
    };
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return Err(problem(Code::NotANumber));
    }
    let missing = u32::try_from(fraction.len()).ok().and_then(|given| places.checked_sub(given));
    let missing = missing.ok_or_else(|| problem(Code::TooPrecise))?;
    let read = |part: &str| if part.is_empty() { Some(0) } else { part.parse::<i128>().ok() };
    let units = || {
        let whole = read(whole)?.checked_mul(10_i128.checked_pow(places)?)?;
        let fraction = read(fraction)?.checked_mul(10_i128.checked_pow(missing)?)?;
        whole.checked_add(fraction)
    };
    let units = units().ok_or_else(|| problem(Code::OutOfRange))?;
    Ok(if negative { -units } else { units })
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
    fn reads_what_has_one_meaning_and_refuses_the_rest() {
        check("12.5", Ok(1250));
        check("-0.01", Ok(-1));
        check("-0", Ok(0));
        check("12.50", Ok(1250));
        check("12.500", Err(Code::TooPrecise));
        for text in
            ["", "-", ".5", "5.", "+5", "1e3", "1,000", "1_000", " 1", "(5)", "£5", "٣", "1.-5"]
        {
            check(text, Err(Code::NotANumber));
        }
        check(&"9".repeat(60), Err(Code::OutOfRange));
    }
}
