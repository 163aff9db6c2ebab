//! Plain text for people: sections, and tables of aligned columns.

/// A title and what stands under it; nothing where nothing does.
pub(crate) fn section(title: &str, items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.map(|item| format!("  {item}\n")).collect();
    if items.is_empty() { String::new() } else { format!("\n{title}\n{}", items.concat()) }
}

/// Rows of cells, the first of them the heading.
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
    /// How many columns are text and aligned left; figures are aligned right.
    left: usize,
}

impl Table {
    pub(crate) const fn new(left: usize) -> Self {
        Self { rows: Vec::new(), left }
    }

    pub(crate) fn push(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().map(|cell| in_a_cell(&cell)).collect());
    }

    /// Whether it has rows below its heading.
    pub(crate) const fn has_rows(&self) -> bool {
        self.rows.len() > 1
    }

    /// The rows in columns as wide as their longest cell, counted in characters.
    pub(crate) fn render(&self) -> String {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |at: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(at));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        let line = |row: &Vec<String>| {
            let cells = row.iter().zip(&widths).enumerate().map(|(at, (cell, width))| {
                // Widths of `format!` end at 65,535.
                let room = " ".repeat(width.saturating_sub(cell.chars().count()));
                let is_text = at < self.left || at + 1 == columns;
                if is_text { format!("{cell}{room}") } else { format!("{room}{cell}") }
            });
            format!("  {}", cells.collect::<Vec<_>>().join("  ")).trim_end().to_owned() + "\n"
        };
        self.rows.iter().map(line).collect()
    }
}

/// A text of a file as a cell shows it: in one line, and cut when it is long.
fn in_a_cell(text: &str) -> String {
    const LONGEST: usize = 80;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}
