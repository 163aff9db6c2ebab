//! What each member takes of a layer as a function of what lies in it, in closed form.

use super::super::{
    tier::Tier,
    tower::{RunningTotals, Tower, floor_only},
};
use crate::{
    allocation::{Account, Bound, Slot, in_proportion},
    order,
    share::Share,
};

/// The members' parts of one layer, as the amount in it grows.
///
/// Let every free member stand at one level, its part divided by its weight. As there is more to
/// share the level rises; a member leaves its floor, and later reaches its cap, at levels that its
/// limits and weight alone decide. Between two such levels the parts are straight lines, so sorting
/// the levels once gives the whole function.
#[derive(Debug)]
pub(super) struct Curve<'t> {
    pub(super) tier: &'t Tier,
    slots: Vec<Slot>,
    /// All floors together: up to here they fill in proportion.
    floors: i128,
    /// What is left of the limits of all members together.
    overall_floor: i128,
    overall_cap: Option<i128>,
    /// From the floors up, in order of what there is to share.
    segments: Vec<Segment>,
}

/// A stretch on which nobody meets a floor or a cap.
#[derive(Debug, Clone, Copy)]
struct Segment {
    /// The least there is to share, in whole pence.
    from: i128,
    /// What the members take that are at a floor or a cap.
    fixed: i128,
    /// The weight of the others.
    free: i128,
}

/// A level at which a member leaves its floor or reaches its cap: `bound ÷ weight`.
struct Event {
    bound: i128,
    weight: i128,
    leaves_floor: bool,
}

impl<'t> Curve<'t> {
    /// The curve of a layer, given what the layers below have come to when they are full.
    pub(super) fn of(tower: &Tower, tier: &'t Tier, taken: &RunningTotals) -> Self {
        let slots = tower.slots(tier, taken);
        let overall = tower.overall.after(taken.together);
        Self {
            floors: slots.iter().map(|slot| slot.floor).sum(),
            segments: segments(&slots),
            slots,
            overall_floor: overall.floor,
            overall_cap: overall.cap,
            tier,
        }
    }

    /// What the members share of an amount in the layer, within their limits together.
    fn open(&self, amount: i128) -> i128 {
        let (shared, _) = self.tier.divided(amount, self.overall_floor);
        self.overall_cap.map_or(shared, |cap| cap.min(shared))
    }

    /// The stretch on which there is this much to share; none while floors fill.
    fn segment(&self, open: i128) -> Option<&Segment> {
        let after = self.segments.partition_point(|segment| segment.from <= open);
        self.segments.get(after.checked_sub(1)?)
    }

    /// What each member takes of an amount in the layer, in pence.
    pub(super) fn at(&self, amount: i128) -> Vec<i128> {
        let open = self.open(amount);
        let Some(segment) = self.segment(open).filter(|_| open >= self.floors) else {
            let floors: Vec<u64> = self.slots.iter().map(|slot| floor_only(slot).weight).collect();
            return in_proportion(open, &floors);
        };
        let bounds: Vec<Bound> = self.slots.iter().map(|slot| segment.bound(open, slot)).collect();
        let fixed = self.slots.iter().zip(&bounds).map(|(slot, bound)| slot.at(*bound));
        let fixed: Vec<Option<i128>> = fixed.collect();
        let rest = open - fixed.iter().flatten().sum::<i128>();
        let weights = self.slots.iter().zip(&fixed);
        let weights: Vec<u64> =
            weights.map(|(slot, fixed)| if fixed.is_none() { slot.weight } else { 0 }).collect();
        let free = in_proportion(rest, &weights);
        fixed.into_iter().zip(free).map(|(fixed, free)| fixed.unwrap_or(free)).collect()
    }

    /// What the layer leaves with each account, where so much is left to share in all.
    pub(super) fn left(&self, size: i128) -> impl Iterator<Item = (&'t Account, i128)> {
        let (_, left) = self.tier.divided(self.tier.within(size), self.overall_floor);
        self.tier.left_with.iter().map(|(account, _)| account).zip(left)
    }

    /// Where the function bends: amounts in the layer, in order, the first of them nothing.
    pub(super) fn bends(&self) -> Vec<i128> {
        let tier = self.tier;
        let stretches = self.segments.iter().map(|segment| segment.from);
        let within_cap = |open: &i128| self.overall_cap.is_none_or(|cap| *open <= cap);
        let mut bends: Vec<i128> =
            stretches.filter(within_cap).filter_map(|open| self.reaching(open)).collect();
        bends.push(0);
        // Up to the floor of all together every pound is shared, then none until the layer's own
        // part has come as far.
        bends.push(self.overall_floor);
        bends.extend(tier.least_with_exact_part(self.overall_floor));
        bends.extend(self.overall_cap.and_then(|cap| self.reaching(cap)));
        bends.retain(|amount| tier.to.is_none_or(|to| tier.from + amount < to));
        order::sort(&mut bends);
        bends.dedup();
        bends
    }

