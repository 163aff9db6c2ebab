//! `total …` lines and the lines they are totals of.

use super::{
    equation::{Equation, Term},
    finding::IdentityResult,
    line::{Line, Lines, named},
    period::Span,
    row::{LineBasis, Measure},
    sums::{COMMISSIONER, PROVIDER, SYSTEM},
};

/// A `total …` line is the sum of the other lines of its basis and period.
///
/// That holds where the table is whole: it has one such total, and every line carries the figures of
/// a full table (a plan and an actual; a plan alone in a plan or an allocation). A list of variances
/// alone is a selection: what it leaves out is information.
pub(crate) fn total(lines: &Lines<'_>) -> Vec<IdentityResult> {
    let mut results = Vec::new();
    for scope in lines.by_period() {
        for basis in [LineBasis::Surplus, LineBasis::Expenditure, LineBasis::Allocation] {
            let of_basis = || scope.iter().filter(|line| line.place.basis == basis);
            let totals: Vec<&Line> = of_basis().filter(|line| line.begins("total")).collect();
            let listed: Vec<&Line> =
                of_basis().filter(|line| is_top_level(line, scope, lines)).collect();
            for total in &totals {
                let whole = listed.iter().chain([total]).all(|line| is_whole(line));
                let itself = total.place.name.strip_prefix("total including ");
                let has_own_sum = itself.is_some_and(|what| element(scope, basis, what).is_some());
                let open = !whole || has_own_sum || totals.len() > 1 || listed.len() < 2;
                for measure in Measure::ALL.iter().copied() {
                    let terms = listed.iter().map(|line| Term::of(line, measure)).collect();
                    let equation = Equation::new(Some(measure), Term::of(total, measure), terms);
                    results.extend(equation.or_not_itemised(open).at(total, lines));
                }
            }
        }
    }
    results
}

/// Whether a line is neither a total nor a part of another line.
fn is_top_level(line: &Line<'_>, scope: &[Line<'_>], lines: &Lines<'_>) -> bool {
    let name = line.place.name.as_str();
    let words = || name.split(' ');
    let total = words().any(|word| ["total", "subtotal", "sub-total"].contains(&word));
    let part = name.ends_with(" element") || name.contains("of which");
    let within = lines.system_parts.iter().any(|part| part == name)
        || [&SYSTEM[..], &COMMISSIONER, &PROVIDER].iter().any(|names| {
            words().next().is_some_and(|first| names.contains(&first)) && !SYSTEM.contains(&name)
        });
    let systems = named(scope, line.place.basis, &SYSTEM).is_some();
    !(total || part || within && systems)
}

fn is_whole(line: &Line<'_>) -> bool {
    let plan_alone =
        line.place.basis == LineBasis::Allocation || line.place.period.span == Span::Plan;
    line.read.plan.is_some() && (plan_alone || line.read.actual.is_some())
}

fn element<'l, 'r>(scope: &'l [Line<'r>], basis: LineBasis, what: &str) -> Option<&'l Line<'r>> {
    named(scope, basis, &[&format!("{what} element")])
}

/// A total including an element is the element plus the core total.
pub(crate) fn total_including(lines: &Lines<'_>) -> Vec<IdentityResult> {
    let mut results = Vec::new();
    for scope in lines.by_period() {
        for total in scope {
            let Some(what) = total.place.name.strip_prefix("total including ") else { continue };
            let basis = total.place.basis;
            let rest = format!("total excluding {what}");
            let (element, core) =
                (element(scope, basis, what), named(scope, basis, &["core total", &rest]));
            if element.is_none() && core.is_none() {
                continue;
            }
            for measure in Measure::ALL.iter().copied() {
                let terms = vec![
                    Term::maybe(element, measure, basis, &format!("{what} element")),
                    Term::maybe(core, measure, basis, "core total"),
                ];
                let equation = Equation::new(Some(measure), Term::of(total, measure), terms);
                results.extend(equation.deriving().at(total, lines));
            }
        }
    }
    results
}
