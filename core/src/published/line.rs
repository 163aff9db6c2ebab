//! The readable rows in a fixed order, and the ways identities look them up.

use super::{
    LineBasis, Measure, ReadRow, Stated,
    examine::{Known, Place, folded},
};
use crate::order;

/// A readable row with its place.
pub(super) struct Line<'r> {
    pub(super) row: usize,
    pub(super) case: &'r str,
    pub(super) system: &'r str,
    pub(super) label: &'r str,
    pub(super) read: &'r ReadRow,
    pub(super) place: Place,
}

impl Line<'_> {
    pub(super) fn is(&self, basis: LineBasis, names: &[&str]) -> bool {
        self.place.basis == basis && names.contains(&self.place.name.as_str())
    }

    pub(super) fn says(&self, basis: LineBasis, words: &str) -> bool {
        self.place.basis == basis && self.place.name.contains(words)
    }

    pub(super) fn begins(&self, word: &str) -> bool {
        self.place.name.split(' ').next() == Some(word)
    }

    /// The first of these figures that is published, or else derived.
    pub(super) fn first(&self, order: &[Measure]) -> Option<Stated> {
        let stated = || order.iter().filter_map(|measure| self.read.figure(*measure));
        stated().find(|stated| !stated.derived).or_else(|| stated().next())
    }
}

/// The readable rows, sorted by place, so that the order of the file changes nothing.
pub(super) struct Lines<'r> {
    all: Vec<Line<'r>>,
    unread: Vec<(usize, Known)>,
    /// The lines that add up to the line of the systems, as the rulebook names them.
    pub(super) system_parts: Vec<String>,
}

impl<'r> Lines<'r> {
    pub(super) fn new(
        mut all: Vec<Line<'r>>,
        unread: Vec<(usize, Known)>,
        parts: &[String],
    ) -> Self {
        order::sort_by(&mut all, |one, other| one.place.cmp(&other.place));
        Self { all, unread, system_parts: parts.iter().map(|name| folded(name)).collect() }
    }

    pub(super) fn all(&self) -> &[Line<'r>] {
        &self.all
    }

    /// The rows of one case, system and year, by period.
    pub(super) fn by_year(&self) -> impl Iterator<Item = &[Line<'r>]> {
        self.all.chunk_by(|one, other| {
            let (one, other) = (&one.place, &other.place);
            (&one.case, &one.system, one.year) == (&other.case, &other.system, other.year)
        })
    }

    /// The rows of one case, system, year and period.
    pub(super) fn by_period(&self) -> impl Iterator<Item = &[Line<'r>]> {
        self.by_year()
            .flat_map(|year| year.chunk_by(|one, other| one.place.period == other.place.period))
    }

    /// Rows that could not be read and may belong beside a place, on one of the bases.
    pub(super) fn unread_beside(&self, place: &Place, bases: &[LineBasis]) -> Vec<usize> {
        let beside = self.unread.iter().filter(|(_, known)| known.may_be_beside(place, bases));
        beside.map(|(row, _)| *row).collect()
    }
}

/// The line of this basis with one of these names.
pub(super) fn named<'l, 'r>(
    scope: &'l [Line<'r>],
    basis: LineBasis,
    names: &[&str],
) -> Option<&'l Line<'r>> {
    scope.iter().find(|line| line.is(basis, names))
}

/// The lines of this basis whose names have these words in them.
pub(super) fn saying<'l, 'r>(
    scope: &'l [Line<'r>],
    basis: LineBasis,
    words: &str,
) -> Vec<&'l Line<'r>> {
    scope.iter().filter(|line| line.says(basis, words)).collect()
}
