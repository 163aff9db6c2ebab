//! What is earned of a gain and owed of a loss, exactly.

use super::{
    AppliedLimit, CorridorSide, ExactAmount, ExactShare, LimitBase, ShareBasis, SharedAmount,
    case::Case,
};
use crate::{
    error::Result,
    rulebook::{CorridorLimit, LossBasis, SharedPart},
    share::Share,
};

impl Case<'_> {
    /// The share of a gain after quality and what decided it, where what was given tells it.
    pub(super) fn final_share(&self) -> Option<(ExactShare, ShareBasis)> {
        let gain = &self.terms.gain;
        if gain.quality_gate && !self.question.quality_met? {
            return Some((ExactShare::default(), ShareBasis::QualityFailed));
        }
        if gain.scaled_by_quality {
            let share = ExactShare::product(gain.share, self.question.quality?);
            return Some((share, ShareBasis::Quality));
        }
        Some((gain.share.into(), ShareBasis::Greatest))
    }

    /// As [`Case::final_share`], once nothing is missing that it needs.
    fn quality_share(&self) -> (ExactShare, ShareBasis) {
        self.final_share().unwrap_or((ExactShare::default(), ShareBasis::QualityFailed))
    }

    /// The final share of an amount.
    fn finally(&self, of: ExactAmount, by: ShareBasis) -> Result<ExactAmount> {
        let greatest = of.times(self.terms.gain.share)?;
        match by {
            ShareBasis::QualityFailed => Ok(ExactAmount::default()),
            ShareBasis::Quality => greatest.times(self.question.quality.unwrap_or_default()),
            _ => Ok(greatest),
        }
    }

    /// What of the difference is shared out before any share is taken.
    fn part(&self) -> ExactAmount {
        let whole = ExactAmount::size_of(self.gap);
        match self.terms.sharing {
            SharedPart::Excess if self.side != CorridorSide::Inside => whole.less(self.edge),
            SharedPart::Excess | SharedPart::Whole => whole,
        }
    }

    /// What is earned of a gain.
    pub(super) fn gained(&self) -> Result<SharedAmount> {
        let gain = &self.terms.gain;
        let of = self.part();
        let (share, by) = self.quality_share();
        // The excess, the greatest share, quality and retention: at most four shares of an amount.
        // The reduced rate is of the whole and stands in the place of the excess.
        let mut amount = self.finally(of, by)?;
        for factor in [self.half_rate, gain.retention].into_iter().flatten() {
            amount = amount.times(factor)?;
        }
        let limit = self.limit(gain.cap.as_ref(), amount)?;
        let exact = amount.min(limit.as_ref().map_or(amount, |limit| limit.amount));
        Ok(SharedAmount {
            of,
            share,
            by,
            half_rate: self.half_rate,
            retention: gain.retention,
            before_limit: amount,
            limit,
            relief: ExactAmount::default(),
            exact,
        })
    }

    /// The share of a loss where the terms state it or bound it; none where it is what the share of a
    /// gain leaves.
    fn stated_loss_share(&self) -> Option<(Share, ShareBasis)> {
        let loss = &self.terms.loss;
        if let Some(share) = loss.if_quality_failed.filter(|_| self.failed()) {
            return Some((share, ShareBasis::QualityFailed));
        }
        match loss.basis {
            LossBasis::None => Some((Share::default(), ShareBasis::None)),
            LossBasis::Fixed => Some((loss.share.unwrap_or_default(), ShareBasis::Fixed)),
            LossBasis::ByQuality => {
                let rest = self.quality_share().0.rest();
                let floor = loss.floor.filter(|floor| rest < (*floor).into());
                let ceiling = loss.ceiling.filter(|ceiling| rest > (*ceiling).into());
                let floor = floor.map(|floor| (floor, ShareBasis::Floor));
                floor.or(ceiling.map(|ceiling| (ceiling, ShareBasis::Ceiling)))
            }
        }
    }

    /// What is owed of a loss.
    pub(super) fn lost(&self) -> Result<SharedAmount> {
        let loss = &self.terms.loss;
        let of = self.part();
        let (share, by, amount) = match self.stated_loss_share() {
            Some((share, by)) => (share.into(), by, of.times(share)?),
            None => {
                let (share, by) = self.quality_share();
                (share.rest(), ShareBasis::Remainder, of.less(self.finally(of, by)?))
            }
        };
        let limit = self.limit(loss.limit.as_ref(), amount)?;
        let after = amount.min(limit.as_ref().map_or(amount, |limit| limit.amount));
        let relief = ExactAmount::size_of(self.question.relief.unwrap_or_default()).min(after);
        Ok(SharedAmount {
            of,
            share,
            by,
            half_rate: None,
            retention: None,
            before_limit: amount,
            limit,
            relief,
            exact: after.less(relief),
        })
    }

    /// The lower of the terms of a limit, the benchmark's where they are the same.
    fn limit(
        &self,
        terms: Option<&CorridorLimit>,
        amount: ExactAmount,
    ) -> Result<Option<AppliedLimit>> {
        let Some(terms) = terms else { return Ok(None) };
        let of_benchmark =
            terms.of_benchmark.map(|share| (share, self.question.benchmark, LimitBase::Benchmark));
        let revenue = self.question.revenue.unwrap_or_default();
        let of_revenue = terms.of_revenue.map(|share| (share, revenue, LimitBase::Revenue));
        let limits = of_benchmark.into_iter().chain(of_revenue);
        let limits = limits.map(|(share, base, of)| {
            let most = ExactAmount::size_of(base).times(share)?;
            Ok(AppliedLimit { amount: most, of, share, bound: amount > most })
        });
        let limits = limits.collect::<Result<Vec<_>>>()?;
        Ok(limits.into_iter().min_by_key(|limit| limit.amount))
    }
}
