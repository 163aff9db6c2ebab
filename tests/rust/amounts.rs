//! Amounts of money as sentences name them and as outcomes hold them, in pence.

use std::collections::BTreeSet;

use serde_json::Value;

/// An amount that a sentence names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    /// The sentence up to it, and from it on.
    pub(crate) before: String,
    pub(crate) after: String,
    /// In brackets it is less than nothing.
    pub(crate) pence: i128,
}

/// The amounts that a text names, as `£1,234.50` or `(£5)`.
pub(crate) fn named(text: &str) -> Vec<Named> {
    let starts = text.match_indices('£').map(|(start, _)| start);
    let read = |start: usize| {
        let (before, rest) = text.split_at(start);
        let digits = rest.strip_prefix('£')?;
        let end = digits
            .char_indices()
            .find(|(place, c)| {
                let number = c.is_ascii_digit()
                    || (matches!(c, ',' | '.')
                        && digits[place + 1..].starts_with(|next: char| next.is_ascii_digit()));
                !number
            })
            .map_or(digits.len(), |(place, _)| place);
        let size = pence(&digits[..end].replace(',', ""))?;
        let in_brackets = before.ends_with('(') && digits[end..].starts_with(')');
        Some(Named {
            before: before.trim_end_matches('(').trim_end().to_owned(),
            after: digits[end..].trim_start_matches(')').to_owned(),
            pence: if in_brackets { -size } else { size },
        })
    };
    starts.filter_map(read).collect()
}

/// A decimal of at most two places.
fn pence(text: &str) -> Option<i128> {
    let (whole, places) = text.split_once('.').unwrap_or((text, "00"));
    let pence: i128 = match places.len() {
        2 => places.parse().ok()?,
        1 => places.parse::<i128>().ok()? * 10,
        _ => return None,
    };
    let pounds: i128 = whole.parse().ok()?;
    let sign = if whole.starts_with('-') { -1 } else { 1 };
    Some(pounds * 100 + sign * pence)
}

/// The words that go with an amount, and the sign that they give it.
const BEFORE: [(&str, i128); 2] = [("surplus of", 1), ("deficit of", -1)];
const AFTER: [(&str, i128); 2] = [(" favourable", 1), (" adverse", -1)];

impl Named {
    /// The sign that the words beside it give it, where they do.
    pub(crate) fn sign(&self) -> Option<i128> {
        let before = BEFORE.iter().find(|(word, _)| self.before.ends_with(word));
        let after = AFTER.iter().find(|(word, _)| self.after.starts_with(word));
        before.or(after).map(|(_, sign)| *sign)
    }
}

/// The amounts that an outcome holds, and those that its own texts name, by the words beside them.
pub(crate) fn held(outcome: &Value) -> BTreeSet<i128> {
    let mut found = BTreeSet::new();
    super::each_text(outcome, &mut |text| {
        found.extend(pence(text));
        found.extend(named(text).iter().map(|one| one.pence * one.sign().unwrap_or(1)));
        found.extend(text.contains("break-even").then_some(0));
    });
    found
}
