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
    changed("\"year\": \"2019/20\"", "\"year\": 2019", &[("year", Code::NotAYear)]);
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
    SystemYear::from_tables(&read(tables), &read(columns), &TableOptions::default(), None)
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
        r#"{ "system": "QF7", "year": "2019/20", "unit": "pounds", "members": [
              {"Org": "RHQ", "kind": "foundation_trust", "Plan £": "1,23", "forcast": 1},
              {"Org": null, "kind": "", "Plan £": null, "forcast": 2},
              {"Org": "rxf", "kind": "trust", "Plan £": 0.005, "forcast": ""},
              {"Org": "03N", "kind": "ccg", "Plan £": "", "forcast": null}] }"#,
        r#"{ "Org": "code", "Plan £": "control_total" }"#,
    );
    insta::assert_snapshot!(error.unwrap_err(), @r#"
    9 problems
      members.forcast: found a field "forcast", expected one of `code`, `name`, `kind`, `control_total`, `first_month`, `last_month`, `successor`, `successor_includes`, `plan`, `control_total_profile`, `deficit_support`, `turnover`, `allocation`, `population`, `contribution`, `organisation_split`; to leave it out, name it in `ignore` [unknown_field]
      members[0]["Plan £"]: found "1,23", expected an amount in pounds of at most a trillion, written "1234.50"; commas stand between thousands, and a point before pence [not_a_number]
      members[1].Org: found amounts and no code, expected the code of an organisation; a total? leave the row out, or say `drop_totals` [missing_field]
      members[1].kind: found nothing, expected this field [missing_field]
      members[1]["Plan £"]: found nothing, expected this field [missing_field]
      members[2].Org: found "rxf", expected an organisation code of 3 to 10 capital letters and digits; did you mean `RXF`? [not_a_code]
      members[2].kind: found "trust", expected one of `nhs_trust`, `foundation_trust`, `ccg`, `icb`, `nhs_england`, `local_authority`, `primary_care_network`, `provider_collaborative`, `integrated_care_partnership`, `place_alliance`, `integrated_care_provider`, `independent_provider`, `voluntary_sector`; nhs_trust or foundation_trust? [unknown_value]
      members[2]["Plan £"]: found 0.005 (not exact to the penny), expected an amount in pounds of at most a trillion, written "1234.50"; round it to 2 places, or give a text or a decimal [inexact_number]
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

/// A year of members as the text of a CSV file, in thousands of pounds.
fn from_csv(members: &str, options: &TableOptions) -> Result<SystemYear> {
    let text = |name: &str, text: &str| (name.to_owned(), Value::Text(text.to_owned()));
    let parts = [
        text("system", "QF7"),
        text("year", "2019/20"),
        text("unit", "£000"),
        text("members", members),
    ];
    SystemYear::from_tables(&Value::Object(parts.into()), &Value::Null, options, None)
}

fn codes(error: &crate::Error) -> Vec<(&str, Code)> {
    error.problems().iter().map(|problem| (problem.path.as_str(), problem.code)).collect()
}

#[test]
fn known_heads_name_their_columns_below_titles_and_in_two_rows() {
    let plain =
        from_csv("Code,Kind,Control total\nRHQ,FT,3500\n", &TableOptions::default()).unwrap();
    for text in [
        "Month 6 plan\n\nOrg code,Organisation type,Control total (£000)\nRHQ,NHS Foundation Trust,\"3,500\"\n",
        "Provider code;Type;Annual plan (£m)\nRHQ;foundation trust;3.5\n",
        " Trust code \tKind\tControl total\n\t\t£'000\nRHQ\tFoundation Trust\t3500\n",
        "Organisation,,Full year\ncode,type,plan\nRHQ,FT,3500\n",
    ] {
        assert_eq!(from_csv(text, &TableOptions::default()), Ok(plain.clone()), "{text}");
    }
}

#[test]
fn two_heads_for_one_field_are_refused_by_both_names() {
    let text = "Code,Kind,Control total,Turnover 2019/20,Turnover\nRHQ,FT,3500,900000,850000\n";
    let error = from_csv(text, &TableOptions::default()).unwrap_err();
    assert_eq!(codes(&error), [("members.turnover", Code::DuplicateField)]);
    assert!(error.to_string().contains(r#""Turnover 2019/20" and "Turnover""#), "{error}");
    let other_year = text.replace("Turnover\n", "Turnover 2018/19\n");
    let error = from_csv(&other_year, &TableOptions::default()).unwrap_err();
    assert_eq!(codes(&error), [("members[\"Turnover 2018/19\"]", Code::UnknownField)]);
    assert!(error.to_string().contains("its head says 2018/19"), "{error}");
    let ignore =
        TableOptions { ignore: vec!["Turnover 2018/19".into()], ..TableOptions::default() };
    let year = from_csv(&other_year, &ignore).unwrap();
    assert_eq!(year.document().members[0].turnover, Some(crate::money!(900_000_000)));
    assert_eq!(year.notes().len(), 1);
}

#[test]
fn a_row_with_more_cells_than_heads_is_refused_and_a_blank_last_cell_is_none() {
    let error = from_csv("Code,Kind,Control total\nRHQ,FT,3,500\n", &TableOptions::default());
    assert_eq!(codes(&error.unwrap_err())[0], ("members[2]", Code::TooManyCells));
    assert!(from_csv("Code,Kind,Control total\nRHQ,FT,3500,\n", &TableOptions::default()).is_ok());
    let broken = from_csv("Code,Kind,Control total\nRHQ,\"FT,3\n", &TableOptions::default());
    assert_eq!(codes(&broken.unwrap_err()), [("members", Code::NotCsv)]);
}

#[test]
fn totals_are_refused_or_left_out_and_told_and_never_summed() {
    let drop = TableOptions { drop_totals: Some(true), ..TableOptions::default() };
    for word in [
        "TOTAL",
        "Total",
        "Sub-total",
        "SYSTEM",
        "ICS",
        "ICB",
        "STP",
        "ENGLAND",
        "Sum",
        "Total providers",
    ] {
        let text = format!("Code,Kind,Control total\nRHQ,FT,3500\n{word},FT,3500\n");
        let error = from_csv(&text, &TableOptions::default()).unwrap_err();
        assert_eq!(codes(&error), [("members[3]", Code::TotalRow)], "{word}");
        let year = from_csv(&text, &drop).unwrap();
        assert_eq!((year.document().members.len(), year.notes()[0].row.as_deref()), (1, Some("3")));
    }
    let unnamed = "Code,Kind,Control total\nRHQ,FT,3500\n,,3500\n";
    let error = from_csv(unnamed, &TableOptions::default()).unwrap_err();
    assert!(error.to_string().contains("a total? leave the row out"), "{error}");
    assert_eq!(from_csv(unnamed, &drop).unwrap().notes().len(), 1);
    changed(
        "\"code\": \"03N\", \"name\"",
        "\"code\": \"TOTAL\", \"name\"",
        &[
            ("members[1].code", Code::NotACode),
            ("adjustments[0].moves.03N", Code::UnknownCode),
            ("adjustments[0].agreed_by[1]", Code::UnknownCode),
        ],
    );
}

#[test]
fn a_line_of_text_below_the_table_is_told_apart() {
    let text = "Code,Kind,Control total\nRHQ,FT,3500\n\nSource: NHS England, month 6\n";
    let error = from_csv(text, &TableOptions::default());
    let text = text.replace("England, month", "England month");
    let year = from_csv(&text, &TableOptions::default()).unwrap();
    assert_eq!(
        year.notes()[0].says,
        r#"row 4 is a line of text and no figures: "Source: NHS England month 6""#
    );
    // Two cells are no line of text: what they are is not guessed.
    assert!(error.is_err());
}

#[test]
fn one_cause_in_many_cells_is_one_problem_with_its_cells() {
    let rows: Vec<String> = (0..70).map(|at| format!("R{at:02},FT,high {at}")).collect();
    let rows = rows.join("\n");
    let error = from_csv(&format!("Code,Kind,Control total\n{rows}"), &TableOptions::default())
        .unwrap_err();
    let [problem] = error.problems() else { panic!("{error}") };
    assert_eq!((problem.cells.len(), problem.path.as_str()), (70, "members[2][\"Control total\"]"));
    assert!(
        error
            .to_string()
            .starts_with("members: 70 cells of `Control total`, first in row 2: found"),
        "{error}"
    );
}

#[test]
fn the_unit_of_tables_is_said_and_a_head_may_say_its_own() {
    let error = from_tables(
        r#"{ "system": "QF7", "year": "2019/20", "members": [{"code": "RHQ", "kind": "FT", "control_total": 1}] }"#,
        "null",
    )
    .unwrap_err();
    assert_eq!(codes(&error), [("unit", Code::MissingField)]);
    let year = from_csv(
        "Code,Kind,Control total,Turnover (£m)\nRHQ,FT,(3500),912.4\n",
        &TableOptions::default(),
    );
    let year = year.unwrap();
    assert_eq!(year.document().members[0].turnover, Some(crate::money!(912_400_000)));
    assert_eq!(year.notes().len(), 1);
}

#[test]
fn columns_that_no_table_should_have_are_refused_or_left_out_and_told() {
    let text = "Code,Kind,Control total,Variance,Comment\nRHQ,FT,3500,(100),late\n";
    let error = from_csv(text, &TableOptions::default()).unwrap_err();
    assert_eq!(
        codes(&error),
        [("members.Variance", Code::UnknownField), ("members.Comment", Code::UnknownField)]
    );
    let ignore =
        TableOptions { extra: Some(crate::wire::Extra::Ignore), ..TableOptions::default() };
    let year = from_csv(text, &ignore).unwrap();
    let columns: Vec<_> = year.notes().iter().filter_map(|note| note.column.as_deref()).collect();
    assert_eq!(columns, ["Comment", "Variance"]);
}
