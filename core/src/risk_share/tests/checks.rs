use super::*;

#[track_caller]
fn problems(json: &str, rows: &[&str], expected: &[(&str, Code)]) {
    let found = agreement(json).problems(&members(rows));
    let places: Vec<_> = found.iter().map(|one| (one.path.as_str(), one.code)).collect();
    assert_eq!(places, expected);
}

#[test]
fn shares_are_for_the_fixed_basis_and_whole() {
    let rows = ["RHQ -90 10 200 30", "RXF 0 20 100 60"];
    let given = r#"{"basis": "equal", "shares": {"RHQ": "1"}}"#;
    problems(given, &rows, &[("shares", Code::UnknownField)]);
    let fixed = |shares: &str| format!(r#"{{"basis": "fixed", "shares": {shares}}}"#);
    problems(&fixed(r#"{"RHQ": "0.5", "RXF": "0.5"}"#), &rows, &[]);
    let sum = [("shares", Code::SharesDoNotSum)];
    problems(&fixed(r#"{"RHQ": "0.5", "RXF": "0.499999999999"}"#), &rows, &sum);
    problems(&fixed(r#"{"RHQ": "0.5", "RXF": "0.500000000001"}"#), &rows, &sum);
    let missing = [("shares.RXF", Code::MissingField)];
    problems(&fixed(r#"{"RHQ": "0.5"}"#), &rows, &missing);
    let stranger = [("shares.RXX", Code::UnknownCode)];
    problems(&fixed(r#"{"RHQ": "0.5", "RXF": "0.25", "RXX": "0.25"}"#), &rows, &stranger);
    let all = [missing[0], stranger[0], sum[0]];
    problems(&fixed(r#"{"RHQ": "0.5", "RXX": "0.75"}"#), &rows, &all);
}

#[test]
fn a_limit_is_for_a_member_and_of_something() {
    let rows = ["RHQ -90 10 - 30", "RXF 0 20 - -"];
    let limits = |limits: &str| format!(r#"{{"basis": "equal", "limits": {limits}}}"#);
    let given = r#"{"RXX": {"amount": "1"}, "RHQ": {}, "RXF": {"amount": "-0.01"}}"#;
    problems(
        &limits(given),
        &rows,
        &[
            ("limits.RXX", Code::UnknownCode),
            ("limits.RHQ", Code::LimitsCannotHold),
            ("limits.RXF.amount", Code::LimitsCannotHold),
        ],
    );
    let shares = r#"{"share_of_turnover": "0.1", "share_of_allocation": "0.1"}"#;
    problems(
        &limits(&format!(r#"{{"RHQ": {shares}, "RXF": {shares}}}"#)),
        &rows,
        &[
            ("limits.RHQ.share_of_turnover", Code::MissingField),
            ("limits.RXF.share_of_turnover", Code::MissingField),
            ("limits.RXF.share_of_allocation", Code::MissingField),
        ],
    );
    problems(&limits(r#"{"RHQ": {"amount": "0"}}"#), &rows, &[]);
}

#[test]
fn a_floor_is_at_most_what_its_own_variance_brings_where_that_is_the_limit() {
    let json = |least: &str| {
        format!(
            r#"{{"basis": "equal", "retention": {{"RHQ": "25"}},
                "limits": {{"RHQ": {{"no_worse_than_own": true, "at_least": "{least}"}}}}}}"#
        )
    };
    let rows = ["RHQ -30 0 - -", "RXF 0 0 - -"];
    problems(&json("5"), &rows, &[]);
    problems(&json("5.01"), &rows, &[("limits.RHQ", Code::LimitsCannotHold)]);
    // Where it is not known, sharing cannot be told and the floor is nobody's mistake.
    problems(&json("5.01"), &["RHQ - 0 - -", "RXF 0 0 - -"], &[]);
}

#[test]
fn a_base_is_below_zero_for_nobody_and_above_for_somebody() {
    let basis = r#"{"basis": "control_total"}"#;
    problems(basis, &["RHQ 0 -0.01 - -", "RXF 0 5 - -"], &[("basis", Code::NegativeWeight)]);
    problems(basis, &["RHQ 0 0 - -", "RXF 0 0 - -"], &[("basis", Code::NoWeight)]);
    problems(basis, &["RHQ 0 0.01 - -", "RXF 0 0 - -"], &[]);
    // What is not known is not zero.
    problems(r#"{"basis": "turnover"}"#, &["RHQ 0 0 0 -", "RXF 0 0 - -"], &[]);
    let error = answered(&agreement(basis), &members(&["RHQ 5 0 - -"]));
    insta::assert_snapshot!(error.unwrap_err(), @r"
    agreement.basis: found a control total of zero for every member, expected a basis that is above zero for some member, by keys.check.zero-base [no_weight]
    ");
}

#[test]
fn members_are_needed_and_come_once() {
    let equal = agreement(r#"{"basis": "control_total"}"#);
    let refused = |rows: &[&str]| answered(&equal, &members(rows)).unwrap_err();
    assert_eq!(refused(&[]).problems().len(), 1);
    assert_eq!(refused(&[]).code(), Code::Empty);
    assert_eq!(refused(&["RHQ 0 1 - -", "RHQ 0 1 - -"]).code(), Code::DuplicateCode);
}

#[test]
fn a_figure_that_is_not_known_is_named_and_not_taken_for_zero() {
    let basis = agreement(r#"{"basis": "turnover"}"#);
    let rows = members(&["RXF 0 0 - -", "RHQ -5 0 100 -", "03N 0 0 - 5"]);
    let Outcome::CannotTell(refusal) = answered(&basis, &rows).unwrap() else {
        panic!("an answer")
    };
    assert_eq!(refusal.missing, ["members: 03N turnover", "members: RXF turnover"]);
    assert_eq!(refusal.because, "the agreement shares in proportion to turnover");
}

#[test]
fn an_exposure_by_own_variances_needs_all_of_them() {
    let rows = ["RHQ -10 0 - -", "RXF - 0 - -"];
    let missing = |json: &str| {
        let question = ExposureQuestion {
            agreement: agreement(json),
            members: members(&rows),
            now: None,
            outcomes: Vec::new(),
        };
        let Outcome::Answer(exposure) = exposure(&rulebook(), &question).unwrap() else { panic!() };
        let missing = |side: Outcome<ExposureSide>| match side {
            Outcome::CannotTell(refusal) => refusal.missing,
            _ => Vec::new(),
        };
        (missing(exposure.losses), missing(exposure.gains))
    };
    let named = vec!["members: RXF own variance".to_owned()];
    assert_eq!(missing(r#"{"basis": "own_variance"}"#), (named.clone(), named.clone()));
    let limited = r#"{"basis": "equal", "limits": {"RXF": {"no_worse_than_own": true}}}"#;
    assert_eq!(missing(limited), (named, Vec::new()));
    // Where lines are shared it is their variances that are asked for, and not the whole one.
    let lines = r#"{"basis": "equal", "lines": {"estates": "variable", "parking": "fixed"},
        "limits": {"RXF": {"no_worse_than_own": true}}}"#;
    let line = vec!["members: RXF lines estates".to_owned()];
    assert_eq!(missing(lines), (line, Vec::new()));
    let causer = r#"{"basis": "own_variance", "lines": {"estates": "variable"}}"#;
    let each = ["RHQ", "RXF"].map(|code| format!("members: {code} lines estates")).to_vec();
    assert_eq!(missing(causer), (each.clone(), each));
}

#[test]
fn every_shared_line_that_a_member_does_not_state_is_named_and_a_stated_nothing_is_none() {
    let terms = agreement(
        r#"{"basis": "turnover", "lines": {"drugs": "variable", "non-elective care": "variable",
            "estates": "fixed"}}"#,
    );
    let stating = |row: &str, lines: &[(&str, &str)]| SharingMember {
        lines: lines.iter().map(|(line, own)| ((*line).to_owned(), money(own))).collect(),
        ..member(row)
    };
    let missing = |own: &[(&str, &str)]| {
        let first = stating("RHQ -40 0 3 -", &[("drugs", "-20"), ("non-elective care", "-10")]);
        match answered(&terms, &[first, stating("RXF -100 0 1 -", own)]).unwrap() {
            Outcome::CannotTell(refusal) => refusal.missing,
            answer => vec![format!("{answer:?}")],
        }
    };
    let (drugs, other) = ("members: RXF lines drugs", "members: RXF lines \"non-elective care\"");
    assert_eq!(missing(&[]), [drugs, other]);
    assert_eq!(missing(&[("drugs", "0")]), [other]);
    assert_eq!(missing(&[("non-elective care", "0"), ("estates", "-1")]), [drugs]);
    let first = stating("RHQ -40 0 3 -", &[("drugs", "-20"), ("non-elective care", "-10")]);
    let second = stating("RXF -100 0 1 -", &[("drugs", "0"), ("non-elective care", "0")]);
    let brought: Vec<Money> =
        shared(&terms, &[first, second]).members.iter().map(|one| one.brought).collect();
    assert_eq!(brought, [money("-30"), Money::ZERO]);
}

#[test]
fn only_a_member_with_a_floor_leaves_it() {
    let json = r#"{"basis": "turnover", "limits": {"RHQ": {"at_least": "20"}}}"#;
    let question = ExposureQuestion {
        agreement: agreement(json),
        members: members(&["RHQ - 0 1 -", "RXF - 0 9 -"]),
        now: None,
        outcomes: Vec::new(),
    };
    let outcome = exposure(&rulebook(), &question).unwrap();
    let losses = outcome.answer().unwrap().losses.answer().unwrap();
    let shown = |step: &ExposureStep| format!("{} {:?}", step.outcome, step.off_floor);
    let steps: Vec<_> = losses.steps.iter().map(shown).collect();
    assert_eq!(steps, ["0.00 []", "-20.00 []", "-200.00 [OdsCode(\"RHQ\")]"]);
}

#[test]
fn a_condition_that_is_not_met_settles_a_draw_whatever_the_others() {
    let json = |other: &str| {
        format!(
            r#"{{"basis": "equal", "waterfall": [{{"source": "risk_reserve", "amount": "40",
                "conditions": {{"the board agrees": null, "the region agrees": {other}}}}}]}}"#
        )
    };
    let rows = members(&["RHQ -10 0 - -", "RXF 0 0 - -"]);
    let draw = shared(&agreement(&json("false")), &rows).draws.remove(0);
    assert_eq!((draw.drawn, draw.unmet), (Money::ZERO, vec!["the region agrees".to_owned()]));
    let Outcome::CannotTell(refusal) = answered(&agreement(&json("true")), &rows).unwrap() else {
        panic!("an answer")
    };
    assert_eq!(refusal.missing, [r#"agreement.waterfall[0].conditions["the board agrees"]"#]);
}

#[test]
fn ten_thousand_members_share_to_the_penny_and_have_no_function() {
    let many = |count: usize| -> Vec<SharingMember> {
        let row = |at: usize| format!("R{at:05} -1 0 {at} -");
        (1..=count).map(|at| member(&row(at))).collect()
    };
    let limited = r#"{"basis": "turnover", "limits": {"R00001": {"amount": "0"}}}"#;
    let outcome = shared(&agreement(limited), &many(10_000));
    let shares = outcome.members.iter().map(|one| one.share);
    assert_eq!(Money::sum(shares).unwrap(), money("-10000"));
    // 10,000 at 10,000 of 50,004,999 is 1.9998 to the last.
    assert_eq!(outcome.members[0].share, Money::ZERO);
    assert_eq!(outcome.members[9_999].share, money("-2.00"));

    let question = |members| ExposureQuestion {
        agreement: agreement(limited),
        members,
        now: None,
        outcomes: Vec::new(),
    };
    assert!(exposure(&rulebook(), &question(many(1_000))).unwrap().answer().is_some());
    for count in [1_001, 10_000] {
        let error = exposure(&rulebook(), &question(many(count))).unwrap_err();
        assert_eq!((error.code(), &*error.problems()[0].path), (Code::OutOfRange, "members"));
    }
}

#[test]
fn underspends_of_own_variances_have_no_terms_of_their_own() {
    let json = r#"{"basis": "equal", "waterfall": [{"source": "underspend", "held_by": "region",
        "conditions": {"agreed": false}, "moves_control_total": true}]}"#;
    let unknown = |field| (field, Code::UnknownField);
    let expected = [
        unknown("waterfall[0].held_by"),
        unknown("waterfall[0].conditions"),
        unknown("waterfall[0].moves_control_total"),
    ];
    problems(json, &["RHQ -90 0 - -", "RXF 20 0 - -"], &expected);
    problems(
        r#"{"basis": "equal", "waterfall": [{"source": "underspend"}]}"#,
        &["RHQ -90 0 - -", "RXF 20 0 - -"],
        &[],
    );
}

#[test]
fn a_floor_is_at_most_what_own_variance_adds_beyond_the_retention() {
    let terms = |floor: &str| {
        format!(
            r#"{{"basis": "equal", "retention": {{"RHQ": "90"}},
            "limits": {{"RHQ": {{"at_least": "{floor}", "no_worse_than_own": true}}}}}}"#
        )
    };
    let rows = ["RHQ -100 0 - -", "RXF -90 0 - -"];
    problems(&terms("10"), &rows, &[]);
    problems(&terms("10.01"), &rows, &[("limits.RHQ", Code::LimitsCannotHold)]);
}

#[test]
fn each_sum_of_shares_cites_its_own_rule() {
    let expected = |json: &str| {
        let error = answered(&agreement(json), &members(&["RHQ 5 0 - -"])).unwrap_err();
        error.problems()[0].expected.clone()
    };
    let mix = expected(r#"{"basis": {"equal": "0.5", "own_variance": "0.4"}}"#);
    assert!(mix.ends_with("by risk-sharing.choice.mix"), "{mix}");
    let fixed = expected(r#"{"basis": "fixed", "shares": {"RHQ": "0.9"}}"#);
    assert!(fixed.ends_with("by keys.check.percentages"), "{fixed}");
}

#[test]
fn a_part_of_a_mix_that_nobody_has_a_weight_in_is_refused() {
    let question = |amount: &str| SharingQuestion {
        agreement: agreement(
            r#"{"basis": {"equal": "0.5", "own_variance": "0.5"}, "on": "stated",
                "held_by": "region"}"#,
        ),
        members: members(&["RHQ 100 0 - -", "RXF 0 0 - -"]),
        amount: Some(money(amount)),
    };
    // Nobody's own variance adds to a loss, and nobody agreed to share that half alike.
    let error = share_risk(&rulebook(), &question("-100")).unwrap_err();
    assert_eq!((error.code(), &*error.problems()[0].path), (Code::NoWeight, "agreement.basis"));
    let gain = share_risk(&rulebook(), &question("100")).unwrap();
    let shares = gain.answer().unwrap().members.iter().map(|one| one.share.to_string());
    assert_eq!(shares.collect::<Vec<_>>(), ["75.00", "25.00"]);
}

#[test]
fn exposure_does_not_take_an_unknown_own_variance_for_zero() {
    let members = members(&["RHQ -100 0 - -", "RXF - 0 - -"]);
    for json in [
        r#"{"basis": "own_variance"}"#,
        r#"{"basis": "equal", "limits": {"RXF": {"no_worse_than_own": true}}}"#,
    ] {
        let (agreement, members) = (agreement(json), members.clone());
        let question = ExposureQuestion { agreement, members, now: None, outcomes: Vec::new() };
        let exposure = exposure(&rulebook(), &question).unwrap();
        let Outcome::CannotTell(refusal) = &exposure.answer().unwrap().losses else {
            panic!("{json}: an answer")
        };
        assert_eq!(refusal.missing, ["members: RXF own variance"]);
    }
}
