//! Incentive, taper, bonus and reward.

use proptest::prelude::*;

use super::*;
use crate::{Explain, FinancialYear, allocation::Account, explanation::Explanation};

fn year_end(control_total: i64, performance: i64, accepted: bool) -> YearEnd {
    let pence = |pence: i64| Money::from_pence(pence.into()).unwrap();
    YearEnd {
        code: "RHQ".parse().unwrap(),
        control_total: pence(control_total),
        performance: pence(performance),
        accepted: Some(accepted),
    }
}

pub(super) fn answer<T: std::fmt::Debug>(outcome: Result<Outcome<T>>) -> T {
    match outcome.unwrap() {
        Outcome::Answer(answer) => answer,
        other => panic!("{other:?}"),
    }
}

/// Every node of the tree cites a rule.
#[track_caller]
pub(super) fn check_cited(tree: &Explanation) {
    let mut nodes = vec![tree];
    while let Some(node) = nodes.pop() {
        assert!(!node.rules.is_empty(), "{}", node.says);
        nodes.extend(&node.because);
    }
}

#[test]
fn an_incentive_starts_a_penny_above_the_control_total() {
    let book = edition("2016/17");
    let earned = |performance: i64| answer(incentive(&book, &year_end(-200, performance, true)));
    assert_eq!(earned(-201).amount, Money::ZERO);
    assert_eq!(earned(-200).amount, Money::ZERO);
    assert_eq!(earned(-199).amount, Money::PENNY);
    // Two pence better: one achieved, one earned.
    assert_eq!(earned(-199).performance_with_incentive, money("-1.98"));
    let not_accepted = answer(incentive(&book, &year_end(0, 100, false)));
    assert_eq!(not_accepted.amount, Money::ZERO);
    check_cited(&not_accepted.explain(&book).unwrap());
    check_cited(&earned(5).explain(&book).unwrap());
    let unsaid = YearEnd { accepted: None, ..year_end(0, 1, true) };
    let Outcome::CannotTell(refusal) = incentive(&book, &unsaid).unwrap() else { panic!() };
    assert_eq!(refusal.missing, ["accepted"]);
}

#[test]
fn what_one_year_pays_others_do_not() {
    let named = |years: &[FinancialYear]| -> Vec<String> {
        years.iter().map(ToString::to_string).collect()
    };
    let elsewhere = edition("2018/19");
    let Outcome::NotInForce(refusal) = incentive(&elsewhere, &year_end(0, 1, true)).unwrap() else {
        panic!()
    };
    assert_eq!(named(&refusal.years), ["2016/17"]);
    let question = TaperQuestion { amount: money("1"), year_end: year_end(0, 0, true) };
    let Outcome::NotInForce(refusal) = taper(&elsewhere, &question).unwrap() else { panic!() };
    assert_eq!(named(&refusal.years), ["2020/21"]);
    let question = BonusQuestion {
        amount: money("1"),
        providers: vec![year_end(0, 0, true)],
        weights: [].into(),
    };
    let Outcome::NotInForce(refusal) = bonus(&elsewhere, &question).unwrap() else { panic!() };
    assert_eq!(named(&refusal.years), ["2016/17"]);
    let question = RewardQuestion {
        code: "RHQ".parse().unwrap(),
        path: RewardPath::KeepsBalance,
        relevant_income: money("1"),
        rewards_before: 0,
    };
    let Outcome::NotInForce(refusal) = transitional_reward(&elsewhere, &question).unwrap() else {
        panic!()
    };
    assert_eq!(named(&refusal.years), ["2020/21"]);
}

#[test]
fn a_reward_is_paid_as_often_as_the_path_allows() {
    let book = edition("2020/21");
    let reward = |path, rewards_before| {
        let question = RewardQuestion {
            code: "RHQ".parse().unwrap(),
            path,
            relevant_income: money("100.99"),
            rewards_before,
        };
        answer(transitional_reward(&book, &question))
    };
    // 0.5 per cent of £100.99 is 50.495 pence.
    assert_eq!(reward(RewardPath::StaysInSurplus, 0).amount, money("0.50"));
    assert_eq!(reward(RewardPath::StaysInSurplus, 1).amount, Money::ZERO);
    assert_eq!(reward(RewardPath::ReachesBalance, 0).amount, money("0.50"));
    assert_eq!(reward(RewardPath::KeepsBalance, 1).amount, money("0.50"));
    assert_eq!(reward(RewardPath::KeepsBalance, 2).amount, Money::ZERO);
    check_cited(&reward(RewardPath::KeepsBalance, 2).explain(&book).unwrap());
    insta::assert_snapshot!(reward(RewardPath::KeepsBalance, 1).explain(&book).unwrap().says, @"RHQ is rewarded £0.50 for keeping balance");
}

#[test]
fn a_bonus_names_the_keys_and_the_acceptance_it_lacks() {
    let book = edition("2016/17");
    let mut second = year_end(0, 0, true);
    second.code = "RXF".parse().unwrap();
    let mut question = BonusQuestion {
        amount: money("0.03"),
        providers: vec![second, year_end(0, -1, true)],
        weights: [].into(),
    };
    let Outcome::CannotTell(refusal) = bonus(&book, &question).unwrap() else { panic!() };
    assert_eq!(refusal.missing, ["weights: RXF"]);
    question.weights.insert("RXF".parse().unwrap(), "1".parse().unwrap());
    let shared = answer(bonus(&book, &question));
    assert_eq!((shared.providers[1].amount, shared.unallocated), (money("0.03"), Money::ZERO));
    check_cited(&shared.explain(&book).unwrap());
    question.providers[0].performance = Money::PENNY.negated();
    let nobody = answer(bonus(&book, &question));
    assert_eq!(nobody.unallocated, money("0.03"));
    assert!(nobody.explain(&book).unwrap().says.starts_with("nobody shares £0.03"));
    question.providers[0].performance = Money::ZERO;
    question.providers[0].accepted = None;
    let Outcome::CannotTell(refusal) = bonus(&book, &question).unwrap() else { panic!() };
    assert_eq!(refusal.missing, ["providers: accepted of RXF"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn a_taper_keeps_the_allocation_whole_and_never_pays_less_for_a_smaller_miss(
        amount in 0..1_000_000_i64,
        shortfalls in (-1000..2_000_000_i64, 0..1000_i64),
        accepted in prop::bool::weighted(0.9),
    ) {
        let book = edition("2020/21");
        let amount = Money::from_pence(amount.into()).unwrap();
        let told = |shortfall: i64| {
            let year_end = year_end(0, -shortfall, accepted);
            answer(taper(&book, &TaperQuestion { amount, year_end }))
        };
        let (more, less) = (told(shortfalls.0), told(shortfalls.0 - shortfalls.1));
        prop_assert_eq!(more.earned.plus(more.lost).unwrap(), amount);
        prop_assert!(less.earned >= more.earned);
        let at_rate = (amount.pence() - shortfalls.0.max(0)).max(0);
        prop_assert_eq!(more.earned.pence(), if accepted { at_rate } else { 0 });
        prop_assert_eq!(more.ledger.balance(&Account::Unallocated), Ok(more.lost));
    }
}
