//! Which sheet holds which table.

use std::collections::BTreeMap;

use ics_rules::{
    SystemYear,
    wire::{Grid, HeadedTable, Value},
};

use crate::{
    book::Book,
    fault::{Code, Fault, Note},
    limits::MOST_SHEETS,
    place::address,
    sheet::{Flaw, Sheet},
};

/// A table that was found.
#[derive(Debug)]
pub(crate) struct Placed {
    pub(crate) sheet: String,
    pub(crate) headed: HeadedTable,
    /// The cells of its columns that show no value, by row as it is shown and column from 0.
    pub(crate) flaws: BTreeMap<(u64, usize), Flaw>,
}

/// What was asked of the search.
#[derive(Debug, Clone, Default)]
pub(crate) struct Search<'a> {
    /// The sheet of each table; under no name, the one sheet that is searched.
    pub(crate) sheets: &'a [(String, String)],
    /// The first row of the heads of each table; under no name, of every table.
    pub(crate) head_rows: &'a [(String, u64)],
    /// The tables that the caller gave beside the workbook, which are not looked for in it.
    pub(crate) given: &'a [String],
}

/// The tables of a workbook. Others have no heads that people write in more than one way.
pub(crate) const TABLES: [&str; 2] = ["members", "returns"];

/// So many known heads make a second table on one sheet: a code and two figures.
const SECOND_TABLE: usize = 3;

/// The columns of which one merged cell says the same of each of its rows.
const SAID_ONCE: [&str; 4] = ["month", "code", "name", "kind"];

/// The tables of a book, with what was passed over.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) tables: Vec<Placed>,
    pub(crate) notes: Vec<Note>,
    pub(crate) faults: Vec<Fault>,
}

pub(crate) fn find(book: &mut Book<'_>, search: &Search<'_>) -> Result<Found, Fault> {
    let mut found = Found::default();
    let searched = searched(book, search, &mut found)?;
    for name in &searched {
        let sheet = book.sheet(name)?;
        let tables = on_sheet(&sheet, search);
        if tables.is_empty() {
            found.notes.push(Note {
                sheet: Some(name.clone()),
                cell: None,
                says: "no table was found on this sheet".to_owned(),
            });
        }
        found.tables.extend(tables);
    }
    twice(&mut found);
    if found.tables.is_empty() && found.faults.is_empty() {
        found.faults.push(no_table(&searched, search));
    }
    Ok(found)
}

/// The names of the sheets to search: those named, or every one that is shown.
fn searched(book: &Book<'_>, search: &Search<'_>, found: &mut Found) -> Result<Vec<String>, Fault> {
    let mut named = Vec::new();
    for (_, asked) in search.sheets {
        let asked = asked.trim();
        let sheet = book.sheets.iter().find(|sheet| sheet.name.trim().eq_ignore_ascii_case(asked));
        let Some(sheet) = sheet else { return Err(no_such_sheet(book, asked)) };
        if !named.contains(&sheet.name) {
            named.push(sheet.name.clone());
        }
    }
    if !named.is_empty() {
        return Ok(named);
    }
    let (hidden, shown): (Vec<_>, Vec<_>) = book.sheets.iter().partition(|sheet| sheet.hidden);
    if shown.len() > MOST_SHEETS {
        let found = format!("{} sheets", shown.len());
        let expected = format!("at most {MOST_SHEETS}, or the name of the sheet to read");
        return Err(Fault::of_file(Code::WorkbookTooLarge, found, expected));
    }
    let says = "this sheet is hidden and was not read; name it to read it";
    let notes = hidden.iter().map(|sheet| Note {
        sheet: Some(sheet.name.clone()),
        cell: None,
        says: says.to_owned(),
    });
    found.notes.extend(notes);
    Ok(shown.into_iter().map(|sheet| sheet.name.clone()).collect())
}

/// The tables of a sheet: the one whose heads are known best, and another one above or below it.
fn on_sheet(sheet: &Sheet, search: &Search<'_>) -> Vec<Placed> {
    let grid = sheet.grid();
    let mut tables: Vec<HeadedTable> = Vec::new();
    for table in TABLES.iter().filter(|table| is_asked(table, sheet, search)) {
        let head_row = of(search.head_rows, table).copied();
        let from = Grid {
            rows: grid
                .rows
                .iter()
                .filter(|row| row.number >= head_row.unwrap_or(0))
                .cloned()
                .collect(),
        };
        let Ok(headed) = SystemYear::table_in(&from, Some(table)) else { continue };
        if head_row.is_none_or(|row| headed.head_rows.first() == Some(&row)) {
            tables.push(headed);
        }
    }
    let named = tables.iter().any(|table| is_named(&table.table, search));
    tables.sort_by_key(|table| std::cmp::Reverse(known(table)));
    let least = if named || !search.head_rows.is_empty() { 1 } else { 2 };
    let mut kept: Vec<HeadedTable> = Vec::new();
    for table in tables {
        let apart = kept
            .iter()
            .all(|other| other.head_rows.iter().all(|row| !table.head_rows.contains(row)));
        let least = if kept.is_empty() { least } else { SECOND_TABLE };
        if apart && known(&table) >= least {
            kept.push(table);
        }
    }
    cut(&mut kept);
    kept.into_iter().map(|headed| placed(sheet, headed)).collect()
}

