//! Lines that add up: roll-ups, members, drivers, parts, and the two bases.

use super::{
    equation::{Equation, Term},
    finding::{Finding, IdentityResult, result},
    line::{Line, Lines, named, saying},
    row::{LineBasis, Measure},
};

pub(crate) const SYSTEM: [&str; 4] = ["system", "systems", "ics", "icss"];
pub(crate) const COMMISSIONER: [&str; 6] =
    ["icb", "icbs", "ccg", "ccgs", "commissioner", "commissioners"];
pub(crate) const PROVIDER: [&str; 4] = ["provider", "providers", "trust", "trusts"];

/// The lines the rulebook names add up to the line of the systems.
///
/// Money that is withheld is a line of its own only where some is, and is never spent, so the line
/// may be absent and may lack an actual. Providers have no allocation.
pub(crate) fn system_roll_up(lines: &Lines<'_>) -> Vec<IdentityResult> {
    let mut results = Vec::new();
    for scope in lines.by_period() {
        for basis in [LineBasis::Expenditure, LineBasis::Allocation] {
            let Some(total) = named(scope, basis, &SYSTEM) else { continue };
            for measure in Measure::ALL.iter().copied() {
                let terms = lines.system_parts.iter().filter_map(|name| {
                    let withheld = name.contains("withheld");
                    let unallotted = basis == LineBasis::Allocation && name.starts_with("provider");
                    let line = named(scope, basis, &[name]);
                    let term = Term::maybe(line, measure, basis, name);
                    let unspent = withheld && measure == Measure::Actual && term.stated.is_none();
                    let optional = withheld || unallotted;
                    (!unspent && (line.is_some() || !optional)).then_some(term)
                });
                let equation =
                    Equation::new(Some(measure), Term::of(total, measure), terms.collect());
                results.extend(equation.at(total, lines));
            }
        }
    }
    results
}

/// A system is its commissioner and its providers, each side given as one line.
///
/// Where a side is given by the names of its organisations instead, the list may be incomplete:
/// what is missing is then information.
pub(crate) fn members(lines: &Lines<'_>) -> Vec<IdentityResult> {
    let mut results = Vec::new();
    for scope in lines.by_period() {
        for basis in [LineBasis::Surplus, LineBasis::Limit, LineBasis::Funding] {
            let total = named(scope, basis, &SYSTEM);
            let (commissioner, provider) =
                (side(scope, basis, &COMMISSIONER), side(scope, basis, &PROVIDER));
            let Some(at) = total.or(commissioner.first().copied()).or(provider.first().copied())
            else {
                continue;
            };
            let single = |side: &[&Line]| side.len() <= 1 && side.iter().all(|line| is_side(line));
            let whole = single(&commissioner) && single(&provider);
            for measure in Measure::ALL.iter().copied() {
                let terms = |side: &[&Line], name: &str| -> Vec<Term> {
                    let absent = side.is_empty().then(|| Term::absent(basis, name));
                    side.iter().map(|line| Term::of(line, measure)).chain(absent).collect()
                };
                let mut addends = terms(&commissioner, "commissioner");
                addends.extend(terms(&provider, "providers"));
                let total = Term::maybe(total, measure, basis, "system");
                let equation = Equation::new(Some(measure), total, addends);
                let equation = if whole { equation.deriving() } else { equation };
                results.extend(equation.or_not_itemised(!whole).at(at, lines));
            }
        }
    }
    results
}

fn is_side(line: &Line<'_>) -> bool {
    let name = line.place.name.trim_start_matches("nhs ");
    COMMISSIONER.contains(&name) || PROVIDER.contains(&name)
}

/// The line of one side of a system, or else the lines of its organisations.
fn side<'l, 'r>(scope: &'l [Line<'r>], basis: LineBasis, names: &[&str]) -> Vec<&'l Line<'r>> {
    let of_side = |line: &&Line| {
        let last = line.place.name.split(' ').next_back();
        line.place.basis == basis && last.is_some_and(|last| names.contains(&last))
    };
    let found: Vec<&Line> = scope.iter().filter(of_side).collect();
    match found.iter().find(|line| is_side(line)) {
        Some(whole) => vec![whole],
        None => found,
    }
}

