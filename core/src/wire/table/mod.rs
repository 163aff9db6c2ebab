//! Tables as people keep them: columns by other names, nested fields as dotted columns, blank rows,
//! totals and notes between the figures.

mod columns;
mod grid;
mod heads;
mod options;
mod raw;
mod rows;

use std::collections::{BTreeMap, BTreeSet};

use super::{Rounded, Value, below, unit, untidy::seen, word::one_of};
use crate::{
    calendar::FinancialYear,
    error::{Code, Error, Problem, Result},
    money::MoneyUnit,
    text::quoted,
};

use columns::{Columns, Plan};
use raw::Raw;

pub use grid::{Grid, GridRow, Head, HeadedTable};
pub(crate) use heads::{Column, Heads};
pub use options::{Extra, TableNote, TableNoteKind, TableOptions};

/// A document whose lists of objects are tables, made tidy, and where each row and column was.
#[derive(Default)]
pub(crate) struct Tables {
    pub(crate) document: Value,
    places: BTreeMap<String, Table>,
    /// What is wrong with the tables as tables, by the caller's rows and columns.
    problems: Vec<Problem>,
    notes: Vec<TableNote>,
}

/// Where the rows of a table were, and what its columns are called.
#[derive(Default)]
struct Table {
    rows: Vec<String>,
    given: BTreeMap<String, String>,
    /// The paths of the codes of rows that have amounts and no word that says whose they are.
    nobodys: BTreeSet<String>,
}

/// What holds for every table of a document.
struct Terms<'o> {
    options: &'o TableOptions,
    year: Option<FinancialYear>,
    unit: Option<MoneyUnit>,
}

impl Tables {
    /// Names columns by their fields, nests dotted columns, takes spaces off texts and leaves out
    /// rows in which every cell is blank. `columns` is an object of fields by column, for every
    /// table or, under the name of a table, for that one.
    pub(crate) fn tidied(
        document: &Value,
        columns: &Value,
        options: &TableOptions,
        vocabulary: &'static [Heads],
    ) -> Result<Self> {
        let Value::Object(parts) = document else {
            return Ok(Self { document: document.clone(), ..Self::default() });
        };
        let text = |name: &str| document.field(name).and_then(Value::text);
        let terms = Terms {
            options,
            year: text("year").and_then(|text| text.trim().parse().ok()),
            unit: text("unit").and_then(unit),
        };
        let mut raw = Vec::new();
        let mut unreadable = Vec::new();
        for (name, part) in parts {
            let first_row = options.first_row.unwrap_or_default();
            match Raw::of(part, vocabulary, name, first_row) {
                None => raw.push((name, part, None)),
                Some(Ok(table)) => raw.push((name, part, Some(table))),
                Some(Err(error)) => {
                    let problems = error.problems().iter().cloned();
                    unreadable.extend(problems.map(|problem| problem.at(name.as_str())));
                }
            }
        }
        if let Some(error) = Error::from_problems(unreadable) {
            return Err(error);
        }
        let known: BTreeMap<&str, BTreeSet<&str>> = raw
            .iter()
            .map(|(name, _, table)| {
                let heads = table.iter().flat_map(|table| table.heads.iter().map(String::as_str));
                (name.as_str(), heads.collect())
            })
            .collect();
        let renamed = Renamed::read(columns, &known)?;
        let mut read = Self::default();
        let mut tidy = Vec::new();
        for (name, part, table) in &raw {
            let part = match table {
                Some(table) => {
                    let heads = vocabulary.iter().find(|heads| heads.table == name.as_str());
                    read.take(name, table, &renamed, heads, &terms)
                }
                None => trimmed(part),
            };
            tidy.push(((*name).clone(), part));
        }
        read.document = Value::Object(tidy);
        Ok(read)
    }

