//! Amounts in running text.

use crate::money::Money;

/// A position: `a surplus of £5`, `a deficit of £5`, `break-even`.
pub(crate) fn position(amount: Money) -> String {
    if amount.is_zero() {
        return "break-even".to_owned();
    }
    let kind = if amount.is_negative() { "deficit" } else { "surplus" };
    format!("a {kind} of {}", amount.size().nhs())
}

/// A variance: `£5 favourable`, `£5 adverse`, `nil`.
pub(crate) fn variance(amount: Money) -> String {
    if amount.is_zero() {
        return "nil".to_owned();
    }
    let kind = if amount.is_negative() { "adverse" } else { "favourable" };
    format!("{} {kind}", amount.size().nhs())
}

/// Words in a row: `a`, `a and b`, `a, b and c`.
pub(crate) fn list(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}
