//! The readable rows in a fixed order, and the ways identities look them up.

use super::{
    examine::{Known, Place},
    row::{LineBasis, Measure, ReadRow},
    stated::Stated,
};
use crate::text::folded;

/// A readable row with its place.
pub(crate) struct Line<'r> {
    pub(crate) row: usize,
    pub(crate) case: &'r str,
    pub(crate) system: &'r str,
    pub(crate) label: &'r str,
    pub(crate) read: &'r ReadRow,
    pub(crate) place: Place,
}

impl Line<'_> {
    pub(crate) fn is(&self, basis: LineBasis, names: &[&str]) -> bool {
        self.place.basis == basis && names.contains(&self.place.name.as_str())
    }

    pub(crate) fn says(&self, basis: LineBasis, words: &str) -> bool {
        self.place.basis == basis && self.place.name.contains(words)
    }

    pub(crate) fn begins(&self, word: &str) -> bool {
        self.place.name.split(' ').next() == Some(word)
    }

    /// The first of these figures that is published, or else derived.
    pub(crate) fn first(&self, order: &[Measure]) -> Option<Stated> {
        let stated = || order.iter().filter_map(|measure| self.read.figure(*measure));
        stated().find(|stated| !stated.derived).or_else(|| stated().next())
    }
}

/// The readable rows, sorted by place, so that the order of the file changes nothing.
pub(crate) struct Lines<'r> {
    all: Vec<Line<'r>>,
    unread: Vec<(usize, Known)>,
    /// The lines that add up to the line of the systems, as the rulebook names them.
    pub(crate) system_parts: Vec<String>,
}

impl<'r> Lines<'r> {
    pub(crate) fn new(
        mut all: Vec<Line<'r>>,
        unread: Vec<(usize, Known)>,
        parts: &[String],
    ) -> Self {
        all.sort_by(|one, other| one.place.cmp(&other.place));
        Self { all, unread, system_parts: parts.iter().map(|name| folded(name)).collect() }
    }

    pub(crate) fn all(&self) -> &[Line<'r>] {
        &self.all
    }

    /// The rows of one case, system and year, by period.
    pub(crate) fn by_year(&self) -> impl Iterator<Item = &[Line<'r>]> {
        self.all.chunk_by(|one, other| {
            let (one, other) = (&one.place, &other.place);
            (&one.case, &one.system, one.year) == (&other.case, &other.system, other.year)
        })
    }

    /// The rows of one case, system, year and period.
    pub(crate) fn by_period(&self) -> impl Iterator<Item = &[Line<'r>]> {
        self.by_year()
            .flat_map(|year| year.chunk_by(|one, other| one.place.period == other.place.period))
    }

    /// Rows that could not be read and may belong beside a place, on one of the bases.
    pub(crate) fn unread_beside(&self, place: &Place, bases: &[LineBasis]) -> Vec<usize> {
        let beside = self.unread.iter().filter(|(_, known)| known.may_be_beside(place, bases));
        beside.map(|(row, _)| *row).collect()
    }
}

/// The line of this basis with one of these names.
pub(crate) fn named<'l, 'r>(
    scope: &'l [Line<'r>],
    basis: LineBasis,
    names: &[&str],
) -> Option<&'l Line<'r>> {
    scope.iter().find(|line| line.is(basis, names))
}

/// The lines of this basis whose names have these words in them.
pub(crate) fn saying<'l, 'r>(
    scope: &'l [Line<'r>],
    basis: LineBasis,
    words: &str,
) -> Vec<&'l Line<'r>> {
    scope.iter().filter(|line| line.says(basis, words)).collect()
}
