//! A table in a sheet, a clipboard or a CSV file: where its heads are, and which column is what.

use super::{
    heads::{Heads, Named},
    untidy_text,
};
use crate::{
    error::{Code, Error, Problem, Result},
    money::MoneyUnit,
    text::quoted,
    wire::{Value, untidy},
};

/// Rows of cells, as a sheet, a clipboard or a CSV file has them: titles, heads, figures, notes.
///
/// ```
/// use ics_rules::{SystemYear, wire::Grid};
///
/// let grid = Grid::from_csv("Month 6 return\n\nOrg code,Type,Control total (£000)\nRHQ,FT,3500")?;
/// let table = SystemYear::table_in(&grid, None)?;
/// assert_eq!((table.table.as_str(), &table.head_rows[..]), ("members", &[3][..]));
/// assert_eq!(table.heads[2].field.as_deref(), Some("control_total"));
/// # Ok::<(), ics_rules::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grid {
    /// The rows, from the top.
    pub rows: Vec<GridRow>,
}

/// A row of a grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridRow {
    /// Its number, as the user counts: the row of the sheet or the line of the file.
    pub number: u64,
    /// Its cells from the left.
    pub cells: Vec<Value>,
}

impl GridRow {
    /// Its cells as texts; nothing where a cell holds no text.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(|cell| cell.text().unwrap_or_default())
    }
}

/// A column of a table that was found in a grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The head as it is written; of two rows, both.
    pub text: String,
    /// The field of the document that it is; none where it is not known, so that it is not read.
    pub field: Option<String>,
    /// The unit of its amounts, where the head says it.
    pub unit: Option<MoneyUnit>,
}

/// A table that was found in a grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadedTable {
    /// The part of the document that it is, for example `returns`.
    pub table: String,
    /// The numbers of the rows that hold its heads.
    pub head_rows: Vec<u64>,
    /// Its columns from the left.
    pub heads: Vec<Head>,
    /// The rows below the heads.
    pub rows: Vec<GridRow>,
}

/// Heads stand no further down than this.
const DEEPEST_HEADS: usize = 60;

impl HeadedTable {
    /// The table as a part of the tables of `SystemYear::from_tables`.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let heads = self.heads.iter().map(|head| Value::Text(head.text.clone())).collect();
        let rows = self.rows.iter().map(|row| Value::List(row.cells.clone())).collect();
        let numbers = self.rows.iter().map(|row| Value::Whole(row.number.into())).collect();
        let fields = [("heads", heads), ("rows", rows), ("numbers", numbers)]
            .map(|(name, list)| (name.to_owned(), Value::List(list)));
        Value::Object(fields.into())
    }
}

impl HeadedTable {
    /// Refuses what stands in the way of taking its cells as they are: two columns for one field, a
    /// column whose head says another unit, rows with more cells than heads.
    ///
    /// # Errors
    ///
    /// Every problem, with the head of its column or the number of its row.
    pub fn checked(&self, unit: MoneyUnit) -> Result<()> {
        let wide = self.rows.iter().filter_map(|row| {
            let cells = row.cells.iter().rposition(|cell| !untidy_text(cell).is_empty())? + 1;
            let problem = || too_wide(cells, self.heads.len()).at(format!("row {}", row.number));
            (cells > self.heads.len()).then(problem)
        });
        let problems = self.doubles().chain(self.other_units(unit)).chain(wide).collect();
        Error::from_problems(problems).map_or(Ok(()), Err)
    }

    fn doubles(&self) -> impl Iterator<Item = Problem> {
        self.heads.iter().enumerate().filter_map(|(at, head)| {
            let field = head.field.clone()?;
            let first = self.heads.iter().take(at).find(|other| other.field == head.field)?;
            let (first, second) = (quoted(&first.text), quoted(&head.text));
            let found = format!("the columns {first} and {second} for it");
            Some(Problem::new(Code::DuplicateField, found, "one column for it").at(field))
        })
    }

    fn other_units(&self, unit: MoneyUnit) -> impl Iterator<Item = Problem> {
        let known = self.heads.iter().filter(|head| head.field.is_some());
        known.filter_map(move |head| {
            let other = head.unit.filter(|other| *other != unit)?;
            let found = format!("amounts {}", other.in_words());
            let expected = format!("amounts {}", unit.in_words());
            Some(Problem::new(Code::OutOfScope, found, expected).at(head.text.clone()))
        })
    }
}

/// A row with more cells than there are heads: what stands to the right belongs to no column.
pub(super) fn too_wide(cells: usize, heads: usize) -> Problem {
    let found = format!("{cells} cells under {heads} heads");
    let expected = "a cell for each head: an amount with a comma needs quotation marks around it";
    Problem::new(Code::TooManyCells, found, expected)
}

