//! One layer of a tower in whole pence: what of an amount lies in it, and who takes how much of that.

use super::BasisOrMix;
use crate::{
    allocation::{Account, Weight, in_proportion},
    rulebook::{Role, Rulebook},
    share::Share,
};

/// Between whom the pennies of a layer go by largest remainder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LayerPennies {
    /// Everybody who takes of the layer at once: the part that members share and each part that is left
    /// with somebody.
    Together,
    /// The part that members share and the rest, and then those with whom the rest is left.
    SharedFirst,
}

impl LayerPennies {
    /// As the rulebook has it.
    pub(super) fn of(rulebook: &Rulebook) -> Self {
        let rule = rulebook.in_force(Role::LayerPennies);
        if rule.is_some_and(|rule| rule.flag() == Some(false)) {
            Self::SharedFirst
        } else {
            Self::Together
        }
    }
}

/// A layer.
#[derive(Debug, Clone)]
pub(super) struct Tier {
    /// Its position in the agreement; none where the agreement has no layers.
    pub(super) position: Option<usize>,
    pub(super) from: i128,
    pub(super) to: Option<i128>,
    pub(super) shared: Share,
    pub(super) left_with: Vec<(Account, Share)>,
    pub(super) pennies: LayerPennies,
    /// What shares of it are in proportion to; none where the members share nothing of it.
    pub(super) basis: Option<BasisOrMix>,
    pub(super) weights: Vec<Weight>,
}

impl Tier {
    /// What of an amount lies in the layer.
    pub(super) fn within(&self, size: i128) -> i128 {
        let top = self.to.map_or(size, |to| to.min(size));
        (top - self.from).max(0)
    }

    /// What of an amount in the layer the members share, and what is left with each account, in their
    /// order. Pennies go by largest remainder and, among equals, to the members first. The members share
    /// more where they take at least `floor` together, and the rest is then left in proportion.
    pub(super) fn divided(&self, amount: i128, floor: i128) -> (i128, Vec<i128>) {
        let mut parts = in_proportion(amount, &self.takers()).into_iter();
        let part = parts.next().unwrap_or_default();
        let shared = part.max(floor.min(amount));
        if shared == part && self.pennies == LayerPennies::Together {
            return (shared, parts.collect());
        }
        let left: Vec<u64> = self.left_with.iter().map(|(_, share)| share.parts()).collect();
        (shared, in_proportion(amount - shared, &left))
    }

    /// The parts between which pennies go by largest remainder, the members' first.
    fn takers(&self) -> Vec<u64> {
        let left = self.left_with.iter().map(|(_, share)| share.parts());
        let others: Vec<u64> = match self.pennies {
            LayerPennies::Together => left.collect(),
            LayerPennies::SharedFirst => vec![self.shared.rest().parts()],
        };
        [self.shared.parts()].into_iter().chain(others).collect()
    }

    /// The amount in the layer from which on the shared part is `pence` or more, whatever the other
    /// remainders are; none where nothing is shared.
    pub(super) fn least_with_part(&self, pence: i128) -> Option<i128> {
        let (whole, part) = (i128::from(Share::WHOLE.parts()), i128::from(self.shared.parts()));
        // All remainders sum to the pennies that go to them. A remainder of n in n + 1 parts of a penny
        // always wins one beside n others: if as many as there are pennies were larger, they and it
        // would sum to more. One other makes it half a penny, and none changes nothing.
        let others = self.takers().iter().skip(1).filter(|part| **part > 0).count().max(1);
        let of_penny = i128::try_from(others).ok()? + 1;
        let reached = (pence * of_penny - 1).max(0) * whole;
        let per_penny = part * of_penny;
        (part > 0).then(|| (reached + per_penny - 1) / per_penny)
    }

    /// The least amount in the layer whose shared part, before it is rounded, is `pence`.
    pub(super) fn least_with_exact_part(&self, pence: i128) -> Option<i128> {
        let (whole, part) = (i128::from(Share::WHOLE.parts()), i128::from(self.shared.parts()));
        (part > 0).then(|| (pence * whole + part - 1) / part)
    }

