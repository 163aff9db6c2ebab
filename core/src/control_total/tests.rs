mod adjustments;
mod balance;
mod verdict;

use proptest::prelude::*;

use super::*;
use crate::{
    Code, Explain, Explanation, Money, OdsCode, Outcome, Rulebook,
    wire::{Document, Read, Reader, Value},
};

fn rulebook() -> Rulebook {
    Rulebook::for_year("2019/20".parse().unwrap()).unwrap()
}

fn list<T: Document>(json: &str) -> Vec<T> {
    let items = match Value::from_json(json).unwrap() {
        Value::List(items) => items,
        other => panic!("{other:?} is not a list"),
    };
    items.iter().map(|item| T::from_value(item).unwrap()).collect()
}

fn code(text: &str) -> OdsCode {
    text.parse().unwrap()
}

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

fn given<'a>(
    system: &'a OdsCode,
    members: &'a [Member],
    adjustments: &'a [Adjustment],
    returns: &'a [Return],
) -> PlanAndReturns<'a> {
    let support = SupportStated::default();
    PlanAndReturns {
        system,
        basis: None,
        system_target: None,
        support,
        withheld_of: &[],
        members,
        adjustments,
        returns,
    }
}

fn assess(members: &str, adjustments: &str, returns: &str) -> ControlTotal {
    let (members, returns) = (list::<Member>(members), list::<Return>(returns));
    let adjustments = list::<Adjustment>(adjustments);
    let system = code("QF7");
    let found = control_total(&rulebook(), given(&system, &members, &adjustments, &returns));
    found.unwrap().answer().unwrap().clone()
}

/// Three illustrative members: -4.0, +1.5 and -2.5 make -5.0.
const MEMBERS: &str = r#"[
    { "code": "AAA", "kind": "nhs_trust", "control_total": "-4000000" },
    { "code": "BBB", "kind": "foundation_trust", "control_total": "1500000" },
    { "code": "CCC", "kind": "ccg", "control_total": "-2500000" } ]"#;

#[test]
fn the_system_control_total_is_the_sum_of_its_members() {
    let totals = assess(MEMBERS, "[]", "[]");
    assert_eq!(totals.total, money("-5000000"));
    assert_eq!(totals.basis, Basis::ExcludingFunds);
    assert!(matches!(totals.variance, Outcome::CannotTell(_)));
}

#[test]
fn an_agreed_adjustment_moves_members_and_leaves_the_system() {
    let agreed = r#"[{ "window": "final_plan", "moves": { "AAA": "1000000", "BBB": "-1000000" },
        "agreed_by": ["AAA", "BBB", "region"], "performance_statement": "shorter waits" }]"#;
    let totals = assess(MEMBERS, agreed, "[]");
    let after: Vec<Money> = totals.members.iter().map(|member| member.total).collect();
    assert_eq!(after, [money("-3000000"), money("500000"), money("-2500000")]);
    assert_eq!((totals.before, totals.total), (money("-5000000"), money("-5000000")));
    assert!(totals.adjustments[0].in_effect);
}

#[test]
fn an_adjustment_that_somebody_has_not_agreed_is_not_in_effect() {
    for (agreed_by, awaiting) in [
        (r#"["AAA", "BBB"]"#, vec!["region"]),
        (r#"["AAA", "region"]"#, vec!["BBB"]),
        ("[]", vec!["AAA", "BBB", "region"]),
    ] {
        let proposed = format!(
            r#"[{{ "window": "draft_plan", "moves": {{ "AAA": 5, "BBB": -5, "CCC": 0 }},
                "agreed_by": {agreed_by}, "performance_statement": "shorter waits" }}]"#
        );
        let totals = assess(MEMBERS, &proposed, "[]");
        assert!(!totals.adjustments[0].in_effect);
        assert_eq!(totals.adjustments[0].awaiting, awaiting);
        assert_eq!(totals.members[0].total, money("-4000000"));
    }
}

#[test]
fn a_move_between_sectors_is_shown_for_each_sector() {
    let across = r#"[{ "window": "final_plan", "moves": { "AAA": "10", "CCC": "-10" } }]"#;
    let sectors = assess(MEMBERS, across, "[]").adjustments[0].sectors;
    assert_eq!((sectors.providers, sectors.commissioners), (money("10"), money("-10")));
}

