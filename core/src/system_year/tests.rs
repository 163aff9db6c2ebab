use super::*;
use crate::Code;

/// The document of the design, as an analyst would write it.
const SAMPLE: &str = r#"{
  "system": "QF7", "year": "2019/20", "unit": "pounds",
  "maturity": { "leadership": "maturing", "architecture": "thriving", "care_models": "developing", "track_record": "maturing", "population": true },
  "members": [
    { "code": "RHQ", "name": "…", "kind": "foundation_trust", "control_total": "3500000", "turnover": "1100000000" },
    { "code": "03N", "name": "…", "kind": "ccg", "control_total": "0", "allocation": "850000000" } ],
  "adjustments": [ { "window": "final_plan", "moves": { "RHQ": "-500000", "03N": "500000" }, "agreed_by": ["RHQ", "03N", "region"], "performance_statement": "fewer referrals" } ],
  "returns": [ { "month": 6, "code": "RHQ", "plan_to_date": "1200000", "actual_to_date": "-300000", "forecast": "3500000" } ],
  "funds": [ { "kind": "provider_sustainability", "code": "RHQ", "amount": "10000000", "linked_to_system": "0.15" } ],
  "agreement": { "basis": "turnover", "limits": { "RHQ": { "share_of_turnover": "0.005" } } },
  "concerns": [ { "subject": "RHQ", "theme": "finance", "response": "intervention", "exceptional": false, "needs_national_decision": false } ]
}"#;

#[track_caller]
fn problems(json: &str, expected: &[(&str, Code)]) {
    let error = SystemYear::from_json(json).unwrap_err();
    let found: Vec<_> =
        error.problems().iter().map(|problem| (problem.path.as_str(), problem.code)).collect();
    assert_eq!(found, expected, "{error}");
}

/// The sample with one text replaced.
#[track_caller]
fn changed(from: &str, to: &str, expected: &[(&str, Code)]) {
    assert!(SAMPLE.contains(from), "{from} is not in the sample");
    problems(&SAMPLE.replacen(from, to, 1), expected);
}

#[test]
fn the_sample_is_sound_and_survives_being_written_and_read() {
    let year = SystemYear::from_json(SAMPLE).unwrap();
    assert_eq!(SystemYear::from_json(&year.json()), Ok(year.clone()));
    assert_eq!(SystemYear::new(year.document()), Ok(year));
}

#[test]
fn amounts_in_thousands_are_pounds_once_read() {
    let thousands = SAMPLE
        .replace("\"pounds\"", "\"thousands\"")
        .replace("00000000\"", "00000\"")
        .replace("3500000", "3500")
        .replace("\"10000000\"", "\"10000\"");
    let year = SystemYear::from_json(&thousands).unwrap();
    assert_eq!(year.document().members[0].control_total.to_string(), "3500000.00");
    assert_eq!(SystemYear::from_json(&year.json()), Ok(year));
}

