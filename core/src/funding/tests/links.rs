//! What of a fund depends on the system, and what must be known of it.

use super::*;
use crate::Explain;

const PSF: &str = "provider_sustainability";

fn linked(share: &str, ics: &str) -> String {
    format!(r#", "accepted": true, "linked_to_system": "{share}", "is_ics": {ics}"#)
}

#[test]
fn an_ics_of_2019_20_links_a_share_above_nothing() {
    let below = &[(Code::LinkBelowMinimum, "fund.linked_to_system")];
    refused("2019/20", &question(PSF, "1", &linked("0", "true"), ""), below);
    let least_of_all =
        assessed("2019/20", &question(PSF, "1", &linked("0.000000000001", "true"), ""));
    assert!(least_of_all.link.unwrap().in_effect);
    // In 2018/19 the share of an ICS may be nothing, and it is said.
    assert_eq!(assessed("2018/19", &question(PSF, "1", &linked("0", "true"), "")).link, None);
    let unsaid = question(PSF, "1", r#", "accepted": true, "is_ics": true"#, "");
    for year in ["2018/19", "2019/20"] {
        assert_eq!(missing(year, &unsaid), ["fund.linked_to_system"], "{year}");
    }
}

#[test]
fn the_assumed_least_share_is_pointed_out_and_binds_once_laid_over() {
    let told = |share: &str| {
        let told = assessed("2019/20", &question(PSF, "100", &linked(share, "true"), ""));
        let why = told.explain(&edition("2019/20")).unwrap().to_string();
        (told.link.unwrap().minimum, why.contains("control-totals.2019-20.link-minimum (assumed)"))
    };
    let least = Some("0.15".parse().unwrap());
    assert_eq!(told("0.149999999999"), (least, true));
    assert_eq!(told("0.15"), (least, false));
    // Laid over the edition it binds, as it stands or with another value.
    let laid = |entry: &str| {
        let id = "control-totals.2019-20.link-minimum";
        let text = format!("[rule.{id:?}]\n{entry}standing = \"assumed\"\nnote = \"local\"");
        edition("2019/20").overlaid(&text).unwrap()
    };
    for (entry, below, at) in
        [("", "0.149999999999", "0.15"), ("value = \"0.2\"\n", "0.199999999999", "0.2")]
    {
        let asked = |share: &str| {
            assess_fund(&laid(entry), &question(PSF, "100", &linked(share, "true"), "")).map(|_| ())
        };
        assert_eq!(asked(below).unwrap_err().code(), Code::LinkBelowMinimum);
        asked(at).unwrap();
    }
}

#[test]
fn the_least_share_of_2020_21_binds_every_system() {
    let recovery = "financial_recovery";
    let below = &[(Code::LinkBelowMinimum, "fund.linked_to_system")];
    for ics in ["true", "false"] {
        refused("2020/21", &question(recovery, "1", &linked("0.499999999999", ics), ""), below);
        let at = assessed("2020/21", &question(recovery, "1", &linked("0.5", ics), ""));
        assert!(at.link.is_some());
    }
    let unsaid = question(recovery, "1", r#", "accepted": true"#, "");
    assert_eq!(missing("2020/21", &unsaid), ["fund.linked_to_system"]);
}

#[test]
fn whether_it_is_an_ics_is_asked_where_that_decides() {
    let asked = ["fund.is_ics"];
    let unsaid = |fund: &str, rest: &str| question(PSF, "1000", fund, rest);
    assert_eq!(missing("2019/20", &unsaid(r#", "accepted": true"#, "")), asked);
    for share in ["0", "0.5"] {
        let fund = format!(r#", "accepted": true, "linked_to_system": "{share}""#);
        assert_eq!(missing("2019/20", &unsaid(&fund, "")), asked);
    }
    // Where every party agrees, an ICS and another partnership link alike.
    let parties = r#", "parties": ["RHQ", "03N"]"#;
    let agreed = |codes: &str| {
        format!(r#", "accepted": true, "linked_to_system": "0.5", "agreed_by": [{codes}]"#)
    };
    assert!(assessed("2019/20", &unsaid(&agreed(r#""RHQ", "03N""#), parties)).link.is_some());
    assert_eq!(missing("2019/20", &unsaid(&agreed(r#""RHQ""#), parties)), asked);
    assert_eq!(missing("2018/19", &unsaid(&agreed(r#""RHQ", "03N""#), parties)), asked);
    // Nothing is paid whatever it is, or there is nothing to pay.
    assert_eq!(assessed("2019/20", &unsaid(r#", "accepted": false"#, "")).lost, money("1000"));
    assessed("2019/20", &question(PSF, "0", r#", "accepted": true"#, ""));
}

#[test]
fn a_year_without_links_says_which_years_have_them() {
    let linked = r#", "accepted": true, "linked_to_system": "0.5", "is_ics": true"#;
    for year in ["2016/17", "2017/18"] {
        let outcome = assess_fund(&edition(year), &question(PSF, "1", linked, "")).unwrap();
        let Outcome::NotInForce(refusal) = outcome else { panic!("{outcome:?}") };
        assert_eq!(refusal.years, ["2018/19", "2019/20"].map(|year| year.parse().unwrap()));
    }
    // In 2018/19 only an ICS links.
    let stp = linked.replace("true}", "false").replace(r#""is_ics": true"#, r#""is_ics": false"#);
    let outcome = assess_fund(&edition("2018/19"), &question(PSF, "1", &stp, "")).unwrap();
    let Outcome::NotInForce(refusal) = outcome else { panic!("{outcome:?}") };
    assert_eq!(refusal.years, ["2019/20".parse().unwrap()]);
}

#[test]
fn a_partnership_that_is_no_ics_links_when_every_party_agrees() {
    let stp = |agreed: &str| {
        let fund = format!(
            r#", "accepted": true, "linked_to_system": "0.5", "is_ics": false, "agreed_by": [{agreed}]"#
        );
        question(PSF, "1000", &fund, r#", "parties": ["RXF", "RHQ", "03N"]"#)
    };
    let all_but_one = assessed("2019/20", &stp(r#""RHQ", "03N""#)).link.unwrap();
    assert_eq!((all_but_one.in_effect, all_but_one.awaiting.len()), (false, 1));
    assert_eq!(all_but_one.awaiting[0].as_str(), "RXF");
    let all = assessed("2019/20", &stp(r#""RHQ", "03N", "RXF""#));
    assert!(all.link.unwrap().in_effect);
    assert_eq!(all.quarters[0].parts.len(), 2);
    let nobody = assessed("2019/20", &stp(""));
    // Unlinked, all of it depends on the organisation's own total.
    assert_eq!(nobody.quarters[0].parts.len(), 1);
    assert_eq!(nobody.quarters[0].parts[0].part, FundPart::OwnTotal);
    let mut unknown = stp("");
    unknown.parties.clear();
    assert_eq!(missing("2019/20", &unknown), ["parties"]);
    refused("2019/20", &stp(r#""RGT""#), &[(Code::UnknownCode, "fund.agreed_by[0]")]);
    let mut twice = stp("");
    twice.parties.push("RHQ".parse().unwrap());
    refused("2019/20", &twice, &[(Code::DuplicateCode, "parties[3]")]);
}
