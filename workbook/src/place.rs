//! Addresses of cells as a spreadsheet shows them.

/// The letters of a column, counted from 0: `A`, `Z`, `AA`.
pub(crate) fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// The address of a cell by its column, counted from 0, and the row as it is shown: `D12`.
pub(crate) fn address(column: usize, row: u64) -> String {
    format!("{}{row}", letters(column))
}

/// The cells of a row between two columns, both counted: `A12:F12`.
pub(crate) fn across(first: usize, last: usize, row: u64) -> String {
    if first == last {
        return address(first, row);
    }
    format!("{}:{}", address(first, row), address(last, row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_a_spreadsheet_does() {
        let all = [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (51, "AZ"),
            (52, "BA"),
            (701, "ZZ"),
            (702, "AAA"),
            (16_383, "XFD"),
        ];
        for (column, shown) in all {
            assert_eq!(letters(column), shown);
        }
    }

    #[test]
    fn a_row_of_one_cell_is_that_cell() {
        assert_eq!(across(3, 3, 12), "D12");
        assert_eq!(across(0, 5, 12), "A12:F12");
    }
}
