mod checks;
mod explained;
mod properties;
mod slow;

use super::*;
use crate::{
    Code, Outcome, Rulebook,
    wire::{Document, to_json},
};

fn rulebook() -> Rulebook {
    Rulebook::for_year("2019/20".parse().unwrap()).unwrap()
}

fn question(json: &str) -> CorridorQuestion {
    CorridorQuestion::from_json(json).unwrap()
}

fn settled(question: &CorridorQuestion) -> Settlement {
    match settle_corridor(&rulebook(), question).unwrap() {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

/// A question under terms in full: a share of a half each way and a band of a fiftieth, changed by
/// JSON fields of the gain, of the loss and of the question.
fn plain(gain: &str, loss: &str, figures: &str) -> CorridorQuestion {
    question(&format!(
        r#"{{"terms": {{"band": {{"gain": "0.02", "loss": "0.02"}}, "sharing": "whole",
            "gain": {{"share": "0.5", "scaled_by_quality": false, "quality_gate": false{gain}}},
            "loss": {{{loss}}}}}, {figures}}}"#
    ))
}

const FIXED: &str = r#""basis": "fixed", "share": "0.5""#;

#[track_caller]
fn check(question: &CorridorQuestion, expected: &str) {
    assert_eq!(settled(question).amount.to_string(), expected);
}

