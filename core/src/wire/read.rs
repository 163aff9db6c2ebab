//! Reading a document tree into types, with every problem reported at once.

use std::{
    collections::{BTreeMap, BTreeSet},
    str::FromStr,
};

use super::{
    Extra, Value, unknown_word, untidy,
    untidy::{Cells, Rounded},
    word::{Word, one_of, place},
};
use crate::{
    calendar::FinancialYear,
    error::{Code, Error, Problem, Result},
    money::MoneyUnit,
    text::{is_plain, quoted},
};

/// What can be read from a document.
pub(crate) trait Read: Sized {
    /// Reads `value`; what is wrong goes to the reader and the result is `None`.
    fn read(reader: &mut Reader, value: &Value) -> Option<Self>;

    /// What a field of this type is when the document leaves it out.
    fn absent(reader: &mut Reader) -> Option<Self> {
        reader.refuse(Problem::new(Code::MissingField, "nothing", "this field"));
        None
    }
}

/// Reads a document and keeps the path, the unit of its money, and the problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    path: String,
    pub(super) unit: MoneyUnit,
    problems: Vec<Problem>,
    /// How cells are read where they are as people keep them; none where texts are exact.
    pub(super) untidy: Option<Cells>,
    /// The year of the document, by which dates are months.
    pub(super) year: Option<FinancialYear>,
    /// The cells read as the whole pence next to them, by their paths.
    rounded: Vec<(String, Rounded)>,
    /// How many problems of tables have one cause: one column, one code, one thing expected.
    causes: BTreeMap<(String, Code, String), usize>,
    /// The columns refused so far, so that each is refused once and not in every row.
    refused: BTreeSet<String>,
    /// The columns that no table should have and the caller wants left out, by their paths.
    not_read: BTreeSet<String>,
}

/// No error lists more problems than this, so that a hostile document stays cheap to refuse.
const MOST_PROBLEMS: usize = 1000;
/// Nor more cells of tables, in which one cause may be in every row.
const MOST_CELLS: usize = 100_000;

impl Reader {
    /// Reads a whole document.
    pub(crate) fn document<T: Read>(value: &Value) -> Result<T> {
        let mut reader = Self::default();
        let read = T::read(&mut reader, value);
        reader.finish(read)
    }

    /// A reader of tables as people keep them.
    pub(crate) fn untidy(cells: Cells) -> Self {
        Self { untidy: Some(cells), ..Self::default() }
    }

    /// The document is of this year.
    pub(crate) const fn of_year(&mut self, year: Option<FinancialYear>) {
        self.year = year;
    }

    /// Whether the cell of a table holds nothing.
    pub(super) fn is_blank(&self, cell: &Value) -> bool {
        self.untidy.as_ref().is_some_and(|cells| cells.leaves_blank(cell))
    }

    /// Keeps what was changed of the amount at the current place.
    pub(super) fn note_rounded(&mut self, rounded: Option<Rounded>) {
        self.rounded.extend(rounded.map(|rounded| (self.path.clone(), rounded)));
    }

    /// Every amount that was read as the whole pence next to it, with its path.
    pub(crate) fn take_rounded(&mut self) -> Vec<(String, Rounded)> {
        std::mem::take(&mut self.rounded)
    }

    /// Every column that was left out because no table should have it, by its path.
    pub(crate) fn take_not_read(&mut self) -> BTreeSet<String> {
        std::mem::take(&mut self.not_read)
    }

    /// The value read, or every problem.
    pub(crate) fn finish<T>(self, read: Option<T>) -> Result<T> {
        match (Error::from_problems(self.problems), read) {
            (Some(error), _) => Err(error),
            (None, Some(read)) => Ok(read),
            // INVARIANT: what is not read leaves a problem behind.
            (None, None) => Err(Problem::new(Code::WrongType, "nothing", "a document").into()),
        }
    }

    /// Adds a problem at the current place, or below it when the problem has a path of its own.
    pub(crate) fn refuse(&mut self, problem: Problem) {
        if self.is_full() {
            return;
        }
        let here = self.path.as_str();
        let problem = if here.is_empty() { problem } else { problem.below(here) };
        if self.untidy.is_some() {
            let cause = (column(&problem.path), problem.code, problem.expected.clone());
            *self.causes.entry(cause).or_default() += 1;
        }
        self.problems.push(problem);
        if self.is_full() {
            let most = if self.untidy.is_some() { self.problems.len() } else { MOST_PROBLEMS };
            let found = format!("more than {most} problems");
            self.problems.truncate(most);
            self.problems.push(Problem::new(Code::TooManyProblems, found, "these mended first"));
        }
    }

    /// Adds problems as they are found, and stops looking for more when there are too many.
    pub(crate) fn refuse_all(&mut self, problems: impl IntoIterator<Item = Problem>) {
        for problem in problems {
            if self.is_full() {
                break;
            }
            self.refuse(problem);
        }
    }