#[test]
fn a_trust_counts_by_its_split_and_no_penny_is_lost_between_systems() {
    let split = r#"[{ "code": "AAA", "kind": "nhs_trust", "control_total": "-100.01",
        "organisation_split": { "QF7": "0.333", "QWO": "0.667" } }]"#;
    let members = list::<Member>(split);
    let counted = |system: &str| members[0].counted_in(&code(system), money("-100.01")).unwrap();
    assert_eq!(counted("QF7"), money("-33.30"));
    assert_eq!(counted("QF7").plus(counted("QWO")), Ok(money("-100.01")));
    assert_eq!(counted("QOP"), Money::ZERO);
    assert_eq!(assess(split, "[]", "[]").total, money("-33.30"));
}

#[test]
fn a_surplus_may_be_an_adverse_variance() {
    let returns = r#"[{ "month": 5, "code": "BBB", "plan_to_date": "6900000",
        "actual_to_date": "100000", "forecast": "1500000" }]"#;
    let one = r#"[{ "code": "BBB", "kind": "foundation_trust", "control_total": "1500000" }]"#;
    let totals = assess(one, "[]", returns);
    let position = totals.latest().unwrap();
    let figures = position.to_date.answer().unwrap();
    assert_eq!(figures.variance, money("-6800000"));
    assert_eq!(figures.run_rate.per_month, money("20000"));
    assert_eq!(figures.run_rate.straight_line, money("240000"));
    // (1,500,000 - 100,000) over seven months
    assert_eq!(figures.run_rate.needed_per_month, Some(money("200000")));
    assert_eq!(totals.variance, Outcome::Answer(Money::ZERO));
}

#[test]
fn a_result_equal_to_the_control_total_meets_it() {
    let total = money("-5");
    assert_eq!(Delivery::of(money("-5.01"), total), Delivery::Missed);
    assert_eq!(Delivery::of(total, total), Delivery::Met);
    assert_eq!(Delivery::of(money("-4.99"), total), Delivery::Met);
}

#[test]
fn a_missing_return_is_named_and_nothing_is_guessed() {
    let returns = r#"[
        { "month": 6, "code": "CCC", "plan_to_date": "-1", "actual_to_date": "-2" },
        { "month": 6, "code": "AAA", "plan_to_date": "-1", "actual_to_date": "-2", "forecast": "-4000000" } ]"#;
    let totals = assess(MEMBERS, "[]", returns);
    let position = totals.latest().unwrap();
    assert_eq!(position.missing, [code("BBB")]);
    let Outcome::CannotTell(refusal) = &position.to_date else { panic!("{position:?}") };
    assert_eq!(refusal.missing, ["returns: BBB at M6"]);
    let Outcome::CannotTell(refusal) = &totals.variance else { panic!("{totals:?}") };
    assert_eq!(refusal.missing, ["returns: BBB at M6", "returns: forecast of CCC at M6"]);
    assert_eq!(position.members[0].outturn_variance, Some(Money::ZERO));
}

#[test]
fn at_month_twelve_the_actual_is_the_outturn() {
    let returns = r#"[{ "month": 12, "code": "BBB", "plan_to_date": "1500000",
        "actual_to_date": "1499999.99" }]"#;
    let one = r#"[{ "code": "BBB", "kind": "foundation_trust", "control_total": "1500000" }]"#;
    let totals = assess(one, "[]", returns);
    assert_eq!(totals.variance, Outcome::Answer(Money::PENNY.negated()));
    let position = totals.latest().unwrap();
    assert_eq!(position.outturn.answer().unwrap().delivery, Some(Delivery::Missed));
    assert_eq!(position.to_date.answer().unwrap().run_rate.needed_per_month, None);
}

#[test]
fn excluded_items_leave_the_measured_result() {
    let returns = list::<Return>(
        r#"[{ "month": 3, "code": "AAA", "plan_to_date": 0, "actual_to_date": "100", "forecast": "400",
            "excluded": { "psf": { "to_date": "150", "forecast": "600" },
                          "impairments": { "to_date": "-20", "forecast": "-20" } } }]"#,
    );
    // 100 - (150 - 20) and 400 - (600 - 20)
    assert_eq!(returns[0].measured_to_date(), Ok(money("-30")));
    assert_eq!(returns[0].measured_outturn(), Ok(Some(money("-180"))));
    assert_eq!(returns[0].problems(&rulebook(), None), []);
}

#[test]
fn an_unknown_excluded_item_and_a_missing_forecast_of_one_are_problems() {
    let returns = list::<Return>(
        r#"[{ "month": 3, "code": "AAA", "plan_to_date": 0, "actual_to_date": 0, "forecast": 0,
            "excluded": { "psv": { "to_date": 0 } } }]"#,
    );
    let problems = returns[0].problems(&rulebook(), None);
    let found: Vec<_> =
        problems.iter().map(|problem| (problem.path.as_str(), problem.code)).collect();
    assert_eq!(
        found,
        [("excluded.psv", Code::UnknownValue), ("excluded.psv.forecast", Code::MissingField)]
    );
    assert!(problems[0].expected.contains("did you mean `psf`?"), "{}", problems[0]);
}

