//! A system's year that is put together in code is checked as its JSON is.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod cases;

use std::collections::BTreeSet;

use cases::cases;
use ics_rules::{Code, MoneyUnit, SystemYear, SystemYearDocument, wire};
use serde_json::Value;

/// Takes the whole numbers of a document for texts where they are amounts or shares.
fn with_texts(value: &mut Value) {
    const COUNTS: [&str; 3] = ["month", "population", "segment"];
    match value {
        Value::Array(items) => items.iter_mut().for_each(with_texts),
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::Number(number) if !COUNTS.contains(&name.as_str()) => {
                        *value = number.to_string().into();
                    }
                    _ => with_texts(value),
                }
            }
        }
        _ => {}
    }
}

/// The documents of the vectors that a struct can hold: the types refuse the others.
fn documents() -> Vec<(String, SystemYearDocument)> {
    let mut documents = Vec::new();
    for (file, case) in cases() {
        let text = match case.call.as_str() {
            "system_year" | "assess" => case.input["document"].to_string(),
            "system_year_text" => case.input["text"].as_str().unwrap().to_owned(),
            _ => continue,
        };
        let Ok(mut value) = serde_json::from_str(&text) else { continue };
        with_texts(&mut value);
        if let Ok(document) = wire::from_json(&value.to_string()) {
            documents.push((format!("{file}: {}", case.name), document));
        }
    }
    documents
}

#[test]
fn what_is_wrong_with_a_document_is_the_same_in_code_and_as_json() {
    let mut codes = BTreeSet::new();
    let (mut sound, mut refused) = (0, 0);
    for (name, document) in documents() {
        let made = SystemYear::new(&document);
        assert_eq!(made, SystemYear::from_json(&wire::to_json(&document)), "{name}");
        match made {
            Ok(_) => sound += 1,
            Err(error) => {
                refused += 1;
                codes.extend(error.problems().iter().map(|problem| problem.code.as_str()));
            }
        }
    }
    assert!(sound >= 200 && refused >= 40, "{sound} sound, {refused} refused");
    assert!(codes.len() >= 15, "{codes:?}");
}

#[test]
fn every_check_is_made_of_a_document_in_code() {
    let sound = r#"{ "system": "QF7", "year": "2019/20",
        "members": [
            { "code": "RHQ", "kind": "foundation_trust", "control_total": "3500000", "turnover": "5" },
            { "code": "03N", "kind": "ccg", "control_total": "0", "turnover": "5" } ],
        "adjustments": [ { "window": "final_plan", "moves": { "RHQ": "-5", "03N": "5" } } ],
        "returns": [ { "month": 6, "code": "RHQ", "plan_to_date": "1", "actual_to_date": "1" } ],
        "funds": [ { "kind": "provider_sustainability", "code": "RHQ", "amount": "1" } ],
        "agreement": { "basis": "turnover" },
        "concerns": [ { "subject": "RHQ", "theme": "finance", "response": "intervention" } ] }"#;
    let slips = [
        ("\"QF7\"", "\"QF8\"", Code::UnknownCode),
        ("2019/20", "1999/00", Code::NoEdition),
        ("\"kind\": \"ccg\"", "\"kind\": \"icb\"", Code::OutOfScope),
        ("\"code\": \"03N\"", "\"code\": \"RHQ\"", Code::DuplicateCode),
        ("\"turnover\": \"5\" },", "\"turnover\": \"-5\" },", Code::NegativeWeight),
        ("\"03N\": \"5\"", "\"03N\": \"4\"", Code::NotNetNeutral),
        ("final_plan", "in_year", Code::UnknownValue),
        ("6, \"code\": \"RHQ\"", "6, \"code\": \"RHR\"", Code::UnknownCode),
        ("\"code\": \"RHQ\", \"amount\"", "\"code\": \"RHR\", \"amount\"", Code::UnknownCode),
        ("\"basis\": \"turnover\"", "\"basis\": \"fixed\"", Code::MissingField),
        ("\"subject\": \"RHQ\"", "\"subject\": \"ZZZ\"", Code::UnknownCode),
        (
            "\"response\": \"intervention\"",
            "\"response\": \"intervention\", \"request_scope\": \"within\"",
            Code::OutOfScope,
        ),
    ];
    assert!(SystemYear::new(&wire::from_json(sound).unwrap()).is_ok());
    for (from, to, code) in slips {
        assert!(sound.contains(from), "{from}");
        let text = sound.replacen(from, to, 1);
        let document = wire::from_json(&text).unwrap_or_else(|error| panic!("{to}: {error}"));
        let error = SystemYear::new(&document).unwrap_err();
        assert!(error.problems().iter().any(|problem| problem.code == code), "{to}: {error}");
        assert_eq!(Err(error), SystemYear::from_json(&text), "{to}");
    }
}

#[test]
fn amounts_of_a_document_in_code_are_pounds() {
    let year = SystemYear::from_json(
        r#"{ "system": "QF7", "year": "2019/20", "unit": "thousands",
             "members": [ { "code": "RHQ", "kind": "foundation_trust", "control_total": "3.5" } ] }"#,
    )
    .unwrap();
    let document = SystemYearDocument { unit: MoneyUnit::Thousands, ..year.document().clone() };
    assert_eq!(SystemYear::new(&document), Ok(year));
}
