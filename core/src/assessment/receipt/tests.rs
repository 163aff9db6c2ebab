use super::*;
use crate::{Code, Rulebook, SystemYear, assess};

const DOCUMENT: &str = r#"{ "system": "QF7", "year": "2019/20",
    "members": [
        { "code": "RHQ", "kind": "foundation_trust", "control_total": "3500000" },
        { "code": "03N", "kind": "ccg", "control_total": "-500000" } ],
    "returns": [
        { "month": 6, "code": "RHQ", "plan_to_date": "1200000", "actual_to_date": "-300000",
          "forecast": "1700000" },
        { "month": 6, "code": "03N", "plan_to_date": "0", "actual_to_date": "0",
          "forecast": "0" } ] }"#;

const LOCAL: &str = r#"
    overlays = "2019/20"
    [rule."control-totals.2019-20.link-minimum"]
    value = "0.20"
    standing = "assumed"
    note = "local memorandum of understanding, paragraph 4"
    "#;

fn receipt() -> String {
    assess(&SystemYear::from_json(DOCUMENT).unwrap()).unwrap().receipt()
}

/// The receipt with its own digest worked out anew, as somebody would who wants it believed.
fn sealed(receipt: &str) -> String {
    let tree = Value::from_json(receipt).unwrap();
    let was = tree.field("digest").and_then(Value::text).unwrap().to_owned();
    receipt.replace(&was, &digest_of(&tree))
}

#[test]
fn a_receipt_comes_out_the_same_by_the_version_that_wrote_it() {
    let found = verify(&receipt()).unwrap();
    assert_eq!((found.verdict, found.cause), (Verdict::TheSame, None));
    assert!(found.differing.is_empty() && found.added.is_empty() && found.rules.is_empty());
    assert_eq!(found.rulebook_then, found.rulebook_now);
    assert_eq!(
        found.to_string(),
        format!(
            "The same: every answer comes out as it was (ics-rules {VERSION}).\n\
             The rules are the same.\n"
        )
    );
}

#[test]
fn layout_and_the_order_of_fields_are_no_alteration() {
    let tree: serde_json::Value = serde_json::from_str(&receipt()).unwrap();
    // serde_json gives the fields in the order of their names.
    let laid_out = serde_json::to_string_pretty(&tree).unwrap();
    assert_ne!(laid_out.find("\"answers\""), receipt().find("\"answers\""));
    assert_eq!(verify(&laid_out).unwrap().verdict, Verdict::TheSame);
}

