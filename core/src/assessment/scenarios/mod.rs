//! Scenarios side by side: what changes, by how much, and why.

mod figures;
mod inputs;
mod shown;

use std::collections::BTreeMap;

use ics_rules_macros::record;

pub use self::figures::Figure;
use self::figures::{Key, figures};
use super::Assessment;
use crate::{
    error::Result, explanation::words, money::Money, organisation::OdsCode, system_year::Changes,
};

/// Scenarios beside one assessment: other figures for the same year, or an earlier month of it.
#[record(text, rows = figures)]
pub struct ScenariosCompared {
    /// The headline of what they are compared with.
    pub base: String,
    /// The scenarios, in the order that was asked for.
    pub scenarios: Vec<Scenario>,
    /// Every figure that differs, scenario by scenario: the system's, then the organisations'.
    pub figures: Vec<FigureCompared>,
}

/// A scenario.
#[record]
pub struct Scenario {
    /// Its name.
    pub name: String,
    /// Its headline.
    pub says: String,
    /// What of the year differs.
    pub changed: Vec<InputChanged>,
    /// What differs and moves no figure, in words: a change that was meant to do something.
    pub alarms: Vec<String>,
}

/// A part of the year that differs: a return, a member, or another field as a whole.
#[record]
pub struct InputChanged {
    /// What it is.
    pub what: String,
    /// What it was, as far as it differs; none where it is new.
    pub before: Option<String>,
    /// What it is in the scenario; none where it is gone.
    pub after: Option<String>,
    /// Whether any figure changes when this alone is put back.
    pub has_effect: bool,
}

/// A figure that differs.
#[record]
pub struct FigureCompared {
    /// The scenario.
    pub scenario: String,
    /// What it is.
    pub figure: Figure,
    /// Whose it is.
    pub code: OdsCode,
    /// The name, or the code where no name is given.
    pub name: String,
    /// What it was; none where it could not be told.
    pub before: Option<Money>,
    /// What it is in the scenario; none where it cannot be told.
    pub after: Option<Money>,
    /// By how much it moves: worse is negative. None where either cannot be told.
    pub change: Option<Money>,
    /// Whose figures move the system's, in words; none for an organisation's own.
    pub because: Option<String>,
}

impl Assessment {
    /// The same year with changes, assessed by the same rulebook.
    ///
    /// # Errors
    ///
    /// As [`SystemYear::changed`](crate::SystemYear::changed).
    pub fn what_if(&self, changes: &Changes) -> Result<Self> {
        let year = self.system_year().changed(changes, Some(self.rulebook()))?;
        self.rulebook().assess(&year)
    }

    fn name_of(&self, code: &OdsCode) -> String {
        if *code == self.system.code {
            return self.system.name.clone();
        }
        let mut members = self.system_year().document().members.iter();
        let member = members.find(|member| member.code == *code);
        member.and_then(|member| member.name.clone()).unwrap_or_else(|| code.to_string())
    }
}

/// What changes from one assessment to others, by how much, and why.
///
/// A change is tried and not inferred: each part of the year that differs is put back alone, and where
/// no figure moves by that the scenario has an alarm.
///
/// # Errors
///
/// [`crate::Code::OutOfRange`] when a difference leaves the range of [`Money`].
///
/// ```
/// use ics_rules::{Changes, SystemYear, assess, assessment::compare, wire::Document};
///
/// let year = SystemYear::from_json(
///     r#"{ "system": "QF7", "year": "2019/20",
///          "members": [{ "code": "RHQ", "kind": "foundation_trust", "control_total": "100" }],
///          "returns": [{ "month": 6, "code": "RHQ", "plan_to_date": "50", "actual_to_date": "50",
///                        "forecast": "100" }] }"#,
/// )?;
/// let base = assess(&year)?;
/// let worse = base.what_if(&Changes::from_json(r#"{ "forecast": { "RHQ": "70" } }"#)?)?;
/// let compared = compare(&base, &[("£30 worse".to_owned(), worse)])?;
/// let outturn = &compared.figures[0];
/// assert_eq!(outturn.change.unwrap().to_string(), "-30.00");
/// assert_eq!(outturn.because.as_deref(), Some("RHQ £30 worse"));
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn compare(base: &Assessment, others: &[(String, Assessment)]) -> Result<ScenariosCompared> {
    let before = figures(base)?;
    let (mut scenarios, mut found) = (Vec::new(), Vec::new());
    for (name, other) in others {
        let after = figures(other)?;
        found.extend(differing(name, other, &before, &after)?);
        let changed = inputs::changed(base, other)?;
        let alarms = alarms(&changed);
        let says = other.headline.says.clone();
        scenarios.push(Scenario { name: name.clone(), says, changed, alarms });
    }
    Ok(ScenariosCompared { base: base.headline.says.clone(), scenarios, figures: found })
}

