//! What is left of a fund at the end of the year, shared among those that met their control totals.

use std::collections::{BTreeMap, BTreeSet};

use ics_rules_macros::record;

use super::YearEnd;
use crate::{
    allocation::{Account, Bounds, Claim, Ledger, Weight, allocate},
    error::{Code, Error, Problem, Result},
    money::Money,
    order,
    organisation::OdsCode,
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{Role, Rule, RuleId, Rulebook},
    wire::document,
};

document! {
    /// What is left of the finance money, and the results of the providers.
    pub struct BonusQuestion {
        /// What is left.
        pub amount: Money,
        /// The results at the end of the year.
        pub providers: Vec<YearEnd>,
        /// The key: what each provider's share is in proportion to. No source gives it.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub weights: BTreeMap<OdsCode, Weight>,
    }
}

/// How what is left was shared. The shares and what is unallocated make it exactly.
#[record(explained)]
pub struct Bonus {
    /// What was left.
    pub amount: Money,
    /// The providers, in order of code.
    pub providers: Vec<BonusProvider>,
    /// What nobody has, because no provider met its control total.
    pub unallocated: Money,
    /// The payments.
    pub ledger: Ledger,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// A provider's part in the sharing.
#[record]
pub struct BonusProvider {
    /// Its result.
    #[python(parts(code: crate::OdsCode))]
    pub year_end: YearEnd,
    /// Performance less control total: below zero it is missed.
    pub headroom: Money,
    /// Whether it shares: its control total is accepted, and met or beaten.
    pub shares: bool,
    /// Its share; nothing where it does not share.
    pub amount: Money,
}

/// Shares what is left of the finance money among the providers that accepted their control totals
/// and met or beat them, in proportion to the key, by largest remainder with ties by code.
///
/// # Errors
///
/// [`Code::OutOfRange`] for an amount below zero; [`Code::Empty`] without a provider;
/// [`Code::DuplicateCode`] for one twice; [`Code::UnknownCode`] for a weight of a stranger;
/// [`Code::NoWeight`] when those that share weigh nothing together.
///
/// ```
/// use ics_rules::{Rulebook, funding::{BonusQuestion, bonus}, wire::Document};
///
/// let question = BonusQuestion::from_json(
///     r#"{ "amount": "900", "weights": { "RHQ": "2", "RXF": "1" }, "providers": [
///            { "code": "RHQ", "control_total": "0", "performance": "0", "accepted": true },
///            { "code": "RXF", "control_total": "0", "performance": "5", "accepted": true },
///            { "code": "RGT", "control_total": "0", "performance": "-0.01", "accepted": true } ] }"#,
/// )?;
/// let outcome = bonus(&Rulebook::for_year("2016/17".parse()?)?, &question)?;
/// let shares: Vec<_> =
///     outcome.answer().unwrap().providers.iter().map(|one| one.amount.to_string()).collect();
/// assert_eq!(shares, ["0.00", "600.00", "300.00"]);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn bonus(rulebook: &Rulebook, question: &BonusQuestion) -> Result<Outcome<Bonus>> {
    Outcome::settled(answered(rulebook, question))
}

fn answered(rulebook: &Rulebook, question: &BonusQuestion) -> Result<Bonus, Stop> {
    if let Some(error) = Error::from_problems(question.problems()) {
        return Err(error.into());
    }
    let [rule, acceptance, met, exact] = rules(rulebook)?;
    let providers = question.providers.iter().map(BonusProvider::before_sharing);
    let mut providers = providers.collect::<Result<Vec<_>>>()?;
    let missing = question.missing(&providers);
    if !missing.is_empty() {
        let because = "no source gives the key by which the bonus is shared";
        return Err(Stop::cannot_tell(missing, because));
    }
    let claims = question.claims(&providers);
    order::sort_by(&mut providers, |one, other| one.year_end.code.cmp(&other.year_end.code));
    let mut unallocated = question.amount;
    let mut ledger = Ledger::default();
    if !claims.is_empty() {
        let shared = allocate(question.amount, &claims)
            .map_err(|error| error.relocated(|_| "weights".to_owned()))?;
        unallocated = shared.unallocated;
        for part in &shared.parts {
            let own = providers.iter_mut().filter(|provider| provider.year_end.code == part.code);
            own.for_each(|provider| provider.amount = part.amount);
            let member = Account::Member(part.code.clone());
            ledger.pass(Account::Pool, member, part.amount, rule.id.clone());
        }
    }
    ledger.pass(Account::Pool, Account::Unallocated, unallocated, rule.id.clone());
    let missed = |provider: &BonusProvider| provider.headroom.is_negative();
    let decisive = [
        (rule, true),
        (acceptance, !providers.iter().all(missed)),
        (met, true),
        (exact, !claims.is_empty()),
    ];
    let decisive = decisive.into_iter().filter(|(_, decides)| *decides);
    let rules = decisive.map(|(rule, _)| rule.id.clone()).collect();
    Ok(Bonus { amount: question.amount, providers, unallocated, ledger, rules })
}

impl BonusProvider {
    fn before_sharing(year_end: &YearEnd) -> Result<Self> {
        let headroom = year_end.performance.minus(year_end.control_total)?;
        let shares = !headroom.is_negative() && year_end.accepted == Some(true);
        Ok(Self { year_end: year_end.clone(), headroom, shares, amount: Money::ZERO })
    }
}

impl BonusQuestion {
    /// What must be known of those that met or beat their control totals.
    fn missing(&self, providers: &[BonusProvider]) -> Vec<String> {
        let mut missing = Vec::new();
        for BonusProvider { year_end, headroom, shares, .. } in providers {
            let code = &year_end.code;
            if !headroom.is_negative() && year_end.accepted.is_none() {
                missing.push(format!("providers: accepted of {code}"));
            }
            if *shares && !self.weights.contains_key(code) {
                missing.push(format!("weights: {code}"));
            }
        }
        missing
    }

    /// The claims of those that share.
    fn claims(&self, providers: &[BonusProvider]) -> Vec<Claim> {
        let sharing = providers.iter().filter(|provider| provider.shares);
        let claim = |provider: &BonusProvider| {
            let code = &provider.year_end.code;
            let weight = *self.weights.get(code)?;
            Some(Claim { code: code.clone(), weight, bounds: Bounds::NONE })
        };
        sharing.filter_map(claim).collect()
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.amount.is_negative() {
            let problem = Problem::new(Code::OutOfRange, self.amount.to_string(), "zero or more");
            problems.push(problem.at("amount"));
        }
        if self.providers.is_empty() {
            problems.push(Problem::new(Code::Empty, "no provider", "at least one").at("providers"));
        }
        let mut known = BTreeSet::new();
        for (position, provider) in self.providers.iter().enumerate() {
            if !known.insert(&provider.code) {
                let found = format!("{} twice", provider.code);
                let problem = Problem::new(Code::DuplicateCode, found, "one result of each");
                problems.push(problem.at(format!("providers[{position}].code")));
            }
        }
        for code in self.weights.keys().filter(|code| !known.contains(code)) {
            let found = format!("{:?}", code.as_str());
            let problem = Problem::new(Code::UnknownCode, found, "the code of a provider");
            problems.push(problem.at(format!("weights.{code}")));
        }
        problems
    }
}

fn rules(rulebook: &Rulebook) -> Result<[&Rule; 4], NotInForce> {
    Ok([
        rulebook.role(Role::FundsBonus)?,
        rulebook.role(Role::FundsAcceptance)?,
        rulebook.role(Role::FundsMet)?,
        rulebook.role(Role::SharesSumExactly)?,
    ])
}
