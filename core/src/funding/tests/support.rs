//! Deficit support: by quarter, beside the planned deficit, and where quarters are not given.

use proptest::prelude::*;

use super::{
    others::{answer, check_cited},
    *,
};
use crate::{Code, Explain, Explanation, allocation::Account};

fn quarter(quarter: Quarter, due: &str, withheld: &str, released: &str) -> SupportQuarter {
    let [due, withheld, released] = [due, withheld, released].map(money);
    SupportQuarter { quarter, due, withheld, released }
}

fn asked(planned: &str, quarters: Vec<SupportQuarter>) -> DeficitSupportQuestion {
    DeficitSupportQuestion {
        system: "QYG".parse().unwrap(),
        planned: money(planned),
        plan_before_support: None,
        actual_before_support: None,
        actual_after_support: None,
        quarters,
    }
}

fn told(year: &str, question: &DeficitSupportQuestion) -> DeficitSupport {
    answer(deficit_support(&edition(year), question))
}

fn known(amount: &str) -> Outcome<Money> {
    Outcome::Answer(money(amount))
}

fn sentences(tree: &Explanation) -> Vec<&str> {
    let below = tree.because.iter().flat_map(sentences);
    [tree.says.as_str()].into_iter().chain(below).collect()
}

fn cited(tree: &Explanation) -> Vec<&str> {
    tree.cited().into_iter().map(|rule| rule.id.as_str()).collect()
}