fn alarms(changed: &[InputChanged]) -> Vec<String> {
    if changed.is_empty() {
        return vec!["nothing differs from what it is compared with".to_owned()];
    }
    let idle = changed.iter().filter(|one| !one.has_effect);
    let none = || "nothing".to_owned();
    let told = idle.map(|one| {
        let (before, after) = (one.before.clone(), one.after.clone());
        let (before, after) = (before.unwrap_or_else(none), after.unwrap_or_else(none));
        format!("{}: {before} is now {after}, and no figure moves by it", one.what)
    });
    told.collect()
}

/// The figures that differ, the system's first.
fn differing(
    scenario: &str,
    other: &Assessment,
    before: &BTreeMap<Key, Money>,
    after: &BTreeMap<Key, Money>,
) -> Result<Vec<FigureCompared>> {
    let both = before.keys().chain(after.keys().filter(|key| !before.contains_key(*key)));
    let mut keys: Vec<&Key> = both.filter(|key| before.get(*key) != after.get(*key)).collect();
    let system = &other.system.code;
    crate::order::sort_by(&mut keys, |one, two| {
        (one.1 != *system, one).cmp(&(two.1 != *system, two))
    });
    let figure = |key: &&Key| {
        let (figure, code) = (key.0, key.1.clone());
        let (was, is) = (before.get(*key).copied(), after.get(*key).copied());
        let own = code == *system;
        Ok(FigureCompared {
            scenario: scenario.to_owned(),
            figure,
            name: other.name_of(&code),
            before: was,
            after: is,
            change: was.zip(is).map(|(was, is)| is.minus(was)).transpose()?,
            because: if own { because(figure, other, before, after)? } else { None },
            code,
        })
    };
    keys.iter().map(figure).collect()
}

/// Which organisations' figures move a figure of the system, the largest move first.
fn because(
    figure: Figure,
    other: &Assessment,
    before: &BTreeMap<Key, Money>,
    after: &BTreeMap<Key, Money>,
) -> Result<Option<String>> {
    let moving = match figure {
        Figure::Outturn | Figure::Variance | Figure::AgainstPlan => Figure::Outturn,
        Figure::ActualToDate | Figure::NeededPerMonth => Figure::ActualToDate,
        Figure::VarianceToDate => Figure::VarianceToDate,
        _ => return Ok(None),
    };
    let mut moves: Vec<(Money, String)> = Vec::new();
    for ((what, code), is) in after {
        let Some(was) = before.get(&(*what, code.clone())) else { continue };
        if *what == moving && *code != other.system.code && was != is {
            moves.push((is.minus(*was)?, other.name_of(code)));
        }
    }
    crate::order::sort_by(&mut moves, |one, two| {
        two.0.size().cmp(&one.0.size()).then_with(|| one.1.cmp(&two.1))
    });
    let moves: Vec<String> = moves.iter().map(|(amount, name)| moved(*amount, name)).collect();
    Ok((!moves.is_empty()).then(|| words::list(&moves)))
}

fn moved(amount: Money, name: &str) -> String {
    let kind = if amount.is_negative() { "worse" } else { "better" };
    format!("{name} {} {kind}", amount.size().nhs())
}

#[cfg(test)]
mod tests;
