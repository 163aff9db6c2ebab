//! A workbook as a system's year.

use std::collections::BTreeSet;

use ics_rules::{
    Code as CoreCode, Error, Problem, Rulebook, SystemYear,
    wire::{TableNote, TableOptions, Value},
};
use serde::Serialize;

use crate::{
    book::Book,
    fault::{Fault, Note},
    place::{across, address},
    tables::{Found, Placed, Search, find},
};

/// What is asked of a workbook.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The fields of the document that the workbook does not hold: `system`, `year`, `unit`, and any other,
    /// for example an agreement or a table of members.
    pub beside: Vec<(String, Value)>,
    /// The sheet of each table by its name, or of every table by no name. None named: every sheet that is
    /// shown.
    pub sheets: Vec<(String, String)>,
    /// The row, as the spreadsheet shows it, in which the heads of a table begin, likewise.
    pub head_rows: Vec<(String, u64)>,
    /// The field that each column is, where its head is not known, as an object.
    pub columns: Value,
    /// How the cells are read.
    pub options: TableOptions,
}

/// A table that was found in a workbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FoundTable {
    /// The part of the document that it is.
    pub table: String,
    /// The sheet it stands on.
    pub sheet: String,
    /// The rows of its heads, as the spreadsheet shows them.
    pub head_rows: Vec<u64>,
    /// The rows below its heads.
    pub rows: usize,
}

/// What came of a workbook.
#[derive(Debug, Clone, Serialize)]
pub struct Reading {
    /// The system's year, where nothing is wrong.
    #[serde(skip)]
    pub year: Option<SystemYear>,
    /// The tables that were found.
    pub tables: Vec<FoundTable>,
    /// Everything that is wrong, in the order of the sheets. Empty where there is a year.
    pub faults: Vec<Fault>,
    /// What was left out, passed over or changed.
    pub notes: Vec<Note>,
    /// Whether the list of faults was cut, as there were too many.
    pub cut: bool,
}

impl Reading {
    fn refused(faults: Vec<Fault>) -> Self {
        Self { year: None, tables: Vec::new(), faults, notes: Vec::new(), cut: false }
    }

    /// Whether the file was opened and a table of it found. What was not is no reading of a return.
    #[must_use]
    pub fn is_understood(&self) -> bool {
        !self.tables.is_empty()
    }
}

/// Reads a system's year from the bytes of a workbook: .xlsx, .xlsm, .ods or .xls.
///
/// What is wrong is in the answer: every fault at its sheet and cell. Nothing is guessed where two readings
/// are possible, and no cell that shows an error is taken for a blank.
#[must_use]
pub fn read(bytes: &[u8], asked: &Asked, rulebook: Option<&Rulebook>) -> Reading {
    let given: Vec<String> = asked
        .beside
        .iter()
        .filter(|(_, part)| *part != Value::Null)
        .map(|(name, _)| name.clone())
        .collect();
    let search = Search { sheets: &asked.sheets, head_rows: &asked.head_rows, given: &given };
    let found = Book::open(bytes).and_then(|mut book| find(&mut book, &search));
    match found {
        Ok(found) => of_tables(found, asked, rulebook),
        Err(fault) => Reading::refused(vec![fault]),
    }
}

fn of_tables(found: Found, asked: &Asked, rulebook: Option<&Rulebook>) -> Reading {
    let Found { tables, notes, faults } = found;
    let mut reading = Reading {
        notes,
        tables: tables.iter().map(described).collect(),
        ..Reading::refused(faults)
    };
    if !reading.faults.is_empty() {
        return reading;
    }
    let mut document = asked.beside.clone();
    document.extend(
        tables.iter().map(|placed| (placed.headed.table.clone(), placed.headed.to_value())),
    );
    let document = Value::Object(document);
    let read = SystemYear::from_tables(&document, &asked.columns, &asked.options, rulebook);
    let left_out: &[TableNote] = read.as_ref().map_or(&[], SystemYear::notes);
    reading.faults = flawed(&tables, &left_out_rows(&document, asked, rulebook));
    reading.notes.extend(left_out.iter().map(|note| noted(note, &tables)));
    match read {
        Ok(year) => reading.year = reading.faults.is_empty().then_some(year),
        Err(error) => add(&mut reading, &error, &tables),
    }
    reading
}

fn described(placed: &Placed) -> FoundTable {
    FoundTable {
        table: placed.headed.table.clone(),
        sheet: placed.sheet.clone(),
        head_rows: placed.headed.head_rows.clone(),
        rows: placed.headed.rows.len(),
    }
}

/// The rows that hold no figure of an organisation, by table and number: totals, which the core names where it
/// is not asked to leave them out, and lines of text.
fn left_out_rows(document: &Value, asked: &Asked, rulebook: Option<&Rulebook>) -> BTreeSet<String> {
    let options = TableOptions { drop_totals: None, ..asked.options.clone() };
    let path = |note: &TableNote| note.row.as_ref().map(|row| format!("{}[{row}]", note.table));
    match SystemYear::from_tables(document, &asked.columns, &options, rulebook) {
        Ok(year) => {
            year.notes().iter().filter(|note| note.column.is_none()).filter_map(path).collect()
        }
        Err(error) => {
            let totals =
                error.problems().iter().filter(|problem| problem.code == CoreCode::TotalRow);
            totals.map(|problem| problem.path.clone()).collect()
        }
    }
}