#[test]
fn support_is_withheld_in_the_years_that_have_a_rule_for_it() {
    let mut question = asked("400", vec![quarter(Quarter::Q1, "100", "0", "0")]);
    question.plan_before_support = Some(money("-400"));
    question.actual_before_support = Some(money("-120"));
    let paid = told("2024/25", &question);
    assert_eq!((&paid.received, &paid.to_come), (&known("100"), &known("300")));
    assert_eq!(paid.plan_after_support, Some(Money::ZERO));
    assert_eq!(paid.actual_after_support, Some(known("-20")));
    assert_eq!(paid.rules[0].as_str(), "deficit.support.2024-25.matched-to");
    question.quarters = vec![quarter(Quarter::Q1, "100", "100", "0")];
    let outcome = deficit_support(&edition("2024/25"), &question).unwrap();
    let Outcome::NotInForce(refusal) = outcome else { panic!("{outcome:?}") };
    let years: Vec<_> = refusal.years.iter().map(ToString::to_string).collect();
    assert_eq!(years, ["2025/26", "2026/27"]);
    for year in ["2025/26", "2026/27"] {
        let withheld = told(year, &question);
        assert_eq!((&withheld.received, &withheld.withheld), (&known("0"), &known("100")));
        check_cited(&withheld.explain(&edition(year)).unwrap());
    }
    let outcome = deficit_support(&edition("2023/24"), &question).unwrap();
    let Outcome::NotInForce(refusal) = outcome else { panic!("{outcome:?}") };
    assert_eq!(refusal.years.len(), 3);
    insta::assert_snapshot!(told("2025/26", &question).to_string(), @"
    QYG: deficit support, £400 for the year
      Quarter          Due   Withheld   Released   Received
      ------------------------------------------------------
      Q1              £100       £100         £0         £0
      ------------------------------------------------------
      Still withheld             £100
      To come         £300
      Received                                           £0
    The support planned equals the planned deficit of £400.
    ");
}

#[test]
fn without_quarters_nothing_is_said_to_be_received() {
    let mut question = asked("400", Vec::new());
    question.plan_before_support = Some(money("-400"));
    question.actual_after_support = Some(money("-5"));
    for year in ["2024/25", "2025/26", "2026/27"] {
        let found = told(year, &question);
        let unknown = [
            &found.received,
            &found.withheld,
            &found.to_come,
            found.actual_before_support.as_ref().unwrap(),
        ];
        for outcome in unknown {
            let Outcome::CannotTell(refusal) = outcome else { panic!("{outcome:?}") };
            assert_eq!(refusal.missing, ["quarters"]);
        }
        // What is given stays known.
        assert_eq!(found.actual_after_support, Some(known("-5")));
        assert_eq!(found.plan_after_support, Some(Money::ZERO));
        assert!(found.ledger.entries.is_empty());
        let explained = found.explain(&edition(year)).unwrap();
        check_cited(&explained);
        assert!(!explained.to_string().contains("£0 "), "{explained}");
        // No quarter was tested.
        assert!(!cited(&explained).iter().any(|id| id.ends_with("test")), "{explained}");
    }
}

#[test]
fn a_position_after_support_tells_the_one_before_it() {
    let mut question = asked("400", vec![quarter(Quarter::Q1, "100", "30", "0")]);
    question.actual_after_support = Some(money("-20"));
    assert_eq!(told("2025/26", &question).actual_before_support, Some(known("-90")));
    question.actual_before_support = Some(money("-90"));
    assert_eq!(told("2025/26", &question).actual_after_support, Some(known("-20")));
    question.actual_before_support = Some(money("-90.01"));
    let error = deficit_support(&edition("2025/26"), &question).unwrap_err();
    let found: Vec<_> = error.problems().iter().map(|one| (one.path.as_str(), one.code)).collect();
    assert_eq!(found, [("actual_after_support", Code::AmountsDoNotSum)]);
}

#[test]
fn support_beside_the_planned_deficit_is_told_and_called_neither_balance_nor_surplus() {
    let found = |year: &str, plan: &str| {
        let question = DeficitSupportQuestion {
            plan_before_support: Some(money(plan)),
            ..asked("400", Vec::new())
        };
        told(year, &question)
    };
    for year in ["2024/25", "2025/26"] {
        let (book, matched) =
            (edition(year), format!("deficit.support.{}.matched-to", year.replace('/', "-")));
        let said = |plan: &str| {
            let explained = found(year, plan).explain(&book).unwrap();
            check_cited(&explained);
            assert!(cited(&explained).contains(&matched.as_str()));
            sentences(&explained).join("; ")
        };
        for (plan, beyond) in [
            ("-300", "100"),
            ("-399.99", "0.01"),
            ("-400", "0"),
            ("-400.01", "-0.01"),
            ("5", "400"),
        ] {
            assert_eq!(found(year, plan).beyond_deficit, Some(money(beyond)), "{plan}");
        }
        let more = said("-300");
        assert!(more.contains("£100 more than the planned deficit of £300"), "{more}");
        assert!(!more.contains("surplus") && !more.contains("break-even"), "{more}");
        assert!(said("-400").contains("equals the planned deficit of £400"));
        assert!(said("-450").contains("leaves £50 of the planned deficit of £450 uncovered"));
    }
    // No rule of 2026/27 matches support to the deficit.
    let later = found("2026/27", "-300");
    assert_eq!(later.beyond_deficit, None);
    let explained = later.explain(&edition("2026/27")).unwrap();
    assert!(!sentences(&explained).join("; ").contains("surplus"));
}

#[test]
fn in_2026_27_support_is_paid_by_the_rules_of_its_withdrawal_and_both_positions_are_told() {
    let book = edition("2026/27");
    let mut question = asked(
        "40",
        vec![quarter(Quarter::Q1, "10", "0", "0"), quarter(Quarter::Q2, "10", "10", "0")],
    );
    question.plan_before_support = Some(money("-40"));
    question.actual_before_support = Some(money("-21"));
    let found = told("2026/27", &question);
    assert_eq!((&found.received, &found.withheld), (&known("10"), &known("10")));
    assert_eq!(found.plan_after_support, Some(Money::ZERO));
    assert_eq!(found.actual_after_support, Some(known("-11")));
    let explained = found.explain(&book).unwrap();
    check_cited(&explained);
    assert_eq!(
        cited(&explained),
        [
            "deficit.support.2026-27.conditions",
            "deficit.support.2026-27.per-body",
            "deficit.support.2026-27.test",
            "deficit.support.2026-on.first-step",
            "deficit.support.choice.identities",
            "system-limits.2026-on.report-both",
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn support_received_withheld_and_to_come_make_what_was_planned(
        rows in prop::collection::vec((0..1000_i64, 0..=100_i64, 0..=100_i64), 1..=4),
        further in 0..1000_i64,
    ) {
        let pence = |pence: i64| Money::from_pence(pence.into()).unwrap();
        let mut withheld = 0;
        let mut quarters = Vec::new();
        for (quarter, (due, hold, release)) in Quarter::ALL.into_iter().zip(rows) {
            let (hold, release) = (due * hold / 100, withheld * release / 100);
            withheld += hold - release;
            let [due, hold, release] = [due, hold, release].map(pence);
            quarters.push(SupportQuarter { quarter, due, withheld: hold, released: release });
        }
        let due: i64 = quarters.iter().map(|one| one.due.pence()).sum();
        let whole = quarters.len() == 4;
        let planned = pence(due + if whole { 0 } else { further });
        let question = DeficitSupportQuestion { planned, ..asked("0", quarters) };
        let told = told("2025/26", &question);
        let all = [&told.received, &told.withheld, &told.to_come].map(|it| *it.answer().unwrap());
        prop_assert_eq!(Money::sum(all), Ok(planned));
        prop_assert_eq!(all[1].pence(), withheld);
        let system = Account::Member(told.system.clone());
        prop_assert_eq!(told.ledger.balance(&system), Ok(all[0]));
    }
}
