//! A workbook that is open: its sheets by name, read one by one.

use std::io::Cursor;

use calamine::{
    Data, Dimensions, Ods, OdsError, Range, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsx,
    XlsxError,
};

use crate::{
    fault::Fault,
    guard::{Kind, damaged, kind, locked},
    sheet::{Raw, Sheet, Tall},
};

type Bytes<'b> = Cursor<&'b [u8]>;

/// A workbook of one of the kinds that are read.
pub(crate) struct Book<'b> {
    file: File<'b>,
    asks_to_be_calculated: bool,
    pub(crate) sheets: Vec<Named>,
}

enum File<'b> {
    Xlsx(Box<Xlsx<Bytes<'b>>>),
    Ods(Box<Ods<Bytes<'b>>>),
    Xls(Box<Xls<Bytes<'b>>>),
}

/// A sheet by its name.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) hidden: bool,
}

impl<'b> Book<'b> {
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Self, Fault> {
        let reader = Cursor::new(bytes);
        let mut asks_to_be_calculated = false;
        let file = match kind(bytes)? {
            Kind::Xlsx { asks_to_be_calculated: asks } => {
                asks_to_be_calculated = asks;
                File::Xlsx(Box::new(Xlsx::new(reader).map_err(|error| of_xlsx(&error))?))
            }
            Kind::Ods => File::Ods(Box::new(Ods::new(reader).map_err(|error| of_ods(&error))?)),
            Kind::Xls => File::Xls(Box::new(Xls::new(reader).map_err(|error| of_xls(&error))?)),
        };
        let sheets = match &file {
            File::Xlsx(book) => named(book.sheets_metadata()),
            File::Ods(book) => named(book.sheets_metadata()),
            File::Xls(book) => named(book.sheets_metadata()),
        };
        Ok(Self { file, asks_to_be_calculated, sheets })
    }

    /// The cells of a sheet.
    pub(crate) fn sheet(&mut self, name: &str) -> Result<Sheet, Fault> {
        let asks = self.asks_to_be_calculated;
        match &mut self.file {
            File::Xlsx(book) => streamed(book, name, asks),
            File::Ods(book) => {
                let values = book.worksheet_range(name).map_err(|error| of_ods(&error))?;
                let formulas = book.worksheet_formula(name).map_err(|error| of_ods(&error))?;
                ranged(name, &values, &formulas, &[])
            }
            File::Xls(book) => {
                let values = book.worksheet_range(name).map_err(|error| of_xls(&error))?;
                let formulas = book.worksheet_formula(name).map_err(|error| of_xls(&error))?;
                let merged = book.merge_cells_by_sheet_name(name).unwrap_or_default();
                ranged(name, &values, &formulas, &merged)
            }
        }
    }
}

/// The sheets that hold cells, and not charts or macros.
fn named(sheets: &[calamine::Sheet]) -> Vec<Named> {
    let cells = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let named = cells.map(|sheet| Named {
        name: sheet.name.clone(),
        hidden: sheet.visible != SheetVisible::Visible,
    });
    named.collect()
}

/// A sheet of an .xlsx, cell by cell, so that one without end is left before it fills the memory.
fn streamed(book: &mut Xlsx<Bytes<'_>>, name: &str, asks: bool) -> Result<Sheet, Fault> {
    let mut sheet = Sheet::named(name);
    let merged = book.merge_cells_by_sheet_name(name).map_err(|error| of_xlsx(&error).on(name))?;
    sheet.tall = tall(&merged);
    let mut cells = book.worksheet_cells_reader(name).map_err(|error| of_xlsx(&error).on(name))?;
    while let Some(cell) =
        cells.next_cell_with_formula_metadata().map_err(|error| of_xlsx(&error).on(name))?
    {
        let raw = Raw { value: Data::from(cell.value), has_formula: cell.formula.is_some() };
        sheet.put(cell.pos, &raw, asks)?;
    }
    Ok(sheet)
}

fn ranged(
    name: &str,
    values: &Range<Data>,
    formulas: &Range<String>,
    merged: &[Dimensions],
) -> Result<Sheet, Fault> {
    let mut sheet = Sheet::named(name);
    sheet.tall = tall(merged);
    let formula = |at| formulas.get_value(at).is_some_and(|formula| !formula.is_empty());
    let start = values.start().unwrap_or_default();
    for (row, column, value) in values.used_cells() {
        let at = (
            start.0 + u32::try_from(row).unwrap_or(u32::MAX),
            start.1 + u32::try_from(column).unwrap_or(u32::MAX),
        );
        sheet.put(at, &Raw { value: value.clone(), has_formula: formula(at) }, false)?;
    }
    let start = formulas.start().unwrap_or_default();
    for (row, column, _) in formulas.used_cells().filter(|(_, _, formula)| !formula.is_empty()) {
        let at = (
            start.0 + u32::try_from(row).unwrap_or(u32::MAX),
            start.1 + u32::try_from(column).unwrap_or(u32::MAX),
        );
        if values.get_value(at).is_none_or(|value| *value == Data::Empty) {
            sheet.put(at, &Raw { value: Data::Empty, has_formula: true }, false)?;
        }
    }
    Ok(sheet)
}

fn tall(merged: &[Dimensions]) -> Vec<Tall> {
    let tall = merged.iter().filter(|cells| cells.end.0 > cells.start.0);
    tall.map(|cells| Tall { start: cells.start, end: cells.end }).collect()
}

fn of_xlsx(error: &XlsxError) -> Fault {
    match error {
        XlsxError::Password => locked(),
        other => damaged(&format!("a workbook that cannot be read to its end: {other}")),
    }
}

fn of_ods(error: &OdsError) -> Fault {
    match error {
        OdsError::Password => locked(),
        other => damaged(&format!("a workbook that cannot be read to its end: {other}")),
    }
}

fn of_xls(error: &XlsError) -> Fault {
    match error {
        XlsError::Password => locked(),
        other => damaged(&format!("a workbook that cannot be read to its end: {other}")),
    }
}
