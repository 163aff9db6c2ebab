use super::*;
use crate::wire::Document;

/// The override of a trust that states its plan and its variance, in per cent of its turnover.
fn found(planned: &str, variance: &str, more: &str) -> Override {
    let json = format!(
        r#"{{ "code": "R1A", "planned_percent": "{planned}", "variance_percent": "{variance}"{more} }}"#
    );
    let trust = CohortTrust::from_json(&json).unwrap();
    let rulebook = Rulebook::for_year("2025/26".parse().unwrap()).unwrap();
    flag(&rulebook, &trust).answer().unwrap().clone()
}

#[test]
fn a_trust_is_estimated_to_be_in_deficit_where_plan_and_variance_are_below_nothing_together() {
    for (planned, variance, applies) in [
        ("1.50", "-1.49", false),
        ("1.50", "-1.50", false),
        ("1.50", "-1.51", true),
        ("-1.50", "1.50", false),
        ("-1.50", "1.49", true),
        ("0", "0", false),
        ("0", "-0.01", true),
        ("-0.01", "0", true),
        // No number of places is lost on the way.
        ("0.0000000000001", "-0.0000000000001", false),
        ("0.0000000000001", "-0.0000000000002", true),
    ] {
        let estimate = found(planned, variance, "");
        assert_eq!(estimate.applies, applies, "{planned} and {variance}");
        assert_eq!(estimate.basis, OverrideBasis::Estimate);
        assert_eq!(estimate.rules.len(), 1);
        assert_eq!(estimate.rules[0].as_str(), "nof-2025-26.override.flag-estimate");
    }
}

#[test]
fn what_is_stated_goes_before_the_estimate() {
    let flagged = found("0", "-5", r#", "override_flag": false"#);
    assert_eq!((flagged.applies, flagged.basis), (false, OverrideBasis::Flag));
    let supported = found("5", "0", r#", "deficit_support": true"#);
    assert_eq!((supported.applies, supported.basis), (true, OverrideBasis::Status));
}

#[test]
fn the_override_takes_away_a_segment_better_than_the_best_it_leaves_and_no_other() {
    let segments = [1, 2, 3, 4, 5];
    assert_eq!(segments.map(|before| adjusted(before, 3, true)), [3, 3, 3, 4, 5]);
    assert_eq!(segments.map(|before| adjusted(before, 3, false)), segments);
}
