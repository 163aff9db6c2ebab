//! A rulebook file as entries by rule id, before they are typed: what an overlay is laid over.

use std::collections::BTreeMap;

use super::RuleId;
use crate::{
    calendar::FinancialYear,
    error::{Code, Error, Problem, Result},
    text::quoted,
    wire::{Read, Reader, Value, nearest, word},
};

word! {
    /// The kinds of entry, each a table of a rulebook file.
    pub(super) enum Kind {
        /// A rule, a parameter or a choice.
        Rule = "rule": "rule",
        /// A level and its indicative population.
        Level = "level": "level",
        /// What a level does, or is to do.
        LevelRule = "level_rule": "rule of a level",
        /// A criterion of the maturity matrix.
        Criterion = "criterion": "criterion",
        /// A freedom or obligation of a stage.
        Freedom = "freedom": "freedom",
        /// A principle of oversight.
        Principle = "principle": "principle",
        /// A row of the ladder for interventions.
        Ladder = "route": "ladder row",
        /// A row of the ladder with a sentence for each stage.
        StageRow = "cell_route": "ladder row by stage",
        /// A governance requirement.
        Requirement = "requirement": "requirement",
        /// A payment mechanism.
        Payment = "payment": "payment mechanism",
        /// A published corridor scheme.
        Corridor = "corridor": "corridor",
        /// A statutory power.
        Power = "power": "power",
        /// Who oversees a trust in a segment.
        SegmentRole = "segment_role": "role by segment",
        /// The bands of a metric.
        Bands = "bands": "metric with bands",
        /// A metric of a framework that scores by the cohort.
        ScoredMetric = "scored_metric": "scored metric",
        /// An event by which one body came after another.
        Event = "event": "event",
        /// The cut points between the segments of a quarter.
        CutPoints = "cut_points": "cut points",
    }
}

/// An entry as a file writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) kind: Kind,
    pub(super) fields: Vec<(String, Value)>,
}

/// The fields that say in which years an entry of several editions applies.
const PERIOD: [&str; 2] = ["since", "until"];

impl Entry {
    /// Whether its period holds the year; nothing where the period cannot be read.
    fn applies(&self, reader: &mut Reader, year: FinancialYear) -> Option<bool> {
        let has = |(name, _): &(String, Value)| PERIOD.contains(&name.as_str());
        if !self.fields.iter().any(has) {
            return Some(true);
        }
        let period = self.fields.iter().filter(|field| has(field));
        let period = Value::Object(period.cloned().collect());
        let fields = reader.fields(&period, &PERIOD)?;
        let since: Option<FinancialYear> = fields.read(reader, "since")?;
        let until: Option<FinancialYear> = fields.read(reader, "until")?;
        if let (Some(since), Some(until)) = (since, until)
            && since > until
        {
            let found = format!("{since} to {until}");
            reader.refuse(Problem::new(Code::OutOfRange, found, "since before until"));
        }
        let begun = since.is_none_or(|since| since <= year);
        Some(begun && until.is_none_or(|until| year <= until))
    }
}

/// The entries of one file, or of several laid together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Book {
    pub(super) year: Option<FinancialYear>,
    pub(super) overlays: Option<FinancialYear>,
    pub(super) entries: BTreeMap<RuleId, Entry>,
    /// Ids in the order of the files.
    pub(super) order: Vec<RuleId>,
    /// `[source.N]`, `[region.CODE]`, `[system.CODE]` and `[subject.NAME]` as written.
    pub(super) tables: BTreeMap<String, Vec<(String, Value)>>,
}

const TABLES: [&str; 4] = ["source", "region", "system", "subject"];

impl Book {
    /// Reads one file.
    pub(super) fn from_toml(text: &str) -> Result<Self> {
        let tree = Value::from_toml(text)?;
        let mut reader = Reader::default();
        let book = Self::read(&mut reader, &tree);
        reader.finish(book)
    }

    fn read(reader: &mut Reader, tree: &Value) -> Option<Self> {
        let kinds = Kind::ALL.iter().map(|kind| kind.as_str());
        let names: Vec<&str> =
            ["year", "overlays", "default"].into_iter().chain(TABLES).chain(kinds).collect();
        let fields = reader.fields(tree, &names)?;
        let year = fields.read(reader, "year")?;
        let overlays = fields.read(reader, "overlays")?;
        let Tables(defaults) = fields.read(reader, "default")?;
        let mut book = Self { year, overlays, ..Self::default() };
        for kind in Kind::ALL.iter().copied() {
            let entries: Vec<(String, Table)> = fields.read::<Tables>(reader, kind.as_str())?.0;
            for (id, Table(mut given)) in entries {
                let default = defaults.iter().find(|(name, _)| name == kind.as_str());
                for (name, value) in default.map_or(&[][..], |(_, table)| &table.0) {
                    if !given.iter().any(|(given, _)| given == name) {
                        given.push((name.clone(), value.clone()));
                    }
                }
                let id = RuleId::from(id);
                book.order.push(id.clone());
                if book.entries.insert(id.clone(), Entry { kind, fields: given }).is_some() {
                    reader.refuse(duplicate(&id));
                }
            }
        }
        for name in TABLES {
            let table: Tables = fields.read(reader, name)?;
            let entries =
                table.0.into_iter().map(|(key, Table(fields))| (key, Value::Object(fields)));
            book.tables.insert(name.to_owned(), entries.collect());
        }
        Some(book)
    }