/// The cells that show no value, but for those of rows that were left out.
fn flawed(tables: &[Placed], left_out: &BTreeSet<String>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for placed in tables {
        let table = &placed.headed.table;
        for ((row, column), flaw) in &placed.flaws {
            if left_out.contains(&format!("{table}[{row}]")) {
                continue;
            }
            let head = placed.headed.heads.get(*column);
            let mut fault =
                Fault::of_file(flaw.code(), flaw.found(), flaw.expected()).on(&placed.sheet);
            fault.cells = vec![address(*column, *row)];
            fault.table = Some(table.clone());
            fault.column = head.map(|head| head.text.clone());
            fault.path = format!(
                "{table}[{row}].{}",
                head.and_then(|head| head.field.clone()).unwrap_or_default()
            );
            faults.push(fault);
        }
    }
    faults
}

/// Adds the problems of the core at their cells, but for those that a flaw of the same cell explains.
fn add(reading: &mut Reading, error: &Error, tables: &[Placed]) {
    for problem in error.problems() {
        reading.cut |= problem.code == CoreCode::TooManyProblems;
        let mut fault = placed_fault(problem, tables);
        let explained = |cell: &String| {
            reading.faults.iter().any(|flaw| flaw.sheet == fault.sheet && flaw.cells.contains(cell))
        };
        let left: Vec<String> =
            fault.cells.iter().filter(|cell| !explained(cell)).cloned().collect();
        if fault.cells.is_empty() || !left.is_empty() {
            fault.cells = left;
            reading.faults.push(fault);
        }
    }
    reading.faults.sort_by_key(|fault| order(fault, tables));
}

/// Sheets in the order of the book, rows from the top, columns from the left; what has no sheet last.
fn order(fault: &Fault, tables: &[Placed]) -> (usize, u64, usize, String) {
    let sheet = fault
        .sheet
        .as_ref()
        .and_then(|sheet| tables.iter().position(|placed| placed.sheet == *sheet));
    let cell = fault.cells.first().cloned().unwrap_or_default();
    let first = cell.split(':').next().unwrap_or_default();
    let letters = first.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let row = first
        .trim_start_matches(|letter: char| letter.is_ascii_alphabetic())
        .parse()
        .unwrap_or(u64::MAX);
    (sheet.unwrap_or(usize::MAX), row, letters.len(), letters.to_owned())
}

fn placed_fault(problem: &Problem, tables: &[Placed]) -> Fault {
    let mut fault = Fault::of_problem(problem);
    let paths = if problem.cells.is_empty() {
        std::slice::from_ref(&problem.path)
    } else {
        &problem.cells[..]
    };
    for path in paths {
        let Some((placed, row, column)) = place(path, tables) else { continue };
        fault.sheet = Some(placed.sheet.clone());
        fault.table = Some(placed.headed.table.clone());
        fault.column = fault.column.or_else(|| {
            column.and_then(|at| placed.headed.heads.get(at)).map(|head| head.text.clone())
        });
        fault.cells.push(cell(placed, row, column));
    }
    fault
}

/// The table of a path such as `returns[12]["YTD plan"]`, its row as it is shown, and its column.
fn place<'t>(path: &str, tables: &'t [Placed]) -> Option<(&'t Placed, Option<u64>, Option<usize>)> {
    let end = path.find(['[', '.']).unwrap_or(path.len());
    let (table, rest) = (path.get(..end)?, path.get(end..)?);
    let placed = tables.iter().find(|placed| placed.headed.table == table)?;
    let numbered = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let numbered = numbered.and_then(|(row, rest)| Some((row.parse().ok()?, rest)));
    let (row, rest) = numbered.map_or((None, rest), |(row, rest)| (Some(row), rest));
    let rest = rest.trim_start_matches("[]").trim_start_matches('.');
    let quoted = rest.strip_prefix("[\"").and_then(|rest| rest.strip_suffix("\"]"));
    let name = quoted
        .map_or_else(|| rest.to_owned(), |name| name.replace("\\\"", "\"").replace("\\\\", "\\"));
    let heads = placed.headed.heads.iter();
    let is = |text: &str| text == name || text.trim() == name.trim();
    let by_text = heads.clone().position(|head| is(&head.text));
    let column = by_text
        .or_else(|| heads.clone().position(|head| head.field.as_deref() == Some(name.as_str())));
    Some((placed, row, column.filter(|_| !name.is_empty())))
}

/// The cell of a row and a column; of either alone, the cells of the row or the head of the column.
fn cell(placed: &Placed, row: Option<u64>, column: Option<usize>) -> String {
    let table = &placed.headed;
    let head_row = table.head_rows.last().copied().unwrap_or(1);
    let widest = table.heads.len().saturating_sub(1);
    match (row, column) {
        (Some(row), Some(column)) => address(column, row),
        (None, Some(column)) => address(column, head_row),
        (None, None) => across(first_head(placed), widest, head_row),
        (Some(row), None) => {
            let cells =
                table.rows.iter().find(|known| known.number == row).map(|known| &known.cells);
            let filled = |cell: &&(usize, &Value)| *cell.1 != Value::Null;
            let filled: Vec<usize> = cells
                .into_iter()
                .flatten()
                .enumerate()
                .filter(|cell| filled(&cell))
                .map(|(at, _)| at)
                .collect();
            across(
                filled.first().copied().unwrap_or_default(),
                filled.last().copied().unwrap_or(widest),
                row,
            )
        }
    }
}

fn first_head(placed: &Placed) -> usize {
    placed.headed.heads.iter().position(|head| !head.text.is_empty()).unwrap_or_default()
}

fn noted(note: &TableNote, tables: &[Placed]) -> Note {
    let placed = tables.iter().find(|placed| placed.headed.table == note.table);
    let row = note.row.as_ref().and_then(|row| row.parse().ok());
    let column = |placed: &Placed| {
        let name = note.column.as_deref()?;
        placed.headed.heads.iter().position(|head| head.text == name)
    };
    Note {
        sheet: placed.map(|placed| placed.sheet.clone()),
        cell: placed.map(|placed| cell(placed, row, column(placed))),
        says: note.says.clone(),
    }
}
