use proptest::prelude::*;

use super::*;

/// An amount and claims on it, small enough for bounds to bind and collide.
fn cases() -> impl Strategy<Value = (i64, Vec<Claim>)> {
    let bounds = (prop_oneof![3 => Just(0), 1 => 0..30_i64], prop::option::of(0..60_i64));
    let claims = prop::collection::vec((0..8_u64, bounds), 1..8).prop_map(|claims| {
        let named = claims.into_iter().enumerate().map(|(position, (weight, (least, room)))| {
            claim(&format!("R{position:02}"), weight, least, room.map(|room| least + room))
        });
        named.collect::<Vec<_>>()
    });
    (-200..200_i64, claims)
}

/// The exact parts as fractions, the slow and obvious way: the parts grow with the level from
/// their floors to their caps, in straight lines between the levels at which one starts or stops.
fn exact_parts(size: i128, claims: &[Claim]) -> Option<Vec<(i128, i128)>> {
    let plain = |claim: &Claim| {
        let most = claim.bounds.at_most.map_or(i128::from(i32::MAX), |most| most.pence().into());
        let weight = i128::from(claim.weight.millionths() / 1_000_000);
        (weight, i128::from(claim.bounds.at_least.pence()), most)
    };
    let claims: Vec<_> = claims.iter().map(plain).collect();
    // The parts at the level p / q, times q.
    let at = |(p, q): (i128, i128)| {
        let part = |&(weight, least, most): &(i128, i128, i128)| {
            if weight == 0 { least * q } else { (weight * p).clamp(least * q, most * q) }
        };
        claims.iter().map(part).collect::<Vec<i128>>()
    };
    let weighty = || claims.iter().filter(|claim| claim.0 > 0);
    let levels = weighty().flat_map(|&(weight, least, most)| [(least, weight), (most, weight)]);
    let reached =
        levels.chain([(0, 1)]).filter(|&level| at(level).iter().sum::<i128>() <= size * level.1);
    let (p, q) = reached.max_by(|one, other| (one.0 * other.1).cmp(&(other.0 * one.1)))?;
    let growing =
        weighty().filter(|(weight, least, most)| least * q <= weight * p && weight * p < most * q);
    let slope: i128 = growing.map(|claim| claim.0).sum();
    let missing = size * q - at((p, q)).iter().sum::<i128>();
    let level = if slope == 0 { (p, q) } else { (p * slope + missing, q * slope) };
    Some(at(level).into_iter().map(|part| (part, level.1)).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn parts_are_those_of_the_slow_way_to_within_a_penny((amount, claims) in cases()) {
        let size = i128::from(amount.abs());
        let exact = exact_parts(size, &claims);
        let no_weight = claims.iter().all(|claim| claim.weight.is_zero()) && amount != 0;
        match allocate(pence(amount), &claims) {
            Err(error) if error.code() == Code::LimitsCannotHold => prop_assert!(exact.is_none()),
            Err(error) => prop_assert!(no_weight && error.code() == Code::NoWeight),
            Ok(shared) => {
                let exact = exact.unwrap();
                for (part, (exact, of)) in shared.parts.iter().zip(&exact) {
                    let part = i128::from(part.amount.size().pence());
                    prop_assert!((part * of - exact).abs() < *of, "{part} is not {exact}/{of}");
                }
                let (placed, of) = (exact.iter().map(|part| part.0).sum::<i128>(), exact[0].1);
                prop_assert_eq!(i128::from(shared.unallocated.size().pence()) * of, size * of - placed);
            }
        }
    }

    #[test]
    fn nothing_is_lost_and_every_bound_is_kept((amount, claims) in cases()) {
        let Ok(shared) = allocate(pence(amount), &claims) else { return Ok(()) };
        let all = shared.parts.iter().map(|part| part.amount).chain([shared.unallocated]);
        prop_assert_eq!(Money::sum(all.clone()), Ok(pence(amount)));
        prop_assert!(all.clone().all(|part| part.is_zero() || part.is_negative() == (amount < 0)));
        for (part, claim) in shared.parts.iter().zip(&claims) {
            let (size, bounds) = (part.amount.size(), claim.bounds);
            prop_assert!(size >= bounds.at_least && bounds.at_most.is_none_or(|most| size <= most));
            match part.bound {
                AtFloor => prop_assert_eq!(size, bounds.at_least),
                AtCap => prop_assert_eq!(Some(size), bounds.at_most),
                Free => prop_assert!(!claim.weight.is_zero() || size.is_zero()),
            }
        }
    }

    #[test]
    fn free_parts_stand_in_the_proportion_of_their_weights((amount, claims) in cases()) {
        let Ok(shared) = allocate(pence(amount), &claims) else { return Ok(()) };
        let free = || claims.iter().zip(&shared.parts).filter(|(_, part)| part.bound == Free);
        let sum: i128 = free().map(|(_, part)| i128::from(part.amount.pence())).sum();
        let whole: i128 = free().map(|(claim, _)| i128::from(claim.weight.millionths())).sum();
        for (claim, part) in free() {
            let exact = sum * i128::from(claim.weight.millionths());
            let off = i128::from(part.amount.pence()) * whole - exact;
            prop_assert!(off == 0 || off.abs() < whole);
        }
    }

    #[test]
    fn a_deficit_is_shared_as_a_surplus_of_the_same_size((amount, claims) in cases()) {
        let Ok(shared) = allocate(pence(amount), &claims) else { return Ok(()) };
        let mirrored = allocate(pence(-amount), &claims).unwrap();
        prop_assert_eq!(shared.unallocated, mirrored.unallocated.negated());
        for (part, other) in shared.parts.iter().zip(&mirrored.parts) {
            prop_assert_eq!(part.amount, other.amount.negated());
            prop_assert_eq!(part.bound, other.bound);
        }
    }

    #[test]
    fn the_order_of_claims_does_not_matter(
        (amount, claims, shuffled) in cases().prop_flat_map(|(amount, claims)| {
            (Just(amount), Just(claims.clone()), Just(claims).prop_shuffle())
        })
    ) {
        prop_assert_eq!(allocate(pence(amount), &claims), allocate(pence(amount), &shuffled));
    }
}