    pub(super) fn is_full(&self) -> bool {
        if self.untidy.is_some() {
            self.causes.len() > MOST_PROBLEMS || self.problems.len() > MOST_CELLS
        } else {
            self.problems.len() > MOST_PROBLEMS
        }
    }

    /// A problem with the type of a value.
    pub(crate) fn wrong_type<T>(&mut self, value: &Value, expected: &str) -> Option<T> {
        self.refuse_type(value, expected);
        None
    }

    fn refuse_type(&mut self, value: &Value, expected: &str) {
        let code = match value {
            Value::Inexact(_) => Code::InexactNumber,
            _ => Code::WrongType,
        };
        self.refuse(Problem::new(code, value.shown(), expected));
    }

    /// A text that parses.
    pub(crate) fn parsed<T: FromStr<Err = Error>>(
        &mut self,
        value: &Value,
        expected: &str,
    ) -> Option<T> {
        match value {
            Value::Text(text) => self.accepted(text.parse()),
            other => self.wrong_type(other, expected),
        }
    }

    /// Where a word stands in a closed list. In tables also what people write for it: its words in
    /// running text, and those of `also`.
    fn place_of_word(
        &mut self,
        value: &Value,
        words: &[&str],
        texts: &[&str],
        also: &[(&str, &str)],
    ) -> Option<usize> {
        let Value::Text(text) = value else {
            return self.wrong_type(value, "a word");
        };
        let found = place(text, words);
        if found.is_some() || self.untidy.is_none() {
            if found.is_none() {
                self.refuse(unknown_word(text, words));
            }
            return found;
        }
        let folded = untidy::folded(text);
        let as_people_do =
            also.iter().find(|(written, _)| *written == folded).map(|(_, meant)| *meant);
        let found = place(&folded, words)
            .or_else(|| texts.iter().position(|text| untidy::folded(text) == folded))
            .or_else(|| place(as_people_do?, words));
        if found.is_none() {
            let mut problem = unknown_word(text, words);
            if let Some(either) = as_people_do {
                problem.expected = format!("{}; {either}?", problem.expected);
            }
            self.refuse(problem);
        }
        found
    }

    /// Adds a problem of a name; in tables, once for the whole column.
    fn refuse_name(&mut self, name: &str, problem: Problem) {
        if self.untidy.is_none() {
            self.within(&step(name), |reader| reader.refuse(problem));
            return;
        }
        let row = std::mem::take(&mut self.path);
        self.path = column(&row);
        let place = below(&self.path, name);
        let is_new = self.refused.insert(place.clone());
        let unknown = problem.code == Code::UnknownField && self.path.ends_with("[]");
        if unknown && self.untidy.as_ref().is_some_and(|cells| cells.extra == Extra::Ignore) {
            self.not_read.insert(place);
        } else if is_new {
            let expected = problem.expected;
            let hint = if unknown { "; to leave it out, name it in `ignore`" } else { "" };
            let problem = Problem { expected: format!("{expected}{hint}"), ..problem };
            self.within(&step(name), |reader| reader.refuse(problem));
        }
        self.path = row;
    }

    /// The answer, or its problems, added at the current place.
    pub(crate) fn accepted<T>(&mut self, answer: Result<T>) -> Option<T> {
        answer.map_err(|error| self.refuse_error(&error)).ok()
    }

    fn refuse_error(&mut self, error: &Error) {
        error.problems().iter().cloned().for_each(|one| self.refuse(one));
    }

    /// Reads something below the current place.
    pub(crate) fn within<T>(&mut self, step: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let outside = self.enter(step);
        let result = read(self);
        self.leave(outside);
        result
    }

    /// Goes one step down and tells how to [`Reader::leave`].
    fn enter(&mut self, step: &str) -> usize {
        let outside = self.path.len();
        if !self.path.is_empty() && !step.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(step);
        outside
    }

    fn leave(&mut self, outside: usize) {
        self.path.truncate(outside);
    }

    /// The fields of an object; unknown and repeated ones are refused.
    pub(crate) fn fields<'v>(&mut self, value: &'v Value, names: &[&str]) -> Option<Fields<'v>> {
        let Value::Object(fields) = value else {
            return self.wrong_type(value, "an object");
        };
        let mut known = Vec::new();
        for (name, _) in fields {
            if self.is_full() {
                break;
            }
            if !names.contains(&name.as_str()) {
                self.refuse_name(name, unknown_field(name, names));
            } else if known.contains(&name) {
                self.refuse_name(name, repeated());
            } else {
                known.push(name);
            }
        }
        Some(Fields(fields))
    }

    /// Reads each item of a list at its place, and tells whether there is a list.
    fn items(&mut self, value: &Value, read: &mut dyn FnMut(&mut Self, &Value)) -> Option<()> {
        let listed;
        let items = match value {
            Value::List(items) => items,
            Value::Text(text) if self.untidy.is_some() => {
                listed = untidy::listed(text);
                &listed
            }
            other => return self.wrong_type(other, "a list"),
        };
        for (position, item) in items.iter().enumerate() {
            if self.is_full() {
                break;
            }
            self.within(&format!("[{position}]"), |reader| read(reader, item));
        }
        Some(())
    }

    /// Reads each entry of an object whose keys are data at its place, and tells whether there is an
    /// object.
    fn entries(
        &mut self,
        value: &Value,
        read: &mut dyn FnMut(&mut Self, &str, &Value),
    ) -> Option<()> {
        let Value::Object(fields) = value else {
            return self.wrong_type(value, "an object");
        };
        for (name, value) in fields {
            if self.is_full() {
                break;
            }
            if !self.is_blank(value) {
                self.within(&step(name), |reader| read(reader, name, value));
            }
        }
        Some(())
    }
}

