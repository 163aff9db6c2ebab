//! A table of text with aligned columns, as the reports print it.

use std::fmt;

use crate::money::Money;

/// A cell of a table.
#[derive(Debug)]
pub(crate) enum Cell {
    /// A text.
    Text(String),
    /// An amount, printed as the NHS does; with pence if any amount of the table has some.
    Money(Money),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Money> for Cell {
    fn from(amount: Money) -> Self {
        Self::Money(amount)
    }
}

/// Rows of cells; the first column is flush left, the others flush right.
#[derive(Debug)]
pub(crate) struct Table {
    rows: Vec<Vec<Cell>>,
    /// Rows before which a rule is drawn.
    ruled: Vec<usize>,
}

impl Table {
    /// A table with a heading.
    pub(crate) fn new(heading: &[&str]) -> Self {
        Self { rows: vec![heading.iter().copied().map(Cell::from).collect()], ruled: vec![1] }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Whether it has a heading and nothing else.
    pub(crate) const fn is_empty(&self) -> bool {
        self.rows.len() == 1
    }

    /// Adds a row below a rule: a total.
    pub(crate) fn total(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.ruled.push(self.rows.len());
        self.row(cells);
    }

    /// The cells as text, all amounts alike.
    fn texts(&self) -> Vec<Vec<String>> {
        let cells = || self.rows.iter().flatten();
        let has_pence = |cell: &Cell| matches!(cell, Cell::Money(it) if it.pence() % 100 != 0);
        let pence = cells().any(has_pence);
        let text = |cell: &Cell| match cell {
            Cell::Text(text) => in_a_cell(text),
            Cell::Money(amount) if pence => amount.nhs_with_pence().to_string(),
            Cell::Money(amount) => amount.nhs().to_string(),
        };
        self.rows.iter().map(|row| row.iter().map(text).collect()).collect()
    }
}

/// The side of a text on which room is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// Before the text.
    Left,
    /// After the text.
    Right,
}

/// A text with spaces on one side, up to a width in characters. (Widths of `format!` end at 65,535.)
pub(crate) fn padded(text: &str, width: usize, side: Side) -> String {
    let room = " ".repeat(width.saturating_sub(text.chars().count()));
    match side {
        Side::Left => format!("{room}{text}"),
        Side::Right => format!("{text}{room}"),
    }
}

/// A caller's text as a cell shows it: in one line, and cut when it is long.
pub(crate) fn in_a_cell(text: &str) -> String {
    const LONGEST: usize = 80;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

fn widths(rows: &[Vec<String>]) -> Vec<usize> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    (0..columns).map(width).collect()
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = self.texts();
        let widths = widths(&rows);
        let across = widths.iter().sum::<usize>() + 3 * widths.len().saturating_sub(1);
        for (position, row) in rows.iter().enumerate() {
            if self.ruled.contains(&position) {
                writeln!(f, "  {}", "-".repeat(across))?;
            }
            let mut line = String::from("  ");
            for (column, width) in widths.iter().enumerate() {
                let cell = row.get(column).map_or("", String::as_str);
                if column == 0 {
                    line.push_str(&padded(cell, *width, Side::Right));
                } else {
                    // A closing bracket hangs over, so that figures stand under figures.
                    let hang = if cell.ends_with(')') { "" } else { " " };
                    line.push_str("  ");
                    line.push_str(&padded(&format!("{cell}{hang}"), width + 1, Side::Left));
                }
            }
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_or_broken_name_stays_one_short_cell() {
        let mut table = Table::new(&["Organisation", "£"]);
        table.row([format!("a\nb {}", "x".repeat(70_000)).into(), Money::ZERO.into()]);
        let text = table.to_string();
        assert!(text.lines().count() == 3 && text.lines().all(|line| line.len() < 120), "{text}");
    }

    #[test]
    fn figures_stand_under_figures_and_brackets_hang_over() {
        let mut table = Table::new(&["Organisation", "£"]);
        table.row(["Ναός".into(), "1000".parse::<Money>().unwrap().into()]);
        table.total(["System".into(), "-20.5".parse::<Money>().unwrap().into()]);
        insta::assert_snapshot!(table.to_string(), @r"
        Organisation          £
        ------------------------
        Ναός          £1,000.00
        ------------------------
        System          (£20.50)
        ");
    }
}