#[test]
fn each_slip_is_named_with_its_place() {
    changed("\"kind\": \"ccg\"", "\"kind\": \"cgc\"", &[("members[1].kind", Code::UnknownValue)]);
    changed("\"kind\": \"ccg\"", "\"kind\": \"icb\"", &[("members[1].kind", Code::OutOfScope)]);
    changed(
        "\"3500000\", \"turnover\"",
        "1.5, \"turnover\"",
        &[("members[0].control_total", Code::InexactNumber)],
    );
    changed(
        "\"3500000\", \"turnover\"",
        "\"1.505\", \"turnover\"",
        &[("members[0].control_total", Code::TooPrecise)],
    );
    changed(
        "\"3500000\", \"turnover\"",
        "\"1000000000000.01\", \"turnover\"",
        &[("members[0].control_total", Code::OutOfRange)],
    );
    changed(
        "\"3500000\", \"turnover\"",
        "true, \"turnover\"",
        &[("members[0].control_total", Code::WrongType)],
    );
    changed("\"control_total\": \"0\", ", "", &[("members[1].control_total", Code::MissingField)]);
    changed("1100000000", "-1", &[("members[0].turnover", Code::NegativeWeight)]);
    changed(
        "\"turnover\": \"1100000000\"",
        "\"turnovers\": \"1\"",
        &[
            ("members[0].turnovers", Code::UnknownField),
            ("agreement.limits.RHQ.share_of_turnover", Code::MissingField),
        ],
    );
    changed("\"year\": \"2019/20\"", "\"year\": \"2019/21\"", &[("year", Code::NotAYear)]);
    changed("\"year\": \"2019/20\"", "\"year\": \"1999/00\"", &[("year", Code::NoEdition)]);
    changed("\"year\": \"2019/20\"", "\"year\": 2019", &[("year", Code::WrongType)]);
    changed("\"system\": \"QF7\"", "\"system\": \"QF8\"", &[("system", Code::UnknownCode)]);
    changed("\"500000\" }", "\"499999.99\" }", &[("adjustments[0].moves", Code::NotNetNeutral)]);
    changed(
        "\"03N\": \"500000\"",
        "\"03M\": \"500000\"",
        &[("adjustments[0].moves.03M", Code::UnknownCode)],
    );
    changed("final_plan", "in_year", &[("adjustments[0].window", Code::UnknownValue)]);
    changed("\"month\": 6", "\"month\": 13", &[("returns[0].month", Code::NotAMonth)]);
    changed(
        "\"month\": 6, \"code\": \"RHQ\"",
        "\"month\": 6, \"code\": \"RHR\"",
        &[("returns[0].code", Code::UnknownCode)],
    );
    changed(
        "\"linked_to_system\": \"0.15\"",
        "\"linked_to_system\": \"1.5\"",
        &[("funds[0].linked_to_system", Code::OutOfRange)],
    );
    changed(
        "\"basis\": \"turnover\"",
        "\"basis\": \"persons\"",
        &[("agreement.basis", Code::UnknownValue)],
    );
    changed(
        "\"leadership\": \"maturing\"",
        "\"leadership\": \"mature\"",
        &[("maturity.leadership", Code::UnknownValue)],
    );
    changed(
        "\"subject\": \"RHQ\"",
        "\"subject\": \"ZZZ\"",
        &[("concerns[0].subject", Code::UnknownCode)],
    );
    changed(
        "\"code\": \"03N\", \"name\"",
        "\"code\": \"RHQ\", \"name\"",
        &[
            ("members[1].code", Code::DuplicateCode),
            ("adjustments[0].moves.03N", Code::UnknownCode),
            ("adjustments[0].agreed_by[1]", Code::UnknownCode),
        ],
    );
}

#[test]
fn a_slip_in_one_part_does_not_hide_a_slip_in_another() {
    problems(
        r#"{ "system": "QF7", "yaer": "2019/20", "year": "2019/20",
            "members": [ { "code": "RHQ", "kind": "foundation_trust", "control_total": 0.1 },
                         { "code": "rxf", "kind": "trust", "control_total": "1,000" } ],
            "adjustments": [ { "window": "final_plan", "moves": { "RHQ": "5" } },
                             { "window": 3, "moves": { "RHQ": "5" } } ],
            "returns": [ { "month": 1, "code": "RHQ", "plan_to_date": 0, "actual_to_date": 0 },
                         { "month": 1, "code": "RHQ", "plan_to_date": 0, "actual_to_date": 0 } ] }"#,
        &[
            ("yaer", Code::UnknownField),
            ("members[0].control_total", Code::InexactNumber),
            ("members[1].code", Code::NotACode),
            ("members[1].kind", Code::UnknownValue),
            ("members[1].control_total", Code::NotANumber),
            ("adjustments[1].window", Code::WrongType),
            ("adjustments[0].moves", Code::NotNetNeutral),
            ("returns[1]", Code::DuplicateReturn),
        ],
    );
}

