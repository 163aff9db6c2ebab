mod columns;

use super::*;
use crate::{
    Code, Explanation, Money, Outcome, Rulebook, Standing, SystemYear, risk_share::SharedVariance,
    rulebook::Stage,
};

const MEMBERS: &str = r#"[
    { "code": "RHQ", "name": "Sheffield <Teaching>", "kind": "foundation_trust", "control_total": "3500000", "turnover": "1100000000" },
    { "code": "03N", "kind": "ccg", "control_total": "0", "turnover": "850000000" } ]"#;

fn assessed(rest: &str) -> Assessment {
    let json = format!(r#"{{ "system": "QF7", "year": "2019/20", "members": {MEMBERS}{rest} }}"#);
    assess(&SystemYear::from_json(&json).unwrap()).unwrap()
}

const RETURNS: &str = r#", "returns": [
    { "month": 6, "code": "RHQ", "plan_to_date": "1200000", "actual_to_date": "-300000", "forecast": "1700000" },
    { "month": 6, "code": "03N", "plan_to_date": "0", "actual_to_date": "0", "forecast": "0" } ]"#;
const AGREEMENT: &str =
    r#", "agreement": { "basis": "equal", "limits": { "03N": { "amount": "500000" } } }"#;
const MATURITY: &str = r#", "maturity": { "leadership": "maturing", "architecture": "maturing",
    "care_models": "maturing", "track_record": "maturing", "population": true }"#;
const CONCERNS: &str = r#", "concerns": [ { "subject": "QF7", "theme": "finance", "response": "intervention",
    "exceptional": false, "needs_national_decision": true } ]"#;

#[test]
fn a_document_without_extras_has_a_control_total_and_nothing_else() {
    let bare = assessed("");
    assert_eq!(bare.control_total.answer().unwrap().total.to_string(), "3500000.00");
    assert_eq!((&bare.risk_share, &bare.maturity, &bare.freedoms), (&None, &None, &None));
    assert!(bare.routes.is_empty());
    assert_eq!(bare.explain_part(Part::Maturity), None);
    let unshared = bare.explain_part(Part::RiskShare).unwrap();
    assert!(unshared.says.contains("no agreement"), "{}", unshared.says);
    assert!(!bare.explain().because.iter().any(|part| part.says == unshared.says));
}

#[test]
fn the_forecast_variance_is_shared_with_what_limits_leave_over() {
    let shared = assessed(&format!("{RETURNS}{AGREEMENT}"));
    let share = shared.risk_share.unwrap();
    let share = share.answer().unwrap();
    // 1,700,000 against 3,500,000; halves are 900,000, of which 03N bears 500,000
    assert_eq!(share.variance, "-1800000".parse().unwrap());
    let shares: Vec<_> = share.members.iter().map(|member| member.share.to_string()).collect();
    assert_eq!(shares, ["-500000.00", "-1300000.00"]);
    assert_eq!(share.unallocated, Money::ZERO);
    assert_eq!(share.on, Some(SharedVariance::Forecast));
}

#[test]
fn sharing_to_date_takes_the_variance_to_date() {
    let agreement = r#", "agreement": { "basis": "equal", "on": "to_date" }"#;
    let shared = assessed(&format!("{RETURNS}{agreement}"));
    let share = shared.risk_share.unwrap();
    let share = share.answer().unwrap();
    assert_eq!(share.variance, "-1500000".parse().unwrap());
    // plans to date of 0 and 1,200,000, each less half of 1,500,000
    let after: Vec<_> =
        share.members.iter().map(|member| member.position_after.unwrap().to_string()).collect();
    assert_eq!(after, ["-750000.00", "450000.00"]);
}

#[test]
fn a_member_that_counts_in_part_shares_by_that_part_of_its_turnover() {
    let json = r#"{ "system": "QF7", "year": "2019/20", "members": [
        { "code": "AAA", "kind": "nhs_trust", "control_total": 0, "turnover": 300, "organisation_split": { "QF7": "0.5" } },
        { "code": "BBB", "kind": "nhs_trust", "control_total": 0, "turnover": 150 } ],
        "returns": [
        { "month": 12, "code": "AAA", "plan_to_date": 0, "actual_to_date": 0 },
        { "month": 12, "code": "BBB", "plan_to_date": 0, "actual_to_date": "-10" } ],
        "agreement": { "basis": "turnover" } }"#;
    let assessment = assess(&SystemYear::from_json(json).unwrap()).unwrap();
    let share = assessment.risk_share.as_ref().unwrap().answer().unwrap();
    let shares: Vec<_> = share.members.iter().map(|member| member.share.to_string()).collect();
    assert_eq!(shares, ["-5.00", "-5.00"]);
}