fn is_asked(table: &str, sheet: &Sheet, search: &Search<'_>) -> bool {
    let elsewhere = search.sheets.iter().find(|(of, _)| of == table);
    let elsewhere =
        elsewhere.is_some_and(|(_, name)| !name.trim().eq_ignore_ascii_case(sheet.name.trim()));
    !elsewhere && !search.given.iter().any(|given| given == table)
}

fn is_named(table: &str, search: &Search<'_>) -> bool {
    search.sheets.iter().any(|(of, _)| of == table)
}

fn of<'s, T>(asked: &'s [(String, T)], table: &str) -> Option<&'s T> {
    let own = asked.iter().find(|(of, _)| of == table);
    own.or_else(|| asked.iter().find(|(of, _)| of.is_empty())).map(|(_, asked)| asked)
}

fn known(table: &HeadedTable) -> usize {
    table.heads.iter().filter(|head| head.field.is_some()).count()
}

/// Ends each table where the heads of the next one begin.
fn cut(tables: &mut [HeadedTable]) {
    let starts: Vec<u64> =
        tables.iter().filter_map(|table| table.head_rows.first().copied()).collect();
    for table in tables {
        let own = table.head_rows.first().copied().unwrap_or_default();
        if let Some(next) = starts.iter().copied().filter(|start| *start > own).min() {
            table.rows.retain(|row| row.number < next);
        }
    }
}

/// The table with what one merged cell says in each of its rows, and the cells that show no value.
fn placed(sheet: &Sheet, mut headed: HeadedTable) -> Placed {
    let first = headed.rows.first().map_or(u64::MAX, |row| row.number);
    let last = headed.rows.last().map_or(0, |row| row.number);
    let field = |column: usize| headed.heads.get(column).and_then(|head| head.field.as_deref());
    let mut flaws: BTreeMap<(u64, usize), Flaw> = BTreeMap::new();
    for ((row, column), flaw) in &sheet.flaws {
        let at = (u64::from(*row) + 1, *column as usize);
        if (first..=last).contains(&at.0) && field(at.1).is_some() {
            flaws.insert(at, flaw.clone());
        }
    }
    let mut filled = Vec::new();
    for tall in &sheet.tall {
        let (from, to) = (u64::from(tall.start.0) + 1, u64::from(tall.end.0) + 1);
        let column = tall.start.1 as usize;
        let Some(field) = field(column).filter(|_| from >= first && from <= last) else { continue };
        if SAID_ONCE.contains(&field) {
            filled.push((from, to, column));
        } else {
            let cells = format!("{}:{}", address(column, from), address(column, to));
            flaws.insert((from, column), Flaw::Merged(cells));
        }
    }
    for (from, to, column) in filled {
        fill(&mut headed, (from, to), column);
    }
    Placed { sheet: sheet.name.clone(), headed, flaws }
}

fn fill(table: &mut HeadedTable, (from, to): (u64, u64), column: usize) {
    let said = table
        .rows
        .iter()
        .find(|row| row.number == from)
        .and_then(|row| row.cells.get(column))
        .cloned();
    let Some(said) = said else { return };
    for row in table.rows.iter_mut().filter(|row| row.number > from && row.number <= to) {
        if row.cells.len() <= column {
            row.cells.resize(column + 1, Value::Null);
        }
        if let Some(cell) = row.cells.get_mut(column) {
            *cell = said.clone();
        }
    }
}

/// Refuses a table that stands on two sheets.
fn twice(found: &mut Found) {
    for table in TABLES {
        let places: Vec<&Placed> =
            found.tables.iter().filter(|placed| placed.headed.table == table).collect();
        if let [first, _, ..] = places.as_slice() {
            let sheets: Vec<String> =
                places.iter().map(|placed| format!("\"{}\"", placed.sheet)).collect();
            let expected = format!(
                "one of them: say which, for example sheet={{\"{table}\": \"{}\"}}",
                first.sheet
            );
            let mut fault = Fault::of_file(
                Code::TwoTables,
                format!("{table} on the sheets {}", sheets.join(", ")),
                expected,
            );
            fault.table = Some(table.to_owned());
            found.faults.push(fault.on(&first.sheet));
        }
    }
}

fn no_such_sheet(book: &Book<'_>, asked: &str) -> Fault {
    let names: Vec<String> =
        book.sheets.iter().map(|sheet| format!("\"{}\"", sheet.name)).collect();
    Fault::of_file(
        Code::NoSuchSheet,
        format!("\"{asked}\""),
        format!("one of the sheets {}", names.join(", ")),
    )
}

fn no_table(searched: &[String], search: &Search<'_>) -> Fault {
    let names: Vec<String> = searched.iter().map(|name| format!("\"{name}\"")).collect();
    let found = match names.as_slice() {
        [] => "no sheet that is shown".to_owned(),
        names => format!("no row of heads on {}", names.join(", ")),
    };
    let rows =
        if search.head_rows.is_empty() { "a row" } else { "the row that was named, or another," };
    let expected = format!(
        "{rows} that names the columns: a code and a control total (members), or a month, a code, a plan and an actual (returns)"
    );
    Fault::of_file(Code::NoTable, found, expected)
}
