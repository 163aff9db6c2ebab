//! The page of a year: its own rules, those it shares, and what changed since the year before.

use super::{
    library::{Entry, Library, year_path},
    subject::counted,
};
use crate::{
    rulebook::{Rulebook, compare_shown::changes_table, markdown::table},
    text::in_markdown,
};

/// The page of one edition; `before` is the edition of the year before.
pub(super) fn page(library: &Library<'_>, edition: &Rulebook, before: Option<&Rulebook>) -> String {
    let year = edition.year();
    let applies = |entry: &&Entry| entry.years.contains(&year);
    let always = |entry: &Entry| entry.years.len() == library.editions.len();
    let tables = |wanted: &dyn Fn(&Entry) -> bool, heading: &[&str]| {
        let sections = library.subjects.iter().map(|subject| {
            let entries = subject.rules.iter().filter(applies).filter(|entry| wanted(entry));
            let rows = entries.map(|entry| {
                let standing = in_markdown(&entry.rule.reliance());
                let mut row = vec![entry.id(), entry.says(), entry.value(), standing];
                if heading.len() > row.len() {
                    row.push(library.span(&entry.years));
                }
                row
            });
            let rows = table(heading, rows);
            let title = format!("[{}](../{}.md)", subject.title, subject.path());
            if rows.is_empty() { rows } else { format!("\n### {title}\n\n{rows}") }
        });
        sections.collect::<String>()
    };
    let own = tables(&|entry| entry.years.len() == 1, &["rule", "says", "value", "standing"]);
    let shared = tables(
        &|entry| entry.years.len() > 1 && !always(entry),
        &["rule", "says", "value", "standing", "years"],
    );
    let rest = library.subjects.iter().filter_map(|subject| {
        let count = subject.rules.iter().filter(|entry| always(entry)).count();
        let rules = counted(count, "rule");
        (count > 0).then(|| format!("- [{}](../{}.md): {rules}\n", subject.title, subject.path()))
    });
    let sections = [
        ("What changed since the year before", changed(edition, before)),
        ("Rules of this year alone", own),
        ("Rules it shares with other years", shared),
        ("Rules of every year", format!("\n{}", rest.collect::<String>())),
    ];
    let shown = sections.iter().filter(|(_, text)| !text.trim().is_empty());
    let shown = shown.map(|(title, text)| format!("\n## {title}\n{text}"));
    format!(
        "# The rules of {year}\n\n{} and {}. [All years](../README.md).\n{}",
        counted(edition.rules().count(), "rule"),
        counted(edition.open_points().count(), "open point"),
        shown.collect::<String>()
    )
}

/// The values that changed, and how many rules came and went.
fn changed(edition: &Rulebook, before: Option<&Rulebook>) -> String {
    let Some(before) = before else { return String::new() };
    let compared = before.compare(edition);
    let [added, gone] = [&compared.added, &compared.gone].map(|rules| counted(rules.len(), "rule"));
    let restated = counted(compared.restated.len(), "rule");
    let year = format!("[{}](../{}.md)", before.year(), year_path(before.year()));
    let parameters = changes_table(&compared.parameters, |change| !change.is_wording());
    let parameters = if parameters.is_empty() { parameters } else { format!("\n{parameters}") };
    format!("\nSince {year}: {added} added, {gone} gone, {restated} put another way.\n{parameters}")
}
