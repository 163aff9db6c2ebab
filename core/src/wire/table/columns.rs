//! What becomes of each column of a table.

use std::collections::BTreeMap;

use super::{Heads, Renamed, TableNote, TableNoteKind, Terms, heads::Named, raw::Raw, untidy_text};
use crate::{
    error::{Code, Problem},
    money::MoneyUnit,
    text::quoted,
    wire::{below, seen},
};

/// The columns of a table, with what is wrong with them and what is told of them.
#[derive(Default)]
pub(super) struct Columns {
    pub(super) plans: Vec<Plan>,
    pub(super) problems: Vec<Problem>,
    pub(super) notes: Vec<TableNote>,
}

/// What becomes of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Plan {
    /// It is read as a field; its amounts in another unit than the tables, where its head says so.
    Read { field: String, unit: Option<MoneyUnit> },
    /// It is not read, and that is told, or refused already.
    Left,
}

impl Columns {
    pub(super) fn of(
        table: &str,
        raw: &Raw,
        renamed: &Renamed<'_>,
        heads: Option<&'static Heads>,
        terms: &Terms<'_>,
    ) -> Self {
        let mut columns = Self::default();
        for (at, head) in raw.heads.iter().enumerate() {
            let plan = columns.plan(table, (at, head), raw, renamed, heads, terms);
            columns.plans.push(plan);
        }
        columns.refuse_doubles(table, raw);
        columns
    }

    fn plan(
        &mut self,
        table: &str,
        (at, head): (usize, &str),
        raw: &Raw,
        renamed: &Renamed<'_>,
        heads: Option<&'static Heads>,
        terms: &Terms<'_>,
    ) -> Plan {
        let named = heads.map_or_else(Named::default, |heads| heads.named(head, terms.year));
        if let Some(field) = renamed.field(table, head) {
            return self.read(table, head, field, &named, terms);
        }
        let ignored =
            terms.options.ignore.iter().any(|name| seen(name).eq_ignore_ascii_case(&seen(head)));
        let nameless = head.trim().is_empty() || head.starts_with("Unnamed: ");
        let is_blank = || {
            raw.rows
                .iter()
                .all(|row| row.cells.get(at).is_none_or(|cell| untidy_text(cell).is_empty()))
        };
        if ignored || (nameless && is_blank()) {
            self.notes.extend(ignored.then(|| not_read(table, head, None)));
            return Plan::Left;
        }
        if let Some(field) = named.field {
            return self.read(table, head, field, &named, terms);
        }
        if let Some(why) = &named.why_not {
            if terms.options.extra.unwrap_or_default() == super::Extra::Ignore {
                self.notes.push(not_read(table, head, Some(why)));
            } else {
                let expected = format!(
                    "{why}: say in `columns` which field it is, or in `ignore` that it is none"
                );
                let found = format!("a column {}", quoted(head));
                self.problems
                    .push(Problem::new(Code::UnknownField, found, expected).at(below(table, head)));
            }
            return Plan::Left;
        }
        Plan::Read { field: head.trim().to_owned(), unit: None }
    }

    /// A column that is a field, with a note where its amounts are in another unit than the tables.
    fn read(
        &mut self,
        table: &str,
        head: &str,
        field: &str,
        named: &Named,
        terms: &Terms<'_>,
    ) -> Plan {
        let unit = named.unit.filter(|unit| terms.unit.is_some_and(|of_tables| of_tables != *unit));
        if let Some(unit) = unit {
            self.notes.push(TableNote {
                kind: TableNoteKind::UnitOfHead,
                table: table.to_owned(),
                row: None,
                column: Some(head.to_owned()),
                says: format!("{} is read {}, as its head says", quoted(head), unit.in_words()),
            });
        }
        Plan::Read { field: field.to_owned(), unit }
    }

    /// Refuses two columns for one field, by both names.
    fn refuse_doubles(&mut self, table: &str, raw: &Raw) {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (plan, head) in self.plans.iter_mut().zip(&raw.heads) {
            let Plan::Read { field, .. } = plan else { continue };
            match seen.get(field.as_str()) {
                None => {
                    seen.insert(field.clone(), head);
                }
                Some(first) => {
                    let found =
                        format!("the columns {} and {} for it", quoted(first), quoted(head));
                    let expected = "one column for it: name the other in `ignore`";
                    let problem = Problem::new(Code::DuplicateField, found, expected);
                    self.problems.push(problem.at(below(table, field)));
                    *plan = Plan::Left;
                }
            }
        }
    }

    /// What the caller calls each field that has another name there.
    pub(super) fn given(&self, raw: &Raw) -> BTreeMap<String, String> {
        let columns = self.plans.iter().zip(&raw.heads);
        let named = columns.filter_map(|(plan, head)| match plan {
            Plan::Read { field, .. } if field != head => Some((field.clone(), head.clone())),
            _ => None,
        });
        named.collect()
    }

    /// The place of the column that is a field.
    pub(super) fn place(&self, of: &str) -> Option<usize> {
        self.plans.iter().position(|plan| matches!(plan, Plan::Read { field, .. } if field == of))
    }
}

/// The note of a column that was not read.
pub(super) fn not_read(table: &str, head: &str, why: Option<&str>) -> TableNote {
    let because = why.map(|why| format!(": {why}")).unwrap_or_default();
    TableNote {
        kind: TableNoteKind::ColumnNotRead,
        table: table.to_owned(),
        row: None,
        column: Some(head.to_owned()),
        says: format!("{} was not read{because}", quoted(head)),
    }
}
