//! A reconciliation as plain text for people: aligned columns, negatives in brackets.

use super::{
    comparison::Comparison,
    finding::{Finding, IdentityResult},
    outcome::{Reconciliation, RowResult},
    row::{Arithmetic, ReadRow},
    stated::Stated,
};
use crate::{
    figure::printed,
    layout::{Table, section},
    text::numbers,
};

impl Reconciliation {
    /// The reconciliation as plain text: for each case every line and every identity with published
    /// and computed figures, then the counts, the rows that could not be read, and what could not be
    /// checked and why.
    ///
    /// Negative figures are in brackets; a figure marked `*` was worked out and not published.
    #[must_use]
    pub fn report(&self) -> String {
        let mut cases: Vec<&str> = Vec::new();
        for row in &self.rows {
            if row.read().is_some() && !cases.contains(&row.case.as_str()) {
                cases.push(&row.case);
            }
        }
        let mut text: String = cases.into_iter().map(|case| self.case(case)).collect();
        text.push_str(&self.counts());
        let unread = self.rows.iter().flat_map(|row| {
            let place = format!("row {} ({}, {:?})", row.row, row.case, row.line);
            row.problems().iter().map(move |problem| format!("{place}: {problem}"))
        });
        text.push_str(&section("Rows that could not be read", unread));
        let not_checked = self.identities.iter().filter_map(|one| match &one.finding {
            Finding::NotChecked(because) => {
                let rows = numbers(one.rows.iter().copied());
                let place = place(one, &[]);
                Some(format!("{}, {place}: {}: {because} (rows {rows})", one.case, one.what))
            }
            _ => None,
        });
        text.push_str(&section("Could not be checked", not_checked));
        text
    }

    fn case(&self, case: &str) -> String {
        let of_case = self.rows.iter().filter(|row| row.case == case);
        let rows: Vec<_> = of_case.filter_map(|row| Some((row, row.read()?))).collect();
        // What all rows share stands in the heading, the rest in columns of its own.
        let facts: Vec<_> = rows.iter().map(|(row, read)| facts(row, read)).collect();
        let is_shared = |at: usize| {
            let first = facts.first().map(|first| first.get(at));
            facts.iter().all(|one| Some(one.get(at)) == first)
        };
        let shared: Vec<bool> = (0..NAMES.len()).map(is_shared).collect();
        let kept = |facts: &[String], wanted: bool| -> Vec<String> {
            let kept = facts.iter().zip(&shared).filter(|(_, shared)| **shared == wanted);
            kept.map(|(fact, _)| fact.clone()).collect()
        };
        let heading = facts.first().map_or_else(Vec::new, |first| kept(first, true));

        let own = kept(&NAMES.map(str::to_owned), false);
        let mut table = Table::new(1 + own.len());
        let figures = ["plan", "actual", "variance", "computed", "difference", "tolerance", ""];
        table.push(["line".to_owned()].into_iter().chain(own).chain(figures.map(str::to_owned)));
        for ((row, read), facts) in rows.iter().zip(&facts) {
            let figures = [read.plan, read.actual, read.variance].map(stated);
            let check = match &read.arithmetic {
                Arithmetic::Compared(one) => compared(one),
                Arithmetic::Derived(_) | Arithmetic::OneFigure => [const { String::new() }; 4],
            };
            let own = kept(facts, false);
            table.push([row.line.clone()].into_iter().chain(own).chain(figures).chain(check));
        }
        let between = self.between(case, &heading);
        format!("{case}: {}\n{}{between}\n", heading.join(", "), table.render())
    }

    /// The identities of a case, without repeating what stands in its heading.
    fn between(&self, case: &str, heading: &[String]) -> String {
        let mut table = Table::new(3);
        let titles = ["identity", "", "", "published", "computed", "difference", "tolerance", ""];
        table.push(titles.map(str::to_owned));
        let mut notes = String::new();
        for one in self.identities.iter().filter(|one| one.case == case) {
            let place = place(one, heading);
            let at = if place.is_empty() { String::new() } else { format!("{place}: ") };
            let note = match &one.finding {
                Finding::Compared(comparison) => {
                    let name = [one.identity.to_string(), one.figure.clone(), place];
                    let published = [printed(&comparison.published)];
                    table.push(name.into_iter().chain(published).chain(compared(comparison)));
                    if comparison.agrees {
                        continue;
                    }
                    format!("  differs: {at}{}\n", one.what)
                }
                Finding::Derived { line, figure } => {
                    format!("  derived: {at}{}: {line} is {}*\n", one.what, figure.nhs())
                }
                Finding::Information(says) => format!("  note: {at}{}: {says}\n", one.what),
                Finding::NotChecked(_) => continue,
            };
            notes.push_str(&note);
        }
        if table.has_rows() { table.render() + &notes } else { notes }
    }

    fn counts(&self) -> String {
        let is_open = |one: &&IdentityResult| matches!(one.finding, Finding::NotChecked(_));
        format!(
            "{} rows: {} read, {} not read\n{} comparisons: {} differ by more than rounding; {} more \
             could not be made\n* worked out, not published. Tolerance: one unit in the last place \
             of each figure added, plus one of the total; for a share, what rounded figures admit.\n",
            self.rows.len(),
            self.read,
            self.unread,
            self.compared,
            self.differing,
            self.identities.iter().filter(is_open).count()
        )
    }
}

const NAMES: [&str; 4] = ["system", "year", "period", "unit"];

fn facts(row: &RowResult, read: &ReadRow) -> [String; 4] {
    let (year, period) = (read.year.to_string(), read.period.to_string());
    [row.system.clone(), year, period, read.unit.to_string()]
}

/// Where an identity holds, without what is known already.
fn place(one: &IdentityResult, known: &[String]) -> String {
    let parts = [&one.system, &one.year, &one.period, &one.unit];
    let parts = parts.into_iter().filter(|part| !known.contains(part));
    parts.map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn stated(stated: Option<Stated>) -> String {
    let mark = |one: Stated| if one.derived { "*" } else { "" };
    stated.map_or_else(String::new, |one| one.figure.nhs() + mark(one))
}

fn compared(one: &Comparison) -> [String; 4] {
    let verdict = if one.agrees { "agrees" } else { "DIFFERS" };
    let figures = [&one.computed, &one.difference, &one.tolerance].map(|text| printed(text));
    let [computed, difference, tolerance] = figures;
    [computed, difference, tolerance, verdict.to_owned()]
}
