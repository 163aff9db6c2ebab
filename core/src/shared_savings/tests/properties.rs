use proptest::prelude::*;

use super::{slow::worked_out, *};
use crate::{Money, Share};

fn money(pence: i64) -> Money {
    Money::from_pence(pence.into()).unwrap()
}

/// Shares of every length, the round ones often.
fn share() -> BoxedStrategy<Share> {
    let whole = Share::WHOLE.parts();
    let parts = prop_oneof![
        Just(0),
        Just(whole),
        (0..=100_u64).prop_map(move |percent| percent * (whole / 100)),
        0..=whole,
    ];
    parts
        .prop_map(move |parts| {
            let text = format!("{}.{:012}", parts / whole, parts % whole);
            text.parse().unwrap()
        })
        .boxed()
}

fn limit() -> BoxedStrategy<Option<CorridorLimit>> {
    let both = (share(), prop::option::of(share()), any::<bool>());
    prop::option::of(both.prop_map(|(one, other, swapped)| {
        let (of_benchmark, of_revenue) =
            if swapped { (other, Some(one)) } else { (Some(one), other) };
        CorridorLimit { of_benchmark, of_revenue }
    }))
    .boxed()
}

fn gain() -> BoxedStrategy<GainTerms> {
    let options = (prop::option::of(share()), limit(), prop::option::of(share()));
    (share(), any::<bool>(), any::<bool>(), options)
        .prop_map(|(share, scaled_by_quality, quality_gate, (retention, cap, half_rate))| {
            GainTerms { share, scaled_by_quality, quality_gate, retention, cap, half_rate }
        })
        .boxed()
}

fn loss() -> BoxedStrategy<LossTerms> {
    let none = Just(LossTerms {
        basis: LossBasis::None,
        share: None,
        floor: None,
        ceiling: None,
        if_quality_failed: None,
        limit: None,
    });
    let fixed = (share(), prop::option::of(share()), limit());
    let fixed = fixed.prop_map(|(share, if_quality_failed, limit)| LossTerms {
        basis: LossBasis::Fixed,
        share: Some(share),
        floor: None,
        ceiling: None,
        if_quality_failed,
        limit,
    });
    let given = prop::array::uniform3(any::<bool>());
    let by_quality = (prop::array::uniform3(share()), given, limit());
    let by_quality = by_quality.prop_map(|(mut shares, [floor, failed, ceiling], limit)| {
        shares.sort_unstable();
        let [least, middle, most] = shares;
        LossTerms {
            basis: LossBasis::ByQuality,
            share: None,
            floor: floor.then_some(least),
            ceiling: ceiling.then_some(most),
            if_quality_failed: failed.then_some(middle),
            limit,
        }
    });
    prop_oneof![1 => none, 2 => fixed, 4 => by_quality].boxed()
}

fn terms() -> BoxedStrategy<Corridor> {
    let edge = || prop_oneof![3 => (0..=2000_u64).prop_map(|parts| format!("0.{parts:04}").parse().unwrap()), 1 => share()];
    (edge(), edge(), any::<bool>(), gain(), loss())
        .prop_map(|(of_gain, of_loss, excess, gain, loss)| Corridor {
            band: CorridorBand { gain: of_gain, loss: of_loss },
            sharing: if excess { SharedPart::Excess } else { SharedPart::Whole },
            gain,
            loss,
        })
        .boxed()
}

