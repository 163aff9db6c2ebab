//! Rows of a CSV text.

/// The rows of a CSV text, blank lines left out: cells may stand in quotes, in which a comma and the end
/// of a line are text and two quotes are one. A byte order mark, as spreadsheets write it, is skipped.
pub(crate) fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut rows = Vec::new();
    let (mut row, mut cell) = (Vec::new(), String::new());
    let mut in_quotes = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if in_quotes && letters.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if in_quotes || cell.is_empty() => in_quotes = !in_quotes,
            ',' if !in_quotes => row.push(std::mem::take(&mut cell)),
            '\r' if !in_quotes && letters.peek() == Some(&'\n') => {}
            '\n' if !in_quotes => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    row.push(cell);
    rows.push(row);
    rows.retain(|row: &Vec<String>| row.iter().any(|cell| !cell.trim().is_empty()));
    rows
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
}
