//! The systems of a day and of a year, and what came after or before one.

use std::collections::BTreeMap;

use super::{Rulebook, SuccessionChange, SuccessionEvent};
use crate::{
    calendar::{Date, FinancialYear},
    organisation::OdsCode,
    system::System,
    text::list,
};

/// A system with its first and last day and its former names.
#[derive(Debug)]
pub(super) struct DatedSystem {
    pub(super) system: System,
    pub(super) from: Option<Date>,
    pub(super) to: Option<Date>,
    /// Former names, each under its last day.
    pub(super) names: BTreeMap<Date, String>,
}

impl DatedSystem {
    /// Whether it is there on a day.
    pub(super) fn is_on(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }

    /// Whether it is there on a day of a year.
    pub(super) fn is_in(&self, year: FinancialYear) -> bool {
        let begun = self.from.is_none_or(|from| from.financial_year() <= year);
        begun && self.to.is_none_or(|to| year <= to.financial_year())
    }

    fn named_on(&self, date: Date) -> System {
        let former = self.names.range(date..).next().map(|(_, name)| name.clone());
        let name = former.unwrap_or_else(|| self.system.name.clone());
        System { name, ..self.system.clone() }
    }
}

impl Rulebook {
    /// The systems of a day by the names of that day, in the order of their codes.
    ///
    /// Before 1 April 2018 the three partnerships that became Cumbria and North East are left out, as
    /// no source gives their codes: 41 of the 44 are told. After the last day for which the list is
    /// known it is the last list that is known.
    ///
    /// ```
    /// use ics_rules::Rulebook;
    ///
    /// let rulebook = Rulebook::for_year("2026/27".parse()?)?;
    /// let named = |day: &str| -> ics_rules::Result<Vec<String>> {
    ///     let found = rulebook.systems_on(day.parse()?).into_iter();
    ///     Ok(found.filter(|one| one.code.as_str() == "QF7").map(|one| one.name).collect())
    /// };
    /// assert_eq!(named("2022-06-30")?, ["South Yorkshire and Bassetlaw"]);
    /// assert_eq!(named("2022-07-01")?, ["South Yorkshire"]);
    /// assert_eq!(rulebook.systems_on("2026-03-31".parse()?).len(), 42);
    /// assert_eq!(rulebook.systems_on("2026-04-01".parse()?).len(), 36);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn systems_on(&self, date: Date) -> Vec<System> {
        let there = self.0.edition.dated_systems.iter().filter(|one| one.is_on(date));
        there.map(|one| one.named_on(date)).collect()
    }

    /// What came after which, in the order of the file: oldest first.
    #[must_use]
    pub fn succession(&self) -> &[SuccessionEvent] {
        &self.0.edition.events
    }

    /// The first and the last day of a system, each where it has one.
    pub(crate) fn dated(&self, code: &OdsCode) -> Option<(Option<Date>, Option<Date>)> {
        let mut systems = self.0.edition.dated_systems.iter();
        let system = systems.find(|one| one.system.code == *code)?;
        Some((system.from, system.to))
    }

    /// Why a system is not one of the year: when it ended or began, and what is there instead. None
    /// where it is there, or where no list has it.
    pub(crate) fn absence(&self, code: &OdsCode) -> Option<String> {
        let system = self.0.edition.dated_systems.iter().find(|one| one.system.code == *code)?;
        if system.is_in(self.year()) {
            return None;
        }
        let events = self.succession().iter();
        let name = &system.system.name;
        let year = self.year();
        if let Some(last) = system.to.filter(|last| last.financial_year() < year) {
            let after =
                events.filter(|event| event.passes() && event.before.as_ref() == Some(code));
            let after: Vec<String> = after.filter_map(after_it).collect();
            return Some(format!(
                "{name} ({code}) ended on {last}{}",
                area("its area is in", &after)
            ));
        }
        let before = events.filter(|event| {
            let into = event.after.as_ref() == Some(code);
            event.passes() && into && event.change != SuccessionChange::Boundary
        });
        let before: Vec<String> = before.filter_map(before_it).collect();
        let first = system.from?;
        Some(format!("{name} ({code}) began on {first}{}", area("before it were", &before)))
    }
}

fn area(says: &str, bodies: &[String]) -> String {
    if bodies.is_empty() { String::new() } else { format!("; {says} {}", list(bodies)) }
}

fn after_it(event: &SuccessionEvent) -> Option<String> {
    Some(format!("{} {}", event.after.as_ref()?, event.after_name.as_ref()?))
}

fn before_it(event: &SuccessionEvent) -> Option<String> {
    let name = event.before_name.clone()?;
    Some(event.before.as_ref().map_or(name.clone(), |code| format!("{code} {name}")))
}