#[test]
fn an_overlay_that_allows_more_lets_a_document_in_that_the_edition_refuses() {
    let wider = Rulebook::from_toml(
        r#"overlays = "2019/20"
        [rule."control-totals.2019-20.net-neutral-windows"]
        value = ["draft_plan", "final_plan", "in_year"]
        standing = "assumed"
        note = "agreed with the region""#,
    )
    .unwrap();
    let json = format!(
        r#"{{ "system": "QF7", "year": "2019/20", "members": {MEMBERS}, "adjustments": [
            {{ "window": "in_year", "moves": {{ "RHQ": "5", "03N": "-5" }}, "agreed_by": ["RHQ", "03N", "region"],
               "performance_statement": "shorter waits" }} ] }}"#
    );
    assert_eq!(SystemYear::from_json(&json).unwrap_err().code(), Code::UnknownValue);
    let year =
        SystemYear::by_rulebook(&crate::wire::Value::from_json(&json).unwrap(), &wider).unwrap();
    let assessment = wider.assess(&year).unwrap();
    assert!(assessment.control_total.answer().unwrap().adjustments[0].in_effect);
}

#[test]
fn what_depends_on_a_missing_figure_is_refused_by_its_name() {
    let without = assessed(AGREEMENT).risk_share.unwrap();
    let Outcome::CannotTell(refusal) = without else { panic!("{without:?}") };
    assert_eq!(refusal.missing, ["returns"]);

    let one = RETURNS.replace(r#", "forecast": "0""#, "");
    let without = assessed(&format!("{one}{AGREEMENT}")).risk_share.unwrap();
    let Outcome::CannotTell(refusal) = without else { panic!("{without:?}") };
    assert_eq!(refusal.missing, ["returns: forecast of 03N at M6"]);

    let without = assessed(CONCERNS).routes.remove(0).route;
    let Outcome::CannotTell(refusal) = without else { panic!("{without:?}") };
    assert_eq!(refusal.missing, ["maturity"]);

    let unjudged = CONCERNS.replace(r#""exceptional": false, "#, "");
    let without = assessed(&format!("{MATURITY}{unjudged}")).routes.remove(0).route;
    let Outcome::CannotTell(refusal) = without else { panic!("{without:?}") };
    assert_eq!(refusal.missing, ["concerns[0].exceptional"]);
}

#[test]
fn freedoms_and_routes_follow_the_stage() {
    let system = assessed(&format!("{MATURITY}{CONCERNS}"));
    let freedoms = system.freedoms.as_ref().unwrap().answer().unwrap();
    assert_eq!(freedoms.stage, Stage::Maturing);
    let route = system.routes[0].route.answer().unwrap();
    assert_eq!(route.row.as_str(), "escalation.system.national");
}

fn uncited(tree: &Explanation) -> Vec<&str> {
    if tree.because.is_empty() && tree.rules.is_empty() {
        return vec![&tree.says];
    }
    tree.because.iter().flat_map(uncited).collect()
}

#[test]
fn every_leaf_of_every_explanation_cites_a_rule() {
    let footprints = r#", "funds": [ { "kind": "financial_recovery", "code": "RHQ", "amount": 5 } ],
        "footprints": [ { "level": "place", "population": 500001 }, { "level": "place", "population": 500000 } ]"#;
    for rest in [
        String::new(),
        AGREEMENT.to_owned(),
        format!("{RETURNS}{AGREEMENT}{MATURITY}{CONCERNS}{footprints}"),
        CONCERNS.to_owned(),
        r#", "maturity": { "leadership": "maturing" }"#.to_owned(),
    ] {
        let explained = assessed(&rest).explain();
        assert_eq!(uncited(&explained), Vec::<&str>::new(), "{rest}");
    }
}

#[test]
fn caveats_are_the_weak_rules_the_weakest_first() {
    let assessment = assessed(&format!("{RETURNS}{AGREEMENT}{MATURITY}"));
    let standings: Vec<Standing> =
        assessment.caveats().iter().map(|caveat| caveat.standing).collect();
    assert!(standings.iter().all(|standing| *standing >= Standing::Inferred));
    assert!(standings.is_sorted_by(|one, other| one >= other));
    assert_eq!(assessment.explain().standing(), Some(Standing::Assumed));
}

#[test]
fn what_did_not_take_effect_is_marked_wherever_it_is_used() {
    let designed = Rulebook::from_toml(
        r#"overlays = "2019/20"
        [rule."control-totals.2019-20.sct-is-sum"]
        status = "designed, not operated"
        standing = "primary"
        sources = [1]"#,
    );
    let json = format!(r#"{{ "system": "QF7", "year": "2019/20", "members": {MEMBERS} }}"#);
    let assessment = designed.unwrap().assess(&SystemYear::from_json(&json).unwrap()).unwrap();
    let marked = "sct-is-sum (primary; designed, not operated";
    assert!(assessment.explain().to_string().contains(marked));
    let last = assessment.caveats().pop().unwrap();
    assert_eq!(
        (last.standing, last.status.as_deref()),
        (Standing::Primary, Some("designed, not operated"))
    );
    assert!(assessment.report().contains("- primary; designed, not operated: every STP"));
}

#[test]
fn a_proposal_is_told_as_one_in_report_explanation_and_caveats() {
    let governed = |year: &str, date: &str| {
        let json = format!(
            r#"{{ "system": "QF7", "year": "{year}", "governance": {{ "date": "{date}" }},
            "members": [ {{ "code": "RHQ", "kind": "foundation_trust", "control_total": 0 }} ] }}"#
        );
        assess(&SystemYear::from_json(&json).unwrap()).unwrap()
    };
    let proposed = governed("2021/22", "2021-06-01");
    let report = proposed.report().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(report.contains("which makes the broader plan (proposal)"), "{report}");
    assert!(report.contains("- secondary; proposal: asked for by the NHS Confederation"));
    let explained = proposed.explain().to_string();
    assert!(explained.contains("by governance.pillars (secondary; proposal)"));
    let proposals = |assessment: &Assessment| {
        let caveats = assessment.caveats();
        caveats.iter().filter(|one| one.status.as_deref() == Some("proposal")).count()
    };
    assert_eq!(proposals(&proposed), 3);
    assert_eq!(proposals(&governed("2022/23", "2022-07-01")), 0);
}

#[test]
fn populations_are_noted_a_person_outside_the_band_only() {
    let noted = |population: u64| {
        let rest = format!(
            r#", "footprints": [ {{ "level": "neighbourhood", "population": {population} }} ]"#
        );
        let observations = assessed(&rest).observations;
        observations.iter().filter(|one| one.says.contains("people")).count()
    };
    let rulebook = Rulebook::for_year("2019/20".parse().unwrap()).unwrap();
    let (_, band) = rulebook.population_band(crate::Level::Neighbourhood).unwrap();
    let populations = [band.low - 1, band.low, band.high, band.high + 1];
    assert_eq!(populations.map(noted), [1, 0, 0, 1]);
}

#[test]
fn a_named_exception_is_pointed_out() {
    let json = r#"{ "system": "QR1", "year": "2019/20",
        "footprints": [ { "level": "system", "population": 528000 } ],
        "members": [ { "code": "RTE", "kind": "foundation_trust", "control_total": 0 } ] }"#;
    let assessment = assess(&SystemYear::from_json(json).unwrap()).unwrap();
    let note = assessment.observations.iter().find(|one| one.says.contains("people")).unwrap();
    assert!(note.rules.iter().any(|rule| rule.as_str() == "levels.exception.gloucestershire"));
    let lone = assessment.observations.iter().any(|one| one.says.contains("no commissioner"));
    assert!(lone, "{:?}", assessment.observations);
}