#[test]
fn no_members_are_no_system() {
    problems(
        r#"{ "system": "QF7", "year": "2019/20", "members": [] }"#,
        &[("members", Code::Empty)],
    );
    problems(r#"{ "system": "QF7", "year": "2019/20" }"#, &[("members", Code::Empty)]);
    problems("[]", &[("", Code::WrongType)]);
    problems(
        "{}",
        &[("system", Code::MissingField), ("year", Code::MissingField), ("members", Code::Empty)],
    );
}

#[test]
fn a_split_counts_in_this_system_and_is_at_most_the_whole() {
    let split = |shares: &str| {
        format!(
            r#"{{ "system": "QF7", "year": "2019/20", "members": [ {{ "code": "RHQ",
                "kind": "nhs_trust", "control_total": "1", "organisation_split": {shares} }} ] }}"#
        )
    };
    assert!(SystemYear::from_json(&split(r#"{ "QF7": "0.6", "QWO": "0.4" }"#)).is_ok());
    problems(
        &split(r#"{ "QF7": "0.6", "QWO": "0.400000000001" }"#),
        &[("members[0].organisation_split", Code::SharesDoNotSum)],
    );
    problems(
        &split(r#"{ "QWO": "0.4" }"#),
        &[("members[0].organisation_split.QF7", Code::MissingField)],
    );
}

#[test]
fn fixed_shares_sum_to_one_exactly() {
    let agreement = |shares: &str| {
        SAMPLE.replace(
            r#""agreement": { "basis": "turnover", "limits": { "RHQ": { "share_of_turnover": "0.005" } } }"#,
            &format!(r#""agreement": {{ "basis": "fixed", "shares": {shares} }}"#),
        )
    };
    assert!(SystemYear::from_json(&agreement(r#"{ "RHQ": "0.7", "03N": "0.3" }"#)).is_ok());
    let code = |shares| SystemYear::from_json(&agreement(shares)).unwrap_err().code();
    assert_eq!(code(r#"{ "RHQ": "0.7", "03N": "0.299999999999" }"#), Code::SharesDoNotSum);
    assert_eq!(code(r#"{ "RHQ": "1" }"#), Code::MissingField);
}

#[test]
fn text_of_any_script_is_a_name() {
    let year = SystemYear::from_json(&SAMPLE.replacen("…", "Νοσοκομείο 🏥 <b>", 1)).unwrap();
    assert_eq!(year.document().members[0].name.as_deref(), Some("Νοσοκομείο 🏥 <b>"));
}

#[test]
fn a_huge_document_is_refused_or_read_and_never_fatal() {
    let ten_megabytes = format!(r#"{{"name": "{}"}}"#, "x".repeat(10_000_000));
    problems(
        &ten_megabytes,
        &[("system", Code::MissingField), ("year", Code::MissingField), ("members", Code::Empty)],
    );
    let deep = format!(r#"{{"members": {}{}}}"#, "[".repeat(1000), "]".repeat(1000));
    problems(&deep, &[("", Code::TooDeep)]);
    let key = format!(r#"{{"{}": 1}}"#, "k".repeat(10_000_000));
    assert_eq!(SystemYear::from_json(&key).unwrap_err().code(), Code::UnknownField);
}

#[test]
fn another_system_needs_a_name() {
    let named =
        SAMPLE.replacen("\"system\": \"QF7\"", "\"system\": \"QZZ\", \"name\": \"Northshire\"", 1);
    assert!(SystemYear::from_json(&named).is_ok());
}

/// A year of two members from tables with a caller's own columns.
fn from_tables(tables: &str, columns: &str) -> Result<SystemYear> {
    let read = |json: &str| Value::from_json(json).unwrap();
    SystemYear::from_tables(&read(tables), &read(columns), Dash::Missing, None)
}

#[test]
fn untidy_tables_say_what_the_tidy_document_says() {
    let untidy = from_tables(
        r#"{ "system": "QF7", "year": "2019/20", "unit": "£000", "members": [
              {"Org": " RHQ ", "kind": "Foundation Trust", "Plan": "3,500", "organisation_split.QF7": "35%"},
              {"Org": "", "kind": null, "Plan": "-", "organisation_split.QF7": " "},
              {"Org": "03N", "kind": "CCG", "Plan": -0.5, "organisation_split.QF7": null}],
             "returns": [
              {"month": 6.0, "Org": "RHQ", "plan_to_date": "£1,200", "actual_to_date": "(300.05)",
               "forecast": "-", "excluded.psf.to_date": "1", "excluded.psf.forecast": "n/a",
               "excluded.impairments.to_date": ""}],
             "adjustments": [
              {"window": "final_plan", "moves.RHQ": "(5)", "moves.03N": "5", "agreed_by": "RHQ; 03N, region"}]
           }"#,
        r#"{ "Org": "code", "members": {"Plan": "control_total"} }"#,
    );
    let tidy = SystemYear::from_json(
        r#"{ "system": "QF7", "year": "2019/20", "members": [
              {"code": "RHQ", "kind": "foundation_trust", "control_total": "3500000",
               "organisation_split": {"QF7": "0.35"}},
              {"code": "03N", "kind": "ccg", "control_total": "-500"}],
             "returns": [
              {"month": 6, "code": "RHQ", "plan_to_date": "1200000", "actual_to_date": "-300050",
               "excluded": {"psf": {"to_date": "1000"}}}],
             "adjustments": [
              {"window": "final_plan", "moves": {"RHQ": "-5000", "03N": "5000"},
               "agreed_by": ["RHQ", "03N", "region"]}]
           }"#,
    );
    assert_eq!(untidy, tidy);
}

#[test]
fn problems_of_tables_are_told_by_row_and_by_the_callers_column() {
    let error = from_tables(
        r#"{ "system": "QF7", "year": "2019/20", "members": [
              {"Org": "RHQ", "kind": "foundation_trust", "Plan £": "1,23", "forcast": 1},
              {"Org": null, "kind": "", "Plan £": null, "forcast": 2},
              {"Org": "rxf", "kind": "trust", "Plan £": 0.005, "forcast": ""},
              {"Org": "03N", "kind": "ccg", "Plan £": "", "forcast": null}] }"#,
        r#"{ "Org": "code", "Plan £": "control_total" }"#,
    );
    insta::assert_snapshot!(error.unwrap_err(), @r#"
    9 problems
      members.forcast: found a field "forcast", expected one of `code`, `name`, `kind`, `control_total`, `first_month`, `last_month`, `successor`, `successor_includes`, `plan`, `control_total_profile`, `deficit_support`, `turnover`, `allocation`, `population`, `contribution`, `organisation_split` [unknown_field]
      members[0]["Plan £"]: found "1,23", expected an amount in pounds of at most a trillion, written "1234.50" [not_a_number]
      members[1].Org: found nothing, expected this field [missing_field]
      members[1].kind: found nothing, expected this field [missing_field]
      members[1]["Plan £"]: found nothing, expected this field [missing_field]
      members[2].Org: found "rxf", expected an organisation code of 3 to 10 capital letters and digits [not_a_code]
      members[2].kind: found "trust", expected one of `nhs_trust`, `foundation_trust`, `ccg`, `icb`, `nhs_england`, `local_authority`, `primary_care_network`, `provider_collaborative`, `integrated_care_partnership`, `place_alliance`, `integrated_care_provider`, `independent_provider`, `voluntary_sector` [unknown_value]
      members[2]["Plan £"]: found 0.005 (not exact to the penny), expected an amount in pounds of at most a trillion, written "1234.50"; round it, or give a text or a decimal [inexact_number]
      members[3]["Plan £"]: found nothing, expected this field [missing_field]
    "#);
}

#[test]
fn a_column_that_no_table_has_is_named() {
    let error = from_tables(
        r#"{ "system": "QF7", "year": "2019/20", "members": [{"Code": "RHQ"}] }"#,
        r#"{ "Cod": "code", "members": {"Plan": "control_total", "Code": 5} }"#,
    );
    insta::assert_snapshot!(error.unwrap_err(), @r#"
    3 problems
      columns.Cod: found a column "Cod", expected `Code`; did you mean `Code`? [unknown_field]
      columns.members.Plan: found a column "Plan", expected `Code` [unknown_field]
      columns.members.Code: found 5, expected the name of a field [wrong_type]
    "#);
}
