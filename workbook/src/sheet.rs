//! The cells of a sheet: values as the core reads them, and those that are no value.

use std::collections::BTreeMap;

use calamine::{Data, DataType, ExcelDateTime};
use ics_rules::wire::{Grid, GridRow, Value};

use crate::{
    fault::{Code, Fault},
    limits::{MOST_CELLS, MOST_ROWS},
};

/// A sheet that was read.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    pub(crate) name: String,
    rows: BTreeMap<u32, Vec<Value>>,
    cells: usize,
    /// The cells that show no value, by row and column, counted from 0.
    pub(crate) flaws: BTreeMap<(u32, u32), Flaw>,
    /// The merged cells that go over several rows: the first and the last row and column.
    pub(crate) tall: Vec<Tall>,
}

/// Cells merged over several rows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tall {
    pub(crate) start: (u32, u32),
    pub(crate) end: (u32, u32),
}

/// Why a cell shows no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// Its formula gives an error, as the spreadsheet shows it.
    Error(String),
    /// Its formula has not been worked out.
    NotCalculated,
    /// It is one cell over several rows.
    Merged(String),
}

impl Flaw {
    pub(crate) const fn code(&self) -> Code {
        match self {
            Self::Error(_) => Code::ErrorCell,
            Self::NotCalculated => Code::NotCalculated,
            Self::Merged(_) => Code::MergedCell,
        }
    }

    pub(crate) fn found(&self) -> String {
        match self {
            Self::Error(shown) => format!("{shown}, the error of a formula"),
            Self::NotCalculated => "a formula that was not worked out".to_owned(),
            Self::Merged(cells) => format!("one figure merged over {cells}"),
        }
    }

    pub(crate) const fn expected(&self) -> &'static str {
        match self {
            Self::Error(_) => "a figure: mend the formula, or clear the cell if there is no figure",
            Self::NotCalculated => {
                "a figure: the program that wrote the file did not calculate; open it in the spreadsheet program and save it"
            }
            Self::Merged(_) => {
                "a figure in each row: unmerge the cells and give each organisation its own"
            }
        }
    }
}

/// A cell as the file has it.
pub(crate) struct Raw {
    pub(crate) value: Data,
    pub(crate) has_formula: bool,
}

/// The errors that a spreadsheet shows in a cell.
const ERRORS: [&str; 8] =
    ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA"];

impl Sheet {
    pub(crate) fn named(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// Adds a cell. In a file that asks to be calculated, the nought of a formula is a place kept and no
    /// figure: programs that write formulas and do not work them out leave it there.
    pub(crate) fn put(
        &mut self,
        (row, column): (u32, u32),
        raw: &Raw,
        asks: bool,
    ) -> Result<(), Fault> {
        let flaw = flaw(raw, asks);
        if raw.value.is_empty() && flaw.is_none() {
            return Ok(());
        }
        let cells = self.rows.entry(row).or_default();
        let width = column as usize + 1;
        if cells.len() < width {
            self.cells += width - cells.len();
            cells.resize(width, Value::Null);
        }
        if let Some(cell) = cells.get_mut(column as usize) {
            *cell = match &flaw {
                Some(Flaw::Error(shown)) => Value::Text(shown.clone()),
                Some(_) => Value::Null,
                None => value(&raw.value),
            };
        }
        if let Some(flaw) = flaw {
            self.flaws.insert((row, column), flaw);
        }
        if self.rows.len() > MOST_ROWS || self.cells > MOST_CELLS {
            return Err(self.too_large());
        }
        Ok(())
    }

    fn too_large(&self) -> Fault {
        let found = format!("a sheet of more than {MOST_ROWS} rows or {MOST_CELLS} cells");
        let expected =
            "the sheets of the return, and no data behind them: name the sheet, or delete this one";
        Fault::of_file(Code::WorkbookTooLarge, found, expected).on(&self.name)
    }

    /// The sheet as the core's rows of cells, by the rows that the spreadsheet shows.
    pub(crate) fn grid(&self) -> Grid {
        let rows = self.rows.iter();
        let rows =
            rows.map(|(row, cells)| GridRow { number: u64::from(*row) + 1, cells: cells.clone() });
        Grid { rows: rows.collect() }
    }
}

fn flaw(raw: &Raw, asks: bool) -> Option<Flaw> {
    match &raw.value {
        Data::Error(error) => Some(Flaw::Error(error.to_string())),
        // An Open Document sheet keeps the error of a formula as the text that it shows.
        Data::String(text) if raw.has_formula && is_error(text) => Some(Flaw::Error(text.clone())),
        Data::Empty if raw.has_formula => Some(Flaw::NotCalculated),
        Data::Float(nought) if raw.has_formula && asks && *nought == 0.0 => {
            Some(Flaw::NotCalculated)
        }
        _ => None,
    }
}

fn is_error(text: &str) -> bool {
    ERRORS.contains(&text) || text.starts_with("Err:")
}

/// A cell as the core reads it: whole numbers whole, others in their shortest form, dates as dates.
fn value(data: &Data) -> Value {
    match data {
        Data::Empty | Data::Error(_) => Value::Null,
        Data::Bool(flag) => Value::Bool(*flag),
        Data::Int(number) => Value::Whole((*number).into()),
        Data::Float(number) => {
            number.to_string().parse().map_or_else(|_| Value::inexact(*number), Value::Whole)
        }
        Data::String(text) => Value::Text(text.clone()),
        Data::DateTime(date) if date.is_datetime() => Value::Text(day(*date)),
        Data::DateTimeIso(date) => {
            Value::Text(date.split('T').next().unwrap_or_default().to_owned())
        }
        Data::DateTime(_) | Data::DurationIso(_) => Value::Foreign("a length of time".to_owned()),
    }
}

fn day(date: ExcelDateTime) -> String {
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}
