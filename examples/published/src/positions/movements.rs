//! Money that moves a position: a released reserve, deficit support.

use super::{
    equation::{Equation, Term},
    finding::IdentityResult,
    line::{Line, Lines, named, saying},
    row::{LineBasis, Measure},
};
use crate::text::folded;

const RESULT_FIRST: [Measure; 3] = [Measure::Actual, Measure::Plan, Measure::Variance];
const PLAN_FIRST: [Measure; 3] = [Measure::Plan, Measure::Actual, Measure::Variance];

/// A released reserve moves the position and the control total by the same amount, so that the
/// variance is unchanged.
///
/// With the position before release published, position after = position before + released. Without
/// it, the position after is the control total after plus the published variance, or exactly the
/// control total where no variance is published.
pub(crate) fn reserve_release(lines: &Lines<'_>) -> Vec<IdentityResult> {
    let mut results = Vec::new();
    for scope in lines.by_year() {
        let [released] = *saying(scope, LineBasis::Reserve, "released").as_slice() else {
            continue;
        };
        let only = |basis, words| match *saying(scope, basis, words).as_slice() {
            [line] => Some(line),
            _ => None,
        };
        let release = || Term::first(released, &RESULT_FIRST);
        let after = only(LineBasis::Surplus, "after release");
        let before = only(LineBasis::Surplus, "before release");
        let limit_after = only(LineBasis::Limit, "after release");
        let limit_before = only(LineBasis::Limit, "before release")
            .or_else(|| only(LineBasis::Limit, "").filter(|_| limit_after.is_none()));
        let limit = || limit_before.map(|line| Term::first(line, &PLAN_FIRST));
        let mut push = |equation: Equation, at: &Line<'_>| results.extend(equation.at(at, lines));
        if let Some(limit) = limit() {
            let name = "control total after release";
            let total = limit_after.map_or_else(
                || Term::absent(LineBasis::Limit, name),
                |line| Term::first(line, &PLAN_FIRST),
            );
            push(Equation::new(None, total, vec![limit, release()]).deriving(), released);
        }
        let Some(after) = after else { continue };
        let total = || Term::first(after, &RESULT_FIRST);
        if let Some(before) = before {
            let addends = vec![Term::first(before, &RESULT_FIRST), release()];
            push(Equation::new(None, total(), addends), after);
        } else {
            let absent = || Term::absent(LineBasis::Limit, "control total before release");
            let mut addends = vec![limit().unwrap_or_else(absent), release()];
            addends.extend(
                Some(Term::of(after, Measure::Variance))
                    .filter(Term::is_published)
                    .map(|term| Term { label: "published variance".to_owned(), ..term }),
            );
            push(Equation::new(None, total(), addends), after);
        }
    }
    results
}

/// The position excluding deficit support plus the support is the position including it; and support
/// planned less support withheld is support received.
///
/// A variant of a period without funding of its own (a plan as it stood in late March) takes the
/// funding of the plain period, but only to derive the other basis, never to find a difference.
pub(crate) fn deficit_support(lines: &Lines<'_>) -> Vec<IdentityResult> {
    let mut results = Vec::new();
    for year in lines.by_year() {
        for scope in year.chunk_by(|one, other| one.place.period == other.place.period) {
            for line in scope {
                results.extend(bases(line, scope, year, lines));
            }
            results.extend(received(scope, lines));
        }
    }
    results
}

fn bases(
    line: &Line<'_>,
    scope: &[Line<'_>],
    year: &[Line<'_>],
    lines: &Lines<'_>,
) -> Vec<IdentityResult> {
    let Some((of, includes)) = footing(line) else { return Vec::new() };
    let find = |wanted: bool| {
        scope
            .iter()
            .find(|other| footing(other).is_some_and(|(name, is)| name == of && is == wanted))
    };
    let (excluding, including) = (find(false), find(true));
    if includes && excluding.is_some() {
        return Vec::new(); // looked at from the other line
    }
    let own = scope.iter().find(|line| is_support(line));
    let plain = line.place.period.plain();
    let borrowed = year.iter().find(|other| is_support(other) && other.place.period == plain);
    let complete = excluding.is_some() && including.is_some();
    let funding = own.or(borrowed.filter(|_| !complete));
    if funding.is_none() && !complete {
        return Vec::new();
    }
    let measures = Measure::ALL.iter().copied().filter_map(|measure| {
        let name = |words: &str| format!("{of} {words} deficit support");
        let with = Term::maybe(including, measure, LineBasis::Surplus, &name("including"));
        let without = Term::maybe(excluding, measure, LineBasis::Surplus, &name("excluding"));
        let mut support = Term::maybe(funding, measure, LineBasis::Funding, "deficit support");
        if own.is_none() && funding.is_some() {
            support.label = format!("{} of {plain}", support.label);
        }
        let equation = Equation::new(Some(measure), with, vec![without, support]);
        equation.deriving().at(line, lines)
    });
    measures.collect()
}

/// Support planned less support withheld is support received.
fn received(scope: &[Line<'_>], lines: &Lines<'_>) -> Option<IdentityResult> {
    let planned = scope.iter().find(|line| is_support(line))?;
    let withheld = named(scope, LineBasis::Funding, &["deficit support withheld"])?;
    let received = named(scope, LineBasis::Funding, &["deficit support received"]);
    let own = Term::of(planned, Measure::Actual);
    let total = match received {
        Some(line) => Term::first(line, &RESULT_FIRST),
        None if own.is_published() => own,
        None => Term::absent(LineBasis::Funding, "deficit support received"),
    };
    let withheld = Term::first(withheld, &RESULT_FIRST).minus();
    let addends = vec![Term::of(planned, Measure::Plan), withheld];
    Equation::new(None, total, addends).deriving().at(planned, lines)
}

fn is_support(line: &Line<'_>) -> bool {
    line.place.basis == LineBasis::Funding && spelled_out(&line.place.name) == "deficit support"
}

/// Whose position it is, and whether it includes deficit support; nothing for other lines.
fn footing(line: &Line<'_>) -> Option<(String, bool)> {
    if line.place.basis != LineBasis::Surplus {
        return None;
    }
    let name = spelled_out(&line.place.name);
    [("excluding", false), ("including", true), ("before", false), ("after", true)]
        .into_iter()
        .find_map(|(word, includes)| {
            let phrase = format!("{word} deficit support");
            name.contains(&phrase).then(|| (folded(&name.replace(&phrase, "")), includes))
        })
}

fn spelled_out(name: &str) -> String {
    let words = name.split(' ').map(|word| if word == "dsf" { "deficit support" } else { word });
    words.collect::<Vec<_>>().join(" ").replace("deficit support funding", "deficit support")
}
