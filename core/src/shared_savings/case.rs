//! A question whose terms and difference are known: where the difference lies, and what
//! is still to be known of it.

use super::{Corridor, CorridorQuestion, CorridorSide, ExactAmount};
use crate::{error::Result, money::Money, rulebook::LossBasis, share::Share};

/// A question whose terms and difference are known.
pub(super) struct Case<'q> {
    pub(super) question: &'q CorridorQuestion,
    pub(super) terms: Corridor,
    pub(super) gap: Money,
    pub(super) edge: ExactAmount,
    pub(super) side: CorridorSide,
    /// The reduced rate, where it is taken.
    pub(super) half_rate: Option<Share>,
}

impl<'q> Case<'q> {
    pub(super) fn new(question: &'q CorridorQuestion, terms: Corridor, gap: Money) -> Result<Self> {
        let edge = if gap.is_negative() { terms.band.loss } else { terms.band.gain };
        let edge = ExactAmount::size_of(question.benchmark).times(edge)?;
        let beyond = !gap.is_zero() && ExactAmount::size_of(gap) >= edge;
        let side = match (beyond, gap.is_negative()) {
            (false, _) => CorridorSide::Inside,
            (true, false) => CorridorSide::Gain,
            (true, true) => CorridorSide::Loss,
        };
        let below = side == CorridorSide::Inside && gap > Money::ZERO;
        let taken = below && question.half_rate == Some(true);
        let half_rate = terms.gain.half_rate.filter(|_| taken);
        Ok(Self { question, terms, gap, edge, side, half_rate })
    }

    /// Whether the share of a gain is needed and shared out.
    pub(super) fn gains(&self) -> bool {
        self.side == CorridorSide::Gain || self.half_rate.is_some()
    }

    pub(super) fn failed(&self) -> bool {
        self.question.quality_met == Some(false)
    }

    /// What the terms need to know here and the question does not say.
    pub(super) fn missing(&self) -> Vec<&'static str> {
        let Corridor { gain, loss, .. } = &self.terms;
        let lost = self.side == CorridorSide::Loss;
        let by_quality = lost
            && loss.basis == LossBasis::ByQuality
            && !(self.failed() && loss.if_quality_failed.is_some());
        let share = self.gains() || by_quality;
        let gate = share && gain.quality_gate || lost && loss.if_quality_failed.is_some();
        let score = share && gain.scaled_by_quality && !(gain.quality_gate && self.failed());
        let limit = match self.side {
            CorridorSide::Loss => &loss.limit,
            _ => &gain.cap,
        };
        let by_revenue = limit.as_ref().is_some_and(|limit| limit.of_revenue.is_some());
        let below = self.side == CorridorSide::Inside && self.gap > Money::ZERO;
        let question = self.question;
        [
            ("quality_met", gate && question.quality_met.is_none()),
            ("quality", score && question.quality.is_none()),
            ("revenue", (self.gains() || lost) && by_revenue && question.revenue.is_none()),
            ("half_rate", below && gain.half_rate.is_some() && question.half_rate.is_none()),
        ]
        .into_iter()
        .filter(|(_, lacking)| *lacking)
        .map(|(name, _)| name)
        .collect()
    }
}
