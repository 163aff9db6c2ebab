//! An equation between published figures: compared, or solved for the one that is missing.

use super::{
    comparison::Comparison,
    finding::{Finding, IdentityResult, result},
    line::{Line, Lines},
    row::{LineBasis, Measure},
    stated::Stated,
    unit::Unit,
};
use crate::figure::{Figure, printed};

/// One figure of an identity, or the place where it would stand.
#[derive(Clone)]
pub(crate) struct Term {
    pub(crate) label: String,
    pub(crate) basis: LineBasis,
    pub(crate) row: Option<usize>,
    pub(crate) sign: i128,
    pub(crate) stated: Option<(Stated, Unit)>,
}

impl Term {
    /// A figure of a line.
    pub(crate) fn of(line: &Line<'_>, measure: Measure) -> Self {
        Self::stating(line, line.read.figure(measure))
    }

    /// The one figure a line is about, see [`Line::first`].
    pub(crate) fn first(line: &Line<'_>, order: &[Measure]) -> Self {
        Self::stating(line, line.first(order))
    }

    fn stating(line: &Line<'_>, stated: Option<Stated>) -> Self {
        Self {
            label: line.label.to_owned(),
            basis: line.place.basis,
            row: Some(line.row),
            sign: 1,
            stated: stated.map(|stated| (stated, line.read.unit.clone())),
        }
    }

    /// A figure of a line if there is such a line.
    pub(crate) fn maybe(
        line: Option<&Line<'_>>,
        measure: Measure,
        basis: LineBasis,
        name: &str,
    ) -> Self {
        line.map_or_else(|| Self::absent(basis, name), |line| Self::of(line, measure))
    }

    /// A line that is not there.
    pub(crate) fn absent(basis: LineBasis, name: &str) -> Self {
        Self { label: format!("{basis}: {name}"), basis, row: None, sign: 1, stated: None }
    }

    /// The figure taken away.
    pub(crate) fn minus(self) -> Self {
        Self { sign: -self.sign, ..self }
    }

    pub(crate) fn is_published(&self) -> bool {
        self.stated.as_ref().is_some_and(|(stated, _)| !stated.derived)
    }
}

/// What a sum that is off by more than rounding means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum WhenOff {
    /// A figure is wrong: the addends are all there are.
    Differs,
    /// Some addends are not published one by one: the rest is information.
    NotItemised,
}

/// `total = addends`, for one measure and one place.
pub(crate) struct Equation {
    figure: String,
    what: String,
    total: Term,
    addends: Vec<Term>,
    when_off: WhenOff,
    /// Whether one missing figure follows from the others.
    derives: bool,
}

impl Equation {
    /// An equation between lines, in words made of their labels.
    pub(crate) fn new(measure: Option<Measure>, total: Term, addends: Vec<Term>) -> Self {
        let figure = match measure {
            Some(measure) => format!("{measure} of {}", total.label),
            None => total.label.clone(),
        };
        let same = format!("{}: ", total.basis);
        let mut what = figure.clone();
        for (position, term) in addends.iter().enumerate() {
            what.push_str(match (position, term.sign < 0) {
                (0, false) => " = ",
                (0, true) => " = -",
                (_, false) => " + ",
                (_, true) => " - ",
            });
            what.push_str(term.label.strip_prefix(&same).unwrap_or(&term.label));
        }
        Self { figure, what, total, addends, when_off: WhenOff::Differs, derives: false }
    }

    pub(crate) fn deriving(self) -> Self {
        Self { derives: true, ..self }
    }

    pub(crate) fn or_not_itemised(self, open: bool) -> Self {
        if open { Self { when_off: WhenOff::NotItemised, ..self } } else { self }
    }

    /// What comes of it at the place of `at`; nothing when too little is published to say a word.
    pub(crate) fn at(self, at: &Line<'_>, lines: &Lines<'_>) -> Option<IdentityResult> {
        let mut finding = self.finding()?;
        let mut rows: Vec<usize> = self.terms().filter_map(|term| term.row).collect();
        if matches!(&finding, Finding::Compared(comparison) if !comparison.agrees) {
            let bases: Vec<LineBasis> = self.terms().map(|term| term.basis).collect();
            let unread = lines.unread_beside(&at.place, &bases);
            if !unread.is_empty() {
                finding = Finding::NotChecked("a row that belongs here could not be read".into());
                rows.extend(unread);
            }
        }
        let unit = self.units().next().map(ToString::to_string).unwrap_or_default();
        let found = result(at, self.what, unit, rows.into_iter(), finding);
        Some(IdentityResult { figure: self.figure, ..found })
    }

    fn terms(&self) -> impl Iterator<Item = &Term> {
        std::iter::once(&self.total).chain(&self.addends)
    }

    fn units(&self) -> impl Iterator<Item = &Unit> {
        self.terms().filter_map(|term| term.stated.as_ref().map(|(_, unit)| unit))
    }

    fn finding(&self) -> Option<Finding> {
        let missing: Vec<&Term> = self.terms().filter(|term| term.stated.is_none()).collect();
        if !self.terms().any(Term::is_published) || self.addends.is_empty() {
            return None;
        }
        let first = self.units().next()?;
        if let Some(other) = self.units().find(|unit| !unit.adds_to(first)) {
            return Some(Finding::NotChecked(format!("figures in {first} and in {other}")));
        }
        match missing.as_slice() {
            [] => self.compared(),
            [gap] if self.derives && self.addends.len() > 1 => Some(self.derived(gap, first)),
            _ if self.derives => None,
            gaps => {
                let known = self.addends.iter().any(|term| term.stated.is_some());
                let labels: Vec<&str> = gaps.iter().map(|term| term.label.as_str()).collect();
                (known && self.total.stated.is_some())
                    .then(|| Finding::NotChecked(format!("not published: {}", labels.join("; "))))
            }
        }
    }

    fn compared(&self) -> Option<Finding> {
        let (total, unit) = self.total.stated.as_ref()?;
        let addends: Vec<(i128, Stated, &Unit)> = self
            .addends
            .iter()
            .filter_map(|term| term.stated.as_ref().map(|(one, unit)| (term.sign, *one, unit)))
            .collect();
        let comparison = Comparison::of_sum(self.what.clone(), (*total, unit), &addends);
        if comparison.agrees || self.when_off == WhenOff::Differs {
            return Some(Finding::Compared(comparison));
        }
        Some(Finding::Information(format!(
            "the lines come to {} of {}, so {} is not itemised",
            printed(&comparison.computed),
            printed(&comparison.published),
            printed(&comparison.difference)
        )))
    }

    /// The one figure that is missing, in the unit of the others.
    fn derived(&self, gap: &Term, unit: &Unit) -> Finding {
        let mut exact = 0;
        let mut places = 0;
        for term in &self.addends {
            if let Some((one, unit)) = &term.stated {
                exact += term.sign * one.figure.exact(unit.exponent());
                places = places.max(one.figure.places());
            }
        }
        if let Some((total, unit)) = &self.total.stated {
            exact = gap.sign * (total.figure.exact(unit.exponent()) - exact);
            places = places.max(total.figure.places());
        }
        let figure = Figure::from_exact(exact, unit.exponent(), places);
        Finding::Derived { line: gap.label.clone(), figure }
    }
}
