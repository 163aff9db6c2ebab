//! A tower as a function of the outcome: the curves of its layers, one upon the other.

use std::collections::BTreeMap;

use super::{
    super::{
        Side,
        case::Case,
        tower::{RunningTotals, Tower},
    },
    ExposureAt, ExposurePoint, ExposureSide, ExposureStep, MemberExposure,
    curve::Curve,
};
use crate::{
    allocation::{Account, Bound},
    error::Result,
    money::Money,
    organisation::OdsCode,
    share::Share,
};

/// The members' shares as a function of the outcome.
#[derive(Debug)]
pub(super) struct Function<'t> {
    case: &'t Case<'t>,
    tower: &'t Tower,
    /// What the waterfall meets of a loss; none where it meets all of it.
    met: Option<i128>,
    /// Each layer, with what the members take of all layers below it.
    curves: Vec<(Curve<'t>, RunningTotals)>,
}

/// Something that changes at a size of the outcome.
struct Bend {
    size: i128,
    layer: Option<usize>,
    rate: Share,
    shares: Vec<i128>,
    marginal: Vec<(Share, Bound)>,
}

impl<'t> Function<'t> {
    pub(super) fn of(case: &'t Case<'t>, tower: &'t Tower) -> Self {
        let met = match tower.side {
            Side::Loss => case.waterfall_meets(),
            Side::Gain => Some(0),
        };
        let mut taken = RunningTotals::nothing(tower.limits.len());
        let mut curves = Vec::with_capacity(tower.tiers.len());
        for tier in &tower.tiers {
            curves.push((Curve::of(tower, tier, &taken), taken.clone()));
            if let Some(to) = tier.to {
                tower.shared(tier, to - tier.from, &mut taken);
            }
        }
        Self { case, tower, met, curves }
    }

    /// The layer in which a size lies that is left to share, with how much of it; a size on an edge
    /// lies in the layer below.
    fn curve(&self, size: i128) -> Option<(&Curve<'t>, &RunningTotals, i128)> {
        let after = self.curves.partition_point(|(curve, _)| curve.tier.from < size);
        let (curve, below) = self.curves.get(after.saturating_sub(1))?;
        Some((curve, below, curve.tier.within(size)))
    }

    /// What each member takes where so much is left to share, in pence.
    fn shares(&self, size: i128) -> Vec<i128> {
        let Some((curve, below, amount)) = self.curve(size) else { return Vec::new() };
        below.each.iter().zip(curve.at(amount)).map(|(below, part)| below + part).collect()
    }

    /// What one outcome means for everybody.
    pub(super) fn at(&self, outcome: Money) -> Result<ExposureAt> {
        let size = i128::from(outcome.size().pence());
        let met = self.met.map_or(size, |met| met.min(size));
        let shares = self.shares(size - met);
        let codes = self.case.members.iter().map(|member| member.code.clone());
        let signed = |pence: i128| self.signed(pence);
        let mut left_with: BTreeMap<Account, i128> = BTreeMap::new();
        for (curve, _) in &self.curves {
            for (account, pence) in curve.left(size - met) {
                *left_with.entry(account.clone()).or_default() += pence;
            }
        }
        let placed = shares.iter().chain(left_with.values()).sum::<i128>();
        let mut unallocated = size - met - placed;
        if let Some(bearer) = &self.case.agreement.left_over_with {
            *left_with.entry(bearer.clone()).or_default() += unallocated;
            unallocated = 0;
        }
        left_with.retain(|_, pence| *pence != 0);
        let left_with = left_with.into_iter().map(|(account, pence)| Ok((account, signed(pence)?)));
        Ok(ExposureAt {
            outcome,
            shares: codes
                .zip(shares)
                .map(|(code, pence)| Ok((code, signed(pence)?)))
                .collect::<Result<_>>()?,
            met: Money::from_pence(met)?,
            left_with: left_with.collect::<Result<_>>()?,
            unallocated: signed(unallocated)?,
        })
    }

    /// The whole function.
    pub(super) fn whole(&self, now: Option<Money>) -> Result<ExposureSide> {
        let bends = self.bends();
        let members = self.case.members.iter().enumerate();
        let members =
            members.map(|(position, member)| self.member(position, &member.code, &bends, now));
        Ok(ExposureSide { members: members.collect::<Result<_>>()?, steps: self.steps(&bends)? })
    }

