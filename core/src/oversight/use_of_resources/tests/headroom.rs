//! Edges, amounts, and what a penny does.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::Money;

#[test]
fn every_edge_has_its_side() {
    // The last unit of one band, the edge, the first of the next: with the score of each.
    let edges: [(usize, &[(&str, u8)]); 5] = [
        (
            0,
            &[
                ("2.51", 1),
                ("2.50", 2),
                ("2.49", 2),
                ("1.76", 2),
                ("1.75", 2),
                ("1.74", 3),
                ("1.26", 3),
                ("1.25", 3),
                ("1.24", 4),
            ],
        ),
        (
            1,
            &[
                ("0.01", 1),
                ("0", 2),
                ("-0.01", 2),
                ("-6.99", 2),
                ("-7", 2),
                ("-7.01", 3),
                ("-13.99", 3),
                ("-14", 3),
                ("-14.01", 4),
            ],
        ),
        (
            2,
            &[
                ("1.01", 1),
                ("1", 2),
                ("0.99", 2),
                ("0.01", 2),
                ("0", 2),
                ("-0.01", 3),
                ("-0.99", 3),
                ("-1", 4),
                ("-1.01", 4),
            ],
        ),
        (
            3,
            &[
                ("0.01", 1),
                ("0", 1),
                ("-0.01", 2),
                ("-0.99", 2),
                ("-1", 2),
                ("-1.01", 3),
                ("-1.99", 3),
                ("-2", 4),
                ("-2.01", 4),
            ],
        ),
        (
            4,
            &[
                ("-0.01", 1),
                ("0", 1),
                ("0.01", 2),
                ("24.99", 2),
                ("25", 2),
                ("25.01", 3),
                ("49.99", 3),
                ("50", 3),
                ("50.01", 4),
            ],
        ),
    ];
    for (place, values) in edges {
        for (value, score) in values {
            let mut given = ["3", "1", "2", "1", "-10"];
            given[place] = value;
            let found = answer(&question(given));
            assert_eq!(
                found.metrics[place].score,
                *score,
                "{} {value}",
                ResourceMetric::ALL[place]
            );
        }
    }
}

/// A question worked out from amounts in pounds.
fn worked(json: &str) -> UseOfResources {
    answer(&UseOfResourcesQuestion::from_json(json).unwrap())
}

const AMOUNTS: &str = r#"{
    "capital_service_capacity": { "operating_surplus": "4000000",
        "depreciation_amortisation_impairments": "6500000", "interest_receivable": "100000",
        "donated_asset_effects": "600000", "interest_payable": "1000000",
        "pdc_dividend": "2000000", "capital_repayments": "1000000" },
    "liquidity": { "month": 6, "current_assets": "30000000", "inventories": "2000000",
        "current_liabilities": "33000000", "held_for_sale_adjustment": "-500000",
        "committed_credit_lines": "1500000", "operating_expenses": "128000000",
        "depreciation_amortisation": "8000000" },
    "margin": { "adjusted_surplus": "-1300000", "operating_income": "130000000" },
    "distance_from_plan": { "actual_surplus": "-1300000", "actual_income": "130000000",
        "planned_surplus": "650000", "planned_income": "130000000" },
    "agency": { "spending": "6250000", "ceiling": "5000000" },
    "control_total": "accepted", "financial_special_measures": false }"#;

#[test]
fn metrics_are_worked_out_by_their_formulas() {
    let found = worked(AMOUNTS);
    // 10m / 4m; -4m x 180 / 120m; -1.3 / 130; -1 less 0.5; 1.25 / 5.
    let values: Vec<_> = found.metrics.iter().map(|scored| scored.value.to_string()).collect();
    assert_eq!(values, ["2.5", "-6", "-1", "-1.5", "25"]);
    let scores: Vec<_> = found.metrics.iter().map(|scored| scored.score).collect();
    assert_eq!(scores, [2, 2, 4, 3, 2]);
    assert_eq!((found.mean.to_string(), found.rounded, found.overall), ("2.6".into(), 3, 3));
}

#[test]
fn headroom_in_pounds_is_exact_to_the_penny_on_either_side() {
    let found = worked(AMOUNTS);
    let pounds = |place: usize| {
        let headroom = found.metrics[place].headroom;
        let pounds = |crossing: Option<crate::oversight::Crossing>| {
            crossing.and_then(|one| one.pounds).map(|pounds| pounds.to_string())
        };
        (pounds(headroom.better), pounds(headroom.worse))
    };
    let both = |up: &str, down: &str| (Some(up.to_owned()), Some(down.to_owned()));
    // On 2.5 exactly: a penny more is past it. 1.75 x 4m = 7m belongs to 2, so a penny below it.
    assert_eq!(pounds(0), both("0.01", "3000000.01"));
    // To past 0: 4m and a penny. -7 days is 4.67m short, of which 0.67m is left.
    assert_eq!(pounds(1), both("4000000.01", "666666.67"));
    assert_eq!(pounds(2), (Some("0.01".to_owned()), None));
    // To -1: half a point of 130m. To -2, which is in 4: the same.
    assert_eq!(pounds(3), both("650000.00", "650000.00"));
    // Down to the ceiling; a penny more leaves the 25 per cent.
    assert_eq!(pounds(4), both("1250000.00", "0.01"));
}

