//! The index of the pages.

use super::library::{Library, year_path};
use crate::rulebook::{Standing, markdown::table};

/// The index: what the standings mean, the subjects, the years, the lists.
pub(super) fn page(library: &Library<'_>) -> String {
    let subjects = library.subjects.iter().map(|subject| {
        let open = subject.rules.iter().filter(|entry| entry.rule.is_open()).count();
        let (path, rules) = (subject.path(), subject.rules.len());
        vec![format!("[{}]({path}.md)", subject.title), rules.to_string(), open.to_string()]
    });
    let subjects = table(&["subject", "rules", "open points"], subjects);
    let years = library.editions.iter().map(|edition| {
        let (year, path) = (edition.year(), year_path(edition.year()));
        let own = library.entries().filter(|entry| entry.years == [year]).count();
        let [rules, open] = [edition.rules().count(), edition.open_points().count()];
        let counts = [rules, own, open].map(|count| count.to_string());
        [vec![format!("[{year}]({path}.md)")], counts.to_vec()].concat()
    });
    let years = table(&["year", "rules", "of this year alone", "open points"], years);
    let standings = Standing::ALL.iter().map(|standing| {
        let rules = library.entries().filter(|entry| entry.rule.standing == *standing).count();
        vec![standing.to_string(), meaning(*standing).to_owned(), rules.to_string()]
    });
    let standings = table(&["standing", "meaning", "rules"], standings);
    let rules = library.entries().count();
    format!(
        "# The rulebook\n\nEvery rule that the library holds, {rules} in all, as its files state \
         them. A rule has a public id that never changes, says one thing, and tells how well it is \
         sourced. The files are in [core/rulebooks](../../core/rulebooks); these pages are written \
         from them with `cargo run --example rulebook_pages`.\n\n- [Open points](assumed.md): what \
         nobody has confirmed\n- [Sources](sources.md)\n- [Systems](systems.md)\n\n\
         ## Standing\n\n{standings}\n## Subjects\n\n{subjects}\n## Years\n\n{years}"
    )
}

/// What a standing means, in one line.
const fn meaning(standing: Standing) -> &'static str {
    match standing {
        Standing::Primary => "stated in the issuer's own text, or in data the issuer published",
        Standing::Secondary => {
            "stated by a third party: trade press, a trust's report, a consultancy"
        }
        Standing::Inferred => "worked out from published data or from the wording of a source",
        Standing::Assumed => "believed to be so, or a choice of this library; no source says it",
    }
}
