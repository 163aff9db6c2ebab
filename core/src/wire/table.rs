//! Tables as people keep them: columns by other names, nested fields as dotted columns, blank rows.

use std::collections::{BTreeMap, BTreeSet};

use super::{Dash, Value, below, word::one_of};
use crate::{
    error::{Code, Error, Problem, Result},
    text::quoted,
};

/// A document whose lists of objects are tables, made tidy, and where each row and column was.
pub(crate) struct Tables {
    pub(crate) document: Value,
    tables: BTreeMap<String, Table>,
}

/// Where the rows of a table were, and what its columns are called.
#[derive(Default)]
struct Table {
    rows: Vec<usize>,
    given: BTreeMap<String, String>,
}

impl Tables {
    /// Names columns by their fields, nests dotted columns, takes spaces off texts and leaves out
    /// rows in which every cell is blank. `columns` is an object of fields by column, for every
    /// table or, under the name of a table, for that one.
    pub(crate) fn tidied(document: &Value, columns: &Value, dash: Dash) -> Result<Self> {
        let Value::Object(parts) = document else {
            return Ok(Self { document: document.clone(), tables: BTreeMap::new() });
        };
        let renamed = Renamed::read(columns, parts)?;
        let mut tables = BTreeMap::new();
        let mut tidy = Vec::new();
        for (name, part) in parts {
            let is_table = |items: &[Value]| {
                !items.is_empty() && items.iter().all(|item| matches!(item, Value::Object(_)))
            };
            let part = match part {
                Value::List(rows) if is_table(rows) => {
                    let (table, rows) =
                        Table::tidied(rows, |column| renamed.field(name, column), dash);
                    tables.insert(name.clone(), table);
                    rows
                }
                other => trimmed(other),
            };
            tidy.push((name.clone(), part));
        }
        Ok(Self { document: Value::Object(tidy), tables })
    }

    /// The problems where the caller has them: by the row as it was given and the column as it is
    /// called there.
    pub(crate) fn relocated(&self, error: Error) -> Error {
        error.relocated(|problem| self.place(&problem.path).unwrap_or_else(|| problem.path.clone()))
    }

    fn place(&self, path: &str) -> Option<String> {
        let (name, rest) = path.split_once('[')?;
        let (position, rest) = rest.split_once(']')?;
        let table = self.tables.get(name)?;
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

impl Table {
    fn tidied<'c>(
        rows: &'c [Value],
        field: impl Fn(&'c str) -> String,
        dash: Dash,
    ) -> (Self, Value) {
        let mut table = Self::default();
        let mut tidy = Vec::new();
        for (position, row) in rows.iter().enumerate() {
            let Value::Object(cells) = row else { continue };
            if cells.iter().all(|(_, cell)| dash.leaves_blank(cell)) {
                continue;
            }
            let mut fields = Vec::new();
            for (column, cell) in cells {
                let named = field(column);
                let steps: Vec<&str> = named.split('.').collect();
                put(&mut fields, &steps, trimmed(cell), dash);
                if named != *column {
                    table.given.insert(named, column.clone());
                }
            }
            table.rows.push(position);
            tidy.push(Value::Object(fields));
        }
        (table, Value::List(tidy))
    }
}

/// Puts a cell at its place, inside the objects that a dotted column names.
fn put(fields: &mut Vec<(String, Value)>, steps: &[&str], cell: Value, dash: Dash) {
    let [step, deeper @ ..] = steps else { return };
    if deeper.is_empty() {
        fields.push(((*step).to_owned(), cell));
        return;
    }
    let nothing = dash.leaves_blank(&cell);
    let position = fields.iter().position(|(name, _)| name == step);
    match position.and_then(|position| fields.get_mut(position)) {
        Some((_, Value::Object(inside))) => put(inside, deeper, cell, dash),
        // Where every column of the object is blank so far, it is not there.
        Some((_, blank @ Value::Null)) => {
            if !nothing {
                let mut inside = Vec::new();
                put(&mut inside, deeper, cell, dash);
                *blank = Value::Object(inside);
            }
        }
        _ if nothing => fields.push(((*step).to_owned(), Value::Null)),
        _ => {
            let mut inside = Vec::new();
            put(&mut inside, deeper, cell, dash);
            fields.push(((*step).to_owned(), Value::Object(inside)));
        }
    }
}

/// The value with no spaces around its texts.
fn trimmed(value: &Value) -> Value {
    match value {
        Value::Text(text) => Value::Text(text.trim().to_owned()),
        Value::List(items) => Value::List(items.iter().map(trimmed).collect()),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| (name.clone(), trimmed(value)));
            Value::Object(fields.collect())
        }
        other => other.clone(),
    }
}

/// Which field each column is, for every table (under no name) and for one.
struct Renamed<'v>(BTreeMap<&'v str, BTreeMap<&'v str, &'v str>>);

impl<'v> Renamed<'v> {
    fn read(columns: &'v Value, parts: &[(String, Value)]) -> Result<Self> {
        let tables: BTreeMap<&str, BTreeSet<&str>> =
            parts.iter().map(|(name, part)| (name.as_str(), columns_of(part))).collect();
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
        // A table without rows may have the column and not show it.
        if !known.is_empty() && !known.contains(column) {
            let known: Vec<&str> = known.iter().copied().collect();
            let found = format!("a column {}", quoted(column));
            return Some(Problem::new(Code::UnknownField, found, one_of(column, &known)));
        }
        self.0.entry(table).or_default().insert(column, field);
        None
    }

    fn field(&self, table: &str, column: &str) -> String {
        let of = |table: &str| self.0.get(table)?.get(column).copied();
        of(table).or_else(|| of("")).unwrap_or(column).to_owned()
    }
}

/// The columns that any row of a table has.
fn columns_of(part: &Value) -> BTreeSet<&str> {
    let mut columns = BTreeSet::new();
    for row in part.items() {
        if let Value::Object(cells) = row {
            columns.extend(cells.iter().map(|(name, _)| name.as_str()));
        }
    }
    columns
}
