//! The lists: open points, sources, systems.

use std::collections::BTreeMap;

use super::{library::Library, subject::counted};
use crate::{
    rulebook::{
        Rulebook, Source,
        markdown::{code, table},
    },
    text::in_markdown,
};

/// Every assumed rule and every value that the caller must supply, of any edition.
pub(super) fn open_points(library: &Library<'_>) -> String {
    let sections = library.subjects.iter().map(|subject| {
        let open = subject.rules.iter().filter(|entry| entry.rule.is_open());
        let rows = open.map(|entry| {
            let note = entry.rule.note.as_deref().map(in_markdown).unwrap_or_default();
            let standing = in_markdown(&entry.rule.reliance());
            let years = library.span(&entry.years);
            vec![entry.id(), years, entry.says(), entry.value(), standing, note]
        });
        let rows = table(&["rule", "years", "says", "value", "standing", "note"], rows);
        if rows.is_empty() { rows } else { format!("\n## {}\n\n{rows}", subject.title) }
    });
    let open: Vec<_> = library.entries().filter(|entry| entry.rule.is_open()).collect();
    let required = open.iter().filter(|entry| entry.rule.required).count();
    format!(
        "# Open points\n\nWhat nobody has confirmed: {}, of which {} must come from the caller \
         because no source gives the value. The rest are assumed: believed to be so, or a choice of \
         this library, with no source that says it. Each can be changed by a file laid over the \
         edition.\n\n[All subjects](README.md)\n{}",
        counted(open.len(), "rule"),
        required,
        sections.collect::<String>()
    )
}

/// Every source, with how many rules cite it.
pub(super) fn sources(library: &Library<'_>) -> String {
    let mut cited: BTreeMap<u64, usize> = BTreeMap::new();
    for source in library.entries().flat_map(|entry| &entry.rule.sources) {
        *cited.entry(source.number).or_default() += 1;
    }
    let edition = library.editions.first();
    let rows = edition.into_iter().flat_map(Rulebook::sources).map(|source| {
        let number = source.number;
        let count = cited.get(&number).copied().unwrap_or_default();
        vec![format!("<a id=\"{number}\"></a>{number}"), published(source), count.to_string()]
    });
    let rows = table(&["number", "source", "rules that cite it"], rows);
    format!("# Sources\n\nThe publications that rules cite. [All subjects](README.md)\n\n{rows}")
}

fn published(source: &Source) -> String {
    let title = in_markdown(&source.title);
    let title = match &source.url {
        Some(url) => format!("[{title}](<{url}>)"),
        None => title,
    };
    let more = [&source.date, &source.part].into_iter().flatten();
    let parts = [in_markdown(&source.publisher), title].into_iter();
    parts.chain(more.map(|part| in_markdown(part))).collect::<Vec<_>>().join(", ")
}

/// The list of systems, by region.
pub(super) fn systems(library: &Library<'_>) -> String {
    let edition = library.editions.first();
    let rows = edition.into_iter().flat_map(Rulebook::systems).map(|system| {
        let region = format!("{} {}", code(&system.region.code), in_markdown(&system.region.name));
        vec![code(&system.code), in_markdown(&system.name), region]
    });
    let rows = table(&["code", "system", "region"], rows);
    format!(
        "# Systems\n\nThe systems that the library knows by code; when the list holds is in \
         [its rules](subjects/systems.md). [All subjects](README.md)\n\n{rows}"
    )
}
