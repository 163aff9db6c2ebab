//! The one-off reward of a trust that is out of deficit.

use ics_rules_macros::record;

use super::rate::{at_rate, place};
use crate::{
    allocation::{Account, Ledger},
    error::{Code, Problem, Result},
    money::Money,
    organisation::OdsCode,
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{Parameter, Role, Rule, RuleId, Rulebook},
    wire::{document, word},
};

word! {
    /// For what a trust is rewarded, as those who know its results judge.
    pub enum RewardPath {
        /// A trust in surplus has stayed in surplus.
        StaysInSurplus = "stays_in_surplus": "staying in surplus",
        /// A trust has left deficit and reached balance.
        ReachesBalance = "reaches_balance": "reaching balance",
        /// A trust that left deficit has kept its balance.
        KeepsBalance = "keeps_balance": "keeping balance",
    }
}

document! {
    /// A trust, and for what it is to be rewarded.
    pub struct RewardQuestion {
        /// The trust.
        pub code: OdsCode,
        /// For what.
        pub path: RewardPath,
        /// The income that the reward is a share of.
        pub relevant_income: Money,
        /// How many such rewards it has had before.
        pub rewards_before: u64,
    }
}

/// The reward of a trust.
#[record(explained)]
pub struct Reward {
    /// The trust.
    pub code: OdsCode,
    /// For what.
    pub path: RewardPath,
    /// The income that the reward is a share of.
    pub relevant_income: Money,
    /// How many such rewards it has had before.
    pub rewards_before: u64,
    /// How many it may have in all.
    pub at_most: u64,
    /// The reward; nothing where it has had as many as it may.
    pub amount: Money,
    /// The payment.
    pub ledger: Ledger,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// The reward of a trust that stays in surplus or leaves deficit: a share of its relevant income,
/// rounded to the penny, halves away from zero, as often as its path allows.
///
/// # Errors
///
/// [`Code::OutOfRange`] for an income below zero.
///
/// ```
/// use ics_rules::{Rulebook, funding::{RewardQuestion, transitional_reward}, wire::Document};
///
/// let question = RewardQuestion::from_json(
///     r#"{ "code": "RHQ", "path": "stays_in_surplus", "relevant_income": "500000000",
///          "rewards_before": 0 }"#,
/// )?;
/// let outcome = transitional_reward(&Rulebook::for_year("2020/21".parse()?)?, &question)?;
/// assert_eq!(outcome.answer().unwrap().amount.to_string(), "2500000.00");
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn transitional_reward(
    rulebook: &Rulebook,
    question: &RewardQuestion,
) -> Result<Outcome<Reward>> {
    Outcome::settled(answered(rulebook, question))
}

fn answered(rulebook: &Rulebook, question: &RewardQuestion) -> Result<Reward, Stop> {
    let income = question.relevant_income;
    if income.is_negative() {
        let problem = Problem::new(Code::OutOfRange, income.to_string(), "zero or more");
        return Err(problem.at("relevant_income").into());
    }
    let [rate, times] = rules(rulebook, question.path)?;
    let Some(Parameter::Count(at_most)) = times.value else {
        let problem = Problem::new(Code::WrongType, "no count", "a count");
        return Err(problem.at(place(times)).into());
    };
    let due = question.rewards_before < at_most;
    let amount = if due { at_rate(rate, income)? } else { Money::ZERO };
    let mut ledger = Ledger::default();
    let member = Account::Member(question.code.clone());
    ledger.pass(Account::Pool, member, amount, rate.id.clone());
    Ok(Reward {
        code: question.code.clone(),
        path: question.path,
        relevant_income: income,
        rewards_before: question.rewards_before,
        at_most,
        amount,
        ledger,
        rules: due.then_some(rate).into_iter().chain([times]).map(|rule| rule.id.clone()).collect(),
    })
}

fn rules(rulebook: &Rulebook, path: RewardPath) -> Result<[&Rule; 2], NotInForce> {
    let times = match path {
        RewardPath::StaysInSurplus => Role::RewardOnce,
        RewardPath::ReachesBalance | RewardPath::KeepsBalance => Role::RewardTwice,
    };
    Ok([rulebook.role(Role::RewardRate)?, rulebook.role(times)?])
}
