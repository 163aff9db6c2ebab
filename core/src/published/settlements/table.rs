//! A table of published settlements as its file has it, and where its columns are.

use crate::{
    error::{Code, Error, Problem, Result},
    text::quoted,
    wire::{document, nearest},
};

document! {
    /// A table of published settlements: the names of its columns and the fields of its rows, all as
    /// texts, in the order of the file.
    pub struct SettlementTable {
        /// The names of the columns, from the first line of the file.
        pub columns: Vec<String>,
        /// The fields of each row; an empty field was not published.
        pub rows: Vec<Vec<String>>,
    }
}

/// The columns, as their publisher names them.
const COLUMNS: [&str; 16] = [
    "track",
    "ACO_ID",
    "N_AB",
    "ABtotBnchmk",
    "ABtotExp",
    "BnchmkMinExp",
    "Sav_rate",
    "MinSavPerc",
    "GenSaveLoss",
    "QualScore",
    "Met_QPS",
    "QualPerfShare",
    "FinalShareRate",
    "RevLossLimit",
    "DisAdj",
    "EarnSaveLoss",
];

/// Where each column stands.
pub(super) struct Columns {
    places: Vec<(&'static str, usize)>,
    pub(super) width: usize,
    /// Columns that are none of these.
    pub(super) ignored: Vec<String>,
}

impl Columns {
    /// The columns of a table that has them all, and rows.
    pub(super) fn of(table: &SettlementTable) -> Result<Self> {
        let given = &table.columns;
        let empty = |what: &str, expected: &str, at: &str| {
            Error::from(Problem::new(Code::Empty, what, expected).at(at))
        };
        if given.iter().all(String::is_empty) {
            return Err(empty("no column", "a line with the names of the columns", "columns"));
        }
        let known = |name: &String| COLUMNS.contains(&name.as_str());
        let ignored: Vec<String> = given.iter().filter(|name| !known(name)).cloned().collect();
        let others: Vec<&str> = ignored.iter().map(String::as_str).collect();
        let mut problems = Vec::new();
        let mut places = Vec::new();
        for name in COLUMNS {
            let mut found = given.iter().enumerate().filter(|(_, given)| *given == name);
            match (found.next(), found.next()) {
                (Some((place, _)), None) => places.push((name, place)),
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
        let problems = problems.into_iter().map(|problem| problem.at("columns"));
        if let Some(error) = Error::from_problems(problems.collect()) {
            return Err(error);
        }
        if table.rows.is_empty() {
            return Err(empty("no row", "at least one published settlement", "rows"));
        }
        Ok(Self { places, width: given.len(), ignored })
    }

    /// A field of a row; empty where the row has none.
    pub(super) fn text<'r>(&self, row: &'r [String], column: &str) -> &'r str {
        let place = self.places.iter().find(|(name, _)| *name == column);
        place.and_then(|(_, place)| row.get(*place)).map_or("", String::as_str)
    }
}
