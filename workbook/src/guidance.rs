//! The guidance on workbooks: the lines that can be sent to whoever keeps one.

/// The line that a fault of a code rests on.
pub(crate) fn line(code: &str) -> &'static str {
    match code {
        "not_a_workbook" | "workbook_damaged" => {
            "Send the workbook itself, as .xlsx, .xlsm or .ods."
        }
        "workbook_locked" => "Send the workbook without a password; the message may have one.",
        "workbook_too_large" => "Send the sheets of the return, and no data behind them.",
        "no_such_sheet" | "no_table" | "two_tables" => {
            "One table a sheet, its columns named in one row, or in two, above the first figure."
        }
        "error_cell" | "not_calculated" => {
            "A cell holds a figure that is worked out: save the workbook in the spreadsheet program, with no error in it."
        }
        "merged_cell" => "One cell a figure: no figure is merged over several rows.",
        "duplicate_field" | "unknown_field" | "not_csv" | "too_many_cells" => {
            "Each column has a head of its own that says what it is, for which year and in which unit."
        }
        "missing_field" | "empty" => {
            "Each row says who it is about and gives every figure that its table asks for."
        }
        "total_row" => {
            "Totals stand apart from the rows that they sum, or are said to be totals when it is read."
        }
        "unknown_code" | "not_a_code" | "duplicate_code" => {
            "An organisation is named by its code of the Organisation Data Service, as text, once in a table of members."
        }
        "not_a_month" | "duplicate_return" => {
            "A return is of one organisation and one month of the year; month 1 is April."
        }
        "not_a_number" | "inexact_number" | "too_precise" | "out_of_range" | "wrong_type" => {
            "An amount is a number in the unit of its table, to the penny; a deficit is negative or in brackets."
        }
        "unknown_value" | "out_of_scope" => {
            "A kind of organisation is one that the year's rules know."
        }
        "too_many_problems" => {
            "The list was cut: put right what it names, and read the workbook again."
        }
        _ => "What the document of a system's year asks of this field.",
    }
}
