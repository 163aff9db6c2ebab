//! A table in any of the forms in which it may come: rows by column, a grid, a text of lines.

use std::collections::BTreeMap;

use super::{Grid, GridRow, HeadedTable, grid::too_wide, heads::Heads, untidy_text};
use crate::{
    error::{Problem, Result},
    wire::Value,
};

/// The heads and the rows of a table.
#[derive(Debug, Default)]
pub(super) struct Raw {
    pub(super) heads: Vec<String>,
    pub(super) rows: Vec<RawRow>,
}

/// A row of a table.
#[derive(Debug)]
pub(super) struct RawRow {
    /// Its number, as the user counts.
    pub(super) number: String,
    /// How many cells it was given with, blank ones among them; in a grid, as many as there are heads.
    pub(super) width: usize,
    pub(super) cells: Vec<Value>,
}

impl Raw {
    /// The part of a document as a table; none where it is none.
    pub(super) fn of(
        part: &Value,
        vocabulary: &'static [Heads],
        table: &str,
        first_row: u64,
    ) -> Option<Result<Self>> {
        match part {
            Value::List(rows) if is_of(rows, |row| matches!(row, Value::Object(_))) => {
                Some(Ok(Self::of_objects(rows, first_row)))
            }
            Value::List(rows) if is_of(rows, |row| matches!(row, Value::List(_))) => {
                let rows = rows.iter().zip(first_row..);
                let rows =
                    rows.map(|(row, number)| GridRow { number, cells: row.items().to_vec() });
                Some(
                    Grid { rows: rows.collect() }
                        .table_in(vocabulary, Some(table))
                        .map(Self::of_headed),
                )
            }
            Value::Text(text) if text.contains(['\n', '\r']) => {
                let grid = Grid::from_csv(text);
                Some(
                    grid.and_then(|grid| grid.table_in(vocabulary, Some(table)))
                        .map(Self::of_headed),
                )
            }
            Value::Object(_) => Self::of_heads_and_rows(part, first_row).map(Ok),
            _ => None,
        }
    }

    /// Rows as objects; a column that stands twice in a row is two columns.
    fn of_objects(rows: &[Value], first_row: u64) -> Self {
        let mut table = Self::default();
        let mut places: BTreeMap<(&str, usize), usize> = BTreeMap::new();
        for (row, number) in rows.iter().zip(first_row..) {
            let Value::Object(fields) = row else { continue };
            let mut cells = vec![Value::Null; table.heads.len()];
            for (at, (name, cell)) in fields.iter().enumerate() {
                let before = fields.iter().take(at).filter(|(other, _)| other == name).count();
                let place = *places.entry((name.as_str(), before)).or_insert_with(|| {
                    table.heads.push(name.clone());
                    table.heads.len() - 1
                });
                cells.resize(cells.len().max(place + 1), Value::Null);
                if let Some(place) = cells.get_mut(place) {
                    place.clone_from(cell);
                }
            }
            table.rows.push(RawRow { number: number.to_string(), width: fields.len(), cells });
        }
        table
    }

    fn of_headed(table: HeadedTable) -> Self {
        let (rows, heads) = (table.rows.into_iter(), table.heads.len());
        let rows = rows.map(|row| RawRow {
            number: row.number.to_string(),
            width: heads,
            cells: row.cells,
        });
        let heads = table.heads.into_iter().map(|head| head.text);
        Self { heads: heads.collect(), rows: rows.collect() }
    }

    /// An object of `heads`, `rows` and, where they have any, `numbers` of rows.
    fn of_heads_and_rows(part: &Value, first_row: u64) -> Option<Self> {
        let (Value::List(heads), Value::List(rows)) = (part.field("heads")?, part.field("rows")?)
        else {
            return None;
        };
        let numbers = part.field("numbers").map_or(&[][..], Value::items);
        let rows = rows.iter().zip(first_row..).enumerate().map(|(at, (row, number))| RawRow {
            number: numbers.get(at).map_or_else(|| number.to_string(), untidy_text),
            width: heads.len(),
            cells: row.items().to_vec(),
        });
        Some(Self { heads: heads.iter().map(untidy_text).collect(), rows: rows.collect() })
    }

    /// Rows with more cells than there are heads: what stands to the right belongs to no column.
    pub(super) fn too_wide(&self) -> Vec<(String, Problem)> {
        let heads = self.heads.len();
        let last = |row: &RawRow| row.cells.iter().rposition(|cell| !untidy_text(cell).is_empty());
        let wide = self.rows.iter().filter_map(|row| Some((row, last(row)? + 1)));
        let wide = wide.filter(|(_, cells)| *cells > heads);
        wide.map(|(row, cells)| (row.number.clone(), too_wide(cells, heads))).collect()
    }
}

fn is_of(rows: &[Value], kind: impl Fn(&Value) -> bool) -> bool {
    !rows.is_empty() && rows.iter().all(kind)
}
