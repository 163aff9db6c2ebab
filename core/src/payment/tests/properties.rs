use proptest::prelude::*;

use super::*;
use crate::{Money, Rate};

fn pence(pence: i64) -> Money {
    Money::from_pence(pence.into()).unwrap()
}

/// A rate in hundredths.
fn hundredths(rate: i64) -> Rate {
    format!("{}.{:02}", rate / 100, rate % 100).parse().unwrap()
}

fn rate() -> impl Strategy<Value = Rate> {
    (0..=10_000_000_u32).prop_map(|parts| {
        format!("{}.{:06}", parts / 1_000_000, parts % 1_000_000).parse().unwrap()
    })
}

fn terms() -> impl Strategy<Value = PaymentTerms> {
    (rate(), rate(), rate()).prop_map(|(fixed, above, below)| PaymentTerms { fixed, above, below })
}

fn safeguards() -> impl Strategy<Value = Option<Safeguards>> {
    let pays = prop::sample::select(vec![ThresholdPays::Whole, ThresholdPays::Excess]);
    let both = (rate(), pays, rate(), rate(), rate(), 1..4_u8);
    prop::option::of(both.prop_map(|(one, pays, other, above, below, which)| Safeguards {
        threshold: (which & 1 != 0).then_some(Threshold { of_fixed: one.min(other), pays }),
        break_glass: (which & 2 != 0).then_some(BreakGlass {
            of_fixed: one.max(other),
            above,
            below,
        }),
    }))
}

fn on_activity(
    terms: PaymentTerms,
    safeguards: Option<Safeguards>,
    activity: ActivityFigures,
) -> PaymentQuestion {
    let (terms, activity) = (Some(terms), Some(activity));
    PaymentQuestion { mechanism: None, terms, activity, value: None, safeguards }
}

fn on_value(
    terms: PaymentTerms,
    safeguards: Option<Safeguards>,
    baseline: Money,
    actual: Money,
) -> PaymentQuestion {
    let value = Some(ValueFigures { baseline, actual });
    PaymentQuestion { mechanism: None, terms: Some(terms), activity: None, value, safeguards }
}

