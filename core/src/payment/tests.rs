mod explained;
mod properties;

use super::*;
use crate::{
    Code, Outcome, Rulebook, testing,
    wire::{Document, to_json},
};

fn question(json: &str) -> PaymentQuestion {
    PaymentQuestion::from_json(json).unwrap()
}

fn outcome(year: &str, json: &str) -> Outcome<Payment> {
    let rulebook = Rulebook::for_year(year.parse().unwrap()).unwrap();
    payment(&rulebook, &question(json)).unwrap()
}

fn paid(year: &str, json: &str) -> Payment {
    match outcome(year, json) {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

/// Units of activity at £2,000 against a baseline of 1,000.
fn activity(mechanism: &str, actual: u64) -> String {
    format!(
        r#"{{"mechanism": "{mechanism}",
             "activity": {{"baseline": 1000, "actual": {actual}, "price": "2000"}}}}"#
    )
}

#[track_caller]
fn check(year: &str, json: &str, expected: [&str; 4]) {
    let found = paid(year, json);
    let shown = [found.fixed, found.variable, found.total, found.over_full_price];
    assert_eq!(shown.map(|amount| amount.to_string()), expected);
}

#[test]
fn the_mechanisms_pay_above_and_below_by_their_rates() {
    let blended = |actual| activity("blended_emergency", actual);
    check("2019/20", &blended(1100), ["2000000.00", "40000.00", "2040000.00", "-160000.00"]);
    check("2019/20", &blended(950), ["2000000.00", "-20000.00", "1980000.00", "80000.00"]);
    let marginal = |actual| activity("marginal_emergency", actual);
    check("2018/19", &marginal(1100), ["2000000.00", "140000.00", "2140000.00", "-60000.00"]);
    check("2018/19", &marginal(950), ["2000000.00", "-100000.00", "1900000.00", "0.00"]);
    let aligned = r#"{"mechanism": "aligned",
        "value": {"baseline": "10000000", "actual": "11000000"}}"#;
    check("2022/23", aligned, ["10400000.00", "450000.00", "10850000.00", "-150000.00"]);
}

#[test]
fn one_unit_around_the_baseline_changes_the_side_and_the_rate() {
    let around = |actual| {
        let found = paid("2018/19", &activity("marginal_emergency", actual));
        let exposure = found.exposure;
        let fewer = exposure.one_fewer.unwrap();
        (found.side, found.rate.map(|rate| rate.to_string()), exposure.one_more, fewer)
    };
    let [full, part] = ["2000", "1400"].map(|text| text.parse().unwrap());
    assert_eq!(around(999), (PaymentSide::Below, Some("1".into()), full, full));
    assert_eq!(around(1000), (PaymentSide::At, None, part, full));
    assert_eq!(around(1001), (PaymentSide::Above, Some("0.7".into()), part, part));
}

#[test]
fn a_unit_that_straddles_the_break_point_is_paid_on_either_side_by_its_rate() {
    // The fixed sum pays for 10.4 units: of the unit after 10, 0.4 is taken off no longer at 0.5
    // and 0.6 is paid at 0.2.
    let json = r#"{"terms": {"fixed": "1.04", "above": "0.2", "below": "0.5"},
        "activity": {"baseline": 10, "actual": 10, "price": "100"}}"#;
    let found = paid("2026/27", json);
    assert_eq!(found.exposure.break_units, Some(10));
    assert_eq!(found.exposure.one_more.to_string(), "32.00");
    assert_eq!(found.exposure.beyond_break_point.to_string(), "-40.00");
    assert_eq!(found.total.to_string(), "1020.00");
}

#[test]
fn nothing_done_loses_no_further_unit() {
    let found = paid("2019/20", &activity("blended_emergency", 0));
    assert_eq!((found.total.to_string(), found.exposure.one_fewer), ("1600000.00".into(), None));
    let small = r#"{"mechanism": "aligned", "value": {"baseline": "10", "actual": "0.99"}}"#;
    assert_eq!(paid("2022/23", small).exposure.one_fewer, None);
}

