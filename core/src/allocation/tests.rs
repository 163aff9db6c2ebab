use proptest::prelude::*;

use super::*;
use crate::{Code, Money};

fn pence(pence: i64) -> Money {
    Money::from_pence(pence.into()).unwrap()
}

fn claim(code: &str, weight: u64, at_least: i64, at_most: Option<i64>) -> Claim {
    Claim {
        code: code.parse().unwrap(),
        weight: weight.to_string().parse().unwrap(),
        bounds: Bounds { at_least: pence(at_least), at_most: at_most.map(pence) },
    }
}

#[track_caller]
fn check(amount: i64, claims: &[Claim], expected: &[(&str, i64, Bound)], unallocated: i64) {
    let shared = allocate(pence(amount), claims).unwrap();
    let parts =
        shared.parts.iter().map(|part| (part.code.as_str(), part.amount.pence(), part.bound));
    assert_eq!(parts.collect::<Vec<_>>(), expected);
    assert_eq!(shared.unallocated, pence(unallocated));
}

#[track_caller]
fn refused(amount: i64, claims: &[Claim], code: Code) {
    assert_eq!(allocate(pence(amount), claims).unwrap_err().code(), code);
}

use Bound::{AtCap, AtFloor, Free};

#[test]
fn equal_remainders_go_by_code_whatever_the_order_of_claims() {
    let claims = ["RXF", "03N", "RHQ"].map(|code| claim(code, 1, 0, None));
    check(-5, &claims, &[("03N", -2, Free), ("RHQ", -2, Free), ("RXF", -1, Free)], 0);
}

#[test]
fn a_bound_binds_a_penny_past_it_and_not_at_it() {
    let cap = |most| [claim("AAA", 1, 0, Some(most)), claim("BBB", 1, 0, None)];
    check(10, &cap(6), &[("AAA", 5, Free), ("BBB", 5, Free)], 0);
    check(10, &cap(5), &[("AAA", 5, Free), ("BBB", 5, Free)], 0);
    check(10, &cap(4), &[("AAA", 4, AtCap), ("BBB", 6, Free)], 0);
    let floor = |least| [claim("AAA", 1, least, None), claim("BBB", 1, 0, None)];
    check(10, &floor(5), &[("AAA", 5, Free), ("BBB", 5, Free)], 0);
    check(10, &floor(6), &[("AAA", 6, AtFloor), ("BBB", 4, Free)], 0);
}

#[test]
fn a_cap_passed_because_of_another_cap_binds_too() {
    // 30 : 30 : 30 by weight; the first cap sends 20 on, 10 each, and 40 passes the second.
    let claims =
        [claim("AAA", 1, 0, Some(10)), claim("BBB", 1, 0, Some(35)), claim("CCC", 1, 0, None)];
    check(90, &claims, &[("AAA", 10, AtCap), ("BBB", 35, AtCap), ("CCC", 45, Free)], 0);
}

#[test]
fn a_floor_that_a_cap_makes_needless_does_not_bind() {
    // By weight 50 : 10 : 40. The cap cuts off 30, the floor lacks 5: the caps are fixed first, and
    // the 80 left are then 16 : 64, above the floor.
    let claims =
        [claim("AAA", 5, 0, Some(20)), claim("BBB", 1, 15, None), claim("CCC", 4, 0, None)];
    check(100, &claims, &[("AAA", 20, AtCap), ("BBB", 16, Free), ("CCC", 64, Free)], 0);
}

#[test]
fn what_no_cap_has_room_for_is_unallocated() {
    let claims = [claim("AAA", 1, 0, Some(3)), claim("BBB", 9, 0, Some(4))];
    check(-8, &claims, &[("AAA", -3, AtCap), ("BBB", -4, AtCap)], -1);
    // The first then has 3 by weight too.
    check(-7, &claims, &[("AAA", -3, Free), ("BBB", -4, AtCap)], 0);
}

#[test]
fn without_weight_a_claim_gets_its_floor_and_no_more() {
    let claims = [claim("AAA", 0, 2, None), claim("BBB", 0, 0, None), claim("CCC", 1, 0, Some(5))];
    check(10, &claims, &[("AAA", 2, AtFloor), ("BBB", 0, Free), ("CCC", 5, AtCap)], 3);
}