/// Where heads may be, and how well they are known.
struct Found<'h> {
    heads: &'h Heads,
    at: usize,
    deep: usize,
    texts: Vec<String>,
    known: usize,
}

impl Grid {
    /// The table in it: the row or the two rows in which most heads are known, and what is below.
    pub(crate) fn table_in(
        &self,
        vocabulary: &'static [Heads],
        table: Option<&str>,
    ) -> Result<HeadedTable> {
        let asked = |heads: &&Heads| table.is_none_or(|table| heads.table == table);
        let mut best: Option<Found<'_>> = None;
        for heads in vocabulary.iter().filter(asked) {
            for at in 0..self.rows.len().min(DEEPEST_HEADS) {
                for found in self.heads_at(heads, at) {
                    if best.as_ref().is_none_or(|best| found.known > best.known) {
                        best = Some(found);
                    }
                }
            }
        }
        let least = if table.is_some() { 1 } else { 2 };
        let best =
            best.filter(|found| found.known >= least).ok_or_else(|| no_heads(vocabulary, table))?;
        Ok(self.below(&best))
    }

    /// The heads that a row may hold, alone and with the row below it.
    fn heads_at<'h>(&self, heads: &'h Heads, at: usize) -> Vec<Found<'h>> {
        let Some(row) = self.rows.get(at).filter(|row| is_headlike(row)) else { return Vec::new() };
        let alone: Vec<String> = row.cells.iter().map(untidy_text).collect();
        let below = self.rows.get(at + 1).filter(|row| is_headlike(row));
        let below: Option<Vec<String>> =
            below.map(|row| row.cells.iter().map(untidy_text).collect());
        let known = |texts: &[String]| heads.known(texts);
        let mut found = Vec::new();
        let joined = below.map(|below| (is_units(&below), joined(&alone, &below)));
        found.push(Found { heads, at, deep: 1, known: known(&alone), texts: alone });
        if let Some((units, texts)) = joined {
            let known = known(&texts);
            // A row of units makes no head better known, and belongs to the heads nevertheless.
            let better = found
                .first()
                .is_some_and(|alone| known > alone.known || (units && known == alone.known));
            if better {
                found.insert(0, Found { heads, at, deep: 2, texts, known });
            }
        }
        found
    }

    fn below(&self, found: &Found<'_>) -> HeadedTable {
        let last = found.texts.iter().rposition(|text| !text.is_empty()).map_or(0, |last| last + 1);
        let heads = found.texts.iter().take(last).map(|text| {
            let Named { field, unit, .. } = found.heads.named(text, None);
            Head { text: text.clone(), field: field.map(ToOwned::to_owned), unit }
        });
        let rows = self.rows.iter().skip(found.at);
        HeadedTable {
            table: found.heads.table.to_owned(),
            head_rows: rows.clone().take(found.deep).map(|row| row.number).collect(),
            heads: heads.collect(),
            rows: rows.skip(found.deep).cloned().collect(),
        }
    }
}

/// Whether a row holds words alone, and any.
fn is_headlike(row: &GridRow) -> bool {
    let mut filled = row.cells.iter().filter(|cell| !untidy_text(cell).is_empty()).peekable();
    filled.peek().is_some()
        && filled.all(|cell| matches!(cell, Value::Text(text) if untidy::plain(text).is_none() || untidy::unit(text).is_some()))
}

fn is_units(texts: &[String]) -> bool {
    let mut filled = texts.iter().filter(|text| !text.is_empty()).peekable();
    filled.peek().is_some() && filled.all(|text| untidy::unit(text).is_some())
}

/// Heads of two rows as one: what stands above holds for the columns to its right, up to the next. A unit
/// below goes behind the head.
fn joined(above: &[String], below: &[String]) -> Vec<String> {
    let units = is_units(below);
    let mut group = String::new();
    let widest = above.len().max(below.len());
    let mut heads = Vec::new();
    for at in 0..widest {
        let (above, below) = (
            above.get(at).map(String::as_str).unwrap_or_default(),
            below.get(at).map(String::as_str).unwrap_or_default(),
        );
        if !above.is_empty() {
            above.clone_into(&mut group);
        }
        heads.push(match (above, below) {
            (above, "") => above.to_owned(),
            (above, unit) if units => format!("{above} ({unit})"),
            _ if group.is_empty() => below.to_owned(),
            _ => format!("{group} {below}"),
        });
    }
    heads
}

fn no_heads(vocabulary: &[Heads], table: Option<&str>) -> Error {
    let asked = vocabulary.iter().filter(|heads| table.is_none_or(|table| heads.table == table));
    let named = asked.map(|heads| format!("for {}: {}", heads.table, heads.listed()));
    let expected =
        format!("a row that names the columns, {}", named.collect::<Vec<_>>().join("; or "));
    Problem::new(Code::MissingField, "no row of heads", expected).into()
}
