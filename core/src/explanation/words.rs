//! Amounts in running text.

pub(crate) use crate::text::list;

use crate::money::Money;

/// A position: `a surplus of £5`, `a deficit of £5`, `break-even`.
pub(crate) fn position(amount: Money) -> String {
    if amount.is_zero() {
        return "break-even".to_owned();
    }
    let kind = if amount.is_negative() { "deficit" } else { "surplus" };
    format!("a {kind} of {}", amount.size().nhs())
}

/// A position that is to be reached: `a surplus of at least £5`, `a deficit of no more than £5`,
/// `break-even or better`.
pub(crate) fn at_least(amount: Money) -> String {
    if amount.is_zero() {
        return "break-even or better".to_owned();
    }
    let kind = if amount.is_negative() { "deficit of no more than" } else { "surplus of at least" };
    format!("a {kind} {}", amount.size().nhs())
}

/// A variance: `£5 favourable`, `£5 adverse`, `nil`.
pub(crate) fn variance(amount: Money) -> String {
    if amount.is_zero() {
        return "nil".to_owned();
    }
    let kind = if amount.is_negative() { "adverse" } else { "favourable" };
    format!("{} {kind}", amount.size().nhs())
}

/// Words as the beginning of a sentence: with a first letter that is large.
pub(crate) fn sentence(words: &str) -> String {
    let mut rest = words.chars();
    let first = rest.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}", rest.as_str())
}
