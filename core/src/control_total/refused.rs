//! What is refused of any list: what the year does not have, and codes that are no member's.

use std::collections::BTreeSet;

use crate::{
    error::{Code, Problem},
    organisation::OdsCode,
    outcome::NotInForce,
    text::quoted,
    wire::nearest,
};

/// Something that the year does not have, with the years that do.
pub(crate) fn not_in_force(refusal: &NotInForce, found: &str) -> Problem {
    let years: Vec<String> = refusal.years.iter().map(ToString::to_string).collect();
    Problem::new(Code::NotInForce, found, format!("one only in {}", years.join(", ")))
}

/// A code in `field` that is no member's, with the nearest that is.
pub(crate) fn stranger(field: &str, code: &OdsCode, known: &BTreeSet<OdsCode>) -> Option<Problem> {
    // Beyond this many a suggestion would cost more than it helps.
    const MOST_COMPARED: usize = 200;
    if known.contains(code) {
        return None;
    }
    let codes: Vec<&str> = known.iter().take(MOST_COMPARED).map(OdsCode::as_str).collect();
    let near = nearest(code.as_str(), &codes);
    let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    let expected = format!("the code of a member{hint}");
    Some(Problem::new(Code::UnknownCode, quoted(code.as_str()), expected).at(field))
}
