//! Published proportions, recomputed from rounded figures as intervals.

use super::{
    comparison::Comparison,
    finding::{Finding, IdentityResult, result},
    information::is_of_plan,
    line::{Line, Lines},
    row::{LineBasis, Measure},
    stated::Stated,
    unit::Unit,
};
use crate::figure::Figure;

/// The share of the annual deficit limit that the deficit to date has used.
///
/// Both figures are rounded, so each stands for every value within half a unit of its last place;
/// the published share agrees when some such values give a share that rounds to it.
pub(crate) fn share_of_limit(lines: &Lines<'_>) -> Vec<IdentityResult> {
    let ratios = lines.all().iter().filter(|line| line.place.basis == LineBasis::Ratio);
    ratios.map(|ratio| share(ratio, lines)).collect()
}

fn share(ratio: &Line<'_>, lines: &Lines<'_>) -> IdentityResult {
    let unit = ratio.read.unit.to_string();
    let name = &ratio.place.name;
    let stop = |because: &str| {
        let finding = Finding::NotChecked(because.to_owned());
        result(ratio, ratio.label.to_owned(), unit.clone(), std::iter::once(ratio.row), finding)
    };
    let is_share = name.starts_with("share of annual") || name.starts_with("share of the annual");
    if !(is_share && name.contains("used")) {
        return stop("no formula is known for this proportion");
    }
    let Some(published) = ratio.first(&[Measure::Actual, Measure::Plan, Measure::Variance]) else {
        return stop("the share is not published");
    };
    let Some((spent, position)) = to_date(ratio, lines) else {
        return stop("the position to date is not published for the case and period");
    };
    let (annual, limit) = match annual(ratio, lines).as_slice() {
        [] => return stop("no row has the annual limit or plan of the system and year"),
        [one] => *one,
        several => {
            let stopped = stop("the file has different annual limits for the system and year");
            let rows = several.iter().map(|(line, _)| line.row).chain(stopped.rows);
            let mut rows: Vec<usize> = rows.collect();
            rows.sort_unstable();
            return IdentityResult { rows, ..stopped };
        }
    };
    let position = Between::of(position, &spent.read.unit);
    let limit = Between::of(limit, &annual.read.unit);
    let Some(compared) = compare(published, &ratio.read.unit, &position, &limit) else {
        return stop("the annual figure is not a deficit larger than its rounding");
    };
    let what = format!(
        "{} = actual of {} {} ÷ plan of {} {}",
        ratio.label, spent.label, spent.place.period, annual.label, annual.place.period
    );
    let finding = Finding::Compared(Comparison { what: what.clone(), ..compared });
    let rows = [ratio.row, spent.row, annual.row].into_iter();
    let found = result(ratio, what, unit, rows, finding);
    IdentityResult { figure: ratio.label.to_owned(), ..found }
}

fn to_date<'l, 'r>(ratio: &Line<'r>, lines: &'l Lines<'r>) -> Option<(&'l Line<'r>, Stated)> {
    let here = |line: &&Line| {
        (&line.place.case, &line.place.system, line.place.year, &line.place.period)
            == (&ratio.place.case, &ratio.place.system, ratio.place.year, &ratio.place.period)
            && line.is(LineBasis::Surplus, &["system", "systems"])
    };
    let line = lines.all().iter().find(here)?;
    Some((line, line.read.actual?))
}

/// The annual limits of the system and year, or else its planned positions, from any case; those
/// that say the same stand once.
fn annual<'l, 'r>(ratio: &Line<'r>, lines: &'l Lines<'r>) -> Vec<(&'l Line<'r>, Stated)> {
    let whose = |line: &&Line| {
        (&line.place.system, line.place.year) == (&ratio.place.system, ratio.place.year)
            && is_of_plan(line.place.period.span)
    };
    let of = |wanted: &dyn Fn(&Line) -> bool| {
        let mut found: Vec<(&Line, Stated)> = Vec::new();
        for line in lines.all().iter().filter(whose).filter(|line| wanted(line)) {
            let Some(plan) = line.read.plan else { continue };
            let exact =
                |line: &Line, stated: Stated| stated.figure.exact(line.read.unit.exponent());
            if !found.iter().any(|(one, known)| exact(one, *known) == exact(line, plan)) {
                found.push((line, plan));
            }
        }
        (!found.is_empty()).then_some(found)
    };
    of(&|line| line.place.basis == LineBasis::Limit && line.place.period.variant.is_none())
        .or_else(|| {
            of(&|line| {
                line.is(LineBasis::Surplus, &["system", "systems"])
                    && line.place.period.variant.is_none()
            })
        })
        .or_else(|| of(&|line| line.says(LineBasis::Surplus, "system own plan")))
        .unwrap_or_default()
}

/// The values that a rounded deficit may have had, doubled so that half a unit is whole.
struct Between {
    low: i128,
    high: i128,
}

impl Between {
    fn of(position: Stated, unit: &Unit) -> Self {
        let deficit = -2 * position.figure.exact(unit.exponent());
        let half = position.rounding.exact(unit.exponent());
        Self { low: deficit - half, high: deficit + half }
    }

    fn middle(&self) -> i128 {
        i128::midpoint(self.low, self.high)
    }
}

fn compare(
    published: Stated,
    unit: &Unit,
    deficit: &Between,
    limit: &Between,
) -> Option<Comparison> {
    if limit.low <= 0 {
        return None;
    }
    let hundred = if *unit == Unit::PerCent { 100 } else { 1 };
    let one = Figure::whole_one();
    let share = published.figure.exact(0).checked_mul(2)?;
    let half = published.rounding.exact(0);
    // share / (2 × hundred × one) against deficit / limit, without dividing.
    let times = |deficit: i128| deficit.checked_mul(2 * hundred)?.checked_mul(one);
    let lowest = if deficit.low >= 0 { limit.high } else { limit.low };
    let highest = if deficit.high >= 0 { limit.low } else { limit.high };
    let agrees = times(deficit.low)? <= share.checked_add(half)?.checked_mul(lowest)?
        && times(deficit.high)? >= share.checked_sub(half)?.checked_mul(highest)?;
    let places = published.figure.places().saturating_add(1).min(Figure::FINEST);
    let shown = |deficit: i128, limit: i128, places| {
        Figure::quotient(deficit.checked_mul(hundred)?.checked_mul(one)?, limit, 0, places)
    };
    let (low, high) = (shown(deficit.low, lowest, places)?, shown(deficit.high, highest, places)?);
    let computed = shown(deficit.middle(), limit.middle(), published.figure.places())?;
    let difference = published.figure.exact(0) - computed.exact(0);
    Some(Comparison {
        what: String::new(),
        published: published.figure.to_string(),
        computed: computed.to_string(),
        difference: Figure::from_exact(difference, 0, published.figure.places()).to_string(),
        tolerance: format!("{low} to {high}"),
        agrees,
        rules: Vec::new(),
    })
}