    fn take(
        &mut self,
        name: &str,
        raw: &Raw,
        renamed: &Renamed<'_>,
        heads: Option<&'static Heads>,
        terms: &Terms<'_>,
    ) -> Value {
        let wide = raw.too_wide();
        for (number, problem) in &wide {
            self.problems.push(problem.clone().at(format!("{name}[{number}]")));
        }
        let columns = Columns::of(name, raw, renamed, heads, terms);
        self.problems.extend(columns.problems.iter().cloned());
        self.notes.extend(columns.notes.iter().cloned());
        let mut table = Table { given: columns.given(raw), ..Table::default() };
        let mut tidy = Vec::new();
        let cells = terms.options.cells();
        for row in &raw.rows {
            let told = rows::Told::of(row, &columns, heads.is_some(), &cells);
            if told == Some(rows::Told::NobodysAmounts) {
                table.nobodys.insert(format!("{name}[{}].code", tidy.len()));
            }
            if let Some(told) = told.filter(|told| told.is_apart(terms.options)) {
                if let Some(note) = told.note(name, row, terms.options) {
                    self.notes.push(note);
                }
                let problem = told.problem(terms.options);
                self.problems
                    .extend(problem.map(|problem| problem.at(format!("{name}[{}]", row.number))));
                continue;
            }
            if wide.iter().any(|(number, _)| *number == row.number) {
                continue;
            }
            let mut fields = Vec::new();
            for (cell, plan) in row.cells.iter().zip(&columns.plans) {
                let Plan::Read { field, unit, .. } = plan else { continue };
                let steps: Vec<&str> = field.split('.').collect();
                let cell = match (unit, terms.unit) {
                    (Some(of_head), Some(of_table)) => {
                        rows::in_unit(cell, *of_head, of_table, &cells)
                    }
                    _ => trimmed(cell),
                };
                put(&mut fields, &steps, cell, &cells);
            }
            table.rows.push(row.number.clone());
            tidy.push(Value::Object(fields));
        }
        self.places.insert(name.to_owned(), table);
        Value::List(tidy)
    }

    /// What was read, unless something is wrong with it or with the tables: every problem where the
    /// caller has it, by the row as it was given and the column as it is called there, and one cause in
    /// many cells once.
    pub(crate) fn finished<T>(&self, read: Result<T>) -> Result<T> {
        let mut problems = self.problems.clone();
        let answer = match read {
            Ok(answer) => Some(answer),
            Err(error) => {
                problems.extend(error.problems().iter().map(|problem| {
                    let path = self.place(&problem.path).unwrap_or_else(|| problem.path.clone());
                    let nobodys = self.places.values().any(|it| it.nobodys.contains(&problem.path));
                    if nobodys && problem.code == Code::MissingField {
                        return rows::nobodys_amounts().at(path);
                    }
                    problem.clone().at(path)
                }));
                None
            }
        };
        match (Error::from_problems(one_cause_once(problems)), answer) {
            (None, Some(answer)) => Ok(answer),
            (Some(error), _) => Err(error),
            // INVARIANT: what is not read leaves a problem behind.
            (None, None) => Err(Problem::new(Code::WrongType, "nothing", "a document").into()),
        }
    }

    /// What was left out, passed over and changed, with the amounts that were rounded and the columns
    /// that the reader did not know.
    pub(crate) fn notes(
        self,
        rounded: Vec<(String, Rounded)>,
        not_read: impl IntoIterator<Item = String>,
    ) -> Vec<TableNote> {
        let mut notes = self.notes.clone();
        for path in not_read {
            let Some((table, column)) = split_column(&path) else { continue };
            notes.push(columns::not_read(&table, &column, None));
        }
        for (path, rounded) in rounded {
            let path = self.place(&path).unwrap_or(path);
            notes.push(rows::rounded(&path, &rounded));
        }
        notes
    }

    fn place(&self, path: &str) -> Option<String> {
        let (name, rest) = path.split_once('[')?;
        let (position, rest) = rest.split_once(']')?;
        let table = self.places.get(name)?;
        // A problem of the column as a whole has no row.
        let here = match position {
            "" => name.to_owned(),
            position => format!("{name}[{}]", table.rows.get(position.parse::<usize>().ok()?)?),
        };
        match rest.strip_prefix('.') {
            None => Some(format!("{here}{rest}")),
            Some(field) => Some(match table.given.get(field) {
                Some(given) => below(&here, given),
                None => format!("{here}.{field}"),
            }),
        }
    }
}

/// The table and the column of a path such as `members[]["Org code"]` or `members[].forcast`.
fn split_column(path: &str) -> Option<(String, String)> {
    let (table, rest) = path.split_once("[]")?;
    let column = rest.trim_start_matches('.').trim_start_matches("[\"").trim_end_matches("\"]");
    Some((table.to_owned(), column.to_owned()))
}

/// So many cells of one cause are told one by one.
const MOST_ALONE: usize = 3;

/// Problems of one column with one code and one thing expected as one problem with its cells, where
/// there are more of them than anybody wants to read.
fn one_cause_once(problems: Vec<Problem>) -> Vec<Problem> {
    let cause = |problem: &Problem| {
        let (table, rest) = problem.path.split_once('[')?;
        let (row, column) = rest.split_once(']')?;
        let numbered = !row.is_empty() && row.bytes().all(|byte| byte.is_ascii_digit());
        let cell = numbered && !column.is_empty();
        cell.then(|| (table.to_owned(), column.to_owned(), problem.code, problem.expected.clone()))
    };
    let mut cells: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for problem in &problems {
        if let Some(cause) = cause(problem) {
            cells.entry(cause).or_default().push(problem.path.clone());
        }
    }
    cells.retain(|_, cells| cells.len() > MOST_ALONE);
    let mut told = BTreeSet::new();
    let mut once = Vec::new();
    for problem in problems {
        match cause(&problem).and_then(|cause| Some((cells.get(&cause)?.clone(), cause))) {
            None => once.push(problem),
            Some((cells, cause)) => {
                if told.insert(cause) {
                    once.push(Problem { cells, ..problem });
                }
            }
        }
    }
    once
}

