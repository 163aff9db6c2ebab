//! The tower and its function against slow and obvious ones.

use proptest::prelude::*;

use super::{
    super::{
        case::Case,
        tower::{Limits, Tower},
    },
    cases::{CASES, cases, pence},
    *,
};
use crate::Share;

/// The towers of an agreement, of a loss and of a gain.
fn towers(agreement: &Agreement, members: &[SharingMember]) -> Vec<Tower> {
    let rulebook = rulebook();
    let case = Case::of(&rulebook, agreement, members, None).unwrap();
    let towers = Side::BOTH.iter().map(|side| case.tower(*side).unwrap());
    let weighty =
        |tower: &Tower| !tower.tiers.iter().any(|it| it.basis.is_some() && it.weighs_nothing());
    towers.filter(weighty).collect()
}

/// Water-filling by looking: of all ways to put members at their floors and caps, the one in which
/// everybody else has the same level, above the level of each floor and below that of each cap.
fn looked_for(size: i128, weights: &[i128], limits: &[Limits]) -> Vec<i128> {
    let members = weights.len();
    for way in 0..3_usize.pow(u32::try_from(members).unwrap()) {
        let place = |at: usize| way / 3_usize.pow(u32::try_from(at).unwrap()) % 3;
        let fixed = |at: usize| match place(at) {
            0 => None,
            1 => Some(limits[at].floor),
            _ => limits[at].cap,
        };
        if (0..members).any(|at| place(at) == 2 && limits[at].cap.is_none()) {
            continue;
        }
        let taken: i128 = (0..members).filter_map(fixed).sum();
        let free: i128 = (0..members).filter(|at| place(*at) == 0).map(|at| weights[at]).sum();
        let rest = size - taken;
        // Without anybody free, whatever the caps leave over has nowhere to go.
        let level_holds = |at: usize| match place(at) {
            0 => {
                let part = rest * weights[at];
                let weighs = weights[at] > 0 || limits[at].floor == 0;
                weighs
                    && limits[at].floor * free <= part
                    && limits[at].cap.is_none_or(|cap| part <= cap * free)
            }
            1 => weights[at] == 0 || rest * weights[at] <= limits[at].floor * free,
            _ => {
                weights[at] > 0
                    && (free == 0 || rest * weights[at] >= limits[at].cap.unwrap() * free)
            }
        };
        let floors_only = (0..members).all(|at| weights[at] == 0 || place(at) != 1 || free > 0);
        if rest < 0 || !floors_only || !(0..members).all(level_holds) {
            continue;
        }
        // Largest remainder, ties to the earlier.
        let part = |at: usize| (rest * weights[at]).checked_div(free).unwrap_or_default();
        let mut parts: Vec<i128> =
            (0..members).map(|at| fixed(at).unwrap_or_else(|| part(at))).collect();
        let mut left = if free == 0 { 0 } else { size - parts.iter().sum::<i128>() };
        let remainder = |at: usize| (rest * weights[at]).checked_rem(free).unwrap_or_default();
        let mut order: Vec<usize> = (0..members).filter(|at| place(*at) == 0).collect();
        order.sort_by_key(|at| (std::cmp::Reverse(remainder(*at)), *at));
        for at in order {
            parts[at] += i128::from(left > 0);
            left -= 1;
        }
        return parts;
    }
    panic!("no way fits");
}

