//! The scale of scores: bookends, bands, and what says so.

use super::rank::Bookends;
use crate::{
    order,
    outcome::NotInForce,
    rulebook::{Role, Rule, RuleId, Rulebook},
    score::Score,
};

/// Which bookends hold.
#[derive(Debug, Clone, Copy)]
pub(super) enum Case {
    Plain,
    Standard,
    Floor,
}

/// The best score of any metric.
pub(super) fn best_there_is(rulebook: &Rulebook) -> Result<Score, NotInForce> {
    Ok(of_bookends(rulebook, Case::Plain)?.best)
}

/// The bookends of a case; the scale of scores in a year that states no bookends.
pub(super) fn of_bookends(rulebook: &Rulebook, case: Case) -> Result<Bookends, NotInForce> {
    let (role, prefix) = match (rulebook.in_force(Role::CohortBookends), case) {
        (None, _) => (Role::CohortScale, ""),
        (Some(_), Case::Plain) => (Role::CohortBookends, "plain "),
        (Some(_), Case::Standard) => (Role::CohortBookends, "standard "),
        (Some(_), Case::Floor) => (Role::CohortBookends, "floor "),
    };
    let rule = rulebook.role(role)?;
    let score = |name: &str| {
        let score = rule.named(&format!("{prefix}{name}"))?;
        score.normalize().to_string().parse::<Score>().ok()
    };
    match (score("best"), score("worst")) {
        (Some(best), Some(worst)) => Ok(Bookends { best, worst }),
        _ => Err(NotInForce::in_year(role.to_string(), Vec::new())),
    }
}

/// The score of a band and the rule that states it.
pub(super) fn bespoke(rulebook: &Rulebook, band: &str) -> Option<(Score, RuleId)> {
    band_rules(rulebook).find_map(|rule| Some((band_score(rule, band)?, rule.id.clone())))
}

/// Every band with its score, the best first.
pub(super) fn bands(rulebook: &Rulebook) -> Vec<(Score, String)> {
    let of = |rule: &Rule, band: &str| Some((band_score(rule, band)?, band.to_owned()));
    let rules = band_rules(rulebook);
    let bands = rules.flat_map(|rule| rule.names().filter_map(move |band| of(rule, band)));
    let mut bands: Vec<_> = bands.collect();
    order::sort(&mut bands);
    bands
}

fn band_rules(rulebook: &Rulebook) -> impl Iterator<Item = &Rule> {
    let roles = [Role::CohortBespoke, Role::CohortBespokeSeen, Role::CohortBespokeAssumed];
    roles.into_iter().filter_map(|role| rulebook.in_force(role))
}

fn band_score(rule: &Rule, band: &str) -> Option<Score> {
    rule.named(band)?.normalize().to_string().parse().ok()
}

/// The rules of a score that is given: the choice that says so, or the scale of the year.
pub(super) fn given_rules(rulebook: &Rulebook) -> Result<Vec<RuleId>, NotInForce> {
    rulebook.ids_of([Role::CohortGivenScore]).or_else(|_| rulebook.ids_of([Role::CohortScale]))
}

/// The rule that leaves a metric out; that of the average in a year that states none.
pub(super) fn left_out_rules(rulebook: &Rulebook, role: Role) -> Result<Vec<RuleId>, NotInForce> {
    rulebook.ids_of([role]).or_else(|_| rulebook.ids_of([Role::CohortAverage]))
}