/// Puts a cell at its place, inside the objects that a dotted column names.
fn put(fields: &mut Vec<(String, Value)>, steps: &[&str], cell: Value, cells: &super::Cells) {
    let [step, deeper @ ..] = steps else { return };
    if deeper.is_empty() {
        fields.push(((*step).to_owned(), cell));
        return;
    }
    let nothing = cells.leaves_blank(&cell);
    let position = fields.iter().position(|(name, _)| name == step);
    match position.and_then(|position| fields.get_mut(position)) {
        Some((_, Value::Object(inside))) => put(inside, deeper, cell, cells),
        // Where every column of the object is blank so far, it is not there.
        Some((_, blank @ Value::Null)) => {
            if !nothing {
                let mut inside = Vec::new();
                put(&mut inside, deeper, cell, cells);
                *blank = Value::Object(inside);
            }
        }
        _ if nothing => fields.push(((*step).to_owned(), Value::Null)),
        _ => {
            let mut inside = Vec::new();
            put(&mut inside, deeper, cell, cells);
            fields.push(((*step).to_owned(), Value::Object(inside)));
        }
    }
}

/// The value with no spaces around its texts, and no marks in them that cannot be seen.
fn trimmed(value: &Value) -> Value {
    match value {
        Value::Text(text) => Value::Text(seen(text)),
        Value::List(items) => Value::List(items.iter().map(trimmed).collect()),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| (name.clone(), trimmed(value)));
            Value::Object(fields.collect())
        }
        other => other.clone(),
    }
}

/// A cell as a text, in one line; nothing where it holds none.
fn untidy_text(cell: &Value) -> String {
    match cell {
        Value::Null => String::new(),
        Value::Text(text) => seen(&text.split_whitespace().collect::<Vec<_>>().join(" ")),
        Value::Whole(number) => number.to_string(),
        Value::Inexact(number) => number.clone(),
        other => other.shown(),
    }
}

/// Which field each column is, for every table (under no name) and for one.
struct Renamed<'v>(BTreeMap<&'v str, BTreeMap<&'v str, &'v str>>);

impl<'v> Renamed<'v> {
    fn read(columns: &'v Value, tables: &BTreeMap<&str, BTreeSet<&str>>) -> Result<Self> {
        let everywhere: BTreeSet<&str> = tables.values().flatten().copied().collect();
        let mut renamed = Self(BTreeMap::new());
        let mut problems = Vec::new();
        let fields = match columns {
            Value::Null => &[][..],
            Value::Object(fields) => fields,
            other => {
                let expected = "an object of fields by column";
                let problem = Problem::new(Code::WrongType, other.shown(), expected);
                return Err(problem.at("columns").into());
            }
        };
        for (name, meant) in fields {
            let path = below("columns", name);
            match (meant, tables.get(name.as_str())) {
                (Value::Object(columns), Some(known)) => {
                    for (column, meant) in columns {
                        let read = renamed.add((name, column), meant, known);
                        problems.extend(read.map(|problem| problem.at(below(&path, column))));
                    }
                }
                (meant, _) => {
                    let read = renamed.add(("", name), meant, &everywhere);
                    problems.extend(read.map(|problem| problem.at(path)));
                }
            }
        }
        Error::from_problems(problems).map_or(Ok(renamed), Err)
    }

    /// Adds a column of a table, or gives what is wrong with it.
    fn add(
        &mut self,
        (table, column): (&'v str, &'v str),
        meant: &'v Value,
        known: &BTreeSet<&str>,
    ) -> Option<Problem> {
        let Value::Text(field) = meant else {
            return Some(Problem::new(Code::WrongType, meant.shown(), "the name of a field"));
        };
        let is_known = known.iter().any(|head| head.trim() == column.trim());
        // A table without rows may have the column and not show it.
        if !known.is_empty() && !is_known {
            let known: Vec<&str> = known.iter().copied().collect();
            let found = format!("a column {}", quoted(column));
            return Some(Problem::new(Code::UnknownField, found, one_of(column, &known)));
        }
        self.0.entry(table).or_default().insert(column.trim(), field);
        None
    }

    /// The field that the caller says a column is.
    fn field(&self, table: &str, column: &str) -> Option<&'v str> {
        let of = |table: &str| self.0.get(table)?.get(column.trim()).copied();
        of(table).or_else(|| of(""))
    }
}