#[test]
fn nothing_to_share_needs_no_weight() {
    check(0, &[claim("AAA", 0, 0, Some(0))], &[("AAA", 0, Free)], 0);
    refused(1, &[claim("AAA", 0, 0, None)], Code::NoWeight);
}

#[test]
fn claims_that_cannot_be_met_are_refused() {
    refused(1, &[], Code::Empty);
    refused(1, &[claim("AAA", 1, 0, None), claim("AAA", 2, 0, None)], Code::DuplicateCode);
    refused(9, &[claim("AAA", 1, 3, Some(2))], Code::LimitsCannotHold);
    refused(9, &[claim("AAA", 1, -1, None)], Code::LimitsCannotHold);
    refused(9, &[claim("AAA", 1, 0, Some(-1))], Code::LimitsCannotHold);
    let floors = [claim("AAA", 1, 4, None), claim("BBB", 1, 6, None)];
    refused(-9, &floors, Code::LimitsCannotHold);
    check(-10, &floors, &[("AAA", -4, Free), ("BBB", -6, AtFloor)], 0);
}

#[test]
fn every_problem_is_reported_at_once() {
    let claims = [claim("AAA", 0, 3, Some(2)), claim("AAA", 0, 0, None)];
    insta::assert_snapshot!(allocate(Money::PENNY, &claims).unwrap_err(), @"
    4 problems
      claims.AAA: found it twice, expected one claim of each organisation [duplicate_code]
      claims.AAA.bounds: found at least 0.03, at most 0.02, expected bounds of zero or more, the floor first [limits_cannot_hold]
      claims: found floors of 3 pence together, expected at most the amount, 0.01 [limits_cannot_hold]
      claims: found no weight above zero, expected at least one [no_weight]
    ");
}

#[test]
fn a_hundred_thousand_claims_of_the_largest_size_do_not_overflow() {
    let bounds = [
        Bounds::NONE,
        Bounds { at_least: Money::ZERO, at_most: Some(Money::MAX) },
        Bounds { at_least: pence(2_000_000_000), at_most: Some(Money::MAX) },
        Bounds { at_least: Money::ZERO, at_most: Some(pence(1)) },
    ];
    let weight = Weight::of_money(Money::MAX).unwrap();
    let claims: Vec<Claim> = (0..100_000)
        .zip(bounds.into_iter().cycle())
        .map(|(code, bounds)| Claim { code: format!("{code:06}").parse().unwrap(), weight, bounds })
        .collect();
    let shared = allocate(Money::MAX.negated(), &claims).unwrap();
    // 25,000 floors of £20m, 25,000 caps of a penny, and for each of the others £9,999,999.995.
    let parts: Vec<i64> = shared.parts[..4].iter().map(|part| part.amount.pence()).collect();
    assert_eq!(parts, [-1_000_000_000, -1_000_000_000, -2_000_000_000, -1]);
    assert_eq!(shared.parts[99_997].amount, pence(-999_999_999));
    assert!(shared.unallocated.is_zero());
}

#[test]
fn weights_beyond_exact_arithmetic_are_refused() {
    let weight = Weight::of_money(Money::MAX).unwrap();
    let claims: Vec<Claim> = (0..1_800_000)
        .map(|code| Claim { weight, ..claim(&format!("{code:07}"), 1, 0, None) })
        .collect();
    assert_eq!(allocate(Money::PENNY, &claims).unwrap_err().code(), Code::OutOfRange);
}

#[test]
fn caps_that_bind_one_after_another_are_all_found() {
    // With equal weights a part is its cap or the common level, whichever is smaller.
    let claims: Vec<Claim> =
        (0..50_000).map(|code| claim(&format!("{code:06}"), 1, 0, Some(code))).collect();
    let shared = allocate(pence(1_200_000_000), &claims).unwrap();
    let free = || shared.parts.iter().filter(|part| part.bound == Free);
    let level = free().map(|part| part.amount).min().unwrap();
    assert!(free().all(|part| part.amount.minus(level).unwrap() <= Money::PENNY));
    for (cap, part) in (0..).map(pence).zip(&shared.parts).filter(|(_, part)| part.bound == AtCap) {
        assert_eq!(part.amount, cap);
        assert!(cap <= level);
    }
}

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