#[track_caller]
fn refused(adjustment: &str, expected: &[(&str, Code)]) {
    let adjustment = Adjustment::from_json(adjustment).unwrap();
    let known = [code("AAA"), code("BBB")].into();
    let strangers = adjustment.strangers(&rulebook(), &known);
    let problems: Vec<_> = adjustment.problems(&rulebook()).into_iter().chain(strangers).collect();
    let found: Vec<_> =
        problems.iter().map(|problem| (problem.path.as_str(), problem.code)).collect();
    assert_eq!(found, expected);
}

#[test]
fn an_adjustment_must_sum_to_zero_in_a_window_of_the_year_among_members() {
    refused(r#"{ "window": "final_plan", "moves": { "AAA": "1", "BBB": "-1" } }"#, &[]);
    refused(
        r#"{ "window": "final_plan", "moves": { "AAA": "1", "BBB": "-0.99" } }"#,
        &[("moves", Code::NotNetNeutral)],
    );
    refused(r#"{ "window": "final_plan", "moves": {} }"#, &[("moves", Code::Empty)]);
    refused(
        r#"{ "window": "after_plan", "moves": { "AAA": "1", "ZZZ": "-1" }, "agreed_by": ["regoin"] }"#,
        &[
            ("window", Code::UnknownValue),
            ("moves.ZZZ", Code::UnknownCode),
            ("agreed_by[0]", Code::UnknownCode),
        ],
    );
}

#[test]
fn lists_put_together_in_code_are_checked_as_a_document_is() {
    let members = list::<Member>(MEMBERS);
    let twice = [members.clone(), members[..1].to_vec()].concat();
    let adjustments = list::<Adjustment>(
        r#"[{ "window": "final_plan", "moves": { "AAA": "5", "ZZZ": "-4" }, "agreed_by": [] }]"#,
    );
    let returns = list::<Return>(
        r#"[{ "month": 1, "code": "AAA", "plan_to_date": 0, "actual_to_date": 0 },
            { "month": 1, "code": "AAA", "plan_to_date": 0, "actual_to_date": 0 },
            { "month": 1, "code": "YYY", "plan_to_date": 0, "actual_to_date": 0 }]"#,
    );
    let system = code("QF7");
    let found = control_total(&rulebook(), given(&system, &twice, &adjustments, &returns));
    let error = found.unwrap_err();
    let found: Vec<_> = error.problems().iter().map(|one| (one.path.as_str(), one.code)).collect();
    let expected = [
        ("members[3].code", Code::DuplicateCode),
        ("adjustments[0].moves", Code::NotNetNeutral),
        ("adjustments[0].moves.ZZZ", Code::UnknownCode),
        ("returns[1]", Code::DuplicateReturn),
        ("returns[2].code", Code::UnknownCode),
    ];
    assert_eq!(found, expected);
}

#[test]
fn fund_income_is_left_out_of_figures_before_funds_only() {
    let returns = list::<Return>(
        r#"[{ "month": 3, "code": "AAA", "plan_to_date": 0, "actual_to_date": 0,
            "excluded": { "psf": { "to_date": 1 } } }]"#,
    );
    assert_eq!(returns[0].problems(&rulebook(), Some(Basis::ExcludingFunds)), []);
    let refused = returns[0].problems(&rulebook(), Some(Basis::IncludingFunds));
    assert_eq!(refused[0].code, Code::UnknownValue);
}

fn leaves(tree: &Explanation) -> Vec<&Explanation> {
    if tree.because.is_empty() {
        return vec![tree];
    }
    tree.because.iter().flat_map(leaves).collect()
}

