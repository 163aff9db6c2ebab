//! Random agreements with the members they are for.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::{Share, allocation::Account};

/// How many random agreements each property is tried on.
pub(super) const CASES: u32 = 10_000;

pub(super) fn pence(pence: i64) -> Money {
    Money::from_pence(pence.into()).unwrap()
}

pub(super) fn code(position: usize) -> crate::OdsCode {
    format!("R{position:02}").parse().unwrap()
}

/// A share of so many thousandths.
fn thousandths(parts: u32) -> Share {
    format!("{}.{:03}", parts / 1000, parts % 1000).parse().unwrap()
}

/// Shares in thousandths that sum to the whole, the last taking what the others leave.
fn whole(parts: &[u32]) -> Vec<Share> {
    let mut left = 1000;
    let mut shares = Vec::new();
    for (position, part) in parts.iter().enumerate() {
        let part = if position + 1 == parts.len() { left } else { (*part).min(left) };
        left -= part;
        shares.push(thousandths(part));
    }
    shares
}

fn basis() -> impl Strategy<Value = BasisOrMix> {
    let one = prop::sample::select(SharingBasis::ALL.to_vec());
    let mix = (
        prop::sample::subsequence(SharingBasis::ALL.to_vec(), 1..4),
        prop::array::uniform3(0..=1000_u32),
    );
    let mix = mix.prop_map(|(bases, parts)| {
        let parts = whole(&parts[..bases.len()]);
        BasisOrMix::Mix(bases.into_iter().zip(parts).collect())
    });
    prop_oneof![3 => one.prop_map(BasisOrMix::One), 1 => mix]
}

/// Layers with edges a few hundred pence apart, the last of them open or not.
fn layers() -> impl Strategy<Value = Vec<Layer>> {
    let part = prop_oneof![Just(0_u32), Just(500), Just(1000), 0..=1000_u32];
    let left = prop::sample::select(vec!["R00", "reserve", "region", "outside"]);
    let layer = (1..400_i64, part, left.clone(), left, 0..=1000_u32, prop::option::of(basis()));
    (prop::collection::vec(layer, 0..4), any::<bool>()).prop_map(|(rows, open)| {
        let count = rows.len();
        let mut from = 0;
        let mut layers = Vec::new();
        for (position, (width, part, one, other, of_one, basis)) in rows.into_iter().enumerate() {
            let mut left_with: BTreeMap<Account, Share> = BTreeMap::new();
            let rest = 1000 - part;
            let of_one = if one == other { rest } else { of_one.min(rest) };
            for (account, part) in [(one, of_one), (other, rest - of_one)] {
                let account = account.parse().unwrap();
                if part > 0 {
                    left_with.insert(account, thousandths(part));
                }
            }
            let last_and_open = open && position + 1 == count;
            layers.push(Layer {
                from: Size::Amount(pence(from)),
                to: (!last_and_open).then(|| Size::Amount(pence(from + width))),
                shared: thousandths(part),
                left_with,
                basis,
                shares: BTreeMap::new(),
            });
            from += width;
        }
        layers
    })
}

fn limit() -> impl Strategy<Value = LimitTerms> {
    (prop::option::of(0..300_i64), prop::option::of(0..60_i64), any::<bool>()).prop_map(
        |(most, least, own)| {
            // A member that takes no more than its own variance may have none.
            let least = least.filter(|_| !own).map(|least| least.min(most.unwrap_or(least)));
            LimitTerms {
                amount: most.map(pence),
                share_of_turnover: None,
                share_of_allocation: None,
                no_worse_than_own: Some(own || (most.is_none() && least.is_none())),
                at_least: least.map(|least| Size::Amount(pence(least))),
            }
        },
    )
}

fn overall() -> impl Strategy<Value = LimitTerms> {
    (400..900_i64, prop::option::of(0..200_i64)).prop_map(|(most, least)| LimitTerms {
        amount: Some(pence(most)),
        share_of_turnover: None,
        share_of_allocation: None,
        no_worse_than_own: None,
        at_least: least.map(|least| Size::Amount(pence(least))),
    })
}

