//! Water-filling: which parts their floors and caps decide.

use super::{Bound, Claim};

/// What decides the part of each claim when `size` pence are shared between them.
///
/// In the result all free parts stand in one proportion to their weights; by that proportion a
/// part at its cap would be larger and a part at its floor smaller. The floors sum to at most
/// `size`, which the caller has checked.
///
/// It is found by fixing variables (Bitran and Hax, 1981). Share what is left by weight. If the
/// caps cut off more than the floors add, the proportion can only rise, so what is over its cap
/// stays there; if the floors add more, it can only fall, so what is under its floor stays there.
/// Fix those and share the rest again. Every round fixes a claim, so the rounds end.
pub(super) fn binding(size: i128, claims: &[&Claim]) -> Vec<Bound> {
    let mut bounds: Vec<Bound> = claims.iter().map(|claim| at_the_start(claim)).collect();
    loop {
        let level = Level::of(size, claims, &bounds);
        let free = || claims.iter().zip(&bounds).filter(|(_, bound)| **bound == Bound::Free);
        let over: i128 = free().map(|(claim, _)| level.over(claim)).sum();
        let under: i128 = free().map(|(claim, _)| level.under(claim)).sum();
        if over == 0 && under == 0 {
            return bounds;
        }
        let (fix_caps, fix_floors) = (over >= under, under >= over);
        for (claim, bound) in claims.iter().zip(&mut bounds) {
            if *bound != Bound::Free {
                continue;
            }
            if fix_caps && level.over(claim) > 0 {
                *bound = Bound::AtCap;
            } else if fix_floors && level.under(claim) > 0 {
                *bound = Bound::AtFloor;
            }
        }
    }
}

/// Without weight nothing but the floor can give a claim a part, whatever the others get.
fn at_the_start(claim: &Claim) -> Bound {
    let floor_only = claim.weight.is_zero() && !claim.bounds.at_least.is_zero();
    if floor_only { Bound::AtFloor } else { Bound::Free }
}

/// What is left for the free claims, and their weight together.
///
/// A part by weight is `rest × weight ÷ whole`. It is compared with a bound by multiplying both
/// by `whole`, so that nothing is rounded. An amount is at most 1e14 pence and a weight 1e18
/// millionths, so with 100,000 claims no product, and no sum of them, exceeds 1e37; 128 bits
/// hold 1.7e38.
struct Level {
    rest: i128,
    whole: i128,
}

impl Level {
    fn of(size: i128, claims: &[&Claim], bounds: &[Bound]) -> Self {
        let mut level = Self { rest: size, whole: 0 };
        for (claim, bound) in claims.iter().zip(bounds) {
            match claim.size_at(*bound) {
                Some(fixed) => level.rest -= fixed,
                None => level.whole += i128::from(claim.weight.millionths()),
            }
        }
        level
    }

    fn part(&self, claim: &Claim) -> i128 {
        self.rest * i128::from(claim.weight.millionths())
    }

    /// How far the part by weight is over the cap.
    fn over(&self, claim: &Claim) -> i128 {
        let cap = claim.size_at(Bound::AtCap);
        cap.map_or(0, |cap| (self.part(claim) - cap * self.whole).max(0))
    }

    /// How far the part by weight is under the floor.
    fn under(&self, claim: &Claim) -> i128 {
        let floor = claim.size_at(Bound::AtFloor);
        floor.map_or(0, |floor| (floor * self.whole - self.part(claim)).max(0))
    }
}
