//! A table of text with aligned columns, as the reports print it.

use std::fmt;

/// Rows of cells; the first column is flush left, the others flush right.
#[derive(Debug, Default)]
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
    /// Rows before which a rule is drawn.
    ruled: Vec<usize>,
}

impl Table {
    /// A table with a heading.
    pub(crate) fn new(heading: &[&str]) -> Self {
        let heading = heading.iter().map(|cell| (*cell).to_owned()).collect();
        Self { rows: vec![heading], ruled: vec![1] }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Adds a row below a rule: a total.
    pub(crate) fn total(&mut self, cells: impl IntoIterator<Item = String>) {
        self.ruled.push(self.rows.len());
        self.row(cells);
    }

    fn widths(&self) -> Vec<usize> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
        };
        (0..columns).map(width).collect()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widths = self.widths();
        let across = widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1);
        for (position, row) in self.rows.iter().enumerate() {
            if self.ruled.contains(&position) {
                writeln!(f, "  {}", "-".repeat(across))?;
            }
            let mut line = String::from("  ");
            for (column, width) in widths.iter().enumerate() {
                let cell = row.get(column).map_or("", String::as_str);
                if column == 0 {
                    line.push_str(&format!("{cell:<width$}"));
                } else {
                    // A closing bracket hangs over, so that pence stand under pence.
                    let hang = if cell.ends_with(')') { "" } else { " " };
                    let room = width + 1;
                    line.push_str(&format!("  {:>room$}", format!("{cell}{hang}")));
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
    fn figures_stand_under_figures_and_brackets_hang_over() {
        let mut table = Table::new(&["Organisation", "£"]);
        table.row(["Ναός".to_owned(), "£1,000".to_owned()]);
        table.total(["System".to_owned(), "(£20)".to_owned()]);
        insta::assert_snapshot!(table.to_string(), @r"
        Organisation        £
        ---------------------
        Ναός           £1,000
        ---------------------
        System           (£20)
        ");
    }
}