#[test]
fn the_cheapest_change_is_in_pounds_and_among_those_worked_out() {
    let found = worked(AMOUNTS);
    let two = &found.better[0];
    assert_eq!(two.overall, 2);
    // Only lifting the margin out of its worst band lifts the floor, and it lowers the mean too.
    let alone: Vec<_> = two.alone.iter().map(|one| (one.metric, one.change.band)).collect();
    assert_eq!(alone, [(ResourceMetric::Margin, 3)]);
    assert_eq!(two.cheapest, Some(ResourceMetric::Margin));
    assert!(found.better[1].alone.is_empty());
    let given = answer(&scoring([3, 3, 3, 2, 2]));
    assert_eq!(given.better[0].alone.len(), 5);
    assert_eq!(given.better[0].cheapest, None);
}

#[test]
fn a_value_that_has_no_end_is_placed_exactly() {
    // 1/3 of a per cent of 3m is 10,000; three pence of income more and it is no longer on the line.
    let on =
        r#"{ "margin": { "adjusted_surplus": "100000.00", "operating_income": "10000000.00" },"#;
    let beside = on.replace("10000000.00", "9999999.99");
    let rest = r#" "capital_service_capacity": { "value": 3 }, "liquidity": { "value": 1 },
        "distance_from_plan": { "value": 0 }, "agency": { "value": 0 },
        "control_total": "accepted", "financial_special_measures": false }"#;
    let margin = |json: &str| worked(&format!("{json}{rest}")).metrics[2].clone();
    assert_eq!((margin(on).score, margin(on).value.to_string()), (2, "1".to_owned()));
    let beside = margin(&beside);
    assert_eq!((beside.score, beside.value.to_string()), (1, "1".to_owned()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_pounds_of_each_metric_change_its_score_and_a_penny_less_does_not(
        surplus in -500_000_000_i64..500_000_000, income in 1_i64..20_000_000_000,
        planned in -500_000_000_i64..500_000_000, planned_income in 1_i64..20_000_000_000,
        spending in 0_i64..900_000_000, ceiling in 1_i64..500_000_000,
        assets in 0_i64..900_000_000, liabilities in 0_i64..900_000_000, month in 1_u8..=12,
        cost in 1_i64..400_000_000,
    ) {
        let money = |pence: i64| Some(Money::from_pence(pence.into()).unwrap());
        let zero = Some(Money::ZERO);
        let asked = |place: usize, more: i64| {
            let by = |here: usize| if here == place { more } else { 0 };
            UseOfResourcesQuestion {
                capital_service_capacity: Some(CapitalServiceInput {
                    value: None, operating_surplus: money(surplus + by(0)),
                    depreciation_amortisation_impairments: zero, interest_receivable: zero,
                    donated_asset_effects: zero, interest_payable: money(cost), pdc_dividend: zero,
                    capital_repayments: zero,
                }),
                liquidity: Some(LiquidityInput {
                    value: None, month: Some(crate::Month::new(month).unwrap()),
                    current_assets: money(assets + by(1)), inventories: zero,
                    current_liabilities: money(liabilities), held_for_sale_adjustment: zero,
                    committed_credit_lines: zero, operating_expenses: money(income),
                    depreciation_amortisation: zero,
                }),
                margin: Some(MarginInput {
                    value: None, adjusted_surplus: money(surplus + by(2)), operating_income: money(income),
                }),
                distance_from_plan: Some(DistanceFromPlanInput {
                    value: None, actual_surplus: money(surplus + by(3)), actual_income: money(income),
                    planned_surplus: money(planned), planned_income: money(planned_income),
                }),
                agency: Some(AgencyInput {
                    value: None, spending: money(spending + by(4)), ceiling: money(ceiling),
                }),
                ..scoring([1; 5])
            }
        };
        let rulebook = rulebook();
        let found = answer(&asked(9, 0));
        for (place, scored) in found.metrics.iter().enumerate() {
            let higher = rulebook.bands_of(scored.metric.role()).unwrap().better
                == crate::oversight::Direction::Higher;
            for (crossing, up) in [(scored.headroom.better, higher), (scored.headroom.worse, !higher)] {
                let Some(crossing) = crossing else { continue };
                let pence = crossing.pounds.unwrap().pence();
                let score = |pence: i64| {
                    let more = if up { pence } else { -pence };
                    let asked = asked(place, more);
                    let measures = asked.check_for_tests(&rulebook);
                    measures.map(|scores| scores[place])
                };
                if let Some(there) = score(pence) {
                    let better = crossing.band < scored.score;
                    let reached = if better { there <= crossing.band } else { there >= crossing.band };
                    prop_assert!(reached);
                    prop_assert_eq!(score(pence - 1), Some(scored.score));
                }
            }
        }
    }

    #[test]
    fn bettering_a_value_never_makes_the_overall_score_worse(
        values in proptest::array::uniform5(-6_000_i64..6_000), place in 0_usize..5, more in 1_i64..4_000,
    ) {
        let rulebook = rulebook();
        let scorer = Scorer::of(&rulebook).unwrap();
        let before = values.map(|value| Decimal::new(value, 2));
        let mut after = before;
        let better = Decimal::new(if place == 4 { -more } else { more }, 2);
        after[place] += better;
        let circumstances = Circumstances::default();
        prop_assert!(scorer.score(after, circumstances).overall <= scorer.score(before, circumstances).overall);
    }
}

impl UseOfResourcesQuestion {
    /// The scores of the metrics, or nothing where the amounts are refused.
    fn check_for_tests(&self, rulebook: &Rulebook) -> Option<Vec<u8>> {
        let outcome = use_of_resources(rulebook, self).ok()?;
        Some(outcome.answer()?.metrics.iter().map(|scored| scored.score).collect())
    }
}
