//! What would get a trust out of its segment, what binds first coming first.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{
    adjust::flag,
    average::{MadeOf, Sum},
    entrant::Entrant,
    exit::{AverageExit, Exit, ExitKind, ExitNeed, WayOut},
    outcome::{Adjusted, AverageScore, MetricScore, SegmentFound},
    question::{CohortQuestion, CohortTrust},
    steps::{Metric, Wanted},
};
use crate::{
    decimal::Number,
    outcome::{NotInForce, Outcome},
    rulebook::{Role, Rulebook},
    score::Score,
};

/// What the ways out of a cohort's trusts share.
pub(super) struct Ways<'a> {
    pub(super) question: &'a CohortQuestion,
    pub(super) rulebook: &'a Rulebook,
    pub(super) metrics: &'a BTreeMap<&'a str, Metric>,
}

/// Exits as they are found, each after those before it.
struct Found {
    exits: Vec<Exit>,
    unknown: Vec<String>,
}

impl Found {
    fn push(&mut self, exit: Exit) {
        let waits_for = self.exits.iter().map(|exit| exit.kind).collect();
        self.exits.push(Exit { waits_for, ..exit });
    }
}

impl Ways<'_> {
    /// The way out of the segment a trust is in; none in the best, or where its segment after the
    /// override is not known.
    pub(super) fn of(&self, entrant: &Entrant) -> Result<Option<WayOut>, NotInForce> {
        let member = &entrant.member;
        let adjusted = member.adjusted.answer();
        let intensive = self.rulebook.count(Role::CohortIntensive).ok();
        let mut found = Found { exits: Vec::new(), unknown: Vec::new() };
        let held_in = match (intensive, member.given.in_programme) {
            (Some(intensive), Some(true)) => {
                found.push(self.leaving(adjusted)?);
                intensive
            }
            (Some(_), None) => {
                found.unknown.push("in_programme".to_owned());
                let Some(adjusted) = adjusted else { return Ok(None) };
                adjusted.segment
            }
            _ => {
                let Some(adjusted) = adjusted else { return Ok(None) };
                adjusted.segment
            }
        };
        match adjusted {
            Some(adjusted) => self.after_programme(entrant, adjusted, &mut found)?,
            None => found.unknown.extend(missing(&member.adjusted)),
        }
        let Found { exits, unknown } = found;
        Ok((!exits.is_empty()).then_some(WayOut { held_in, exits, unknown }))
    }

    fn leaving(&self, adjusted: Option<&Adjusted>) -> Result<Exit, NotInForce> {
        Ok(Exit {
            kind: ExitKind::Programme,
            needs: vec![ExitNeed::LeavesProgramme],
            to: adjusted.map(|adjusted| adjusted.segment),
            waits_for: Vec::new(),
            average: None,
            rules: self.rulebook.ids_of([Role::CohortIntensive])?,
        })
    }

    /// The exits from the override and from the average.
    fn after_programme(
        &self,
        entrant: &Entrant,
        adjusted: &Adjusted,
        found: &mut Found,
    ) -> Result<(), NotInForce> {
        let member = &entrant.member;
        let better = self.better_average(entrant)?;
        // The override holds what is better than it leaves, or what the next average would be.
        let next = better.as_ref().and_then(|exit| exit.to).or(adjusted.before);
        let held = next.is_none_or(|next| next < adjusted.best_under_override);
        match (&adjusted.flag, held) {
            (Some(flag), true) if flag.applies => {
                found.push(self.override_ends(&member.given, adjusted));
                if adjusted.before.is_none() {
                    found.unknown.extend(missing(&member.average));
                }
            }
            (None, true) => {
                found.unknown.extend(missing(&flag(self.rulebook, &member.given)));
            }
            _ => {}
        }
        if let Some(better) = better {
            found.push(better);
        }
        Ok(())
    }

    fn override_ends(&self, trust: &CohortTrust, adjusted: &Adjusted) -> Exit {
        let (deficit, support) = (trust.deficit, trust.deficit_support);
        let known = self.rulebook.in_force(Role::CohortOverride).is_some();
        let said = [(deficit, ExitNeed::NoDeficit), (support, ExitNeed::NoDeficitSupport)];
        // A flag may stand beside a status that denies it; then both are asked for.
        let all = deficit == Some(false) && support == Some(false);
        let needs = said.into_iter().filter(|(status, _)| all || *status != Some(false));
        Exit {
            kind: ExitKind::Override,
            needs: if known {
                needs.map(|(_, need)| need).collect()
            } else {
                vec![ExitNeed::NoAdjustment]
            },
            to: adjusted.before,
            waits_for: Vec::new(),
            average: None,
            rules: adjusted.rules.clone(),
        }
    }

    /// The exit to the next better segment before the override.
    fn better_average(&self, entrant: &Entrant) -> Result<Option<Exit>, NotInForce> {
        let member = &entrant.member;
        let Some(found) = member.unadjusted.answer() else { return Ok(None) };
        let Some(better) = found.segment.checked_sub(1).filter(|better| *better > 0) else {
            return Ok(None);
        };
        let average = member.average.answer();
        let mut rules = average.map(|average| average.rules.clone()).unwrap_or_default();
        let more: Vec<_> =
            found.cuts.rules.iter().filter(|id| !rules.contains(id)).cloned().collect();
        rules.extend(more);
        let average = self.enough(&member.scores, average, found, better)?;
        Ok(Some(Exit {
            kind: ExitKind::Average,
            needs: vec![ExitNeed::BetterAverage],
            to: Some(better),
            waits_for: Vec::new(),
            average: Some(average),
            rules,
        }))
    }

    fn enough(
        &self,
        scores: &[MetricScore],
        average: Option<&AverageScore>,
        found: &SegmentFound,
        better: u64,
    ) -> Result<AverageExit, NotInForce> {
        let made_of = MadeOf::by(self.rulebook);
        let cut = better.checked_sub(1).and_then(|at| usize::try_from(at).ok());
        let cut = cut.and_then(|at| found.cuts.cuts.get(at));
        let wanted = cut.and_then(|cut| at_or_below(*cut));
        let made = average.filter(|average| average.scores > 0);
        let sum = made.and_then(|_| Sum::of(scores.iter().map(|score| made_of.weighted(score))));
        let (Some(wanted), Some(sum)) = (wanted, sum) else {
            let by_metric = Vec::new();
            return Ok(AverageExit { average: wanted, fall_of_sum: None, by_metric });
        };
        let at = Wanted {
            rulebook: self.rulebook,
            made_of,
            cells: &self.question.finance_cells,
            sum: &sum,
            average: wanted,
        };
        let alone = |score: &MetricScore| at.alone(self.metrics.get(score.metric.as_str()), score);
        let reachable = at.is_reachable(scores);
        Ok(AverageExit {
            average: reachable.then_some(wanted),
            fall_of_sum: reachable.then(|| sum.least_fall(wanted)),
            by_metric: scores.iter().map(alone).collect::<Result<_, _>>()?,
        })
    }
}

fn missing<T>(outcome: &Outcome<T>) -> Vec<String> {
    match outcome {
        Outcome::CannotTell(refusal) => refusal.missing.clone(),
        Outcome::Answer(_) | Outcome::NotInForce(_) => Vec::new(),
    }
}

/// The worst score at a cut or better than it.
fn at_or_below(cut: Number) -> Option<Score> {
    let hundredths = (cut.decimal() * Decimal::ONE_HUNDRED).floor().normalize();
    hundredths.to_string().parse().ok().and_then(Score::of_hundredths)
}
