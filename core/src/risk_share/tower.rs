//! The tower: an amount shared layer by layer, in whole pence.

use std::collections::BTreeMap;

use super::{
    Agreement, BasisOrMix, SharingBasis, SharingMember, Side,
    check::Members,
    size::Bases,
    tier::{LayerPennies, Tier},
};
use crate::{
    allocation::{Filled, Slot, Weight, fill},
    error::Result,
    money::Money,
    organisation::OdsCode,
    share::Share,
};

/// The layers of one side with the members' weights and limits, all in order of code.
#[derive(Debug, Clone)]
pub(super) struct Tower {
    pub(super) side: Side,
    pub(super) tiers: Vec<Tier>,
    pub(super) limits: Vec<Limits>,
    /// The limits of all members together.
    pub(super) overall: Limits,
}

/// The least and the most that somebody takes, in pence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limits {
    pub(super) floor: i128,
    pub(super) cap: Option<i128>,
}

/// What each member, and all of them together, have taken of the layers so far.
#[derive(Debug, Clone)]
pub(super) struct RunningTotals {
    pub(super) each: Vec<i128>,
    pub(super) together: i128,
}

/// A layer, shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shared {
    /// What of the amount lies in the layer.
    pub(super) amount: i128,
    /// What of it the members are to share.
    pub(super) to_members: i128,
    /// What is left with each account of the layer.
    pub(super) left: Vec<i128>,
    /// What each member takes.
    pub(super) parts: Vec<Filled>,
}

impl Limits {
    /// The limits of one member; `added` is what its own variance adds to what is shared.
    fn of_member(
        agreement: &Agreement,
        member: &SharingMember,
        side: Side,
        added: Option<Money>,
    ) -> Self {
        let terms = agreement.limits.get(&member.code);
        let bases = member.bases();
        Self {
            floor: pence(terms.and_then(|it| it.floor(bases))).unwrap_or_default(),
            cap: pence(terms.and_then(|it| it.cap(bases, side, added))),
        }
    }

    /// The limits of all members together, whose bases these are.
    fn overall(agreement: &Agreement, bases: Bases) -> Self {
        let terms = agreement.overall.as_ref();
        Self {
            floor: pence(terms.and_then(|it| it.floor(bases))).unwrap_or_default(),
            cap: pence(terms.and_then(|it| it.most().smallest(bases))),
        }
    }

    /// What is left of them once `taken` is.
    pub(super) fn after(self, taken: i128) -> Self {
        let left = |limit: i128| (limit - taken).max(0);
        Self { floor: left(self.floor), cap: self.cap.map(left) }
    }
}

impl RunningTotals {
    pub(super) fn nothing(members: usize) -> Self {
        Self { each: vec![0; members], together: 0 }
    }

    fn take(&mut self, parts: &[Filled]) {
        for (taken, part) in self.each.iter_mut().zip(parts) {
            *taken += part.pence;
            self.together += part.pence;
        }
    }
}

impl Tower {
    /// The tower of one side for these members. `added` is what each one's own variance adds to it,
    /// where that is known; a figure that is not known weighs nothing.
    pub(super) fn of(
        agreement: &Agreement,
        members: &[&SharingMember],
        added: &[Option<Money>],
        side: Side,
        pennies: LayerPennies,
    ) -> Result<Self> {
        let limit = |(member, added): (&&SharingMember, &Option<Money>)| {
            Limits::of_member(agreement, member, side, *added)
        };
        let bases = Members(members).bases();
        let weights = |basis: Option<&BasisOrMix>, shares: &_| match basis {
            Some(basis) => weights(basis, shares, members, added),
            None => Ok(vec![Weight::default(); members.len()]),
        };
        let mut tiers = Vec::new();
        for (position, layer) in agreement.layers(side).iter().enumerate() {
            let basis = layer.basis.as_ref().or(agreement.basis.as_ref());
            let basis = basis.filter(|_| agreement.is_shared(layer));
            let shares = if layer.shares.is_empty() { &agreement.shares } else { &layer.shares };
            tiers.push(Tier {
                position: Some(position),
                from: pence(layer.from.terms().smallest(bases)).unwrap_or_default(),
                to: layer.to.as_ref().and_then(|to| pence(to.terms().smallest(bases))),
                shared: layer.shared,
                left_with: layer.left_with.clone().into_iter().collect(),
                pennies,
                basis: basis.cloned(),
                weights: weights(basis, shares)?,
            });
        }
        if tiers.is_empty() {
            tiers.push(Tier {
                position: None,
                from: 0,
                to: None,
                shared: Share::WHOLE,
                left_with: Vec::new(),
                pennies,
                basis: agreement.basis.clone(),
                weights: weights(agreement.basis.as_ref(), &agreement.shares)?,
            });
        }
        Ok(Self {
            side,
            tiers,
            limits: members.iter().zip(added).map(limit).collect(),
            overall: Limits::overall(agreement, bases),
        })
    }

