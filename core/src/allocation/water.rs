//! Water-filling: sharing pence by weight, within floors and caps.

use super::{Bound, pennies::in_proportion};

/// A place that pence can go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slot {
    /// What its part is in proportion to, in millionths.
    pub(crate) weight: u64,
    /// The least its part may be, in pence.
    pub(crate) floor: i128,
    /// The most its part may be, in pence.
    pub(crate) cap: Option<i128>,
}

impl Slot {
    /// Its part where a bound decides it, and nothing while it is free.
    pub(crate) fn at(&self, bound: Bound) -> Option<i128> {
        match bound {
            Bound::Free => None,
            Bound::AtFloor => Some(self.floor),
            Bound::AtCap => self.cap,
        }
    }
}

/// A part of an amount, in pence, and what decided it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Filled {
    pub(crate) pence: i128,
    pub(crate) bound: Bound,
}

/// Shares `size` pence between the slots: in proportion to their weights, within their bounds, to
/// the last penny. What no cap has room for is in no part. The floors sum to at most `size`, which
/// the caller has checked.
pub(crate) fn fill(size: i128, slots: &[Slot]) -> Vec<Filled> {
    let bounds = binding(size, slots);
    let fixed: Vec<Option<i128>> =
        slots.iter().zip(&bounds).map(|(slot, bound)| slot.at(*bound)).collect();
    let rest = size - fixed.iter().flatten().sum::<i128>();
    let weights: Vec<u64> = slots
        .iter()
        .zip(&bounds)
        .map(|(slot, bound)| if *bound == Bound::Free { slot.weight } else { 0 })
        .collect();
    // A free part lies strictly between its neighbouring pence or on one, and so do its bounds,
    // so rounding it to a penny cannot carry it over a bound.
    let free = in_proportion(rest, &weights);
    let parts = bounds.into_iter().zip(fixed).zip(free);
    parts.map(|((bound, fixed), free)| Filled { pence: fixed.unwrap_or(free), bound }).collect()
}

/// What decides the part of each slot when `size` pence are shared between them.
///
/// In the result all free parts stand in one proportion to their weights; by that proportion a
/// part at its cap would be larger and a part at its floor smaller.
///
/// It is found by fixing variables (Bitran and Hax, 1981). Share what is left by weight. If the
/// caps cut off more than the floors add, the proportion can only rise, so what is over its cap
/// stays there; if the floors add more, it can only fall, so what is under its floor stays there.
/// Fix those and share the rest again. Every round fixes a slot, so the rounds end.
fn binding(size: i128, slots: &[Slot]) -> Vec<Bound> {
    let mut bounds: Vec<Bound> = slots.iter().map(at_the_start).collect();
    loop {
        let level = Level::of(size, slots, &bounds);
        let free = || slots.iter().zip(&bounds).filter(|(_, bound)| **bound == Bound::Free);
        let over: i128 = free().map(|(slot, _)| level.over(slot)).sum();
        let under: i128 = free().map(|(slot, _)| level.under(slot)).sum();
        if over == 0 && under == 0 {
            return bounds;
        }
        let (fix_caps, fix_floors) = (over >= under, under >= over);
        for (slot, bound) in slots.iter().zip(&mut bounds) {
            if *bound != Bound::Free {
                continue;
            }
            if fix_caps && level.over(slot) > 0 {
                *bound = Bound::AtCap;
            } else if fix_floors && level.under(slot) > 0 {
                *bound = Bound::AtFloor;
            }
        }
    }
}

/// Without weight nothing but the floor can give a slot a part, whatever the others get.
fn at_the_start(slot: &Slot) -> Bound {
    if slot.weight == 0 && slot.floor != 0 { Bound::AtFloor } else { Bound::Free }
}

/// What is left for the free slots, and their weight together.
///
/// A part by weight is `rest × weight ÷ whole`. It is compared with a bound by multiplying both
/// by `whole`, so that nothing is rounded. An amount is at most 1e14 pence and a weight 1e18
/// millionths, so with 100,000 slots no product, and no sum of them, exceeds 1e37; 128 bits
/// hold 1.7e38.
struct Level {
    rest: i128,
    whole: i128,
}

impl Level {
    fn of(size: i128, slots: &[Slot], bounds: &[Bound]) -> Self {
        let mut level = Self { rest: size, whole: 0 };
        for (slot, bound) in slots.iter().zip(bounds) {
            match slot.at(*bound) {
                Some(fixed) => level.rest -= fixed,
                None => level.whole += i128::from(slot.weight),
            }
        }
        level
    }

    fn part(&self, slot: &Slot) -> i128 {
        self.rest * i128::from(slot.weight)
    }

    /// How far the part by weight is over the cap.
    fn over(&self, slot: &Slot) -> i128 {
        slot.cap.map_or(0, |cap| (self.part(slot) - cap * self.whole).max(0))
    }

    /// How far the part by weight is under the floor.
    fn under(&self, slot: &Slot) -> i128 {
        (slot.floor * self.whole - self.part(slot)).max(0)
    }
}