    /// What of this file applies in a year.
    ///
    /// An entry with `since` or `until` applies from that year on, or to its end; the two fields say
    /// no more than that and are left out.
    pub(super) fn in_year(&self, year: FinancialYear) -> Result<Self> {
        let mut reader = Reader::default();
        let mut book = Self { tables: self.tables.clone(), ..Self::default() };
        for id in &self.order {
            let Some(entry) = self.entries.get(id) else { continue };
            let place = format!("{}.{:?}", entry.kind.as_str(), id.as_str());
            let applies = reader.within(&place, |reader| entry.applies(reader, year));
            if applies.unwrap_or(true) {
                let fields = entry.fields.iter();
                let fields = fields.filter(|(name, _)| !PERIOD.contains(&name.as_str()));
                let entry = Entry { kind: entry.kind, fields: fields.cloned().collect() };
                book.order.push(id.clone());
                book.entries.insert(id.clone(), entry);
            }
        }
        reader.finish(Some(book))
    }

    /// Adds the entries of another file; no id may stand in both.
    pub(super) fn joined(mut self, other: Self) -> Result<Self> {
        for id in &other.order {
            if self.entries.contains_key(id) {
                return Err(duplicate(id).into());
            }
        }
        self.year = self.year.or(other.year);
        self.order.extend(other.order);
        self.entries.extend(other.entries);
        for (name, entries) in other.tables {
            self.tables.entry(name).or_default().extend(entries);
        }
        Ok(self)
    }

    /// Lays another file over this one, field by field.
    ///
    /// Every entry of the overlay must be one of this book's and must change something; a changed
    /// entry states its own standing, and its sources or a note, so that a local figure is never
    /// credited to the source of the figure it replaces.
    pub(super) fn overlaid(mut self, overlay: &Self) -> Result<Self> {
        let mut problems = Vec::new();
        let systems = overlay.tables.get("system").is_some_and(|systems| !systems.is_empty());
        if overlay.entries.is_empty() && !systems {
            problems.push(Problem::new(
                Code::OverlayChangesNothing,
                "no entry",
                "at least one entry",
            ));
        }
        for (id, entry) in &overlay.entries {
            let place = format!("{}.{:?}", entry.kind.as_str(), id.as_str());
            match self.entries.get_mut(id) {
                Some(old) if old.kind == entry.kind => {
                    problems.extend(
                        lay(old, entry).into_iter().map(|problem| problem.at(place.clone())),
                    );
                }
                _ => problems.push(self.unknown(id, entry.kind).at(place)),
            }
        }
        for (name, entries) in &overlay.tables {
            self.tables.entry(name.clone()).or_default().extend(entries.iter().cloned());
        }
        Error::from_problems(problems).map_or(Ok(self), Err)
    }

    fn unknown(&self, id: &RuleId, kind: Kind) -> Problem {
        let of_kind = self.entries.iter().filter(|(_, entry)| entry.kind == kind);
        let ids: Vec<&str> = of_kind.map(|(id, _)| id.as_str()).collect();
        let hint = nearest(id.as_str(), &ids).map(|near| format!("; did you mean `{near}`?"));
        let expected = format!("the id of a {kind} of this edition{}", hint.unwrap_or_default());
        Problem::new(Code::UnknownRule, quoted(id.as_str()), expected)
    }
}

/// Lays the fields of `new` over `old` and says what is wrong with doing so.
fn lay(old: &mut Entry, new: &Entry) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut changed = false;
    for (name, value) in &new.fields {
        let position = old.fields.iter().position(|(given, _)| given == name);
        match position.and_then(|position| old.fields.get_mut(position)) {
            Some((_, present)) if present == value => {}
            Some((_, present)) => {
                if name == "value"
                    && std::mem::discriminant(present) != std::mem::discriminant(value)
                {
                    let expected = format!("a value of the same type as {}", present.shown());
                    problems.push(Problem::new(Code::WrongType, value.shown(), expected));
                }
                *present = value.clone();
                changed = true;
            }
            None => {
                old.fields.push((name.clone(), value.clone()));
                changed = true;
            }
        }
    }
    let given = |name: &str| new.fields.iter().any(|(given, _)| given == name);
    if changed {
        // What vouched for the old entry does not vouch for the new one.
        let stale = |name: &str| matches!(name, "sources" | "section" | "note") && !given(name);
        old.fields.retain(|(name, _)| !stale(name));
    }
    if !changed {
        let found = "an entry equal to the edition's";
        problems.push(Problem::new(Code::OverlayChangesNothing, found, "a change"));
    } else if !given("standing") || !(given("sources") || given("note")) {
        let expected = "the standing of the change, and its sources or a note";
        problems.push(Problem::new(Code::MissingField, "nothing", expected));
    }
    problems
}

fn duplicate(id: &RuleId) -> Problem {
    Problem::new(Code::DuplicateField, quoted(id.as_str()), "each rule id once")
}

/// A table whose fields are read later.
struct Table(Vec<(String, Value)>);

/// Tables by key, in the order of the file.
struct Tables(Vec<(String, Table)>);

impl Read for Table {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        match value {
            Value::Object(fields) => Some(Self(fields.clone())),
            other => reader.wrong_type(other, "a table"),
        }
    }
}

impl Read for Tables {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        let Table(fields) = Table::read(reader, value)?;
        let tables = fields.into_iter().map(|(key, value)| {
            reader.within(&format!("{key:?}"), |reader| {
                Some((key.clone(), Table::read(reader, &value)?))
            })
        });
        tables.collect::<Option<_>>().map(Self)
    }

    fn absent(_: &mut Reader) -> Option<Self> {
        Some(Self(Vec::new()))
    }
}