fn answer(question: &PaymentQuestion) -> Payment {
    let rulebook = Rulebook::for_year("2019/20".parse().unwrap()).unwrap();
    match payment(&rulebook, question).unwrap() {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

/// The payment worked out one hundredth of a penny of difference at a time, in pence. Rates are in
/// hundredths, and the safeguards begin on a whole hundredth of a penny.
fn slowly(question: &PaymentQuestion) -> i64 {
    let value = question.value.as_ref().unwrap();
    let terms = question.terms.as_ref().unwrap();
    let parts = |rate: Rate| i64::from(rate.millionths()) / 10_000;
    let fixed = value.baseline.pence() * parts(terms.fixed);
    let actual = value.actual.pence() * 100;
    let above = actual > fixed;
    let of_fixed = |rate: Rate| fixed * parts(rate) / 100;
    let threshold = question.safeguards.as_ref().and_then(|one| one.threshold.as_ref());
    let glass = question.safeguards.as_ref().and_then(|one| one.break_glass.as_ref());
    let size = (actual - fixed).abs();
    let mut variable = 0;
    for step in 1..=size {
        let free = threshold.is_some_and(|threshold| {
            let free = of_fixed(threshold.of_fixed);
            size <= free || (threshold.pays == ThresholdPays::Excess && step <= free)
        });
        let broken = glass.filter(|glass| step > of_fixed(glass.of_fixed));
        let rates = broken.map_or((terms.above, terms.below), |glass| (glass.above, glass.below));
        let rate = parts(if above { rates.0 } else { rates.1 });
        variable += if free { 0 } else { rate };
    }
    let exact = fixed * 100 + if above { variable } else { -variable };
    let away = if (exact % 10_000).abs() * 2 >= 10_000 { exact.signum() } else { 0 };
    exact / 10_000 + away
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn a_payment_is_what_adding_up_the_smallest_steps_gives(
        baseline in prop::sample::select(vec![25_i64, 50]), actual in 0..90_i64,
        fixed in prop::sample::select(vec![0_i64, 50, 100, 104, 120]),
        (above, below) in (0..150_i64, 0..150_i64), (free, broken) in (0..15_i64, 0..15_i64),
        pays in prop::sample::select(vec![ThresholdPays::Whole, ThresholdPays::Excess]),
        which in 0..4_u8, (glass_above, glass_below) in (0..150_i64, 0..150_i64),
    ) {
        let of_fixed = |quarters: i64| hundredths(quarters * 4);
        let threshold = Threshold { of_fixed: of_fixed(free.min(broken)), pays };
        let (above, below) = (hundredths(above), hundredths(below));
        let glass = BreakGlass {
            of_fixed: of_fixed(free.max(broken)),
            above: hundredths(glass_above),
            below: hundredths(glass_below),
        };
        let safeguards = (which != 0).then_some(Safeguards {
            threshold: (which & 1 != 0).then_some(threshold),
            break_glass: (which & 2 != 0).then_some(glass),
        });
        let terms = PaymentTerms { fixed: hundredths(fixed), above, below };
        let question = on_value(terms, safeguards, pence(baseline), pence(actual));
        prop_assert_eq!(answer(&question).total.pence(), slowly(&question));
    }

    #[test]
    fn more_activity_never_brings_less(
        terms in terms(), safeguards in safeguards(),
        baseline in 1..1_000_000_u64, actual in 0..1_000_000_u64, more in 0..1_000_000_u64,
        price in 1..1_000_000_i64,
    ) {
        let price = pence(price);
        let of = |actual| answer(&on_activity(
            terms.clone(), safeguards.clone(), ActivityFigures { baseline, actual, price },
        ));
        let (before, after) = (of(actual), of(actual + more));
        prop_assert!(before.total <= after.total);
        prop_assert!(!before.exposure.one_more.is_negative());
        prop_assert!(before.exposure.one_fewer.is_none_or(|amount| !amount.is_negative()));
        prop_assert_eq!(before.exposure.one_fewer.is_none(), actual == 0);
    }

    #[test]
    fn one_unit_more_or_fewer_changes_the_payment_by_what_is_said_to_within_a_penny(
        terms in terms(), safeguards in safeguards(),
        baseline in 1..1_000_u64, actual in 1..1_000_u64, price in 1..1_000_000_i64,
    ) {
        let price = pence(price);
        let of = |actual| answer(&on_activity(
            terms.clone(), safeguards.clone(), ActivityFigures { baseline, actual, price },
        ));
        let (found, total) = (of(actual), |payment: Payment| payment.total.pence());
        let more = total(of(actual + 1)) - found.total.pence();
        let fewer = found.total.pence() - total(of(actual - 1));
        prop_assert!((found.exposure.one_more.pence() - more).abs() <= 1);
        prop_assert!((found.exposure.one_fewer.unwrap().pence() - fewer).abs() <= 1);
    }

    #[test]
    fn the_parts_make_the_total_and_activity_is_its_value(
        terms in terms(), safeguards in safeguards(),
        baseline in 1..1_000_000_u64, actual in 0..1_000_000_u64, price in 1..1_000_000_i64,
    ) {
        let value = |units: u64| pence(price * i64::try_from(units).unwrap());
        let figures = ActivityFigures { baseline, actual, price: pence(price) };
        let found = answer(&on_activity(terms.clone(), safeguards.clone(), figures));
        prop_assert_eq!(found.fixed.plus(found.variable), Ok(found.total));
        prop_assert_eq!(found.full_price.plus(found.over_full_price), Ok(found.total));
        prop_assert_eq!(found.full_price.minus(found.fixed), Ok(found.exposure.beyond_break_point));
        let by_value = answer(&on_value(terms, safeguards, value(baseline), value(actual)));
        prop_assert_eq!(found.total, by_value.total);
        prop_assert_eq!((found.side, found.safeguards), (by_value.side, by_value.safeguards));
    }

    #[test]
    fn a_price_times_a_whole_factor_gives_the_payment_times_it_to_half_a_penny_each(
        terms in terms(), safeguards in safeguards(), factor in 1..100_i64,
        baseline in 1..100_000_u64, actual in 0..100_000_u64, price in 1..100_000_i64,
    ) {
        let of = |price| answer(&on_activity(
            terms.clone(), safeguards.clone(),
            ActivityFigures { baseline, actual, price: pence(price) },
        ));
        let off = of(price * factor).total.pence() - of(price).total.pence() * factor;
        prop_assert!(off.abs() * 2 <= factor + 1, "{off}");
    }
}
