//! The editions of this library, each read when it is first asked for.

use std::sync::{Arc, OnceLock};

use super::{Loaded, Rulebook, book::Book, load::Edition};
use crate::{
    calendar::FinancialYear,
    error::{Code, Problem, Result},
};

/// The editions this library has, newest last: the year in which each starts, and a file anybody can
/// read.
pub(super) const EDITIONS: [(u16, &str); 11] = [
    (2016, include_str!("../../rulebooks/2016-17.toml")),
    (2017, include_str!("../../rulebooks/2017-18.toml")),
    (2018, include_str!("../../rulebooks/2018-19.toml")),
    (2019, include_str!("../../rulebooks/2019-20.toml")),
    (2020, include_str!("../../rulebooks/2020-21.toml")),
    (2021, include_str!("../../rulebooks/2021-22.toml")),
    (2022, include_str!("../../rulebooks/2022-23.toml")),
    (2023, include_str!("../../rulebooks/2023-24.toml")),
    (2024, include_str!("../../rulebooks/2024-25.toml")),
    (2025, include_str!("../../rulebooks/2025-26.toml")),
    (2026, include_str!("../../rulebooks/2026-27.toml")),
];

/// What every edition shares.
pub(super) const SHARED: [&str; 18] = [
    include_str!("../../rulebooks/sources.toml"),
    include_str!("../../rulebooks/subjects.toml"),
    include_str!("../../rulebooks/systems.toml"),
    include_str!("../../rulebooks/succession.toml"),
    include_str!("../../rulebooks/all-years.toml"),
    include_str!("../../rulebooks/limits.toml"),
    include_str!("../../rulebooks/medium-term.toml"),
    include_str!("../../rulebooks/agreements.toml"),
    include_str!("../../rulebooks/governance.toml"),
    include_str!("../../rulebooks/maturity.toml"),
    include_str!("../../rulebooks/payments.toml"),
    include_str!("../../rulebooks/capital.toml"),
    include_str!("../../rulebooks/corridors.toml"),
    include_str!("../../rulebooks/funds.toml"),
    include_str!("../../rulebooks/powers.toml"),
    include_str!("../../rulebooks/escalation.toml"),
    include_str!("../../rulebooks/use-of-resources.toml"),
    include_str!("../../rulebooks/segments.toml"),
];

/// An edition of this library.
pub(super) struct BuiltIn {
    pub(super) year: FinancialYear,
    text: &'static str,
    read: &'static OnceLock<Result<Rulebook>>,
}

/// The editions of this library, newest last.
pub(super) fn built_in() -> impl Iterator<Item = Result<BuiltIn>> {
    static READ: [OnceLock<Result<Rulebook>>; EDITIONS.len()] =
        [const { OnceLock::new() }; EDITIONS.len()];
    EDITIONS.iter().zip(&READ).map(|((start, text), read)| {
        let year = FinancialYear::starting_in(*start)?;
        Ok(BuiltIn { year, text, read })
    })
}

impl BuiltIn {
    pub(super) fn rulebook(&self) -> Result<Rulebook> {
        self.read.get_or_init(|| self.load()).clone()
    }

    fn load(&self) -> Result<Rulebook> {
        let year = self.year;
        let book = shared()?.in_year(year)?.joined(Book::from_toml(self.text)?)?;
        let edition = Edition::load(&book)?;
        if edition.year != Some(year) {
            let found = edition.year.map_or_else(|| "nothing".to_owned(), |year| year.to_string());
            return Err(Problem::new(Code::NoEdition, found, year.to_string()).at("year").into());
        }
        Ok(Rulebook(Arc::new(Loaded { year, book, edition, overlays: Vec::new() })))
    }
}

/// What the editions share, read once.
fn shared() -> Result<&'static Book> {
    static READ: OnceLock<Result<Book>> = OnceLock::new();
    let read = READ.get_or_init(|| {
        let mut books = SHARED.iter().map(|text| Book::from_toml(text));
        books.try_fold(Book::default(), |all, one| all.joined(one?))
    });
    read.as_ref().map_err(Clone::clone)
}