#[test]
fn half_a_penny_goes_away_from_zero_once() {
    let at = |actual: &str| {
        let json = format!(
            r#"{{"terms": {{"fixed": "1", "above": "0.5", "below": "0.5"}},
                 "value": {{"baseline": "1", "actual": "{actual}"}}}}"#
        );
        paid("2019/20", &json).total.to_string()
    };
    assert_eq!([at("1.01"), at("0.99"), at("1.02")], ["1.01", "1.00", "1.01"]);
    // 0.4p and 0.2p are 0.6p: rounding each would lose the penny.
    let parts = r#"{"terms": {"fixed": "0.4", "above": "0.333334", "below": "0"},
        "value": {"baseline": "0.01", "actual": "0.01"}}"#;
    let found = paid("2019/20", parts);
    let shown = [found.fixed, found.variable, found.total].map(|amount| amount.to_string());
    assert_eq!(shown, ["0.00", "0.01", "0.01"]);
}

#[test]
fn a_year_without_the_mechanism_names_the_years_that_have_it() {
    let years = |year: &str, json: &str| match outcome(year, json) {
        Outcome::NotInForce(refusal) => {
            refusal.years.iter().map(ToString::to_string).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    let marginal = activity("marginal_emergency", 1);
    assert_eq!(years("2019/20", &marginal), ["2016/17", "2017/18", "2018/19"]);
    assert_eq!(years("2021/22", &activity("blended_emergency", 1)), ["2019/20", "2020/21"]);
    assert_eq!(years("2023/24", &activity("aligned", 1)), ["2022/23"]);
    // Safeguards belong to the guidance of one year.
    let safe = activity("blended_emergency", 1).replacen(
        '{',
        r#"{"safeguards": {"threshold": {"of_fixed": "0.01", "pays": "whole"}}, "#,
        1,
    );
    assert_eq!(years("2019/20", &safe), ["2020/21"]);
    // Terms of one's own hold in every year.
    for year in Rulebook::editions().unwrap() {
        let own = r#"{"terms": {"fixed": "1", "above": "0.2", "below": "0.2"},
            "value": {"baseline": "1", "actual": "1"}}"#;
        assert_eq!(paid(&year.to_string(), own).total.to_string(), "1.00");
    }
}

/// The payment and the effect of safeguards on a fixed sum of £1,000 at a rate of 0.2.
fn guarded(safeguards: &str, actual: &str) -> (String, bool, bool, String) {
    let json = format!(
        r#"{{"terms": {{"fixed": "1", "above": "0.2", "below": "0.2"}},
             "value": {{"baseline": "1000", "actual": "{actual}"}}, "safeguards": {safeguards}}}"#
    );
    let found = paid("2020/21", &json);
    let used = found.safeguards.unwrap();
    (found.total.to_string(), used.within_threshold, used.glass_broken, used.effect.to_string())
}

#[test]
fn a_threshold_leaves_small_differences_unpaid() {
    let whole = r#"{"threshold": {"of_fixed": "0.05", "pays": "whole"}}"#;
    assert_eq!(guarded(whole, "1050"), ("1000.00".into(), true, false, "-10.00".into()));
    assert_eq!(guarded(whole, "1050.01"), ("1010.00".into(), false, false, "0.00".into()));
    assert_eq!(guarded(whole, "950"), ("1000.00".into(), true, false, "10.00".into()));
    assert_eq!(guarded(whole, "940"), ("988.00".into(), false, false, "0.00".into()));
    let excess = whole.replace("whole", "excess");
    assert_eq!(guarded(&excess, "1100"), ("1010.00".into(), false, false, "-10.00".into()));
    assert_eq!(guarded(&excess, "900"), ("990.00".into(), false, false, "10.00".into()));
}

#[test]
fn a_broken_glass_pays_what_exceeds_it_at_its_own_rates() {
    let glass = r#"{"break_glass": {"of_fixed": "0.1", "above": "1", "below": "0.8"}}"#;
    assert_eq!(guarded(glass, "1100"), ("1020.00".into(), false, false, "0.00".into()));
    assert_eq!(guarded(glass, "1150"), ("1070.00".into(), false, true, "40.00".into()));
    assert_eq!(guarded(glass, "850"), ("940.00".into(), false, true, "-30.00".into()));
    let both = r#"{"threshold": {"of_fixed": "0.05", "pays": "excess"},
        "break_glass": {"of_fixed": "0.1", "above": "1", "below": "0.8"}}"#;
    // 50 at 0.2 and 50 at 1.
    assert_eq!(guarded(both, "1150"), ("1060.00".into(), false, true, "30.00".into()));
}

