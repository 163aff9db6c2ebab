//! Rows of a CSV text.

use super::table::{Grid, GridRow};
use crate::{
    error::{Code, Problem, Result},
    wire::Value,
};

/// The rows of a CSV text, blank lines left out: cells may stand in quotes, in which a comma and the end
/// of a line are text and two quotes are one. A byte order mark, as spreadsheets write it, is skipped.
pub(crate) fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let (rows, _) = rows(text, ',');
    let rows = rows.into_iter().map(|row| row.cells);
    rows.filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).collect()
}

/// A row and how many ends of lines and delimiters stand in its quotes.
#[derive(Default)]
struct CsvRow {
    cells: Vec<String>,
    lines_in_quotes: usize,
    delimiters_in_quotes: usize,
}

/// Every row, and the place among them from which on a quotation mark is not closed.
fn rows(text: &str, delimiter: char) -> (Vec<CsvRow>, Option<usize>) {
    let text = text.trim_start_matches('\u{feff}');
    let mut rows = Vec::new();
    let (mut row, mut cell) = (CsvRow::default(), String::new());
    let (mut in_quotes, mut closed, mut broken) = (false, false, None);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let ends_line = matches!(letter, '\n' | '\r');
        if in_quotes {
            match letter {
                '"' if letters.next_if_eq(&'"').is_some() => cell.push('"'),
                '"' => (in_quotes, closed) = (false, true),
                other => {
                    row.lines_in_quotes += usize::from(other == '\n');
                    row.delimiters_in_quotes += usize::from(other == delimiter);
                    cell.push(other);
                }
            }
        } else if letter == '"' && cell.is_empty() && !closed {
            in_quotes = true;
        } else if letter == delimiter {
            row.cells.push(std::mem::take(&mut cell));
            closed = false;
        } else if ends_line {
            if letter == '\r' {
                letters.next_if_eq(&'\n');
            }
            row.cells.push(std::mem::take(&mut cell));
            rows.push(std::mem::take(&mut row));
            closed = false;
        } else {
            // Nothing but spaces may follow the quotation mark that ends a cell.
            if closed && !letter.is_whitespace() {
                broken.get_or_insert(rows.len());
            }
            cell.push(letter);
        }
    }
    if in_quotes {
        broken.get_or_insert(rows.len());
    }
    if !cell.is_empty() || !row.cells.is_empty() || closed || in_quotes {
        row.cells.push(cell);
        rows.push(row);
    }
    (rows, broken)
}

/// The delimiter of a text: a tab where there is one, else a semicolon where its heads have more of
/// them than commas.
fn delimiter(text: &str) -> char {
    if text.contains('\t') {
        return '\t';
    }
    let heads = text.lines().find(|line| line.contains([',', ';'])).unwrap_or_default();
    if heads.matches(';').count() > heads.matches(',').count() { ';' } else { ',' }
}

impl Grid {
    /// The rows of a CSV text or of a block copied from a spreadsheet, by their number from 1. The
    /// delimiter is a comma, a tab or a semicolon.
    ///
    /// # Errors
    ///
    /// [`Code::NotCsv`] where a quotation mark is not closed or swallows rows: nothing after it is sure.
    pub fn from_csv(text: &str) -> Result<Self> {
        let delimiter = delimiter(text);
        let (rows, broken) = rows(text, delimiter);
        let widest = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
        // A cell of several lines that holds as many delimiters as a row most likely holds rows.
        let swallowed = rows.iter().position(|row| {
            row.lines_in_quotes > 0 && widest > 1 && row.delimiters_in_quotes + 1 >= widest
        });
        let broken = [broken, swallowed].into_iter().flatten().min();
        if let Some(at) = broken {
            let found =
                format!("a quotation mark in row {} that is not closed in its cell", at + 1);
            let expected = "quotation marks in pairs around a cell, and \"\" for one inside it";
            return Err(Problem::new(Code::NotCsv, found, expected).into());
        }
        let numbered = rows.into_iter().zip(1..).map(|(row, number)| GridRow {
            number,
            cells: row.cells.into_iter().map(Value::Text).collect(),
        });
        Ok(Self { rows: numbered.collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_with_and_without_quotes() {
        let rows = csv_rows("\u{feff}a,b\r\n\"x, \"\"y\"\"\",\"1\n2\"\n\n,3");
        assert_eq!(rows, [["a", "b"], ["x, \"y\"", "1\n2"], ["", "3"]]);
        assert!(csv_rows("").is_empty());
    }

    fn cells(text: &str) -> Vec<(u64, Vec<String>)> {
        let grid = Grid::from_csv(text).unwrap();
        let shown = |cell: &Value| cell.text().unwrap().to_owned();
        grid.rows.iter().map(|row| (row.number, row.cells.iter().map(shown).collect())).collect()
    }

    #[test]
    fn commas_tabs_and_semicolons_part_cells_and_lines_keep_their_numbers() {
        let expected = vec![
            (1, vec!["a".to_owned(), "b".to_owned()]),
            (2, vec!["1".to_owned(), "2,5".to_owned()]),
        ];
        assert_eq!(cells("a,b\n1,\"2,5\"\n"), expected);
        assert_eq!(cells("a\tb\r\n1\t2,5"), expected);
        assert_eq!(cells("a;b\r1;2,5"), expected);
        assert_eq!(cells("a,b\n\n1,2").last().unwrap().0, 3);
    }

    #[test]
    fn quotation_marks_never_swallow_rows() {
        for text in [
            "Code,Name,Plan\nRHQ,\"A,1\nRXF,B,2\n",
            "Code,Name,Plan\nRHQ,\"A\"x,1\n",
            "Code,Name,Plan\nRHQ,\"A,1\nRXF,B\",2\n",
        ] {
            assert_eq!(Grid::from_csv(text).unwrap_err().code(), Code::NotCsv, "{text}");
        }
        assert_eq!(cells("Code,Name,Plan\nRHQ,\"two\nlines\",1\n").len(), 2);
        assert_eq!(cells("a,b\n5\" pipe,1\n").len(), 2);
    }
}