fn waterfall() -> impl Strategy<Value = Vec<WaterfallStep>> {
    let source = prop::sample::select(WaterfallSource::ALL.to_vec());
    let holder = prop::sample::select(vec!["R00", "reserve", "outside"]);
    let step = (source, 0..200_i64, holder, any::<bool>(), prop::bool::weighted(0.1));
    prop::collection::vec(step, 0..3).prop_map(|steps| {
        let step = |(position, (source, amount, holder, met, moves))| {
            let netted = source == WaterfallSource::Underspend;
            let source = if netted && position > 0 { WaterfallSource::RiskReserve } else { source };
            let netted = source == WaterfallSource::Underspend;
            WaterfallStep {
                source,
                amount: (!netted).then(|| pence(amount)),
                held_by: (!netted).then(|| if moves { "R00" } else { holder }.parse().unwrap()),
                conditions: [("agreed".to_owned(), Some(met))].into(),
                moves_control_total: (!netted && moves).then_some(true),
            }
        };
        steps.into_iter().enumerate().map(step).collect()
    })
}

/// Members with figures for every basis; the first has something of each, so that there is something
/// to share by.
fn members() -> impl Strategy<Value = Vec<SharingMember>> {
    let figures = prop::array::uniform4(0..9_i64);
    let row = (-400..400_i64, 0..500_i64, figures);
    prop::collection::vec(row, 1..6).prop_map(|rows| {
        let member = |(position, (own, total, figures)): (usize, (i64, i64, [i64; 4]))| {
            let [turnover, allocation, population, contribution] =
                figures.map(|figure| figure + i64::from(position == 0));
            SharingMember {
                own_variance: Some(pence(own)),
                turnover: Some(pence(turnover)),
                allocation: Some(pence(allocation)),
                population: Some(population.unsigned_abs()),
                contribution: Some(pence(contribution)),
                ..SharingMember::new(code(position), pence(total + i64::from(position == 0)))
            }
        };
        rows.into_iter().enumerate().map(member).collect()
    })
}

/// An agreement of every kind of term, with its members. It is sound.
pub(super) fn cases() -> impl Strategy<Value = (Agreement, Vec<SharingMember>)> {
    let limits = prop::collection::vec(prop::option::of(limit()), 5);
    let terms = (basis(), layers(), layers(), limits, prop::option::of(overall()), waterfall());
    let further = (
        prop::collection::vec(prop::option::weighted(0.2, 0..100_i64), 5),
        prop::option::weighted(0.2, prop::sample::select(vec!["R00", "region"])),
        prop::option::weighted(0.2, 0..50_i64),
        prop::collection::vec(0..=1000_u32, 5),
    );
    let cases = (members(), terms, further).prop_map(|(members, terms, further)| {
        let (basis, losses, gains, limits, overall, waterfall) = terms;
        let (kept, bearer, floor, shares) = further;
        let named = |position: usize| members.get(position).map(|member| member.code.clone());
        let mut agreement = Agreement {
            losses,
            gains,
            overall,
            waterfall,
            left_over_with: bearer.map(|bearer| bearer.parse().unwrap()),
            no_payment_below: floor.map(pence),
            ..Agreement::by(basis)
        };
        let limits = limits.into_iter().enumerate();
        agreement.limits = limits.filter_map(|(at, limit)| Some((named(at)?, limit?))).collect();
        let kept = kept.into_iter().enumerate();
        let kept = kept.filter_map(|(at, kept)| Some((named(at)?, Size::Amount(pence(kept?)))));
        agreement.retention = kept.collect();
        if agreement.goes_by(SharingBasis::Fixed) {
            let shares = whole(&shares[..members.len()]);
            agreement.shares =
                members.iter().map(|member| member.code.clone()).zip(shares).collect();
        }
        (agreement, members)
    });
    let sound = |(agreement, members): &(Agreement, Vec<SharingMember>)| {
        agreement.problems(members).is_empty()
    };
    cases.prop_filter("limits that hold together", sound)
}

/// The answer; nothing where nobody's own variance adds to what is shared.
pub(super) fn answer(agreement: &Agreement, members: &[SharingMember]) -> Option<RiskShare> {
    match answered(agreement, members) {
        Ok(Outcome::Answer(shared)) => Some(shared),
        Ok(refusal) => panic!("{refusal:?}"),
        Err(error) => {
            assert_eq!(error.code(), Code::NoWeight, "{error}");
            None
        }
    }
}