#[test]
fn a_figure_altered_by_a_penny_is_noticed_wherever_it_stands() {
    for (figure, other) in [
        (r#""control_total":"3500000.00""#, r#""control_total":"3500000.01""#),
        (r#""total":"3000000.00""#, r#""total":"3000000.01""#),
        (r#""overlays":[]"#, r#""overlays":[""]"#),
    ] {
        assert!(receipt().contains(figure), "{figure}");
        let altered = receipt().replacen(figure, other, 1);
        match verify(&altered) {
            Ok(found) => assert_eq!((found.verdict, found.cause), (Verdict::Altered, None)),
            // A local file that changes nothing is refused before anything is compared.
            Err(error) => assert_eq!(error.code(), Code::OverlayChangesNothing),
        }
    }
}

#[test]
fn an_answer_that_the_library_gives_otherwise_is_named_by_its_place() {
    let (was, is) = (r#""total":"3000000.00""#, r#""total":"2900000.00""#);
    let found = verify(&sealed(&receipt().replacen(was, is, 1))).unwrap();
    assert_eq!((found.verdict, found.cause), (Verdict::AnswersDiffer, Some(Cause::Code)));
    let [change] = found.differing.as_slice() else { panic!("{found}") };
    assert_eq!(change.what, "control_total.value.total");
    assert_eq!(change.from.as_deref(), Some("2900000.00"));
    assert_eq!(change.to.as_deref(), Some("3000000.00"));
    assert!(found.to_string().contains("control_total.value.total: 3000000.00, was 2900000.00"));
}

#[test]
fn other_rules_are_the_cause_where_the_version_is_the_same() {
    let total = receipt().replacen(r#""total":"3000000.00""#, r#""total":"1.00""#, 1);
    let edition = Rulebook::for_year("2019/20".parse().unwrap()).unwrap().digest();
    let other = total.replace(&edition, &format!("sha256:{:064}", 0));
    let found = verify(&sealed(&other)).unwrap();
    assert_eq!(found.cause, Some(Cause::Rules));
    let version = format!(r#""version":"{VERSION}""#);
    let older = other.replacen(&version, r#""version":"0.0.9""#, 1);
    assert_eq!(verify(&sealed(&older)).unwrap().cause, Some(Cause::RulesOrCode));
}

#[test]
fn a_value_that_a_later_version_tells_besides_is_no_difference() {
    let version = format!(r#""version":"{VERSION}""#);
    let (value, none) = (r#""total":"3000000.00","#, "");
    let older = receipt().replacen(value, none, 1).replacen(&version, r#""version":"0.0.9""#, 1);
    let found = verify(&sealed(&older)).unwrap();
    assert_eq!(found.verdict, Verdict::TheSame);
    assert_eq!(found.added, ["control_total.value.total"]);
    assert!(found.to_string().contains("written by ics-rules 0.0.9"));
    // By one version it is a difference: somebody took it out.
    let same = verify(&sealed(&receipt().replacen(value, none, 1))).unwrap();
    assert_eq!(same.verdict, Verdict::AnswersDiffer);
}

#[test]
fn a_cited_rule_that_is_another_now_is_named() {
    let rulebook = Rulebook::for_year("2019/20".parse().unwrap()).unwrap();
    let local = rulebook.overlaid(LOCAL).unwrap();
    let year = SystemYear::from_json(DOCUMENT).unwrap();
    let with_local = local.assess(&year).unwrap().receipt();
    assert_eq!(verify(&with_local).unwrap().verdict, Verdict::TheSame);

    let cited = assess(&year).unwrap().document().rules.into_keys().next().unwrap();
    let says = &rulebook.rule(cited.as_str()).unwrap().says;
    let words = format!(r#""says":{},"standing""#, to_json(says));
    assert!(receipt().contains(&words), "{words}");
    let found =
        verify(&sealed(&receipt().replacen(&words, r#""says":"Otherwise.","standing""#, 1)));
    assert_eq!(found.unwrap().rules, [cited]);
}

#[test]
fn the_digest_of_a_rulebook_is_of_its_rules_and_not_of_the_files_layout() {
    let rulebook = Rulebook::for_year("2019/20".parse().unwrap()).unwrap();
    let [one, two] = [LOCAL.to_owned(), format!("# our memorandum\n{}", LOCAL.replace(" = ", "="))]
        .map(|text| rulebook.overlaid(&text).unwrap().digest());
    assert_eq!(one, two);
    assert_ne!(one, rulebook.digest());
    let other = rulebook.overlaid(&LOCAL.replace("paragraph 4", "paragraph 5")).unwrap();
    assert_ne!(other.digest(), one);
    let years: Vec<_> = Rulebook::editions().unwrap();
    let mut digests: Vec<String> =
        years.iter().map(|year| Rulebook::for_year(*year).unwrap().digest()).collect();
    digests.sort();
    digests.dedup();
    assert_eq!(digests.len(), years.len());
}

#[test]
fn a_receipt_that_cannot_be_checked_says_why_at_its_place() {
    let refused = |text: &str| {
        let error = verify(text).unwrap_err();
        error.problems().iter().map(|it| (it.code, it.path.clone())).collect::<Vec<_>>()
    };
    assert_eq!(refused("receipt"), [(Code::NotJson, String::new())]);
    assert_eq!(refused("[]"), [(Code::WrongType, String::new())]);
    assert_eq!(refused(r#"{ "receipt": 2, "more": 1 }"#), [(Code::UnknownValue, "receipt".into())]);
    let missing = ["receipt", "version", "rulebook", "document", "answers", "digest"];
    assert_eq!(refused("{}"), missing.map(|field| (Code::MissingField, field.to_owned())));
    let unknown = receipt().replacen(r#""system":"QF7""#, r#""system":"QF7","colour":"red""#, 1);
    assert_eq!(refused(&unknown), [(Code::UnknownField, "document.colour".into())]);
    let no_year = receipt().replacen(r#""year":"2019/20""#, r#""year":"2099/00""#, 1);
    assert_eq!(refused(&no_year)[0].0, Code::NoEdition);
    let local =
        receipt().replacen(r#""overlays":[]"#, r#""overlays":["[rule.nobody]\nvalue=1"]"#, 1);
    let (code, path) = refused(&local).remove(0);
    assert_eq!(code, Code::UnknownRule);
    assert!(path.starts_with("rulebook.overlays[0]."), "{path}");
}