#[test]
fn what_limits_leave_over_is_nobody_s_payment() {
    let agreement = r#", "agreement": { "basis": "equal",
        "limits": { "RHQ": { "amount": 300 }, "03N": { "amount": 200 } } }"#;
    let report = assessed(&format!("{RETURNS}{agreement}")).report();
    assert!(report.contains("£1,799,500 adverse that no member has agreed to bear"), "{}", {
        let at = report.find("The limits").unwrap_or_default();
        report[at..].lines().next().unwrap_or_default().to_owned()
    });
    assert!(report.contains("- RHQ is owed £1,799,500 that stays unallocated"), "{report}");
    assert!(!report.contains("unallocated pays"), "{report}");
}

#[test]
fn many_unknown_codes_are_refused_in_time_that_grows_with_the_document() {
    let member = |number: usize| {
        format!(r#"{{ "code": "M{number:05}", "kind": "nhs_trust", "control_total": 0 }}"#)
    };
    let made = |number: usize| {
        format!(
            r#"{{ "month": 1, "code": "R{number:05}", "plan_to_date": 0, "actual_to_date": 0 }}"#
        )
    };
    let list = |each: &dyn Fn(usize) -> String| (0..20_000).map(each).collect::<Vec<_>>().join(",");
    let (members, returns) = (list(&member), list(&made));
    let json = format!(
        r#"{{ "system": "QF7", "year": "2019/20", "members": [{members}], "returns": [{returns}] }}"#
    );
    let error = SystemYear::from_json(&json).unwrap_err();
    assert_eq!(error.problems().last().map(|problem| problem.code), Some(Code::TooManyProblems));
}

#[test]
fn a_rulebook_of_another_year_or_a_narrower_scope_refuses_the_document() {
    let json = format!(r#"{{ "system": "QF7", "year": "2019/20", "members": {MEMBERS} }}"#);
    let year = SystemYear::from_json(&json).unwrap();
    let narrower = Rulebook::from_toml(
        r#"overlays = "2019/20"
        [rule."control-totals.2019-20.sct-is-sum"]
        value = ["nhs_trust", "foundation_trust"]
        standing = "assumed"
        note = "a local reading""#,
    )
    .unwrap();
    let error = narrower.assess(&year).unwrap_err();
    assert_eq!(
        (error.code(), error.problems()[0].path.as_str()),
        (Code::OutOfScope, "members[1].kind")
    );
}

#[test]
fn an_overlay_changes_the_answer_and_its_standing_is_told() {
    let blocks = Rulebook::from_toml(
        r#"overlays = "2019/20"
        [rule."maturity.choice.gate-effect"]
        value = "blocks"
        standing = "assumed"
        note = "agreed with the region""#,
    )
    .unwrap();
    let unmet = MATURITY.replace("\"population\": true", "\"population\": false");
    let json = format!(r#"{{ "system": "QF7", "year": "2019/20", "members": {MEMBERS}{unmet} }}"#);
    let year = SystemYear::from_json(&json).unwrap();
    let may_be_named = |assessment: &Assessment| {
        let maturity = assessment.maturity.as_ref().unwrap().answer().unwrap();
        maturity.naming.answer().unwrap().may_be_named
    };
    assert!(may_be_named(&assess(&year).unwrap()));
    let local = blocks.assess(&year).unwrap();
    assert!(!may_be_named(&local));
    assert!(local.explain().to_string().contains("agreed with the region"));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let rest = format!("{RETURNS}{AGREEMENT}{MATURITY}{CONCERNS}");
    let one = assessed(&rest);
    let reversed = MEMBERS.replace("RHQ", "tmp");
    assert!(reversed.contains("tmp"));
    assert_eq!(one.json(), assessed(&rest).json());
    assert_eq!(one.report(), assessed(&rest).report());
}

#[test]
fn the_document_reads_back_as_itself() {
    let assessment = assessed(&format!("{RETURNS}{AGREEMENT}{MATURITY}{CONCERNS}"));
    let read: AssessmentDocument = serde_json::from_str(&assessment.json()).unwrap();
    assert_eq!(read, assessment.document());
}

#[test]
fn the_report_says_what_is_missing_instead_of_a_number() {
    let report =
        assessed(&format!("{}{AGREEMENT}", RETURNS.replace(r#", "forecast": "0""#, ""))).report();
    assert!(report.contains("Cannot tell"), "{report}");
    assert!(report.contains("missing: returns: forecast of 03N at M6"), "{report}");
}

#[test]
fn the_report_tells_what_a_loss_was_met_from_and_what_an_adjustment_awaits() {
    let report = assessed(&format!(
        r#"{RETURNS}, "agreement": {{ "basis": "equal", "waterfall": [
            {{ "source": "uncommitted_schemes", "amount": "300000", "held_by": "03N" }},
            {{ "source": "risk_reserve", "amount": "5", "conditions": {{ "the board agrees": false }} }} ] }},
           "adjustments": [
            {{ "window": "final_plan", "moves": {{ "RHQ": "0", "03N": "0" }}, "agreed_by": ["region"] }},
            {{ "window": "final_plan", "moves": {{ "RHQ": "5", "03N": "-5" }}, "agreed_by": ["RHQ"] }} ]"#
    ))
    .report();
    let report = report.split_whitespace().collect::<Vec<_>>().join(" ");
    for says in [
        "- First, £300,000 is met from uncommitted schemes, held by 03N, whose position is better by it.",
        "- First, nothing is drawn from the risk reserve, as this is not so: the board agrees.",
        "not in effect, awaiting a statement of how it improves overall performance.",
        "not in effect, awaiting the agreement of 03N and region and a statement of how it improves \
         overall performance.",
    ] {
        assert!(report.contains(says), "{says} in {report}");
    }
}
