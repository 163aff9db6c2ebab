//! What the rules of the year hold trusts to.

use std::collections::BTreeMap;

use ics_rules::{
    NotInForce, Number, Quarter, Rulebook, Score,
    oversight::cohort::Bookends,
    rulebook::{CutPoints, Role},
};
use rust_decimal::Decimal;

use crate::rules::{count, without_value};

/// What a trust is checked by.
pub(crate) struct Settings {
    pub(crate) tolerance: Decimal,
    pub(crate) best_under_override: u64,
    pub(crate) intensive: u64,
    /// The quarters in which the published flag of the programme decides the final segment.
    pub(crate) decided_quarters: Vec<Quarter>,
    /// The bookends of a metric with neither standard nor floor.
    pub(crate) bookends: Bookends,
    cuts: BTreeMap<(Quarter, Option<String>), CutPoints>,
}

impl Settings {
    pub(crate) fn of(rulebook: &Rulebook) -> Result<Self, NotInForce> {
        let tolerance = rulebook.role(Role::CohortAverageTolerance)?.number();
        let decided = rulebook.role(Role::CohortRecoveryProgramme)?.words();
        let cuts = rulebook.cut_points().iter();
        Ok(Self {
            tolerance: tolerance.unwrap_or(Decimal::ZERO),
            best_under_override: count(rulebook, Role::CohortOverride)?,
            intensive: count(rulebook, Role::CohortIntensive)?,
            decided_quarters: decided.iter().filter_map(|quarter| quarter.parse().ok()).collect(),
            bookends: bookends(rulebook)?,
            cuts: cuts.map(|one| ((one.quarter, one.domain.clone()), one.clone())).collect(),
        })
    }

    /// The segment of an average, or of the score of a domain, by the midpoints of what published
    /// segments of the quarter show, and whether nothing but a midpoint decides it; none where they show
    /// nothing. At or below a cut is the better side.
    pub(crate) fn segment(
        &self,
        quarter: Quarter,
        domain: Option<&str>,
    ) -> Option<impl Fn(Score) -> (u64, bool)> {
        let seen = self.cuts.get(&(quarter, domain.map(str::to_owned)))?;
        Some(|score: Score| {
            let beyond = |cut: Number| score.decimal() > cut.decimal();
            let beyond = seen.between.iter().filter(|one| beyond(one.midpoint())).count();
            let segment = u64::try_from(beyond).unwrap_or(u64::MAX).saturating_add(1);
            (segment, seen.between.iter().any(|one| one.leaves_open(score)))
        })
    }

    /// The segment after the override: no better than the best that it leaves.
    pub(crate) fn adjusted(&self, before: u64, applies: bool) -> u64 {
        if applies { before.max(self.best_under_override) } else { before }
    }
}

fn bookends(rulebook: &Rulebook) -> Result<Bookends, NotInForce> {
    let role = Role::CohortBookends;
    let rule = rulebook.role(role)?;
    let score = |name: &str| rule.named(name)?.normalize().to_string().parse().ok();
    let found = score("plain best").zip(score("plain worst"));
    found.map(|(best, worst)| Bookends { best, worst }).ok_or_else(|| without_value(role))
}
