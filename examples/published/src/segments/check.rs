//! Collecting comparisons, and what is left uncompared.

use ics_rules::{Quarter, Rulebook, Score, rulebook::Role};
use rust_decimal::Decimal;

use super::{
    outcome::{NotChecked, SegmentCheck, SegmentCheckKind},
    record::{Key, Scored},
    table::SegmentTables,
};
use crate::rules::ids_of;

/// A place in a table.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    pub(crate) table: &'a str,
    pub(crate) row: usize,
    pub(crate) key: &'a Key,
}

/// What is compared: a column with something in words, by rules.
#[derive(Clone, Copy)]
pub(crate) struct With<'a> {
    pub(crate) column: &'a str,
    pub(crate) what: &'a str,
    pub(crate) roles: &'a [Role],
}

/// Comparisons as they are made.
pub(crate) struct Checks<'r> {
    pub(crate) rulebook: &'r Rulebook,
    pub(crate) made: Vec<SegmentCheck>,
    pub(crate) kinds: Vec<SegmentCheckKind>,
    pub(crate) not_checked: Vec<NotChecked>,
}

impl<'r> Checks<'r> {
    pub(crate) const fn of(rulebook: &'r Rulebook) -> Self {
        Self { rulebook, made: Vec::new(), kinds: Vec::new(), not_checked: Vec::new() }
    }

    /// Two figures that must be the same; one alone differs, and two that are missing are nothing to
    /// compare.
    pub(crate) fn same<T: ToString>(
        &mut self,
        at: At<'_>,
        with: With<'_>,
        published: Option<T>,
        computed: Option<T>,
    ) {
        let text = |figure: Option<T>| figure.map(|figure| figure.to_string());
        let (published, computed) = (text(published), text(computed));
        if published.is_none() && computed.is_none() {
            return;
        }
        let agrees = published == computed;
        self.push(at, with, [published, computed], None, agrees);
    }

    /// As [`Checks::same`], but that a published zero is left out and compared with nothing.
    pub(crate) fn scored<T: ToString + Copy>(
        &mut self,
        at: At<'_>,
        with: With<'_>,
        published: Scored<T>,
        computed: Option<T>,
    ) {
        if published.is_left_out() {
            self.leave_zero(at, with);
        } else {
            self.same(at, with, published.score(), computed);
        }
    }

    /// A score of zero, which stands for none.
    pub(crate) fn leave_zero(&mut self, at: At<'_>, with: With<'_>) {
        let because = "a score of zero is left out: nothing was submitted, or few cases suppressed";
        self.leave(at.key.0, with.column, because, &[Role::CohortMissing]);
    }

    /// Two averages that may differ by rounding.
    pub(crate) fn near(
        &mut self,
        at: At<'_>,
        with: With<'_>,
        published: Option<Score>,
        computed: Option<Score>,
        tolerance: Decimal,
    ) {
        if published.is_none() && computed.is_none() {
            return;
        }
        let difference =
            published.zip(computed).map(|(one, other)| (one.decimal() - other.decimal()).abs());
        let agrees = difference.is_some_and(|size| size <= tolerance);
        let figures = [published, computed].map(|one| one.map(|one| one.to_string()));
        self.push(at, with, figures, Some((tolerance, difference)), agrees);
    }

    fn push(
        &mut self,
        at: At<'_>,
        with: With<'_>,
        [published, computed]: [Option<String>; 2],
        within: Option<(Decimal, Option<Decimal>)>,
        agrees: bool,
    ) {
        let (quarter, code) = at.key.clone();
        self.made.push(SegmentCheck {
            table: at.table.to_owned(),
            row: at.row,
            quarter,
            code,
            column: with.column.to_owned(),
            what: with.what.to_owned(),
            published: published.unwrap_or_default(),
            computed: computed.unwrap_or_default(),
            tolerance: within.map(|(tolerance, _)| tolerance.to_string()).unwrap_or_default(),
            agrees,
        });
        let same = |kind: &SegmentCheckKind| {
            (kind.table.as_str(), kind.column.as_str(), kind.what.as_str())
                == (at.table, with.column, with.what)
        };
        if !self.kinds.iter().any(same) {
            self.kinds.push(SegmentCheckKind {
                table: at.table.to_owned(),
                column: with.column.to_owned(),
                what: with.what.to_owned(),
                compared: 0,
                differing: 0,
                largest: String::new(),
                rules: ids_of(self.rulebook, with.roles),
            });
        }
        for kind in self.kinds.iter_mut().filter(|kind| same(kind)) {
            kind.compared += 1;
            kind.differing += usize::from(!agrees);
            if let Some((_, difference)) = within {
                let largest = Decimal::from_str_exact(&kind.largest).unwrap_or_default();
                kind.largest = largest.max(difference.unwrap_or_default()).to_string();
            }
        }
    }

    /// Says of each comparison in which file its row is, where the tables are of several.
    pub(crate) fn name_files(&mut self, tables: &SegmentTables) {
        for check in &mut self.made {
            let mut all = tables.all().into_iter();
            let table = all.find_map(|(name, table)| table.filter(|_| name == check.table));
            if let Some((file, row)) = table.map(|table| table.place(&check.table, check.row)) {
                (check.table, check.row) = (file.to_owned(), row);
            }
        }
    }

    /// A figure that is not compared.
    pub(crate) fn leave(&mut self, quarter: Quarter, what: &str, because: &str, roles: &[Role]) {
        let known = self.not_checked.iter_mut().find(|one| {
            (one.quarter, one.what.as_str(), one.because.as_str()) == (quarter, what, because)
        });
        match known {
            Some(one) => one.count += 1,
            None => self.not_checked.push(NotChecked {
                quarter,
                what: what.to_owned(),
                count: 1,
                because: because.to_owned(),
                rules: ids_of(self.rulebook, roles),
            }),
        }
    }
}
