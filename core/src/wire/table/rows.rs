//! Rows that are no figures of an organisation: blank ones, totals, notes.

use super::{Columns, TableNote, TableNoteKind, TableOptions, raw::RawRow};
use crate::{
    error::{Code, Problem},
    money::MoneyUnit,
    organisation::{OdsCode, is_for_a_sum},
    text::quoted,
    wire::{Cells, Rounded, Value},
};

/// Why a row is not read as others are.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Told {
    Blank,
    /// A total, by the word that says so.
    Total(String),
    /// Amounts without any word that says whose they are.
    NobodysAmounts,
    /// A line of text.
    Text(String),
}

/// A line of text among the rows stands alone among at least so many cells.
const CELLS_AROUND_A_NOTE: usize = 3;

impl Told {
    pub(super) fn of(
        row: &RawRow,
        columns: &Columns,
        of_organisations: bool,
        cells: &Cells,
    ) -> Option<Self> {
        let filled: Vec<(usize, &Value)> =
            row.cells.iter().enumerate().filter(|(_, cell)| !cells.leaves_blank(cell)).collect();
        if filled.is_empty() {
            return Some(Self::Blank);
        }
        if let [(_, Value::Text(text))] = filled.as_slice()
            && row.width >= CELLS_AROUND_A_NOTE
            && is_prose(text)
            && !is_for_a_sum(text)
        {
            return Some(Self::Text(text.trim().to_owned()));
        }
        let code = columns.place("code").filter(|_| of_organisations)?;
        let cell = |place: usize| filled.iter().find(|(at, _)| *at == place).map(|(_, cell)| *cell);
        match cell(code) {
            Some(Value::Text(text)) => {
                is_for_a_sum(text.trim()).then(|| Self::Total(text.trim().to_owned()))
            }
            Some(_) => None,
            None => {
                let filled_down = [columns.place("kind"), columns.place("month")];
                let words = filled.iter().filter(|(at, _)| !filled_down.contains(&Some(*at)));
                let words = words.filter_map(|(_, cell)| cell.text());
                let words: Vec<&str> =
                    words.filter(|text| crate::wire::plain_number(text).is_none()).collect();
                match (words.iter().find(|text| is_for_a_sum(text.trim())), words.as_slice()) {
                    (Some(total), _) => Some(Self::Total(total.trim().to_owned())),
                    (None, []) => Some(Self::NobodysAmounts),
                    _ => None,
                }
            }
        }
    }

    /// Whether the row is kept from those that are read.
    pub(super) fn is_apart(&self, options: &TableOptions) -> bool {
        *self != Self::NobodysAmounts || options.drop_totals == Some(true)
    }

    /// What is told of a row that is passed over.
    pub(super) fn note(
        &self,
        table: &str,
        row: &RawRow,
        options: &TableOptions,
    ) -> Option<TableNote> {
        let dropped = options.drop_totals == Some(true);
        let (kind, says) = match self {
            Self::Total(word) if dropped => (
                TableNoteKind::TotalLeftOut,
                format!("row {} is a total and was left out: {}", row.number, quoted(word)),
            ),
            Self::NobodysAmounts if dropped => (
                TableNoteKind::TotalLeftOut,
                format!("row {} has amounts and no code, and was left out as a total", row.number),
            ),
            Self::Text(text) => (
                TableNoteKind::TextPassedOver,
                format!("row {} is a line of text and no figures: {}", row.number, quoted(text)),
            ),
            _ => return None,
        };
        let table = table.to_owned();
        Some(TableNote { kind, table, row: Some(row.number.clone()), column: None, says })
    }

    /// What is wrong with a row.
    pub(super) fn problem(&self, options: &TableOptions) -> Option<Problem> {
        if options.drop_totals == Some(true) {
            return None;
        }
        match self {
            Self::Total(word) => {
                let expected = "an organisation: a total is not added to its parts; leave the row out, or say `drop_totals`";
                Some(Problem::new(Code::TotalRow, quoted(word), expected))
            }
            Self::Blank | Self::Text(_) | Self::NobodysAmounts => None,
        }
    }
}

/// What is wrong with the code of a row that has amounts and nobody's name.
pub(super) fn nobodys_amounts() -> Problem {
    let expected = "the code of an organisation; a total? leave the row out, or say `drop_totals`";
    Problem::new(Code::MissingField, "amounts and no code", expected)
}

/// Whether a text can be nothing but prose: more than one word, and nobody's code.
fn is_prose(text: &str) -> bool {
    let text = text.trim();
    text.contains(char::is_whitespace)
        && text.parse::<OdsCode>().is_err()
        && crate::wire::plain_number(text).is_none()
}

/// A cell whose column is in another unit than the tables, in that of the tables; as it is where it is no
/// amount, so that it is refused.
pub(super) fn in_unit(
    cell: &Value,
    of_head: MoneyUnit,
    of_tables: MoneyUnit,
    cells: &Cells,
) -> Value {
    if cells.leaves_blank(cell) {
        return Value::Null;
    }
    let read = cells.money(cell, of_head).ok().and_then(|(amount, _)| {
        let places = of_tables.places();
        let pence =
            rust_decimal::Decimal::try_from_i128_with_scale(amount.pence().into(), places).ok()?;
        Some(Value::Text(pence.normalize().to_string()))
    });
    read.unwrap_or_else(|| cell.clone())
}

/// The note of an amount that was read as the whole pence next to it.
pub(super) fn rounded(path: &str, rounded: &Rounded) -> TableNote {
    let (table, rest) = path.split_once('[').unwrap_or((path, ""));
    let (row, column) = rest.split_once(']').unwrap_or(("", rest));
    let column = column.trim_start_matches('.').trim_start_matches("[\"").trim_end_matches("\"]");
    let Rounded { found, read, by } = rounded;
    TableNote {
        kind: TableNoteKind::Rounded,
        table: table.to_owned(),
        row: Some(row.to_owned()),
        column: Some(column.to_owned()),
        says: format!("{found} was read as {}, changed by {by} of a penny", read.nhs_with_pence()),
    }
}
