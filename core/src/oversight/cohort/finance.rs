//! The combined finance score, from plan and variance.

use std::collections::BTreeSet;

use super::{
    outcome::{CombinedFinance, LeftOutBecause, LeftOutMetric, MetricScore, ScoreBasis},
    question::{CohortTrust, FinanceCell},
    scale::best_there_is,
};
use crate::{
    decimal::Number,
    outcome::{NotInForce, Outcome},
    rulebook::{Role, Rulebook, ScoredBy},
    score::Score,
};

/// The scores of a planned surplus or deficit and of a variance to plan, both in per cent.
pub(super) fn finance_bands(
    rulebook: &Rulebook,
    planned: Number,
    variance: Number,
) -> Result<(u64, u64), NotInForce> {
    let of = |role, value: Number| {
        rulebook.bands_of(role).map(|bands| u64::from(bands.place(value.decimal())))
    };
    Ok((of(Role::CohortFinancePlanned, planned)?, of(Role::CohortFinanceVariance, variance)?))
}

/// The combined score of two finance scores: of the published table, or of a cell that is supplied.
pub(super) fn combined(
    rulebook: &Rulebook,
    planned: u64,
    variance: u64,
    cells: &[FinanceCell],
) -> Outcome<CombinedFinance> {
    let rule = match rulebook.role(Role::CohortFinanceCombined) {
        Ok(rule) => rule,
        Err(refusal) => return refusal.into(),
    };
    let name = format!("planned {planned} variance {variance}");
    let published: Option<Score> =
        rule.named(&name).and_then(|score| score.normalize().to_string().parse().ok());
    let supplied = cells.iter().find(|cell| (cell.planned, cell.variance) == (planned, variance));
    let (combined, supplied) = match (published, supplied) {
        (Some(score), _) => (score, false),
        (None, Some(cell)) => (cell.combined, true),
        (None, None) => {
            let missing = [format!("finance_cells: {name}")];
            return Outcome::cannot_tell(missing, "no published result shows this combined score");
        }
    };
    let rules = rulebook.ids_of([
        Role::CohortFinancePlanned,
        Role::CohortFinanceVariance,
        Role::CohortFinanceCombined,
        Role::CohortFinanceInAverage,
    ]);
    match rules {
        Ok(rules) => {
            Outcome::Answer(CombinedFinance { planned, variance, combined, supplied, rules })
        }
        Err(refusal) => refusal.into(),
    }
}

/// The combined score of a trust that has a plan or a variance; none where it has neither.
pub(super) fn of_trust(
    rulebook: &Rulebook,
    trust: &CohortTrust,
    cells: &[FinanceCell],
) -> Option<Outcome<CombinedFinance>> {
    let because = "the combined finance score is made of plan and variance";
    match (trust.planned_percent, trust.variance_percent) {
        (None, None) => None,
        (None, Some(_)) => Some(Outcome::cannot_tell(["planned_percent"], because)),
        (Some(_), None) => Some(Outcome::cannot_tell(["variance_percent"], because)),
        (Some(planned), Some(variance)) => Some(match finance_bands(rulebook, planned, variance) {
            Ok((planned, variance)) => combined(rulebook, planned, variance, cells),
            Err(refusal) => refusal.into(),
        }),
    }
}

/// Adds the combined finance score, or why there is none.
pub(super) fn add_to(
    rulebook: &Rulebook,
    finance: Option<&Outcome<CombinedFinance>>,
    scores: &mut Vec<MetricScore>,
    left_out: &mut Vec<LeftOutMetric>,
) -> Result<(), NotInForce> {
    let metrics = rulebook.scored_metrics();
    let metric = metrics.iter().find(|one| one.scored_by == ScoredBy::Finance);
    let (Some(metric), Some(finance)) = (metric, finance) else { return Ok(()) };
    left_out.retain(|one| one.metric != metric.code);
    let Some(found) = finance.answer() else {
        let because = LeftOutBecause::CannotTell;
        let rules = rulebook.ids_of([Role::CohortFinanceCombined])?;
        left_out.push(LeftOutMetric { metric: metric.code.clone(), because, rules });
        return Ok(());
    };
    let mut rules = found.rules.clone();
    rules.push(metric.id.clone());
    let score = MetricScore {
        metric: metric.code.clone(),
        name: Some(metric.name.clone()),
        domain: Some(metric.domain.clone()),
        score: found.combined,
        unrounded: None,
        basis: ScoreBasis::Finance,
        value: None,
        place: None,
        best: best_there_is(rulebook)?,
        bookends: None,
        weigh_as_one: 1,
        rules,
    };
    let at = scores.partition_point(|one| one.metric < metric.code);
    scores.insert(at, score);
    Ok(())
}

/// Every combined score that the table or a cell supplied can give, the best first.
pub(super) fn possible(rulebook: &Rulebook, cells: &[FinanceCell]) -> Vec<Score> {
    let rule = rulebook.in_force(Role::CohortFinanceCombined);
    let published = rule.into_iter().flat_map(|rule| {
        rule.names().filter_map(|name| rule.named(name)?.normalize().to_string().parse().ok())
    });
    let scores: BTreeSet<Score> = published.chain(cells.iter().map(|cell| cell.combined)).collect();
    scores.into_iter().collect()
}
