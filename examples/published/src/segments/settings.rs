//! What the rules of the year hold trusts to.

use ics_rules::{
    NotInForce, Number, Quarter, Rulebook, Score,
    oversight::cohort::Bookends,
    rulebook::{CutPoints, Role},
};
use rust_decimal::Decimal;

use crate::rules::count;

/// What a trust is checked by.
pub(crate) struct Settings {
    pub(crate) tolerance: Decimal,
    pub(crate) best_under_override: u64,
    /// The segment of intensive support; none in a year that names none.
    pub(crate) intensive: Option<u64>,
    /// The quarters in which the published flag of the programme decides the final segment.
    pub(crate) decided_quarters: Vec<Quarter>,
    /// The bookends of a metric with neither standard nor floor, and of one with a standard; none in a year
    /// that does not say how ranks become scores.
    pub(crate) bookends: Option<[Bookends; 2]>,
    cuts: Vec<CutPoints>,
    /// Whether the cuts are thresholds, so that no midpoint stands for one.
    by_thresholds: bool,
}

impl Settings {
    pub(crate) fn of(rulebook: &Rulebook) -> Result<Self, NotInForce> {
        let tolerance = rulebook.role(Role::CohortAverageTolerance)?.number();
        let decided = rulebook.role(Role::CohortRecoveryProgramme).ok();
        let decided = decided.map(|rule| rule.words().to_vec()).unwrap_or_default();
        Ok(Self {
            tolerance: tolerance.unwrap_or(Decimal::ZERO),
            best_under_override: count(rulebook, Role::CohortOverride)?,
            intensive: count(rulebook, Role::CohortIntensive).ok(),
            decided_quarters: decided.iter().filter_map(|quarter| quarter.parse().ok()).collect(),
            bookends: bookends(rulebook),
            cuts: rulebook.cut_points().to_vec(),
            by_thresholds: rulebook.role(Role::CohortThresholds).is_ok(),
        })
    }

    /// The segment of an average, or of the score of a domain, by what published segments of the quarter
    /// show, and whether nothing but a midpoint decides it; none where they show nothing, or nothing of a
    /// threshold beside which the score lies. At or below a cut is the better side.
    pub(crate) fn segment(
        &self,
        quarter: Quarter,
        domain: Option<&str>,
    ) -> Option<impl Fn(Score) -> Option<(u64, bool)>> {
        let holds = |one: &&CutPoints| one.quarter.is_none_or(|own| own == quarter);
        let seen = self.cuts.iter().filter(holds).find(|one| one.domain.as_deref() == domain)?;
        let by_thresholds = self.by_thresholds;
        Some(move |score: Score| {
            let is_open = seen.between.iter().any(|one| one.leaves_open(score));
            let beyond = |cut: Number| score.decimal() > cut.decimal();
            let beyond = seen.between.iter().filter(|one| beyond(one.midpoint())).count();
            let segment = u64::try_from(beyond).unwrap_or(u64::MAX).saturating_add(1);
            (!(is_open && by_thresholds)).then_some((segment, is_open))
        })
    }

    /// The segment after the override: no better than the best that it leaves.
    pub(crate) fn adjusted(&self, before: u64, applies: bool) -> u64 {
        if applies { before.max(self.best_under_override) } else { before }
    }
}

fn bookends(rulebook: &Rulebook) -> Option<[Bookends; 2]> {
    let rule = rulebook.role(Role::CohortBookends).ok()?;
    let score = |name: String| rule.named(&name)?.normalize().to_string().parse().ok();
    let of = |case: &str| {
        let (best, worst) = (score(format!("{case} best"))?, score(format!("{case} worst"))?);
        Some(Bookends { best, worst })
    };
    Some([of("plain")?, of("standard")?])
}