    /// The least amount in the layer of which the members share as much as `open`.
    fn reaching(&self, open: i128) -> Option<i128> {
        if open <= self.overall_floor { Some(open) } else { self.tier.least_with_part(open) }
    }

    /// What of the next pound beyond an amount in the layer the members share.
    pub(super) fn rate(&self, amount: i128) -> Share {
        let whole = i128::from(Share::WHOLE.parts());
        let part = amount * i128::from(self.tier.shared.parts());
        if self.overall_cap.is_some_and(|cap| self.open(amount) >= cap) {
            Share::default()
        } else if amount < self.overall_floor {
            Share::WHOLE
        } else if part < self.overall_floor * whole {
            Share::default()
        } else {
            self.tier.shared
        }
    }

    /// What of the next pound beyond an amount in the layer each member takes, and what decides its
    /// part there.
    pub(super) fn marginal(&self, amount: i128) -> Vec<(Share, Bound)> {
        let (open, rate) = (self.open(amount), i128::from(self.rate(amount).parts()));
        let segment = self.segment(open).filter(|_| open >= self.floors);
        let marginal = |slot: &Slot| {
            let (bound, weight, whole) = match segment {
                Some(segment) => (segment.bound(open, slot), i128::from(slot.weight), segment.free),
                None if slot.floor == 0 => (Bound::Free, 0, self.floors),
                None => (Bound::AtFloor, slot.floor, self.floors),
            };
            let moves = segment.is_none() || bound == Bound::Free;
            let exact = if moves { rate * weight } else { 0 };
            // At most the whole, so it is a share: 1e12 times a weight of 1e18 fits 128 bits.
            let parts = (exact + whole / 2).checked_div(whole).unwrap_or_default();
            (Share::of_parts(parts), bound)
        };
        self.slots.iter().map(marginal).collect()
    }
}

impl Segment {
    /// What decides a member's part, and the next penny's: on its floor it is about to leave it, on
    /// its cap it has reached it.
    fn bound(&self, open: i128, slot: &Slot) -> Bound {
        let part = (open - self.fixed) * i128::from(slot.weight);
        if slot.weight == 0 || (self.free == 0 && slot.cap.is_none()) {
            if slot.floor == 0 { Bound::Free } else { Bound::AtFloor }
        } else if slot.cap.is_some_and(|cap| self.free == 0 || part >= cap * self.free) {
            Bound::AtCap
        } else if part < slot.floor * self.free {
            Bound::AtFloor
        } else {
            Bound::Free
        }
    }
}

/// The stretches between the levels at which members leave their floors or reach their caps.
fn segments(slots: &[Slot]) -> Vec<Segment> {
    let floored = |slot: &&Slot| slot.floor > 0 || slot.weight == 0;
    let fixed = slots.iter().filter(floored).map(|slot| slot.floor).sum();
    let free = slots.iter().filter(|slot| !floored(slot)).map(|slot| i128::from(slot.weight)).sum();
    let mut events: Vec<Event> = Vec::new();
    for slot in slots.iter().filter(|slot| slot.weight > 0) {
        let weight = i128::from(slot.weight);
        let floor = (slot.floor > 0).then_some((slot.floor, true));
        let bounds = floor.into_iter().chain(slot.cap.map(|cap| (cap, false)));
        events.extend(bounds.map(|(bound, leaves_floor)| Event { bound, weight, leaves_floor }));
    }
    // Amounts of 1e14 pence times weights of 1e18, a thousand of them together: 1e35, and 128 bits
    // hold 1.7e38. At one level floors are left before caps are reached.
    order::sort_by(&mut events, |one, other| {
        let level = (one.bound * other.weight).cmp(&(other.bound * one.weight));
        level.then(other.leaves_floor.cmp(&one.leaves_floor))
    });
    let mut segment = Segment { from: fixed, fixed, free };
    let mut segments = vec![segment];
    for Event { bound, weight, leaves_floor } in events {
        let reached = segment.fixed * weight + bound * segment.free;
        segment.from = (reached + weight - 1) / weight;
        let sign = if leaves_floor { 1 } else { -1 };
        segment.fixed -= sign * bound;
        segment.free += sign * weight;
        if let Some(last) = segments.last_mut()
            && last.from == segment.from
        {
            *last = segment;
        } else {
            segments.push(segment);
        }
    }
    segments
}