#[test]
fn the_explanation_reads_as_sentences_and_every_leaf_cites_a_rule() {
    let adjustment = r#"[{ "window": "final_plan", "moves": { "AAA": "1000000", "BBB": "-1000000" },
        "agreed_by": ["AAA", "region"] }]"#;
    let returns = r#"[
        { "month": 6, "code": "AAA", "plan_to_date": "-2000000", "actual_to_date": "-2500000", "forecast": "-4600000" },
        { "month": 6, "code": "BBB", "plan_to_date": "700000", "actual_to_date": "700000", "forecast": "1500000" },
        { "month": 6, "code": "CCC", "plan_to_date": "-1000000", "actual_to_date": "-900000", "forecast": "-2500000" } ]"#;
    let explained = assess(MEMBERS, adjustment, returns).explain(&rulebook()).unwrap();
    let uncited = leaves(&explained).into_iter().filter(|leaf| leaf.rules.is_empty());
    assert_eq!(uncited.map(|leaf| leaf.says.as_str()).collect::<Vec<_>>(), Vec::<&str>::new());
    let text = explained.to_string();
    let tree = text.split("\n\nRules").next().unwrap();
    insta::assert_snapshot!(tree, @"
    the system control total is a deficit of £5,000,000, before sustainability funds
      sum before adjustments: (£5,000,000); sum after adjustments: (£5,000,000)
      by control-totals.2019-20.sct-is-sum (secondary)
      by measurement.before-sustainability-money (secondary)
      by mapping.2019-20.default (assumed)
      - position at M6 (September)
          returns made: 3; returns missing: 0
          by control-totals.2019-20.sct-is-sum (secondary)
        - for the year: a deficit of £5,600,000, so the total of (£5,000,000) is missed (£600,000 adverse)
            outturn: (£5,600,000); control total: (£5,000,000); variance: (£600,000)
            by control-totals.2019-20.sct-is-sum (secondary)
        - to date: a deficit of £2,700,000 against a deficit of £2,300,000 planned, £400,000 adverse
            run rate a month: (£450,000); the year at that rate: (£5,400,000); needed in each remaining month: a deficit of no more than £383,333.33
            by control-totals.2019-20.sct-is-sum (secondary)
      - AAA counts for a deficit of £4,000,000
          control total: (£4,000,000)
          by mapping.2019-20.default (assumed)
      - BBB counts for a surplus of £1,500,000
          control total: £1,500,000
          by mapping.2019-20.default (assumed)
      - CCC counts for a deficit of £2,500,000
          control total: (£2,500,000)
          by mapping.2019-20.default (assumed)
      - the adjustment in the final plan window is not in effect: it awaits the agreement of BBB and a statement of how it improves overall performance
          AAA: £1,000,000; BBB: (£1,000,000); effect on providers: £0; effect on commissioners: £0
          by control-totals.2019-20.net-neutral (secondary)
          by control-totals.2019-20.net-neutral-windows (secondary)
          by control-totals.2019-20.net-neutral-tests (secondary)
          by control-totals.2019-20.choice.statement-required (assumed)
          by control-totals.2019-20.net-neutral-approval (assumed)
    ");
}

fn members() -> impl Strategy<Value = Vec<Member>> {
    let member = (0_u32..200, -1_000_000_000_i128..1_000_000_000);
    prop::collection::vec(member, 1..12).prop_map(|drawn| {
        let drawn: std::collections::BTreeMap<_, _> = drawn.into_iter().collect();
        let member = |(number, pence)| {
            let json = format!(
                r#"{{ "code": "T{number:03}", "kind": "nhs_trust", "control_total": "{}" }}"#,
                Money::from_pence(pence).unwrap()
            );
            Member::from_json(&json).unwrap()
        };
        drawn.into_iter().map(member).collect()
    })
}

proptest! {
    #[test]
    fn net_neutral_moves_leave_the_total(members in members(), moved in -1_000_000_i128..1_000_000) {
        let moved = Money::from_pence(moved).unwrap();
        let (first, last) = (&members[0].code, &members[members.len() - 1].code);
        prop_assume!(first != last);
        let adjustment = Adjustment {
            window: "final_plan".into(),
            moves: [(first.clone(), moved), (last.clone(), moved.negated())].into(),
            agreed_by: vec![first.to_string(), last.to_string(), "region".into()],
            performance_statement: Some("shorter waits".into()),
        };
        let system = code("QF7");
        let found = control_total(&rulebook(), given(&system, &members, &[adjustment], &[]));
        let found = found.unwrap();
        let totals = found.answer().unwrap();
        prop_assert_eq!(totals.before, totals.total);
        prop_assert_eq!(totals.members[0].moved, moved);
    }

    #[test]
    fn the_order_of_members_does_not_matter(members in members()) {
        let mut reversed = members.clone();
        reversed.reverse();
        let system = code("QF7");
        let of = |members: &[Member]| control_total(&rulebook(), given(&system, members, &[], &[]));
        prop_assert_eq!(of(&members), of(&reversed));
    }
}

#[test]
fn a_member_reads_the_shape_of_the_design() {
    let member = r#"{ "code": "03N", "name": "…", "kind": "ccg", "control_total": "0", "allocation": "850000000" }"#;
    let mut reader = Reader::default();
    let member = Member::read(&mut reader, &Value::from_json(member).unwrap()).unwrap();
    assert_eq!(member.allocation, Some(money("850000000")));
}