#[track_caller]
fn refused(json: &str, expected: &[(&str, Code)]) {
    let rulebook = Rulebook::for_year("2020/21".parse().unwrap()).unwrap();
    testing::refused::<PaymentQuestion>(&rulebook, json, expected);
}

#[test]
fn what_is_wrong_is_named_all_at_once() {
    refused("{}", &[("mechanism", Code::MissingField), ("activity", Code::MissingField)]);
    refused(
        r#"{"mechanism": "aligned", "terms": {"fixed": "1", "above": "1", "below": "1"},
            "activity": {"baseline": 0, "actual": 1, "price": "-1"},
            "value": {"baseline": "-1", "actual": "-0.01"}, "safeguards": {}}"#,
        &[
            ("terms", Code::UnknownField),
            ("value", Code::UnknownField),
            ("activity.baseline", Code::OutOfRange),
            ("activity.price", Code::OutOfRange),
            ("value.baseline", Code::OutOfRange),
            ("value.actual", Code::OutOfRange),
            ("safeguards", Code::Empty),
        ],
    );
    refused(
        r#"{"terms": {"fixed": "-0.1", "above": "10.000001"},
            "activity": {"baseline": -1, "actual": 1.5}}"#,
        &[
            ("terms.fixed", Code::OutOfRange),
            ("terms.above", Code::OutOfRange),
            ("terms.below", Code::MissingField),
            ("activity.baseline", Code::OutOfRange),
            ("activity.actual", Code::InexactNumber),
            ("activity.price", Code::MissingField),
        ],
    );
    refused(
        r#"{"mechanism": "aligned", "value": {"baseline": "1", "actual": "1"},
            "safeguards": {"threshold": {"of_fixed": "0.2", "pays": "whole"},
                           "break_glass": {"of_fixed": "0.19", "above": "1", "below": "1"}}}"#,
        &[("safeguards.break_glass.of_fixed", Code::LimitsCannotHold)],
    );
    let most = u64::MAX;
    refused(
        &format!(
            r#"{{"mechanism": "aligned",
                 "activity": {{"baseline": 1, "actual": {most}, "price": "1000000000000"}}}}"#
        ),
        &[("activity.actual", Code::OutOfRange)],
    );
}

#[test]
fn the_largest_figures_are_exact_or_out_of_range() {
    let at = |fixed: &str, actual: &str| {
        let json = format!(
            r#"{{"terms": {{"fixed": "{fixed}", "above": "10", "below": "10"}},
                 "value": {{"baseline": "1000000000000", "actual": "{actual}"}},
                 "safeguards": {{"break_glass": {{"of_fixed": "0", "above": "10", "below": "10"}}}}}}"#
        );
        let rulebook = Rulebook::for_year("2020/21".parse().unwrap()).unwrap();
        payment(&rulebook, &question(&json)).map_err(|error| error.code())
    };
    let whole = at("1", "1000000000000.00").unwrap();
    assert_eq!(whole.answer().unwrap().total, crate::Money::MAX);
    assert_eq!(at("10", "1000000000000.00"), Err(Code::OutOfRange));
    assert_eq!(at("0.1", "0").unwrap().answer().unwrap().total.to_string(), "-900000000000.00");
}

#[test]
fn an_outcome_is_plain_data() {
    let found = paid("2020/21", &activity("blended_emergency", 1100));
    let json = to_json(&found);
    assert_eq!(serde_json::from_str::<Payment>(&json).unwrap(), found);
    insta::assert_snapshot!(json, @r#"
    {"asked":{"mechanism":"blended_emergency","activity":{"baseline":1000,"actual":1100,"price":"2000.00"}},"terms":{"fixed":"1","above":"0.2","below":"0.2"},"baseline":"the expected emergency activity","baseline_value":"2000000.00","full_price":"2200000.00","fixed":"2000000.00","variable":"40000.00","total":"2040000.00","side":"above","rate":"0.2","over_full_price":"-160000.00","exposure":{"unit":"2000.00","break_point":"2000000.00","break_units":1000,"beyond_break_point":"200000.00","one_more":"400.00","one_fewer":"400.00"},"safeguards":null,"rules":["payment.blended-emergency","payment.blended-emergency.safeguards","payment.choice.formula"]}
    "#);
}
