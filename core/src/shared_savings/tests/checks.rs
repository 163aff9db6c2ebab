use super::*;

#[track_caller]
fn refused(question: &CorridorQuestion, expected: &[(&str, Code)]) {
    let error = settle_corridor(&rulebook(), question).unwrap_err();
    let found: Vec<_> = error.problems().iter().map(|one| (one.path.as_str(), one.code)).collect();
    assert_eq!(found, expected, "{error}");
}

const FIGURES: &str = r#""benchmark": "100", "difference": "10""#;

#[test]
fn contradictions_of_the_terms_are_named_all_at_once() {
    let loss = r#""basis": "by_quality", "share": "0.3", "floor": "0.7", "ceiling": "0.6", "if_quality_failed": "0.65", "limit": {}"#;
    refused(
        &plain(r#", "cap": {}"#, loss, r#""benchmark": "0", "actual": "-1""#),
        &[
            ("terms.gain.cap", Code::LimitsCannotHold),
            ("terms.loss.share", Code::UnknownField),
            ("terms.loss.floor", Code::LimitsCannotHold),
            ("terms.loss.floor", Code::LimitsCannotHold),
            ("terms.loss.if_quality_failed", Code::LimitsCannotHold),
            ("terms.loss.limit", Code::LimitsCannotHold),
            ("benchmark", Code::OutOfRange),
            ("actual", Code::OutOfRange),
        ],
    );
    refused(
        &plain("", r#""basis": "fixed""#, FIGURES),
        &[("terms.loss.share", Code::MissingField)],
    );
    let none = r#""basis": "none", "floor": "0.1", "limit": {"of_revenue": "0.1"}"#;
    refused(
        &plain("", none, FIGURES),
        &[("terms.loss.floor", Code::UnknownField), ("terms.loss.limit", Code::UnknownField)],
    );
}

#[test]
fn shares_outside_nothing_and_the_whole_are_refused_where_they_stand() {
    let json = r#"{"terms": {"band": {"gain": "-0.01", "loss": "1.01"}, "sharing": "some",
        "gain": {"share": "2", "scaled_by_quality": true, "quality_gate": true},
        "loss": {"basis": "fixed", "share": "0.1234567890123"}},
        "benchmark": "1000000000000.01", "quality": "1.0001"}"#;
    let error = CorridorQuestion::from_json(json).unwrap_err();
    let found: Vec<_> = error.problems().iter().map(|one| (one.path.as_str(), one.code)).collect();
    assert_eq!(
        found,
        [
            ("terms.band.gain", Code::OutOfRange),
            ("terms.band.loss", Code::OutOfRange),
            ("terms.sharing", Code::UnknownValue),
            ("terms.gain.share", Code::OutOfRange),
            ("terms.loss.share", Code::TooPrecise),
            ("benchmark", Code::OutOfRange),
            ("quality", Code::OutOfRange),
        ]
    );
}