#[test]
fn the_edge_of_the_band_is_beyond_it_on_both_sides() {
    let of = |difference: &str| {
        plain("", FIXED, &format!(r#""benchmark": "100.00", "difference": "{difference}""#))
    };
    check(&of("1.99"), "0.00");
    check(&of("2.00"), "1.00");
    check(&of("2.01"), "1.01"); // 1.005
    check(&of("-1.99"), "0.00");
    check(&of("-2.00"), "-1.00");
    check(&of("-2.01"), "-1.01");
    check(&of("0"), "0.00");
}

#[test]
fn no_rounded_rate_decides() {
    // 333.33 of 16,666.5 is 0.02 exactly; a penny more of benchmark puts it inside.
    let of = |benchmark: &str| {
        plain("", FIXED, &format!(r#""benchmark": "{benchmark}", "difference": "333.33""#))
    };
    check(&of("16666.50"), "166.67"); // 166.665
    let inside = settled(&of("16666.51"));
    assert_eq!((inside.amount.to_string().as_str(), inside.rate.as_str()), ("0.00", "0.019999988"));
    let large = r#""benchmark": "1000000000000", "difference": "19999999999.99""#;
    let inside = settled(&plain("", FIXED, large));
    assert_eq!((inside.side, inside.rate.as_str()), (CorridorSide::Inside, "0.02"));
}

#[test]
fn the_edges_are_separate() {
    let mut asked = plain("", FIXED, r#""benchmark": "100", "difference": "3""#);
    asked.terms.as_mut().unwrap().band.gain = "0.04".parse().unwrap();
    check(&asked, "0.00");
    asked.difference = Some("-3".parse().unwrap());
    check(&asked, "-1.50");
}

#[test]
fn only_the_excess_is_shared_where_the_terms_say_so() {
    let mut asked = plain("", FIXED, r#""benchmark": "100", "difference": "5""#);
    asked.terms.as_mut().unwrap().sharing = SharedPart::Excess;
    check(&asked, "1.50"); // 0.5 × (5 - 2)
    asked.difference = Some("-2".parse().unwrap());
    let at_the_edge = settled(&asked);
    assert_eq!(at_the_edge.side, CorridorSide::Loss);
    assert!(at_the_edge.amount.is_zero());
}

#[test]
fn a_cap_holds_what_is_above_it_and_nothing_else() {
    let of = |difference: &str, gain: &str| {
        plain(
            gain,
            FIXED,
            &format!(r#""benchmark": "100", "difference": "{difference}", "revenue": "50""#),
        )
    };
    let cap = r#", "cap": {"of_benchmark": "0.1"}"#;
    for (difference, amount, bound) in
        [("19.98", "9.99", false), ("20.00", "10.00", false), ("20.02", "10.00", true)]
    {
        let found = settled(&of(difference, cap));
        assert_eq!(found.amount.to_string(), amount);
        assert_eq!(found.shared.unwrap().limit.unwrap().bound, bound);
    }
    let lower = r#", "cap": {"of_benchmark": "0.1", "of_revenue": "0.1"}"#;
    let found = settled(&of("30", lower));
    assert_eq!(found.shared.unwrap().limit.unwrap().of, LimitBase::Revenue);
    check(&of("30", lower), "5.00");
}

#[test]
fn quality_scales_the_share_and_the_gate_closes_it() {
    let gated = |quality: &str| {
        let mut asked =
            plain("", FIXED, &format!(r#""benchmark": "100", "difference": "10"{quality}"#));
        let gain = &mut asked.terms.as_mut().unwrap().gain;
        (gain.scaled_by_quality, gain.quality_gate) = (true, true);
        asked
    };
    check(&gated(r#", "quality": "0.8", "quality_met": true"#), "4.00");
    check(&gated(r#", "quality": "0", "quality_met": true"#), "0.00");
    check(&gated(r#", "quality_met": false"#), "0.00");
    let missing = |asked: &CorridorQuestion| match settle_corridor(&rulebook(), asked).unwrap() {
        Outcome::CannotTell(refusal) => refusal.missing,
        other => panic!("{other:?}"),
    };
    assert_eq!(missing(&gated("")), ["quality_met", "quality"]);
    assert_eq!(missing(&gated(r#", "quality": "1""#)), ["quality_met"]);
    // Inside the band and on a fixed share of a loss quality does not matter.
    for difference in ["1", "-10"] {
        let mut asked = gated("");
        asked.difference = Some(difference.parse().unwrap());
        settled(&asked);
    }
}

#[test]
fn a_loss_by_quality_keeps_to_floor_and_ceiling() {
    let of = |quality: &str| {
        let loss = r#""basis": "by_quality", "floor": "0.6", "ceiling": "0.8", "if_quality_failed": "0.75""#;
        let figures = format!(r#""benchmark": "100", "difference": "-10", {quality}"#);
        let mut asked = plain("", loss, &figures);
        asked.terms.as_mut().unwrap().gain.scaled_by_quality = true;
        settled(&asked)
    };
    for (quality, amount, by) in [
        ("1", "-6.00", ShareBasis::Floor),
        ("0.8", "-6.00", ShareBasis::Remainder),
        ("0.79", "-6.05", ShareBasis::Remainder),
        ("0.4", "-8.00", ShareBasis::Remainder),
        ("0.39", "-8.00", ShareBasis::Ceiling),
    ] {
        let found = of(&format!(r#""quality_met": true, "quality": "{quality}""#));
        assert_eq!((found.amount.to_string().as_str(), found.shared.unwrap().by), (amount, by));
    }
    let failed = of(r#""quality_met": false"#);
    assert_eq!((failed.amount.to_string().as_str(), failed.final_share), ("-7.50", None));
}

#[test]
fn relief_lowers_a_loss_after_its_limit_and_never_makes_a_gain() {
    let of = |difference: &str, relief: &str| {
        let loss = format!(r#"{FIXED}, "limit": {{"of_benchmark": "0.1"}}"#);
        let figures =
            format!(r#""benchmark": "100", "difference": "{difference}", "relief": "{relief}""#);
        settled(&plain("", &loss, &figures))
    };
    assert_eq!(of("-30", "4").amount.to_string(), "-6.00"); // 15, at most 10, less 4
    assert_eq!(of("-10", "5").amount.to_string(), "0.00");
    let ended = of("-10", "5.01");
    assert_eq!(ended.amount.to_string(), "0.00");
    assert!(ended.rules.contains(&"corridor.choice.relief-ends-at-nothing".into()));
    assert!(!of("-10", "5").rules.contains(&"corridor.choice.relief-ends-at-nothing".into()));
    assert_eq!(of("10", "5").amount.to_string(), "5.00");
}

#[test]
fn a_gain_below_the_band_is_shared_at_half_the_rate_where_it_is_taken() {
    let of = |half_rate: &str, difference: &str| {
        let figures = format!(r#""benchmark": "100", "difference": "{difference}"{half_rate}"#);
        plain(r#", "half_rate": "0.5""#, FIXED, &figures)
    };
    check(&of(r#", "half_rate": true"#, "1"), "0.25");
    check(&of(r#", "half_rate": false"#, "1"), "0.00");
    check(&of(r#", "half_rate": true"#, "2"), "1.00");
    check(&of(r#", "half_rate": true"#, "-1"), "0.00");
    check(&of("", "2"), "1.00");
    let Outcome::CannotTell(refusal) = settle_corridor(&rulebook(), &of("", "1")).unwrap() else {
        panic!("an answer")
    };
    assert_eq!(refusal.missing, ["half_rate"]);
    let taken = settled(&of(r#", "half_rate": true"#, "1"));
    assert_eq!((taken.side, taken.generated.is_zero()), (CorridorSide::Inside, true));
}

#[test]
fn a_question_and_a_settlement_survive_json() {
    let json = r#"{"preset":"mssp-2018.track-2","year":2018,"band":{"gain":"0.01","loss":"0.01"},"loss_limit":{"of_revenue":"0.1"},"benchmark":"181635269.00","difference":"-4400612.00","quality":"0.9794","quality_met":true,"revenue":"5000000.00","relief":"1070.00"}"#;
    let asked = question(json);
    assert_eq!(to_json(&asked), json);
    let found = settled(&asked);
    assert_eq!(serde_json::from_str::<Settlement>(&to_json(&found)).unwrap(), found);
    insta::assert_snapshot!(to_json(&found), @r#"{"preset":"mssp-2018.track-2","year":2018,"terms":{"band":{"gain":"0.01","loss":"0.01"},"sharing":"whole","gain":{"share":"0.6","scaled_by_quality":true,"quality_gate":true,"retention":"0.98","cap":{"of_benchmark":"0.15"}},"loss":{"basis":"by_quality","floor":"0.4","ceiling":"0.6","limit":{"of_revenue":"0.1"}}},"benchmark":"181635269.00","difference":"-4400612.00","rate":"-0.024227739603","side":"loss","edge":"1816352.69","generated":"-4400612.00","quality":"0.9794","quality_met":true,"final_share":"0.58764","shared":{"of":"4400612.00","share":"0.41236","by":"remainder","half_rate":null,"retention":null,"before_limit":"1814636.36432","limit":{"amount":"500000.00","of":"revenue","share":"0.1","bound":true},"relief":"1070.00","exact":"498930.00"},"amount":"-498930.00","rules":["mssp-2018.track-2","mssp-2018.dead-band","mssp-2018.max-share","mssp-2018.final-share","mssp-2018.losses","mssp-2018.loss-rate","risk-sharing.shares-are-data","corridor.choice.limit","corridor.choice.relief-after-limit","corridor.choice.rounding"]}"#);
}
