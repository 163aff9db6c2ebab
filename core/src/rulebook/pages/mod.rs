//! The whole of the rulebooks as pages for people, in Markdown: an index, a page a subject, a page a
//! year, and what nobody has confirmed.

mod index;
mod library;
mod lists;
mod subject;
mod year;

use self::library::Library;
use super::Rulebook;
use crate::error::Result;

/// What every page starts with.
const MADE: &str =
    "<!-- Written by `cargo run --example rulebook_pages` from core/rulebooks. -->\n\n";

/// The rules of every edition as Markdown pages: paths below one folder, and texts.
///
/// The same rulebooks give the same pages, byte by byte, in the order of their paths.
///
/// # Errors
///
/// None in practice: the built-in editions are checked by the tests of this library.
///
/// ```
/// use ics_rules::rulebook::pages;
///
/// let pages = pages()?;
/// let year = pages.iter().find(|(path, _)| path == "years/2019-20.md").unwrap();
/// assert!(year.1.contains("# The rules of 2019/20"));
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn pages() -> Result<Vec<(String, String)>> {
    let years = Rulebook::editions()?.into_iter();
    let editions = years.map(Rulebook::for_year).collect::<Result<Vec<_>>>()?;
    let library = Library::of(&editions);
    let mut pages = vec![
        ("README.md".to_owned(), index::page(&library)),
        ("assumed.md".to_owned(), lists::open_points(&library)),
        ("sources.md".to_owned(), lists::sources(&library)),
        ("systems.md".to_owned(), lists::systems(&library)),
    ];
    let subjects = library.subjects.iter();
    pages.extend(subjects.map(|one| (format!("{}.md", one.path()), subject::page(&library, one))));
    pages.extend(editions.iter().enumerate().map(|(position, edition)| {
        let before = position.checked_sub(1).and_then(|before| editions.get(before));
        (
            format!("{}.md", library::year_path(edition.year())),
            year::page(&library, edition, before),
        )
    }));
    for (_, text) in &mut pages {
        text.insert_str(0, MADE);
    }
    pages.sort();
    Ok(pages)
}

#[cfg(test)]
mod tests;