    /// Whether nobody has a weight.
    pub(super) fn weighs_nothing(&self) -> bool {
        self.weights.iter().all(|weight| weight.is_zero())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A layer from `from` to `to` pence of which the members share a part and others are left some.
    fn tier((from, to): (i128, Option<i128>), shared: &str, left: &[(&str, &str)]) -> Tier {
        let left = left.iter().map(|(with, part)| (with.parse().unwrap(), part.parse().unwrap()));
        Tier {
            position: Some(0),
            from,
            to,
            shared: shared.parse().unwrap(),
            left_with: left.collect(),
            pennies: LayerPennies::Together,
            basis: None,
            weights: Vec::new(),
        }
    }

    #[test]
    fn a_layer_holds_what_lies_between_its_edges() {
        let closed = tier((100, Some(200)), "1", &[]);
        let within = [99, 100, 101, 199, 200, 201].map(|size| closed.within(size));
        assert_eq!(within, [0, 0, 1, 99, 100, 100]);
        assert_eq!(tier((100, None), "1", &[]).within(201), 101);
    }

    #[test]
    fn pennies_go_to_the_largest_remainders_of_all_who_take() {
        let left = [("reserve", "0.19"), ("outside", "0.48")];
        let together = tier((0, None), "0.33", &left);
        // 4.4253, 2.5479 and 6.4368: two pennies over whole ones, and .79 and .68 are the largest.
        assert_eq!(together.divided(1341, 0), (442, vec![255, 644]));
        // 4.4253 beside 8.9847, and of 8.98 then 2.5464 and 6.4336.
        let shared_first = Tier { pennies: LayerPennies::SharedFirst, ..together };
        assert_eq!(shared_first.divided(1341, 0), (443, vec![255, 643]));
    }

    #[test]
    fn equal_remainders_go_to_the_shared_part_first_and_then_by_account() {
        let left = [("RHQ", "0.25"), ("region", "0.25")];
        let tier = tier((0, None), "0.5", &left);
        assert_eq!(tier.divided(1, 0), (1, vec![0, 0]));
        // 1.5, 0.75 and 0.75 of three pence.
        assert_eq!(tier.divided(3, 0), (1, vec![1, 1]));
        // 2.5, 1.25 and 1.25 of five.
        assert_eq!(tier.divided(5, 0), (3, vec![1, 1]));
    }

    #[test]
    fn a_floor_of_all_together_comes_first_and_leaves_the_rest_in_proportion() {
        let left = [("reserve", "0.3"), ("region", "0.3")];
        let tier = tier((0, None), "0.4", &left);
        assert_eq!(tier.divided(10, 4), (4, vec![3, 3]));
        assert_eq!(tier.divided(10, 5), (5, vec![3, 2]));
        assert_eq!(tier.divided(10, 11), (10, vec![0, 0]));
    }

    #[test]
    fn from_the_least_amount_on_a_part_is_never_smaller() {
        let one = vec![("region", "0.7")];
        let two = vec![("reserve", "0.19"), ("outside", "0.48")];
        let three = vec![("RHQ", "0.11"), ("reserve", "0.4"), ("region", "0.2")];
        for (shared, left) in [("1", vec![]), ("0.3", one), ("0.33", two), ("0.29", three)] {
            let tier = tier((0, None), shared, &left);
            let parts: Vec<i128> = (0..2000).map(|amount| tier.divided(amount, 0).0).collect();
            for pence in 1..300 {
                let least = usize::try_from(tier.least_with_part(pence).unwrap()).unwrap();
                assert!(parts[least..].iter().all(|part| *part >= pence), "{shared} {pence}");
                // Before it the exact part is less, so that no more is ever shared there.
                assert!(parts[..least].iter().all(|part| *part <= pence), "{shared} {pence}");
            }
        }
        assert_eq!(tier((0, None), "0.3", &[("region", "0.7")]).least_with_part(1), Some(2));
        assert_eq!(tier((0, None), "0", &[("region", "1")]).least_with_part(1), None);
    }
}
