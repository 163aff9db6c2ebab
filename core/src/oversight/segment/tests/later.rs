//! The frameworks from 2019 on, and which framework a day is under.

use super::*;
use crate::Explain;

fn framework(year: &str, date: &str, more: &str) -> Outcome<OversightFramework> {
    let date = if date.is_empty() { String::new() } else { format!(r#", "date": "{date}""#) };
    let json = format!(r#"{{ "body": "foundation_trust"{date}{more} }}"#);
    asked(year, &json).unwrap().map(|found| found.framework)
}

#[test]
fn a_day_is_under_the_framework_that_was_in_force() {
    use OversightFramework::{
        OversightFramework2019, OversightFramework2022, SingleOversightFramework,
        SystemOversightFramework2021,
    };
    for (year, date, expected) in [
        ("2016/17", "2016-10-01", SingleOversightFramework),
        ("2017/18", "", SingleOversightFramework),
        ("2019/20", "2019-08-22", SingleOversightFramework),
        ("2019/20", "2019-08-23", OversightFramework2019),
        ("2020/21", "", OversightFramework2019),
        ("2021/22", "2021-05-31", OversightFramework2019),
        ("2021/22", "2021-07-01", SystemOversightFramework2021),
        ("2022/23", "2022-06-30", SystemOversightFramework2021),
        ("2022/23", "2022-07-01", OversightFramework2022),
        ("2024/25", "", OversightFramework2022),
        ("2025/26", "2025-06-25", OversightFramework2022),
    ] {
        assert_eq!(framework(year, date, ""), Outcome::Answer(expected), "{year} {date}");
    }
}

#[test]
fn a_day_that_leaves_the_framework_open_asks_for_it() {
    assert_eq!(missing(&framework("2019/20", "", "")), ["date"]);
    assert_eq!(missing(&framework("2025/26", "", "")), ["date"]);
    assert_eq!(missing(&framework("2021/22", "2021-06-15", "")), ["framework"]);
    let named = r#", "framework": "system_oversight_framework_2021""#;
    let found = framework("2021/22", "2021-06-15", named);
    assert_eq!(found, Outcome::Answer(OversightFramework::SystemOversightFramework2021));
}

#[test]
fn days_without_a_framework_name_the_years_that_have_one() {
    let years = |outcome: Outcome<OversightFramework>| match outcome {
        Outcome::NotInForce(refusal) => {
            refusal.years.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        }
        other => panic!("{other:?}"),
    };
    let between = "2017/18 2018/19 2019/20 2020/21 2021/22 2022/23 2023/24 2024/25";
    // The year of the day that was asked is not told as one that has a framework.
    let early = framework("2016/17", "2016-09-30", "");
    assert_eq!(years(early), format!("{between} 2025/26"));
    let late = framework("2025/26", "2025-06-26", "");
    assert_eq!(years(late), format!("2016/17 {between}"));
    assert_eq!(years(framework("2026/27", "", "")), format!("2016/17 {between} 2025/26"));
    let named = r#", "framework": "single_oversight_framework""#;
    assert_eq!(years(framework("2020/21", "", named)), "2016/17 2017/18 2018/19 2019/20");
}

#[test]
fn a_day_after_the_last_framework_of_its_year_is_told_the_last_day() {
    let Outcome::NotInForce(late) = framework("2025/26", "2025-09-15", "") else {
        panic!("answered")
    };
    assert_eq!(late.until.map(crate::RoughDate::iso).as_deref(), Some("2025-06-25"));
    assert_eq!(late.from, None);
    let says = "a framework with segments 1 to 4, on 15 September 2025: the last was in force until 25 June 2025";
    assert_eq!(late.rule, says);
    let Outcome::NotInForce(early) = framework("2016/17", "2016-09-30", "") else {
        panic!("answered")
    };
    assert_eq!(early.from.map(crate::RoughDate::iso).as_deref(), Some("2016-10-01"));
    assert_eq!(early.until, None);
}

#[test]
fn each_framework_covers_its_own_bodies() {
    let covers = |year: &str, date: &str| {
        SegmentedBody::ALL
            .iter()
            .filter(|body| {
                let json = format!(r#"{{ "body": "{}", "date": "{date}" }}"#, body.as_str());
                asked(year, &json).is_ok()
            })
            .map(|body| body.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(covers("2018/19", "2018-06-30"), "foundation_trust nhs_trust");
    assert_eq!(covers("2020/21", "2020-06-30"), "foundation_trust nhs_trust ccg");
    assert_eq!(covers("2021/22", "2021-09-30"), "foundation_trust nhs_trust ccg system");
    assert_eq!(covers("2023/24", "2023-09-30"), "foundation_trust nhs_trust icb system");
}

#[test]
fn in_2019_20_only_a_decision_says_the_segment() {
    let found = found("2020/21", r#"{ "body": "ccg", "decided": { "segment": 3 } }"#);
    assert_eq!(missing(&found.indicated), ["decided"]);
    assert_eq!(found.decided.unwrap().decided_by, "the region");
    assert_eq!((found.agree, found.recovery_support), (None, None));
}

#[test]
fn from_2021_a_body_is_in_segment_2_unless_judged_otherwise() {
    let indicated = |more: &str| {
        let json = format!(r#"{{ "body": "foundation_trust"{more} }}"#);
        found("2023/24", &json).indicated
    };
    let segment = |more: &str| indicated(more).answer().map(|view| view.segment);
    assert_eq!(segment(""), Some(2));
    assert_eq!(segment(r#", "evidence": { "catastrophic_failure": true }"#), Some(2));
    let none = r#", "judgement": { "needs": "none", "breach": "none""#;
    assert_eq!(segment(&format!("{none}, \"consistently_high_performing\": true }}")), Some(1));
    assert_eq!(segment(&format!("{none}, \"consistently_high_performing\": false }}")), Some(2));
    let open = indicated(&format!("{none} }}"));
    assert_eq!(missing(&open), ["judgement.consistently_high_performing"]);
    let serious = |serious: bool| {
        format!(
            r#", "judgement": {{ "needs": "significant", "breach": "suspected",
                "very_serious_or_complex": {serious} }}"#
        )
    };
    assert_eq!(segment(&serious(false)), Some(3));
    assert_eq!(segment(&serious(true)), Some(4));
}

#[test]
fn who_decides_and_what_follows_go_by_segment() {
    let view = |segment: u8| {
        let json = format!(r#"{{ "body": "system", "decided": {{ "segment": {segment} }} }}"#);
        found("2023/24", &json).decided.unwrap()
    };
    let shown = |segment: u8| {
        let view = view(segment);
        let rules = view.effects.iter().map(|one| one.rule.as_str().replace("nof-2021-25.", ""));
        (view.decided_by, rules.collect::<Vec<_>>().join(" "))
    };
    let region = "the region".to_owned();
    assert_eq!(
        shown(1),
        (region.clone(), "support-description segment-1-benefits review-quarterly".to_owned())
    );
    assert_eq!(shown(2), (region, "support-description review-quarterly".to_owned()));
    assert_eq!(
        shown(3),
        (
            "the region, with national moderation".to_owned(),
            "support-description segment-3 mandated-support".to_owned()
        )
    );
    assert_eq!(
        shown(4),
        (
            "NHS England nationally".to_owned(),
            "support-description segment-4 mandated-support".to_owned()
        )
    );
    assert_eq!(view(1).effects[1].kind, EffectKind::Frees);
}

#[test]
fn the_later_signs_are_each_told() {
    for (field, sign) in [
        (r#""several_in_bottom_quartile": true"#, Sign::BottomQuartile),
        (r#""bottom_decile": true"#, Sign::BottomDecile),
        (r#""adverse_financial_variance": true"#, Sign::FinancialVariance),
        (r#""local_support_failed": true"#, Sign::LocalSupportFailed),
        (r#""catastrophic_failure": true"#, Sign::CatastrophicFailure),
        (r#""cqc": { "overall": "inadequate" }"#, Sign::CqcOverall),
        (
            r#""cqc": { "overall": "requires_improvement", "well_led": "requires_improvement" }"#,
            Sign::CqcOverall,
        ),
    ] {
        let json = format!(r#"{{ "body": "nhs_trust", "evidence": {{ {field} }} }}"#);
        let found =
            found("2022/23", &json.replace("{ \"body\"", r#"{ "date": "2022-09-30", "body""#));
        assert_eq!(found.signs.iter().map(|one| one.sign).collect::<Vec<_>>(), [sign], "{field}");
    }
    let well_led = r#"{ "body": "nhs_trust",
        "evidence": { "cqc": { "overall": "requires_improvement", "well_led": "good" } } }"#;
    assert!(found("2023/24", well_led).signs.is_empty());
}

#[test]
fn a_body_leaves_the_programme_on_its_criteria_and_an_accepted_recommendation() {
    let stands = |segment: u8, input: &str| {
        let json = format!(
            r#"{{ "body": "foundation_trust", "decided": {{ "segment": {segment} }}{input} }}"#
        );
        found("2023/24", &json).recovery_support.unwrap()
    };
    let with = |met: bool, more: &str| {
        format!(
            r#", "recovery_support": {{ "exit_criteria": [
                {{ "criterion": "well-led up to good", "met": {met} }} ]{more} }}"#
        )
    };
    let both = r#", "cqc_recommends_exit": true, "nhs_england_accepts": true"#;
    assert_eq!((stands(3, "").in_programme, stands(4, "").in_programme), (Some(false), Some(true)));
    assert_eq!(stands(3, "").may_leave, Outcome::Answer(false));
    assert_eq!(missing(&stands(4, "").may_leave), ["recovery_support"]);
    let left = stands(4, &with(false, both));
    assert_eq!(left.may_leave, Outcome::Answer(false));
    assert_eq!(left.criteria_left, ["well-led up to good"]);
    assert_eq!(stands(4, &with(true, both)).may_leave, Outcome::Answer(true));
    let refused = both.replace("accepts\": true", "accepts\": false");
    assert_eq!(stands(4, &with(true, &refused)).may_leave, Outcome::Answer(false));
    let open = stands(4, &with(true, r#", "cqc_recommends_exit": true"#));
    assert_eq!(missing(&open.may_leave), ["recovery_support.nhs_england_accepts"]);
    let open = stands(4, &with(true, ""));
    assert_eq!(missing(&open.may_leave), ["recovery_support.cqc_recommends_exit"]);
    let open = stands(4, r#", "recovery_support": {}"#);
    assert_eq!(missing(&open.may_leave), ["recovery_support.exit_criteria"]);
}

#[test]
fn without_a_decision_nobody_is_said_to_be_in_the_programme_or_outside() {
    let found = found("2023/24", r#"{ "body": "nhs_trust" }"#);
    let stands = found.recovery_support.as_ref().unwrap();
    assert_eq!(stands.in_programme, None);
    assert_eq!(missing(&stands.may_leave), ["decided"]);
    let explained = found.explain(&rulebook("2023/24")).unwrap().to_string();
    assert!(
        explained.starts_with("segment 2 is indicated for the NHS trust; no decision was stated")
    );
    assert!(explained.contains("in the Recovery Support Programme cannot be told"));
}

#[test]
fn there_is_no_programme_before_july_2021() {
    let json = r#"{ "body": "nhs_trust", "date": "2021-06-15",
        "framework": "system_oversight_framework_2021", "decided": { "segment": 4 } }"#;
    assert_eq!(found("2021/22", json).recovery_support, None);
}

#[test]
fn published_segments_are_told_as_decided_and_apart_from_the_system() {
    for (body, date, segment) in [
        ("foundation_trust", "2022-03-31", 1),
        ("system", "2022-03-31", 4),
        ("foundation_trust", "2023-03-31", 1),
        ("system", "2023-03-31", 4),
        ("nhs_trust", "2021-07-31", 4),
        ("foundation_trust", "2025-03-05", 2),
    ] {
        let date: crate::Date = date.parse().unwrap();
        let json = format!(
            r#"{{ "body": "{body}", "date": "{}", "decided": {{ "segment": {segment} }} }}"#,
            date.iso()
        );
        let found = found(&date.financial_year().to_string(), &json);
        assert_eq!(found.decided.unwrap().segment, segment);
        assert_eq!(found.agree, Some(segment == 2));
    }
}
