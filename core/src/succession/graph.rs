//! The graph of bodies: what came after one, and what was before it.

use std::{collections::BTreeSet, fmt::Write};

use ics_rules_macros::record;

use super::SuccessionQuestion;
use crate::{
    calendar::Date,
    error::{Code, Problem, Result},
    organisation::OdsCode,
    rulebook::{Role, RuleId, Rulebook, SuccessionChange, SuccessionEvent},
    text::quoted,
    wire::nearest,
};

/// What came after a body, or was before it, on a day.
#[record(explained)]
pub struct Succession {
    /// What was asked.
    #[python(parts(body: OdsCode))]
    pub asked: SuccessionQuestion,
    /// The bodies of that day that have all or a part of its area, in the order of their codes.
    pub bodies: Vec<OdsCode>,
    /// The events by which it is so, oldest first.
    pub steps: Vec<SuccessionStep>,
    /// The steps as a drawing in the language of Mermaid, which Markdown shows as a figure.
    pub mermaid: String,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// One event on the way.
#[record]
pub struct SuccessionStep {
    /// The rule that has the event.
    pub rule: RuleId,
    /// What it says.
    pub says: String,
    /// The first day on which it holds.
    pub date: Date,
    /// What it does.
    pub change: SuccessionChange,
}

/// The codes that events or lists name.
pub(super) fn known(rulebook: &Rulebook) -> BTreeSet<OdsCode> {
    let named = rulebook.succession().iter();
    let named = named.flat_map(|event| event.before.iter().chain(&event.after)).cloned();
    named.chain(rulebook.systems().iter().map(|system| system.code.clone())).collect()
}

/// The refusal of a code that stands for no body.
pub(super) fn unknown(rulebook: &Rulebook, code: &OdsCode) -> Problem {
    let known = known(rulebook);
    let codes: Vec<&str> = known.iter().map(OdsCode::as_str).collect();
    let near = nearest(code.as_str(), &codes);
    let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    let expected = format!("the code of a system or board that the lists name{hint}");
    Problem::new(Code::UnknownCode, quoted(code.as_str()), expected)
}

/// The first day of a body, as far as an event says it.
pub(super) fn began(rulebook: &Rulebook, code: &OdsCode) -> Option<Date> {
    let system = rulebook.dated(code);
    system.and_then(|(from, _)| from)
}

/// The day after the last one of a body: the first on which it is there no more.
pub(super) fn gone(rulebook: &Rulebook, code: &OdsCode) -> Option<Date> {
    let mut events = rulebook.succession().iter();
    let ends = [SuccessionChange::Merge, SuccessionChange::Abolish];
    let end =
        events.find(|event| event.before.as_ref() == Some(code) && ends.contains(&event.change));
    end.map(|event| event.date)
}

/// What came after a body, or was before it, on a day: over any number of steps.
///
/// # Errors
///
/// [`Code::UnknownCode`] for a code that no list or event names.
///
/// ```
/// use ics_rules::{Rulebook, succession::{SuccessionQuestion, succession}};
///
/// let rulebook = Rulebook::for_year("2026/27".parse()?)?;
/// let asked = SuccessionQuestion { body: "QJG".parse()?, on: "2026-04-01".parse()? };
/// let found = succession(&rulebook, &asked)?;
/// let bodies: Vec<&str> = found.bodies.iter().map(|code| code.as_str()).collect();
/// assert_eq!(bodies, ["D7T5G", "T6Y0W"]);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn succession(rulebook: &Rulebook, asked: &SuccessionQuestion) -> Result<Succession> {
    if !known(rulebook).contains(&asked.body) {
        return Err(unknown(rulebook, &asked.body).at("body").into());
    }
    let back = began(rulebook, &asked.body).is_some_and(|first| asked.on < first);
    let mut open = vec![asked.body.clone()];
    let mut seen = BTreeSet::new();
    let mut used: Vec<&SuccessionEvent> = Vec::new();
    while let Some(code) = open.pop() {
        if !seen.insert(code.clone()) {
            continue;
        }
        for event in rulebook.succession() {
            let near = if back { &event.after } else { &event.before };
            let far = if back { &event.before } else { &event.after };
            let in_time = (event.date <= asked.on) != back;
            if near.as_ref() == Some(&code) && in_time {
                if !used.contains(&event) {
                    used.push(event);
                }
                open.extend(far.iter().filter(|_| event.passes()).cloned());
            }
        }
    }
    used.sort_by_key(|event| (event.date, event.id.clone()));
    let there = |code: &OdsCode| {
        began(rulebook, code).is_none_or(|first| first <= asked.on)
            && gone(rulebook, code).is_none_or(|day| asked.on < day)
    };
    let steps = used.iter().map(|event| SuccessionStep {
        rule: event.id.clone(),
        says: event.says.clone(),
        date: event.date,
        change: event.change,
    });
    // A body of which nothing passed is there under its code.
    let kept = rulebook.in_force(Role::SystemsCodesKept).filter(|_| used.is_empty());
    let rules = used.iter().map(|event| &event.id).chain(kept.map(|rule| &rule.id));
    Ok(Succession {
        bodies: seen.into_iter().filter(there).collect(),
        steps: steps.collect(),
        mermaid: drawn(&used),
        rules: rules.cloned().collect(),
        asked: asked.clone(),
    })
}

impl SuccessionQuestion {
    /// The answer of [`succession()`].
    ///
    /// # Errors
    ///
    /// As [`succession()`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Succession> {
        succession(rulebook, self)
    }
}

/// The events that pass something on, as Mermaid draws them: an arrow is all of a body, a dotted arrow a
/// part of it.
fn drawn(events: &[&SuccessionEvent]) -> String {
    let mut text = "flowchart LR\n".to_owned();
    let node = |code: &Option<OdsCode>, name: &Option<String>| {
        let name = name.as_deref().unwrap_or_default();
        let id = code.as_ref().map_or_else(
            || name.chars().filter(char::is_ascii_alphanumeric).collect(),
            OdsCode::to_string,
        );
        format!("{id}[\"{name}\"]")
    };
    for event in events.iter().filter(|event| event.passes()) {
        let arrow = if event.change == SuccessionChange::Merge { "-->" } else { "-.->" };
        let before = node(&event.before, &event.before_name);
        let after = node(&event.after, &event.after_name);
        let _ = writeln!(text, "    {before} {arrow}|{}| {after}", event.date.iso());
    }
    text
}
