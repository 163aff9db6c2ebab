//! Which type of provider a trust is of, as its files show.

use std::collections::BTreeMap;

use ics_rules::Rulebook;
use ics_rules::rulebook::{FrameworkMetric, Role};

/// The type by a word of the publisher's for a type or a subtype: `Acute - Large`, `Ambulance trust`,
/// `Community`; none for a word that says nothing of it.
pub(crate) fn by_words(rulebook: &Rulebook, text: &str) -> Option<String> {
    let folded = text.to_lowercase().replace([' ', '-'], "_");
    let known = rulebook
        .role(Role::CohortLeague)
        .ok()
        .or_else(|| rulebook.role(Role::CohortQuartered).ok());
    let known = known.map(|rule| rule.words().to_vec()).unwrap_or_default();
    let begins = |word: &&String| folded.starts_with(word.as_str());
    if let Some(kind) = known.iter().find(begins) {
        return Some(kind.clone());
    }
    let mixed = ["mental_health", "community", "care_trust", "mh"];
    let is_mixed = mixed.iter().any(|word| folded.starts_with(word));
    known.iter().find(|kind| is_mixed && kind.starts_with("mental")).cloned()
}

/// The type that most of these codes of scores or values are metrics of alone; none where none is, or
/// two types have as many.
pub(crate) fn by_metrics<'c>(
    metrics: &[FrameworkMetric],
    codes: impl IntoIterator<Item = &'c str>,
) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for code in codes {
        let is =
            |one: &&FrameworkMetric| one.code == code || one.value_code.as_deref() == Some(code);
        if let Some([kind]) = metrics.iter().find(is).map(|one| one.types.as_slice()) {
            *counts.entry(kind).or_default() += 1;
        }
    }
    let most = counts.values().max().copied()?;
    let mut leading = counts.into_iter().filter(|(_, count)| *count == most);
    let (kind, _) = leading.next()?;
    leading.next().is_none().then(|| kind.to_owned())
}
