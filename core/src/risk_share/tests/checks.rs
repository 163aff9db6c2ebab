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
