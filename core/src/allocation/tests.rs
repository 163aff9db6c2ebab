mod properties;

use super::{
    Bound::{AtCap, AtFloor, Free},
    *,
};
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
