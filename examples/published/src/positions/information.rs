//! What published rows say beside each other without being able to disagree, and limits that do.

use std::collections::BTreeMap;

use super::{
    comparison::Comparison,
    finding::{Finding, IdentityResult, result},
    line::{Line, Lines, named, saying},
    period::Span,
    row::{LineBasis, Measure},
    stated::Stated,
};
use crate::figure::Figure;

/// An imposed limit is no looser than the system's own plan; a limit beside the plan of a system
/// only shows the gap.
pub(crate) fn limit_against_plan(lines: &Lines<'_>) -> Vec<IdentityResult> {
    let mut results = Vec::new();
    for scope in lines.by_period().filter(|scope| is_plan(scope)) {
        let own = saying(scope, LineBasis::Surplus, "own plan");
        let system = named(scope, LineBasis::Surplus, &["system", "systems"]);
        let plans = if own.is_empty() { system.into_iter().collect() } else { own.clone() };
        for limit in saying(scope, LineBasis::Limit, "") {
            for plan in &plans {
                results.extend(gap(limit, plan, !own.is_empty()));
            }
        }
    }
    results
}

fn is_plan(scope: &[Line<'_>]) -> bool {
    scope.first().is_some_and(|line| is_of_plan(line.place.period.span))
}

/// Whether a limit or a plan of the period is that of the year.
pub(crate) const fn is_of_plan(span: Span) -> bool {
    matches!(span, Span::Plan | Span::FullYear)
}

fn gap(limit: &Line<'_>, plan: &Line<'_>, imposed: bool) -> Option<IdentityResult> {
    let unit = &limit.read.unit;
    let (set, own) = (limit.read.plan?, plan.read.plan?);
    let addend = [(1, own, &plan.read.unit)];
    let mut compared = Comparison::of_sum("", (set, unit), &addend);
    let rows = [limit.row, plan.row].into_iter();
    let what = format!("{} against {}", limit.label, plan.label);
    let tighter = !compared.difference.starts_with('-');
    let finding = if !unit.adds_to(&plan.read.unit) {
        Finding::NotChecked(format!("figures in {unit} and in {}", plan.read.unit))
    } else if imposed {
        compared.what = format!("{} is no looser than {}", limit.label, plan.label);
        compared.agrees |= tighter;
        Finding::Compared(compared)
    } else {
        let size = compared.difference.trim_start_matches('-');
        let word = if tighter { "tighter than the plan" } else { "looser than the plan" };
        Finding::Information(format!("{size} {word}"))
    };
    Some(result(limit, what, unit.to_string(), rows, finding))
}

/// The position by month, where several months of one line are published.
pub(crate) fn run_rate(lines: &Lines<'_>) -> Vec<IdentityResult> {
    let mut results = Vec::new();
    for year in lines.by_year() {
        let mut months: BTreeMap<(LineBasis, &str), Vec<(u8, &Line)>> = BTreeMap::new();
        for line in year {
            let place = &line.place;
            let running = matches!(place.basis, LineBasis::Surplus | LineBasis::Expenditure);
            let Span::ToDate(month) = place.period.span else { continue };
            if running && place.period.variant.is_none() && line.read.actual.is_some() {
                let key = (place.basis, place.name.as_str());
                months.entry(key).or_default().push((month.number(), line));
            }
        }
        for series in months.values().filter(|series| series.len() > 1) {
            results.extend(rates(series));
        }
    }
    results
}

fn rates(series: &[(u8, &Line<'_>)]) -> Option<IdentityResult> {
    let (_, first) = series.first()?;
    let unit = &first.read.unit;
    let mut says = Vec::new();
    let mut before = (0, 0);
    for (month, line) in series {
        let actual = line.read.actual?;
        let exact = actual.figure.exact(line.read.unit.exponent());
        let rate = |exact: i128, months: u8| {
            let places = actual.figure.places() + 1;
            Figure::quotient(exact, i128::from(months), unit.exponent(), places)
        };
        says.push(format!("{} a month to M{month:02}", rate(exact, *month)?.nhs()));
        if before.0 > 0 {
            let since = rate(exact - before.1, month - before.0)?.nhs();
            says.push(format!("{since} a month since M{:02}", before.0));
        }
        before = (*month, exact);
    }
    let mut found = result(
        first,
        format!("actual of {} by month", first.label),
        unit.to_string(),
        series.iter().map(|(_, line)| line.row),
        Finding::Information(says.join(", ")),
    );
    found.period =
        series.iter().map(|(_, line)| line.place.period.to_string()).collect::<Vec<_>>().join(", ");
    Some(found)
}

/// An allocation is for the year, so it is not compared with spending to date.
pub(crate) fn allocation_to_date(lines: &Lines<'_>) -> Vec<IdentityResult> {
    let mut results = Vec::new();
    for year in lines.by_year() {
        for allotted in saying(year, LineBasis::Allocation, "") {
            let to_date = year.iter().find(|line| {
                matches!(line.place.period.span, Span::ToDate(_))
                    && line.is(LineBasis::Expenditure, &[&allotted.place.name])
            });
            let Some(spent) = to_date else { continue };
            let because = "the allocation is for the full year and the expenditure to date";
            results.push(result(
                allotted,
                format!("{} against {}", allotted.label, spent.label),
                allotted.read.unit.to_string(),
                [allotted.row, spent.row].into_iter(),
                Finding::NotChecked(because.to_owned()),
            ));
        }
    }
    results
}

/// The variance of a total as a share of its planned expenditure.
pub(crate) fn share_of_expenditure(lines: &Lines<'_>) -> Vec<IdentityResult> {
    const PLACES: u32 = 2;
    let mut results = Vec::new();
    for year in lines.by_year() {
        for surplus in saying(year, LineBasis::Surplus, "total") {
            let same = |line: &&Line| line.is(LineBasis::Expenditure, &[&surplus.place.name]);
            let spans = |line: &&Line| {
                line.place.period == surplus.place.period || is_of_plan(line.place.period.span)
            };
            let spent = year.iter().filter(same).filter(spans);
            let spent = spent.max_by_key(|line| line.place.period == surplus.place.period);
            let (Some(variance), Some((spent, plan))) =
                (surplus.read.variance, spent.and_then(|line| Some((line, line.read.plan?))))
            else {
                continue;
            };
            let exact = |line: &Line, one: Stated| one.figure.exact(line.read.unit.exponent());
            let share = Figure::per_cent(exact(surplus, variance), exact(spent, plan), PLACES);
            let Some(share) = share.filter(|_| surplus.place.period.span.is_full_year()) else {
                continue;
            };
            results.push(result(
                surplus,
                format!("variance of {} as a share of planned {}", surplus.label, spent.label),
                "%".to_owned(),
                [surplus.row, spent.row].into_iter(),
                Finding::Information(format!("{}%", share.nhs())),
            ));
        }
    }
    results
}

/// What the same line of several systems comes to, beside the figure of England where there is one.
pub(crate) fn across_systems(lines: &Lines<'_>) -> Vec<IdentityResult> {
    let mut groups: BTreeMap<_, Vec<&Line>> = BTreeMap::new();
    for line in lines.all().iter().filter(|line| line.place.basis != LineBasis::Ratio) {
        let place = &line.place;
        let key = (&place.case, place.year, &place.period, place.basis, &place.name);
        groups.entry(key).or_default().push(line);
    }
    let mut results = Vec::new();
    for group in groups.into_values() {
        let (england, systems): (Vec<&Line>, Vec<&Line>) =
            group.into_iter().partition(|line| line.place.system == "england");
        for measure in Measure::ALL.iter().copied() {
            results.extend(across(&systems, england.first().copied(), measure));
        }
    }
    results
}

fn across(
    systems: &[&Line<'_>],
    england: Option<&Line<'_>>,
    measure: Measure,
) -> Option<IdentityResult> {
    let stated = |line: &Line| line.read.figure(measure).filter(|one| !one.derived);
    let known: Vec<(&Line, Stated)> =
        systems.iter().filter_map(|line| Some((*line, stated(line)?))).collect();
    let ((first, one), true) = (known.first()?, known.len() > 1) else { return None };
    let unit = &first.read.unit;
    if !known.iter().all(|(line, _)| line.read.unit.adds_to(unit)) {
        return None;
    }
    let exact = known.iter().map(|(line, one)| one.figure.exact(line.read.unit.exponent())).sum();
    let sum = Figure::from_exact(exact, unit.exponent(), one.figure.places());
    let whole = england.and_then(|line| Some((line, stated(line)?)));
    let beside =
        whole.map(|(line, one)| format!("; England has {} {}", one.figure.nhs(), line.read.unit));
    let beside = beside.unwrap_or_default();
    let says = format!("{} systems come to {}{beside}", known.len(), sum.nhs());
    let what = format!("{measure} of {}", first.label);
    let rows = known.iter().map(|(line, _)| line.row).chain(whole.map(|(line, _)| line.row));
    let mut found = result(first, what, unit.to_string(), rows, Finding::Information(says));
    found.system = format!("{} systems", known.len());
    Some(found)
}
