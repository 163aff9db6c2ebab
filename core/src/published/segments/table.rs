//! The published tables as their files have them, and where their columns are.

use super::super::settlements::plain;
use crate::{
    error::{Code, Error, Problem, Result},
    oversight::cohort::QuartileMethod,
    text::quoted,
    wire::{document, nearest},
};

document! {
    /// A published table: the names of its columns and the fields of its rows, all as texts, in the
    /// order of the file.
    pub struct PublishedTable {
        /// The names of the columns, from the first line of the file.
        pub columns: Vec<String>,
        /// The fields of each row; an empty field was not published.
        pub rows: Vec<Vec<String>>,
    }
}

document! {
    /// The three tables of published segments, each of one or more quarters.
    pub struct SegmentTables {
        /// Averages, segments, finance and domain scores: a row for each quarter and trust.
        pub trusts: PublishedTable,
        /// The metric scores that enter the average: a row for each quarter and trust.
        pub metric_scores: PublishedTable,
        /// Value, rank and score: a row for each quarter, metric and trust.
        pub raw_ranks: PublishedTable,
        /// How the averages of each quarter are quartered, where that is asked for too.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub quartiles: Option<QuartileMethod>,
    }
}

/// Where each column of a table stands.
pub(super) struct Columns {
    places: Vec<(String, usize)>,
    width: usize,
    /// Columns that nothing is read from.
    pub(super) ignored: Vec<String>,
}

impl Columns {
    /// The columns of a table that has all of these, and rows.
    pub(super) fn of(table: &PublishedTable, file: &str, names: &[String]) -> Result<Self> {
        let given = &table.columns;
        let empty = |what: &str, expected: &str, at: &str| {
            Error::from(Problem::new(Code::Empty, what, expected).at(format!("{file}.{at}")))
        };
        if given.iter().all(String::is_empty) {
            return Err(empty("no column", "a line with the names of the columns", "columns"));
        }
        let ignored: Vec<String> =
            given.iter().filter(|name| !names.contains(name)).cloned().collect();
        let others: Vec<&str> = ignored.iter().map(String::as_str).collect();
        let mut problems = Vec::new();
        let mut places = Vec::new();
        for name in names {
            let mut found = given.iter().enumerate().filter(|(_, given)| *given == name);
            match (found.next(), found.next()) {
                (Some((place, _)), None) => places.push((name.clone(), place)),
                (Some(_), Some(_)) => {
                    let found = format!("{} twice", quoted(name));
                    problems.push(Problem::new(Code::DuplicateField, found, "each column once"));
                }
                (None, _) => {
                    let near = nearest(name, &others);
                    let near = near.map(|near| format!("nothing but a column {}", quoted(near)));
                    let found = near.unwrap_or_else(|| "nothing".to_owned());
                    let expected = format!("a column `{name}`");
                    problems.push(Problem::new(Code::MissingField, found, expected));
                }
            }
        }
        let place = format!("{file}.columns");
        let problems = problems.into_iter().map(|problem| problem.at(place.clone()));
        if let Some(error) = Error::from_problems(problems.collect()) {
            return Err(error);
        }
        if table.rows.is_empty() {
            return Err(empty("no row", "at least one published row", "rows"));
        }
        Ok(Self { places, width: given.len(), ignored })
    }

    /// A field of a row; empty where the row has none.
    pub(super) fn text<'r>(&self, row: &'r [String], column: &str) -> &'r str {
        let place = self.places.iter().find(|(name, _)| name == column);
        place.and_then(|(_, place)| row.get(*place)).map_or("", String::as_str)
    }
}

/// The fields of a row, and what is wrong with them.
pub(super) struct Fields<'r> {
    columns: &'r Columns,
    row: &'r [String],
    pub(super) problems: Vec<Problem>,
}

impl<'r> Fields<'r> {
    /// The fields of a row that has as many as there are columns.
    pub(super) fn of(columns: &'r Columns, row: &'r [String]) -> Result<Self, Vec<Problem>> {
        if row.len() == columns.width {
            return Ok(Self { columns, row, problems: Vec::new() });
        }
        let found = match row.len() {
            1 => "1 field".to_owned(),
            fields => format!("{fields} fields"),
        };
        let expected = format!("{}, one for each column", columns.width);
        Err(vec![Problem::new(Code::WrongType, found, expected)])
    }

    pub(super) fn refuse<T>(&mut self, column: &str, problem: Problem) -> Option<T> {
        self.problems.push(problem.at(column));
        None
    }

    /// A text; empty where it was not published.
    pub(super) fn text(&self, column: &str) -> &'r str {
        self.columns.text(self.row, column)
    }

    /// What was published, if anything was.
    pub(super) fn maybe<T>(
        &mut self,
        column: &str,
        read: impl FnOnce(&str) -> Result<T, Problem>,
    ) -> Option<T> {
        let text = self.text(column);
        if text.is_empty() {
            return None;
        }
        let plain = plain(text);
        match read(plain.as_deref().unwrap_or(text)) {
            Ok(read) => Some(read),
            Err(problem) => self.refuse(column, Problem { found: quoted(text), ..problem }),
        }
    }

    /// What must have been published.
    pub(super) fn must<T>(
        &mut self,
        column: &str,
        expected: &str,
        read: impl FnOnce(&str) -> Result<T, Problem>,
    ) -> Option<T> {
        if self.text(column).is_empty() {
            return self.refuse(column, Problem::new(Code::MissingField, "nothing", expected));
        }
        self.maybe(column, read)
    }
}