    /// Shares `size` pence: each layer that is reached, and always the first. What lies above the
    /// last layer is in none.
    pub(super) fn share(&self, size: i128) -> Vec<Shared> {
        let mut taken = RunningTotals::nothing(self.limits.len());
        let reached = self.tiers.iter().enumerate();
        let reached = reached.take_while(|(at, tier)| *at == 0 || tier.from < size);
        reached.map(|(_, tier)| self.shared(tier, tier.within(size), &mut taken)).collect()
    }

    /// Shares what of an amount lies in one layer, given what the layers below have come to.
    pub(super) fn shared(&self, tier: &Tier, amount: i128, taken: &mut RunningTotals) -> Shared {
        let overall = self.overall.after(taken.together);
        let (to_members, left) = tier.divided(amount, overall.floor);
        let slots = self.slots(tier, taken);
        let open = overall.cap.map_or(to_members, |cap| cap.min(to_members));
        let floors = slots.iter().map(|slot| slot.floor).sum();
        let parts = if open < floors {
            fill(open, &slots.iter().map(floor_only).collect::<Vec<_>>())
        } else {
            fill(open, &slots)
        };
        taken.take(&parts);
        Shared { amount, to_members, left, parts }
    }

    /// Where the pence of a layer can go, given what the layers below have come to.
    pub(super) fn slots(&self, tier: &Tier, taken: &RunningTotals) -> Vec<Slot> {
        let each = self.limits.iter().zip(&taken.each).zip(&tier.weights);
        let slot = |((limits, taken), weight): ((&Limits, &i128), &Weight)| {
            let Limits { floor, cap } = limits.after(*taken);
            Slot { weight: weight.millionths(), floor, cap }
        };
        each.map(slot).collect()
    }
}

/// A slot while there is less than all floors together: it fills in proportion to its floor.
pub(super) fn floor_only(slot: &Slot) -> Slot {
    Slot { weight: u64::try_from(slot.floor).unwrap_or(u64::MAX), floor: 0, cap: Some(slot.floor) }
}

fn pence(amount: Option<Money>) -> Option<i128> {
    amount.map(|amount| i128::from(amount.pence()))
}

/// What each member weighs by a basis.
///
/// In a mix a basis gives each member its proportion of the basis's part, to the 18th place of the
/// whole: finer than a thousandth of a penny of the largest amount there is. A mix with a part in
/// which nobody weighs anything weighs nothing.
fn weights(
    basis: &BasisOrMix,
    shares: &BTreeMap<OdsCode, Share>,
    members: &[&SharingMember],
    added: &[Option<Money>],
) -> Result<Vec<Weight>> {
    let by = |basis: SharingBasis| -> Result<Vec<Weight>> {
        let weight = |(member, added): (&&SharingMember, &Option<Money>)| {
            let agreed = shares.get(&member.code).copied().map(Weight::from).unwrap_or_default();
            member.weight(basis, agreed, *added).unwrap_or(Ok(Weight::default()))
        };
        members.iter().zip(added).map(weight).collect()
    };
    let parts = match basis {
        BasisOrMix::One(basis) => return by(*basis),
        BasisOrMix::Mix(parts) => parts,
    };
    let mut mixed = vec![0_i128; members.len()];
    for (basis, part) in parts {
        let weights = by(*basis)?;
        let whole: i128 = weights.iter().map(|weight| i128::from(weight.millionths())).sum();
        if whole == 0 && part.parts() > 0 {
            // Nobody has agreed that the other parts take the place of this one.
            return Ok(vec![Weight::default(); members.len()]);
        }
        // A part is at most 1e12, a weight 1e18 and the unit 1e6: 1e36, and 128 bits hold 1.7e38.
        let part = i128::from(part.parts()) * i128::from(Weight::ONE.millionths());
        for (mixed, weight) in mixed.iter_mut().zip(weights) {
            let exact = part * i128::from(weight.millionths());
            *mixed += (exact + whole / 2).checked_div(whole).unwrap_or_default();
        }
    }
    Ok(mixed.into_iter().map(Weight::of_millionths).collect())
}
