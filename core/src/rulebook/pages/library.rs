//! Every rule of every edition once, with the years that have it.

use std::collections::BTreeMap;

use crate::{
    calendar::FinancialYear,
    rulebook::{
        Modality, Rule, RuleId, Rulebook,
        markdown::{code, value},
        terms::Term,
    },
    text::in_markdown,
};

/// The rules of all editions, by subject.
pub(super) struct Library<'r> {
    pub(super) editions: &'r [Rulebook],
    /// In the order in which people read them.
    pub(super) subjects: Vec<Subject<'r>>,
}

/// The rules whose ids start with the same part.
pub(super) struct Subject<'r> {
    pub(super) name: String,
    pub(super) title: String,
    /// In the order of the files, those of every year first.
    pub(super) rules: Vec<Entry<'r>>,
}

/// A rule, what it says in full, and the years that have it.
pub(super) struct Entry<'r> {
    pub(super) rule: &'r Rule,
    pub(super) terms: Vec<Term>,
    pub(super) years: Vec<FinancialYear>,
}

impl<'r> Library<'r> {
    pub(super) fn of(editions: &'r [Rulebook]) -> Self {
        let titles = editions.first().map_or(&[][..], |edition| &edition.0.edition.subjects);
        let subject = |name: &str, title: &str, rules| Subject {
            name: name.to_owned(),
            title: title.to_owned(),
            rules,
        };
        let listed = titles.iter().map(|(name, title)| subject(name, title, Vec::new()));
        let mut subjects: Vec<Subject<'r>> = listed.collect();
        for entry in entries(editions) {
            let name = entry.rule.id.as_str().split('.').next().unwrap_or_default();
            match subjects.iter_mut().find(|subject| subject.name == name) {
                Some(subject) => subject.rules.push(entry),
                None => subjects.push(subject(name, &name.replace('-', " "), vec![entry])),
            }
        }
        subjects.retain(|subject| !subject.rules.is_empty());
        Self { editions, subjects }
    }

    /// Every rule, subject by subject.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry<'r>> {
        self.subjects.iter().flat_map(|subject| &subject.rules)
    }

    /// Years in words: `2019/20`, `2022/23 on`, `every year`.
    pub(super) fn span(&self, years: &[FinancialYear]) -> String {
        let last = self.editions.last().map(Rulebook::year);
        match years {
            [] => "no year".to_owned(),
            all if all.len() == self.editions.len() => "every year".to_owned(),
            [first, .., end] if Some(*end) == last => format!("{first} on"),
            [one] => one.to_string(),
            [first, end] => format!("{first} and {end}"),
            [first, .., end] => format!("{first} to {end}"),
        }
    }
}

/// Every rule once, in the order of the files, with the years that have it.
fn entries(editions: &[Rulebook]) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut places: BTreeMap<&RuleId, usize> = BTreeMap::new();
    for edition in editions {
        let mut terms = edition.terms();
        for rule in edition.rules() {
            let known = places.get(&rule.id).and_then(|place| entries.get_mut(*place));
            if let Some(entry) = known {
                entry.years.push(edition.year());
                continue;
            }
            places.insert(&rule.id, entries.len());
            let terms = terms.remove(&rule.id).unwrap_or_default();
            entries.push(Entry { rule, terms, years: vec![edition.year()] });
        }
    }
    entries
}

impl Subject<'_> {
    /// Its page, below the folder of all pages and without `.md`.
    pub(super) fn path(&self) -> String {
        format!("subjects/{}", self.name)
    }
}

/// The page of a year, below the folder of all pages and without `.md`.
pub(super) fn year_path(year: FinancialYear) -> String {
    format!("years/{}", year.to_string().replace('/', "-"))
}

impl Entry<'_> {
    /// What it says, as a sentence with its actor, in Markdown.
    pub(super) fn says(&self) -> String {
        let says = &self.rule.says;
        match (self.term("actor"), self.term("modality")) {
            (Some(actor), Some(modality)) if modality != Modality::Note.to_string() => {
                in_markdown(&format!("{actor} {modality} {says}"))
            }
            _ => in_markdown(says),
        }
    }

    /// Its value, or the terms that the sentence leaves out, in Markdown.
    pub(super) fn value(&self) -> String {
        let further = self.terms.iter().filter(|(name, _)| !["actor", "modality"].contains(name));
        let terms = further.map(|(name, value)| format!("{name}: {}", in_markdown(value)));
        let terms = terms.chain(Some(value(self.rule)).filter(|value| !value.is_empty()));
        terms.collect::<Vec<_>>().join("; ")
    }

    /// Its id, as code.
    pub(super) fn id(&self) -> String {
        code(&self.rule.id)
    }

    fn term(&self, wanted: &str) -> Option<&str> {
        let found = self.terms.iter().find(|(name, _)| *name == wanted);
        found.map(|(_, value)| value.as_str())
    }
}