    fn signed(&self, pence: i128) -> Result<Money> {
        Ok(self.tower.side.signed(Money::from_pence(pence)?))
    }

    /// Where anything changes, from nothing out. Sizes beyond the range of money are left out.
    fn bends(&self) -> Vec<Bend> {
        let members = self.tower.limits.len();
        let idle = |size: i128, shares: Vec<i128>| Bend {
            size,
            layer: None,
            rate: Share::default(),
            shares,
            marginal: vec![(Share::default(), Bound::Free); members],
        };
        let mut bends = Vec::new();
        if self.met != Some(0) {
            bends.push(idle(0, vec![0; members]));
        }
        let Some(met) = self.met else { return bends };
        for (curve, below) in &self.curves {
            for amount in curve.bends() {
                let parts = below.each.iter().zip(curve.at(amount));
                bends.push(Bend {
                    size: met + curve.tier.from + amount,
                    layer: curve.tier.position,
                    rate: curve.rate(amount),
                    shares: parts.map(|(below, part)| below + part).collect(),
                    marginal: curve.marginal(amount),
                });
            }
        }
        if let Some(top) = self.curves.last().and_then(|(curve, _)| curve.tier.to) {
            bends.push(idle(met + top, self.shares(top)));
        }
        bends.retain(|bend| bend.size <= i128::from(Money::MAX.pence()));
        bends
    }

    fn steps(&self, bends: &[Bend]) -> Result<Vec<ExposureStep>> {
        let mut before = vec![Bound::Free; self.tower.limits.len()];
        let mut steps = Vec::with_capacity(bends.len());
        for bend in bends {
            let bounds = || bend.marginal.iter().map(|(_, bound)| *bound);
            let changing = |from: Option<Bound>, to: Bound| {
                let codes = self.case.members.iter().map(|member| &member.code);
                let changes = codes.zip(before.iter().zip(bounds()));
                let changes = changes.filter(|(_, (was, is))| {
                    **was != to && *is == to && from.is_none_or(|from| **was == from)
                });
                changes.map(|(code, _)| code.clone()).collect()
            };
            steps.push(ExposureStep {
                outcome: self.signed(bend.size)?,
                layer: bend.layer,
                shared: bend.rate,
                at_limit: changing(None, Bound::AtCap),
                off_floor: changing(Some(Bound::AtFloor), Bound::Free),
            });
            before = bounds().collect();
        }
        Ok(steps)
    }

    fn member(
        &self,
        position: usize,
        code: &OdsCode,
        bends: &[Bend],
        now: Option<Money>,
    ) -> Result<MemberExposure> {
        let mut points: Vec<ExposurePoint> = Vec::new();
        let own = |bend: &Bend| {
            let share = bend.shares.get(position).copied().unwrap_or_default();
            let marginal = bend.marginal.get(position).map(|(marginal, _)| *marginal);
            (share, marginal.unwrap_or_default())
        };
        for bend in bends {
            let (share, marginal) = own(bend);
            if points.last().is_none_or(|last| last.marginal != marginal) {
                let (outcome, share) = (self.signed(bend.size)?, self.signed(share)?);
                points.push(ExposurePoint { outcome, share, marginal });
            }
        }
        let ends = points.last().filter(|last| last.marginal == Share::default());
        let first = points.iter().find(|point| point.marginal != Share::default());
        let nothing_until = first.map(|first| {
            // A bend between two pennies is told at the second, where something may be taken already.
            let size = i128::from(first.outcome.size().pence());
            self.signed(if first.share.is_zero() { size } else { size - 1 })
        });
        let nothing_until = nothing_until.transpose()?;
        let freed_by = match (now, nothing_until) {
            (Some(now), Some(until))
                if Side::of(now) == Side::Loss && self.tower.side == Side::Loss =>
            {
                let improvement = until.minus(now)?;
                Some(improvement).filter(|improvement| *improvement > Money::ZERO)
            }
            _ => None,
        };
        Ok(MemberExposure {
            code: code.clone(),
            most: ends.map(|end| end.share),
            most_at: ends.map(|end| end.outcome),
            nothing_until,
            freed_by,
            points,
        })
    }
}