/// Questions that give everything, with benchmarks of every size and differences near the edges.
fn questions() -> BoxedStrategy<CorridorQuestion> {
    let most = Money::MAX.pence();
    let benchmark = prop_oneof![1..=100_i64, 1..=1_000_000_000_i64, 1..=most, Just(most)];
    let quality = (share(), any::<bool>());
    let rest = (0..=most, prop_oneof![Just(0), 0..=1000_i64, 0..=most], any::<bool>());
    let gap = (any::<bool>(), any::<bool>(), -2..=2_i64, 0..=1_000_000_i64);
    (terms(), benchmark, gap, quality, rest)
        .prop_map(
            |(
                terms,
                benchmark,
                (below, near, step, part),
                (quality, met),
                (revenue, relief, half),
            )| {
                let edge = if below { terms.band.loss } else { terms.band.gain };
                let size = if near {
                    edge.of(money(benchmark)).pence() + step
                } else {
                    money(benchmark).scaled(part, 1_000_000).unwrap().pence()
                };
                let size = size.clamp(0, benchmark);
                let half_rate = terms.gain.half_rate.is_some() && half;
                CorridorQuestion {
                    terms: Some(terms),
                    preset: None,
                    year: None,
                    band: None,
                    loss_limit: None,
                    benchmark: money(benchmark),
                    actual: None,
                    difference: Some(money(if below { -size } else { size })),
                    quality: Some(quality),
                    quality_met: Some(met),
                    revenue: Some(money(revenue)),
                    relief: Some(money(relief)),
                    half_rate: Some(half_rate),
                }
            },
        )
        .boxed()
}

fn with_difference(asked: &CorridorQuestion, difference: Money) -> CorridorQuestion {
    CorridorQuestion { difference: Some(difference), ..asked.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn a_settlement_is_what_a_slow_and_plain_one_is(asked in questions()) {
        prop_assert_eq!(settled(&asked).amount.pence(), worked_out(&asked));
    }

    #[test]
    fn a_gain_never_owes_a_loss_never_earns_and_the_band_settles_at_nothing(asked in questions()) {
        let found = settled(&asked);
        let size = ExactAmount::size_of(found.difference);
        match found.side {
            CorridorSide::Gain => prop_assert!(!found.amount.is_negative() && size >= found.edge),
            CorridorSide::Loss => prop_assert!(found.amount <= Money::ZERO && size >= found.edge),
            CorridorSide::Inside => {
                let taken = found.shared.is_some();
                prop_assert!(found.difference.is_zero() || size < found.edge);
                prop_assert_eq!(taken, found.difference > Money::ZERO && asked.half_rate == Some(true));
                prop_assert!(taken || found.amount.is_zero());
                prop_assert!(found.generated.is_zero() && !found.amount.is_negative());
            }
        }
        prop_assert!(found.amount.size() <= found.difference.size());
    }

    #[test]
    fn what_is_earned_or_owed_is_within_its_limit(asked in questions()) {
        let found = settled(&asked);
        if let Some(shared) = found.shared {
            prop_assert!(shared.exact <= shared.before_limit && shared.before_limit <= shared.of);
            if let Some(limit) = shared.limit {
                prop_assert!(shared.exact <= limit.amount);
                prop_assert_eq!(limit.bound, shared.before_limit > limit.amount);
                prop_assert!(found.amount.size() <= limit.amount.rounded());
            }
            prop_assert_eq!(found.amount.size(), shared.exact.rounded());
        }
    }

    #[test]
    fn a_better_difference_never_settles_worse(asked in questions(), part in 0..=1_000_000_i64) {
        // A reduced rate on the whole gain may be more than the full rate on an excess of nothing.
        let asked = CorridorQuestion { half_rate: Some(false), ..asked };
        let (low, top) = (asked.benchmark.negated(), asked.benchmark);
        let width = top.pence() - low.pence();
        let other = i128::from(low.pence()) + i128::from(width) * i128::from(part) / 1_000_000;
        let other = with_difference(&asked, Money::from_pence(other).unwrap());
        let (worse, better) =
            if asked.difference < other.difference { (asked, other) } else { (other, asked) };
        prop_assert!(settled(&worse).amount <= settled(&better).amount);
    }

    #[test]
    fn the_terms_of_a_loss_change_no_gain_and_a_cap_on_gains_changes_no_loss(
        asked in questions(), terms in terms(),
    ) {
        let lost = asked.difference.unwrap().is_negative();
        let mut other = asked.clone();
        let own = other.terms.as_mut().unwrap();
        if lost {
            own.band.gain = terms.band.gain;
            own.gain.cap = terms.gain.cap;
            own.gain.retention = terms.gain.retention;
        } else {
            own.band.loss = terms.band.loss;
            own.loss = terms.loss;
        }
        prop_assert_eq!(settled(&asked).amount, settled(&other).amount);
    }
}