/// Largest remainder penny by penny: each of the pence that whole ones leave over goes to whoever is
/// furthest below its exact part, among equals to the earlier.
fn penny_by_penny(amount: i128, takers: &[i128]) -> Vec<i128> {
    let whole: i128 = takers.iter().sum();
    let mut parts: Vec<i128> = takers.iter().map(|taker| amount * taker / whole).collect();
    for _ in parts.iter().sum()..amount {
        let below = |at: usize| amount * takers[at] - parts[at] * whole;
        let furthest = (0..takers.len()).max_by_key(|at| (below(*at), std::cmp::Reverse(*at)));
        parts[furthest.unwrap()] += 1;
    }
    parts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn every_layer_is_divided_penny_by_penny((agreement, members) in cases(), size in 0..2000_i64) {
        for tower in towers(&agreement, &members).iter().filter(|tower| tower.overall.floor == 0) {
            for (tier, shared) in tower.tiers.iter().zip(tower.share(size.into())) {
                let left = tier.left_with.iter().map(|(_, share)| *share);
                let takers = [tier.shared].into_iter().chain(left);
                let takers: Vec<i128> = takers.map(|share| share.parts().into()).collect();
                let parts = [shared.to_members].into_iter().chain(shared.left);
                prop_assert_eq!(parts.collect::<Vec<_>>(), penny_by_penny(shared.amount, &takers));
            }
        }
    }

    #[test]
    fn every_layer_is_filled_as_by_looking((agreement, members) in cases(), size in 0..2000_i64) {
        for tower in towers(&agreement, &members) {
            let mut taken = vec![0; members.len()];
            let mut together = 0;
            for (tier, shared) in tower.tiers.iter().zip(tower.share(size.into())) {
                let left: Vec<Limits> =
                    tower.limits.iter().zip(&taken).map(|(limits, taken)| limits.after(*taken)).collect();
                let open = tower.overall.cap.map_or(shared.to_members, |cap| {
                    (cap - together).clamp(0, shared.to_members)
                });
                let weights: Vec<i128> =
                    tier.weights.iter().map(|weight| weight.millionths().into()).collect();
                let floors: Vec<i128> = left.iter().map(|limits| limits.floor).collect();
                let parts: Vec<i128> = shared.parts.iter().map(|part| part.pence).collect();
                if open >= floors.iter().sum() {
                    prop_assert_eq!(&parts, &looked_for(open, &weights, &left));
                } else {
                    let none = vec![Limits { floor: 0, cap: None }; floors.len()];
                    prop_assert_eq!(&parts, &looked_for(open, &floors, &none));
                }
                for (taken, part) in taken.iter_mut().zip(parts) {
                    *taken += part;
                    together += part;
                }
            }
        }
    }

    #[test]
    fn a_larger_amount_lowers_no_share_but_by_a_last_penny(
        (agreement, members) in cases(), size in 0..1500_i64, more in 0..600_i64,
    ) {
        for tower in towers(&agreement, &members) {
            let shares = |size: i64| {
                let mut shares = vec![0; members.len()];
                for shared in tower.share(size.into()) {
                    for (share, part) in shares.iter_mut().zip(shared.parts) {
                        *share += part.pence;
                    }
                }
                shares
            };
            for (before, after) in shares(size).into_iter().zip(shares(size + more)) {
                prop_assert!(after >= before - 1, "{before} then {after}");
            }
        }
    }
}

fn question(
    agreement: &Agreement,
    members: &[SharingMember],
    outcomes: Vec<Money>,
) -> ExposureQuestion {
    let (agreement, members) = (agreement.clone(), members.to_vec());
    ExposureQuestion { agreement, members, now: None, outcomes }
}

/// What the function says at some outcomes; nothing where own variances say nothing of a side.
fn function(
    agreement: &Agreement,
    members: &[SharingMember],
    outcomes: &[i64],
) -> Option<Exposure> {
    let outcomes = outcomes.iter().map(|outcome| pence(*outcome)).collect();
    let outcome = exposure(&rulebook(), &question(agreement, members, outcomes)).unwrap();
    outcome.answer().cloned()
}

/// Each member's share of an outcome, worked out anew.
fn anew(agreement: &Agreement, tower: &Tower, outcome: i64) -> Vec<i64> {
    let met = agreement
        .waterfall
        .iter()
        .filter(|step| step.source != WaterfallSource::Underspend && !step.rebases());
    let met = met.map(|step| step.available().unwrap().pence()).sum::<i64>();
    let size = if outcome < 0 { (-outcome - met).max(0) } else { outcome };
    let mut shares = vec![0_i128; tower.limits.len()];
    for shared in tower.share(size.into()) {
        for (share, part) in shares.iter_mut().zip(shared.parts) {
            *share += part.pence;
        }
    }
    let sign = if outcome < 0 { -1 } else { 1 };
    shares.into_iter().map(|share| i64::try_from(share).unwrap() * sign).collect()
}

