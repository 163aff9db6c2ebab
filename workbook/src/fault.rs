//! What is wrong with a workbook, and where.

use ics_rules::Problem;
use serde::Serialize;

use crate::guidance;

/// Something wrong with a workbook, at its sheet and cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// What kind of fault it is, stable: a code of this crate or of `ics_rules`.
    pub code: &'static str,
    /// The sheet; none where it is about the whole file or about what the caller gave beside it.
    pub sheet: Option<String>,
    /// The addresses of the cells, for example `D12`, or `A12:F12` for a row of a table.
    pub cells: Vec<String>,
    /// The table, for example `returns`.
    pub table: Option<String>,
    /// The head of the column as it is written.
    pub column: Option<String>,
    /// The path of the field in the document.
    pub path: String,
    /// What was found there.
    pub found: String,
    /// What would have been accepted, with the way out.
    pub expected: String,
    /// The line of the guidance on workbooks that it rests on.
    pub guidance: &'static str,
}

/// Something that was left out, passed over or changed, and is no fault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// The sheet it is about, if one.
    pub sheet: Option<String>,
    /// The address of the cell or of the row, if one.
    pub cell: Option<String>,
    /// What was done, in a sentence.
    pub says: String,
}

/// Declares [`Code`] with its stable spelling.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $Variant:ident = $code:literal,)+) => {
        /// What is wrong with a workbook as a workbook.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ $Variant,)+
        }

        impl Code {
            /// Every code there is.
            pub const ALL: &[Self] = &[$(Self::$Variant,)+];

            /// The stable spelling, for example `error_cell`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$Variant => $code,)+ }
            }
        }
    };
}

codes! {
    /// The file is no workbook of a kind that is read.
    NotAWorkbook = "not_a_workbook",
    /// The file has a password.
    WorkbookLocked = "workbook_locked",
    /// The file or a sheet is larger than any return, or grows so when it is unpacked.
    WorkbookTooLarge = "workbook_too_large",
    /// The file is a workbook and cannot be read to its end.
    WorkbookDamaged = "workbook_damaged",
    /// The workbook has no sheet of that name.
    NoSuchSheet = "no_such_sheet",
    /// No row of any sheet that was searched names the columns of a table.
    NoTable = "no_table",
    /// Two sheets hold the same table, and nothing says which is meant.
    TwoTables = "two_tables",
    /// A formula that gives an error.
    ErrorCell = "error_cell",
    /// A formula that the program which wrote the file has not worked out.
    NotCalculated = "not_calculated",
    /// One figure merged over several rows.
    MergedCell = "merged_cell",
}

impl Fault {
    /// A fault of the whole file.
    pub(crate) fn of_file(
        code: Code,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) -> Self {
        Self {
            code: code.as_str(),
            sheet: None,
            cells: Vec::new(),
            table: None,
            column: None,
            path: String::new(),
            found: found.into(),
            expected: expected.into(),
            guidance: guidance::line(code.as_str()),
        }
    }

    /// A problem of the core, which has no place in the workbook yet.
    pub(crate) fn of_problem(problem: &Problem) -> Self {
        Self {
            code: problem.code.as_str(),
            sheet: None,
            cells: Vec::new(),
            table: None,
            column: None,
            path: problem.path.clone(),
            found: problem.found.clone(),
            expected: problem.expected.clone(),
            guidance: guidance::line(problem.code.as_str()),
        }
    }

    /// The same fault, of a sheet.
    pub(crate) fn on(self, sheet: &str) -> Self {
        Self { sheet: Some(sheet.to_owned()), ..self }
    }
}