/// The fields of one object.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'v>(&'v [(String, Value)]);

impl<'v> Fields<'v> {
    /// Reads one field, or what its absence means.
    pub(crate) fn read<T: Read>(self, reader: &mut Reader, name: &str) -> Option<T> {
        let outside = reader.enter(name);
        let read = match self.given(reader, name) {
            Some(value) => T::read(reader, value),
            None => T::absent(reader),
        };
        reader.leave(outside);
        read
    }

    /// The value of a field, unless it is left out or blank.
    fn given(self, reader: &Reader, name: &str) -> Option<&'v Value> {
        let (_, value) = self.0.iter().find(|(known, _)| known == name)?;
        (!reader.is_blank(value)).then_some(value)
    }
}

/// The path of a name below another path.
pub(crate) fn below(path: &str, name: &str) -> String {
    match step(name) {
        step if step.starts_with('[') => format!("{path}{step}"),
        step => format!("{path}.{step}"),
    }
}

/// A step of a path: a plain name, or the name in quotes.
fn step(name: &str) -> String {
    if is_plain(name) { name.to_owned() } else { format!("[{}]", quoted(name)) }
}

/// The path without its row: `returns[].forecast` stands for a column.
fn column(path: &str) -> String {
    match (path.find('['), path.find(']')) {
        (Some(open), Some(close)) if open < close => {
            let (before, after) = (path.get(..=open), path.get(close..));
            [before, after].into_iter().flatten().collect()
        }
        _ => path.to_owned(),
    }
}

fn repeated() -> Problem {
    Problem::new(Code::DuplicateField, "it twice", "each field once")
}

fn unknown_field(name: &str, names: &[&str]) -> Problem {
    let found = format!("a field {}", quoted(name));
    Problem::new(Code::UnknownField, found, one_of(name, names))
}

impl<T: Word> Read for T {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        let place = reader.place_of_word(value, T::WORDS, T::TEXTS, T::ALSO)?;
        T::MEANT.get(place).copied()
    }
}

/// A list of which each item was read or refused on its own, so that what was read can be checked
/// although something else is wrong.
pub(crate) struct Partly<T>(pub(crate) Vec<Option<T>>);

impl<T: Read> Read for Partly<T> {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        let mut read = Vec::new();
        reader.items(value, &mut |reader, item| read.push(T::read(reader, item)))?;
        Some(Self(read))
    }

    fn absent(_: &mut Reader) -> Option<Self> {
        Some(Self(Vec::new()))
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        let mut read = Self::new();
        let mut complete = true;
        reader.items(value, &mut |reader, item| match T::read(reader, item) {
            Some(item) => read.push(item),
            None => complete = false,
        })?;
        complete.then_some(read)
    }

    fn absent(_: &mut Reader) -> Option<Self> {
        Some(Self::new())
    }
}

impl<K: FromStr<Err: Into<Error>> + Ord, V: Read> Read for BTreeMap<K, V> {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        let mut entries = Self::new();
        let mut complete = true;
        reader.entries(value, &mut |reader, name, value| {
            let key = reader.accepted(name.parse().map_err(Into::into));
            match (key, V::read(reader, value)) {
                (Some(key), Some(value)) => {
                    if entries.insert(key, value).is_some() {
                        reader.refuse(repeated());
                    }
                }
                _ => complete = false,
            }
        })?;
        complete.then_some(entries)
    }

    fn absent(_: &mut Reader) -> Option<Self> {
        Some(Self::new())
    }
}

impl<T> Partly<T> {
    /// A list of which every item is there.
    pub(crate) fn whole(list: Vec<T>) -> Self {
        Self(list.into_iter().map(Some).collect())
    }

    /// The list, if every item was read.
    pub(crate) fn complete(self) -> Option<Vec<T>> {
        self.0.into_iter().collect()
    }

    /// What was read, with its position in the list.
    pub(crate) fn each(&self) -> impl Iterator<Item = (usize, &T)> {
        let read = self.0.iter().enumerate();
        read.filter_map(|(position, item)| item.as_ref().map(|item| (position, item)))
    }
}
