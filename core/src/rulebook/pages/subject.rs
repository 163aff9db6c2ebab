//! The page of a subject: a table for each span of years.

use super::library::{Entry, Library, Subject};
use crate::{
    rulebook::{Rule, markdown::table},
    text::in_markdown,
};

/// The page of one subject.
pub(super) fn page(library: &Library<'_>, subject: &Subject<'_>) -> String {
    let mut spans: Vec<&Entry> = subject.rules.iter().collect();
    // A stable sort: rules of the same years stay in the order of the files. Every year comes first.
    spans.sort_by_key(|entry| {
        let ends = (entry.years.first().copied(), entry.years.last().copied());
        (entry.years.len() != library.editions.len(), ends)
    });
    let sections = spans.chunk_by(|one, other| one.years == other.years).map(|entries| {
        let span = library.span(entries.first().map_or(&[], |entry| &entry.years));
        let rows = entries.iter().map(|entry| {
            let note = entry.rule.note.as_deref().map(in_markdown).unwrap_or_default();
            vec![
                entry.id(),
                entry.says(),
                entry.value(),
                in_markdown(&entry.rule.reliance()),
                cited(entry.rule),
                note,
            ]
        });
        let heading = ["rule", "says", "value", "standing", "sources", "note"];
        format!("\n## {}\n\n{}", capital(&span), table(&heading, rows))
    });
    let count = counted(subject.rules.len(), "rule");
    let open = subject.rules.iter().filter(|entry| entry.rule.is_open()).count();
    let open = counted(open, "open point");
    format!(
        "# {}\n\n{count} and {open}. [All subjects](../README.md), [open points](../assumed.md).\n{}",
        subject.title,
        sections.collect::<String>()
    )
}

/// The sources of a rule as links, and the part of the source.
fn cited(rule: &Rule) -> String {
    if rule.sources.is_empty() {
        return "none".to_owned();
    }
    let link = |number: u64| format!("[{number}](../sources.md#{number})");
    let links: Vec<String> = rule.sources.iter().map(|source| link(source.number)).collect();
    match &rule.section {
        Some(section) => format!("{}: {}", links.join(", "), in_markdown(section)),
        None => links.join(", "),
    }
}

/// A count with its noun.
pub(super) fn counted(count: usize, noun: &str) -> String {
    match count {
        0 => format!("no {noun}s"),
        1 => format!("1 {noun}"),
        count => format!("{count} {noun}s"),
    }
}

/// With a capital first letter.
fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next()
        .map(|first| first.to_uppercase().collect::<String>() + rest.as_str())
        .unwrap_or_default()
}