fn compare(agreement: &Agreement, members: &[SharingMember], outcomes: &[i64]) {
    let towers = towers(agreement, members);
    let tower = |outcome: i64| towers.iter().find(|tower| tower.side == Side::of(pence(outcome)));
    let outcomes: Vec<i64> = outcomes.iter().copied().filter(|it| tower(*it).is_some()).collect();
    let exposure = function(agreement, members, &outcomes).unwrap();
    for (at, outcome) in exposure.at.iter().zip(outcomes) {
        let shares: Vec<i64> = at.shares.values().map(|share| share.pence()).collect();
        assert_eq!(shares, anew(agreement, tower(outcome).unwrap(), outcome), "at {outcome}");
        let all = at.shares.values().chain(at.left_with.values()).chain([&at.unallocated]);
        let all = Money::sum(all.copied()).unwrap();
        assert_eq!(all.minus(at.met).unwrap(), at.outcome);
    }
}

/// One penny each side of every break point, and on it.
fn around(agreement: &Agreement, members: &[SharingMember]) -> Vec<i64> {
    let exposure = function(agreement, members, &[]).unwrap();
    let sides = [exposure.losses, exposure.gains];
    let steps = sides.iter().filter_map(Outcome::answer).flat_map(|side| &side.steps);
    steps.map(|step| step.outcome.pence()).flat_map(|at| [at - 1, at, at + 1]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn the_function_is_what_sharing_gives_around_every_break_point(
        (agreement, members) in cases(), outcomes in prop::collection::vec(-2000..2000_i64, 20),
    ) {
        compare(&agreement, &members, &around(&agreement, &members));
        compare(&agreement, &members, &outcomes);
    }

    #[test]
    fn between_break_points_a_share_is_a_straight_line((agreement, members) in cases()) {
        let Some(exposure) = function(&agreement, &members, &[]) else { return Ok(()) };
        for side in [&exposure.losses, &exposure.gains].into_iter().filter_map(|it| it.answer()) {
            for member in &side.members {
                for (from, to) in member.points.iter().zip(member.points.iter().skip(1)) {
                    let run = to.outcome.size().minus(from.outcome.size()).unwrap().pence();
                    let rise = to.share.size().minus(from.share.size()).unwrap().pence();
                    prop_assert!(run > 0);
                    let exact = i128::from(run) * i128::from(from.marginal.parts());
                    let off = i128::from(rise) * i128::from(Share::WHOLE.parts()) - exact;
                    // Both ends are rounded, in each layer and once more for the layer's own part.
                    prop_assert!(off.abs() <= 4 * i128::from(Share::WHOLE.parts()), "{from:?} {to:?}");
                }
            }
        }
    }

    #[test]
    fn the_improvement_that_frees_a_member_is_the_smallest(
        (agreement, members) in cases(), now in -2000..0_i64,
    ) {
        let now = pence(now);
        let question = ExposureQuestion { now: Some(now), ..question(&agreement, &members, vec![]) };
        let exposure = exposure(&rulebook(), &question).unwrap();
        let Some(losses) = exposure.answer().unwrap().losses.answer() else { return Ok(()) };
        for (position, member) in losses.members.iter().enumerate() {
            let towers = towers(&agreement, &members);
            let tower = towers.iter().find(|tower| tower.side == Side::Loss).unwrap();
            let share = |outcome: Money| anew(&agreement, tower, outcome.pence())[position];
            if let Some(improvement) = member.freed_by {
                let freed = now.plus(improvement).unwrap();
                prop_assert_eq!(share(freed), 0);
                prop_assert_eq!(member.nothing_until, Some(freed));
            } else {
                // A last penny may come from rounding alone, and is at most one in each layer.
                prop_assert_eq!(share(now), 0);
            }
            if let Some(most) = member.most {
                prop_assert_eq!(share(member.most_at.unwrap()), most.pence());
                prop_assert!(share(pence(-5000)) >= most.pence() - 1);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES / 10))]

    #[test]
    fn the_function_is_what_sharing_gives_at_a_thousand_outcomes(
        (agreement, members) in cases(), outcomes in prop::collection::vec(-2000..2000_i64, 1000),
    ) {
        compare(&agreement, &members, &outcomes);
    }
}