#[test]
fn figures_that_cannot_be_are_refused() {
    let of = |figures: &str| plain("", FIXED, figures);
    refused(&of(r#""benchmark": "0", "difference": "-1""#), &[("benchmark", Code::OutOfRange)]);
    refused(&of(r#""benchmark": "-1", "actual": "1""#), &[("benchmark", Code::OutOfRange)]);
    refused(&of(r#""benchmark": "1", "difference": "1.01""#), &[("difference", Code::OutOfRange)]);
    refused(
        &of(r#""benchmark": "1", "actual": "1", "difference": "0""#),
        &[("difference", Code::UnknownField)],
    );
    refused(
        &of(r#""benchmark": "1", "actual": "1", "relief": "-0.01", "revenue": "-1""#),
        &[("revenue", Code::OutOfRange), ("relief", Code::OutOfRange)],
    );
    refused(
        &of(r#""benchmark": "1", "actual": "1", "half_rate": true"#),
        &[("half_rate", Code::UnknownField)],
    );
}

#[test]
fn terms_come_in_one_way() {
    let neither = question(&format!("{{{FIGURES}}}"));
    refused(&neither, &[("terms", Code::MissingField)]);
    let mut both = plain("", FIXED, FIGURES);
    both.preset = Some("mssp-2018.track-1".into());
    refused(&both, &[("preset", Code::UnknownField)]);
    let own = r#""band": {"gain": "0", "loss": "0"}, "loss_limit": {"of_benchmark": "0.1"}"#;
    refused(
        &plain("", FIXED, &format!("{FIGURES}, {own}")),
        &[("band", Code::UnknownField), ("loss_limit", Code::UnknownField)],
    );
}

fn preset(name: &str, year: &str, more: &str) -> CorridorQuestion {
    question(&format!(r#"{{"preset": "{name}"{year}, {FIGURES}{more}}}"#))
}

#[test]
fn a_scheme_is_found_by_its_name_and_holds_in_its_years() {
    let unknown = preset("mssp-2018.track-4", r#", "year": 2018"#, "");
    refused(&unknown, &[("preset", Code::UnknownValue)]);
    let error = settle_corridor(&rulebook(), &unknown).unwrap_err();
    assert!(error.to_string().contains("did you mean `mssp-2018.track-1`?"), "{error}");
    let late = preset("mssp-2018.track-1", r#", "year": 2019"#, "");
    let error = settle_corridor(&rulebook(), &late).unwrap_err();
    insta::assert_snapshot!(error, @"year: found 2019, expected a performance year of mssp-2018.track-1: 2018 [not_in_force]");
    let early = preset("mssp-current.enhanced", r#", "year": 2018"#, "");
    let error = settle_corridor(&rulebook(), &early).unwrap_err();
    insta::assert_snapshot!(error, @"year: found 2018, expected a performance year of mssp-current.enhanced: 2024 or later [not_in_force]");
}

#[test]
fn what_a_scheme_leaves_to_the_organisation_is_asked_for_by_name() {
    let missing = |asked: &CorridorQuestion| match settle_corridor(&rulebook(), asked).unwrap() {
        Outcome::CannotTell(refusal) => refusal.missing,
        other => panic!("{other:?}"),
    };
    let mut asked = preset("mssp-current.basic-c", "", "");
    asked.difference = None;
    assert_eq!(missing(&asked), ["year", "band", "actual"]);
    let band = r#", "band": {"gain": "0.01", "loss": "0.01"}"#;
    let asked = preset("mssp-current.basic-c", r#", "year": 2025"#, band);
    assert_eq!(missing(&asked), ["quality_met", "quality"]);
    let asked = CorridorQuestion { difference: Some("-10".parse().unwrap()), ..asked };
    assert_eq!(missing(&asked), ["revenue"]);
    let asked = CorridorQuestion { difference: Some("0.99".parse().unwrap()), ..asked };
    assert_eq!(missing(&asked), ["half_rate"]);
}

#[test]
fn the_band_is_one_that_the_scheme_can_have() {
    let of = |name: &str, gain: &str, loss: &str| {
        let band =
            format!(r#", "band": {{"gain": "{gain}", "loss": "{loss}"}}, "quality_met": false"#);
        preset(name, r#", "year": 2024"#, &band)
    };
    refused(&of("mssp-current.basic-ab", "0.0199", "0"), &[("band.gain", Code::OutOfRange)]);
    refused(&of("mssp-current.basic-ab", "0.1221", "0"), &[("band.gain", Code::OutOfRange)]);
    settled(&of("mssp-current.basic-ab", "0.02", "0"));
    refused(&of("mssp-current.basic-e", "0.02", "0.01"), &[("band.loss", Code::OutOfRange)]);
    settled(&of("mssp-current.basic-e", "0", "0"));
    let limit = r#", "band": {"gain": "0.02", "loss": "0"}, "loss_limit": {}"#;
    refused(
        &preset("mssp-current.basic-ab", r#", "year": 2024"#, limit),
        &[("loss_limit", Code::LimitsCannotHold), ("loss_limit", Code::UnknownField)],
    );
}

#[test]
fn every_scheme_of_the_rulebook_holds_together() {
    let rulebook = rulebook();
    let names: Vec<_> = rulebook.corridors().iter().map(|one| one.id.as_str()).collect();
    assert_eq!(names.len(), 9, "{names:?}");
    for preset in rulebook.corridors() {
        assert!(preset.gain.problems().is_empty() && preset.loss.problems().is_empty());
        assert!(preset.holds_in(preset.first_year), "{}", preset.id);
        let limited = preset.loss.limit.is_some() || !preset.rules.limit.is_empty();
        assert_eq!(limited, preset.loss.basis != LossBasis::None, "{}", preset.id);
        assert_eq!(preset.gain.cap.is_some(), !preset.rules.cap.is_empty(), "{}", preset.id);
    }
}

#[test]
fn a_local_file_may_change_a_scheme_and_is_checked() {
    let overlay = |loss: &str| {
        let text = format!(
            "overlays = \"2019/20\"\n[corridor.\"mssp-2018.track-1-plus\"]\nstanding = \"assumed\"\nnote = \"local\"\nloss = {loss}"
        );
        Rulebook::from_toml(&text)
    };
    let local = overlay(r#"{ basis = "fixed", share = "0.40" }"#).unwrap();
    let asked = preset(
        "mssp-2018.track-1-plus",
        r#", "year": 2018"#,
        r#", "band": {"gain": "0", "loss": "0"}"#,
    );
    let asked = CorridorQuestion { difference: Some("-10".parse().unwrap()), ..asked };
    let found = settle_corridor(&local, &asked).unwrap();
    assert_eq!(found.answer().unwrap().amount.to_string(), "-4.00");
    assert_eq!(settled(&asked).amount.to_string(), "-3.00");
    let wrong = overlay(r#"{ basis = "by_quality", floor = "0.7", ceiling = "0.6" }"#).unwrap_err();
    assert_eq!(wrong.code(), Code::LimitsCannotHold);
    assert_eq!(wrong.problems()[0].path, "corridor.\"mssp-2018.track-1-plus\".loss.floor");
    let stranger = "overlays = \"2019/20\"\n[corridor.\"mssp-2018.track-2\"]\nstanding = \"assumed\"\nnote = \"x\"\nlast_year = 2017\nrules = { band = [\"mssp-2018.deadband\"] }";
    let error = Rulebook::from_toml(stranger).unwrap_err();
    let codes: Vec<_> = error.problems().iter().map(|one| one.code).collect();
    assert_eq!(codes, [Code::OutOfRange, Code::UnknownRule]);
}