/// Stated drivers add up to the variance of the surplus.
pub(crate) fn drivers(lines: &Lines<'_>) -> Vec<IdentityResult> {
    let order = [Measure::Variance, Measure::Actual, Measure::Plan];
    let mut results = Vec::new();
    for scope in lines.by_period() {
        let of_basis = |basis| scope.iter().filter(move |line| line.place.basis == basis);
        let stated: Vec<&Line> =
            of_basis(LineBasis::Driver).filter(|line| !line.begins("total")).collect();
        let Some(first) = stated.first() else { continue };
        let surpluses: Vec<&Line> =
            of_basis(LineBasis::Surplus).filter(|line| line.read.variance.is_some()).collect();
        let system =
            named(scope, LineBasis::Surplus, &SYSTEM).filter(|line| line.read.variance.is_some());
        let target = system.or(if let [only] = surpluses.as_slice() { Some(only) } else { None });
        let terms: Vec<Term> = stated.iter().map(|line| Term::first(line, &order)).collect();
        if let Some(target) = target {
            let total = Term::of(target, Measure::Variance);
            results.extend(Equation::new(Some(Measure::Variance), total, terms).at(target, lines));
        } else {
            let because = "no single variance of a surplus is published for the case and period";
            let rows = stated.iter().map(|line| line.row);
            let what = "drivers add up to the variance of the surplus".to_owned();
            let finding = Finding::NotChecked(because.to_owned());
            results.push(result(first, what, first.read.unit.to_string(), rows, finding));
        }
    }
    results
}

/// A total of reserves is the sum of the others.
pub(crate) fn reserves(lines: &Lines<'_>) -> Vec<IdentityResult> {
    parts(lines, &[LineBasis::Reserve])
}

/// A total of drivers is the sum of the others; funding may list other things too.
pub(crate) fn other_parts(lines: &Lines<'_>) -> Vec<IdentityResult> {
    parts(lines, &[LineBasis::Driver, LineBasis::Funding])
}

fn parts(lines: &Lines<'_>, bases: &[LineBasis]) -> Vec<IdentityResult> {
    let mut results = Vec::new();
    for scope in lines.by_period() {
        for basis in bases.iter().copied() {
            let of_basis = || scope.iter().filter(|line| line.place.basis == basis);
            let Some(total) = of_basis().find(|line| line.begins("total")) else { continue };
            let is_part =
                |line: &&Line| !line.begins("total") && !line.place.name.contains("released");
            for measure in Measure::ALL.iter().copied() {
                let terms =
                    of_basis().filter(is_part).map(|line| Term::of(line, measure)).collect();
                let equation = Equation::new(Some(measure), Term::of(total, measure), terms);
                let open = basis == LineBasis::Funding;
                results.extend(equation.or_not_itemised(open).at(total, lines));
            }
        }
    }
    results
}

/// A surplus is allocation less expenditure, so that both bases show the same variance.
///
/// An allocation is for the year, so plan and actual are only compared for the full year.
pub(crate) fn both_bases(lines: &Lines<'_>) -> Vec<IdentityResult> {
    let mut results = Vec::new();
    for scope in lines.by_period() {
        for surplus in saying(scope, LineBasis::Surplus, "") {
            let name = [surplus.place.name.as_str()];
            let Some(spent) = named(scope, LineBasis::Expenditure, &name) else { continue };
            let allotted = named(scope, LineBasis::Allocation, &name)
                .filter(|_| surplus.place.period.span.is_full_year());
            for measure in Measure::ALL.iter().copied() {
                let terms = match (measure, allotted) {
                    (Measure::Variance, _) => vec![Term::of(spent, measure)],
                    (_, Some(allotted)) => {
                        vec![Term::of(allotted, Measure::Plan), Term::of(spent, measure).minus()]
                    }
                    (_, None) => continue,
                };
                let equation = Equation::new(Some(measure), Term::of(surplus, measure), terms);
                results.extend(equation.at(surplus, lines));
            }
        }
    }
    results
}
