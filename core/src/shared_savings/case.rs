//! A question whose terms and difference are known: where the difference lies, and what comes of it.

use rust_decimal::Decimal;

use super::{Corridor, CorridorQuestion, CorridorSide, ExactAmount, Settlement, rules::Rules};
use crate::{
    error::Result,
    money::Money,
    rulebook::{CorridorPreset, LossBasis},
    share::Share,
};

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

    /// The settlement, once nothing is missing.
    pub(super) fn settled(
        self,
        preset: Option<&CorridorPreset>,
        rules: &Rules,
    ) -> Result<Settlement> {
        let shared = match self.side {
            CorridorSide::Loss => Some(self.lost()?),
            _ if self.gains() => Some(self.gained()?),
            _ => None,
        };
        let amount = shared.as_ref().map_or(Money::ZERO, |shared| shared.exact.rounded());
        let lost = self.side == CorridorSide::Loss;
        Ok(Settlement {
            preset: preset.map(|preset| preset.id.clone()),
            year: self.question.year,
            benchmark: self.question.benchmark,
            difference: self.gap,
            rate: rate(self.gap, self.question.benchmark),
            side: self.side,
            edge: self.edge,
            generated: if self.side == CorridorSide::Inside { Money::ZERO } else { self.gap },
            quality: self.question.quality,
            quality_met: self.question.quality_met,
            final_share: self.final_share().map(|(share, _)| share),
            amount: if lost { amount.negated() } else { amount },
            rules: rules.used(&self, shared.as_ref()),
            shared,
            terms: self.terms,
        })
    }
}

/// A difference over a benchmark to twelve decimals, halves away from zero.
fn rate(gap: Money, benchmark: Money) -> String {
    const PLACES: u32 = 12;
    // 1e14 pence times 1e12 is 1e26, within the 96 bits of a decimal.
    let exact = i128::from(gap.pence()) * 10_i128.pow(PLACES);
    let by = i128::from(benchmark.pence());
    let whole = exact.checked_div(by).unwrap_or_default();
    let rest = exact.checked_rem(by).unwrap_or_default();
    let away = if rest.abs() * 2 >= by { exact.signum() } else { 0 };
    Decimal::from_i128_with_scale(whole + away, PLACES).normalize().to_string()
}
