//! Deficit support: what a system has received, what is withheld, what is to come.

use serde::{Deserialize, Serialize};

use super::check::in_order;
use crate::{
    allocation::{Account, Ledger},
    calendar::Quarter,
    error::{Code, Error, Problem, Result},
    money::Money,
    organisation::OdsCode,
    outcome::{NotInForce, Outcome},
    rulebook::{Role, RuleId, Rulebook},
    wire::document,
};

document! {
    /// A system's deficit support for the year, and what was decided quarter by quarter.
    ///
    /// What counts as off plan is not published, so the document states what was withheld and what
    /// was released; no rule of the library infers it.
    pub struct DeficitSupportQuestion {
        /// The system.
        pub system: OdsCode,
        /// The support planned for the year.
        pub planned: Money,
        /// The planned position before support: a deficit negative.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub plan_before_support: Option<Money>,
        /// The position achieved to date before support.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub actual_before_support: Option<Money>,
        /// The quarters so far, in order from Q1.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub quarters: Vec<SupportQuarter>,
    }
}

document! {
    /// The deficit support of a system whose positions are known.
    pub struct DeficitSupportPlan {
        /// The support planned for the year.
        pub planned: Money,
        /// The quarters so far, in order from Q1.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub quarters: Vec<SupportQuarter>,
    }
}

impl DeficitSupportPlan {
    /// The question about a system with this support.
    #[must_use]
    pub fn asked_of(&self, system: OdsCode) -> DeficitSupportQuestion {
        DeficitSupportQuestion {
            system,
            planned: self.planned,
            plan_before_support: None,
            actual_before_support: None,
            quarters: self.quarters.clone(),
        }
    }
}

document! {
    /// What was decided of a quarter's support.
    pub struct SupportQuarter {
        /// The quarter.
        pub quarter: Quarter,
        /// The support planned for it.
        pub due: Money,
        /// How much of that was withheld.
        pub withheld: Money,
        /// How much of what earlier quarters withheld was released in it.
        pub released: Money,
    }
}

/// What a system has of its deficit support.
///
/// What is received, withheld and to come makes what was planned exactly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct DeficitSupport {
    /// The system.
    pub system: OdsCode,
    /// The support planned for the year; also the most it can receive.
    pub planned: Money,
    /// The quarters so far.
    pub quarters: Vec<SupportTranche>,
    /// Received so far; also the least it can receive.
    pub received: Money,
    /// Withheld and not released: what a release can still bring.
    pub withheld: Money,
    /// The support of the quarters to come.
    pub to_come: Money,
    /// The planned position before support, if given.
    pub plan_before_support: Option<Money>,
    /// The planned position after support: the one before it and the support planned.
    pub plan_after_support: Option<Money>,
    /// The position achieved before support, if given.
    pub actual_before_support: Option<Money>,
    /// The position achieved after support: the one before it and the support received. Support
    /// that is withheld worsens it although nothing more was spent.
    pub actual_after_support: Option<Money>,
    /// The payments to the system.
    pub ledger: Ledger,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// A quarter of deficit support.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct SupportTranche {
    /// What was decided.
    pub decided: SupportQuarter,
    /// What was received in it: what was due and not withheld, and what was released.
    pub received: Money,
    /// What stays withheld at its end.
    pub withheld_to_date: Money,
}

/// What a system has received of its deficit support, what is withheld and what is to come.
///
/// In 2024/25 support equals the agreed deficit and no rule withholds it. In 2025/26 support of the
/// next quarter may be withheld from a system that is off plan, and released later.
///
/// # Errors
///
/// [`Code::QuartersNotInOrder`] for quarters that do not follow one another from Q1;
/// [`Code::OutOfRange`] for an amount below zero, more withheld than due, more released than is
/// withheld, or quarters that are due more than is planned or, all four, less.
///
/// ```
/// use ics_rules::{Rulebook, funding::{DeficitSupportQuestion, deficit_support}, wire::Document};
///
/// let question = DeficitSupportQuestion::from_json(
///     r#"{ "system": "QYG", "planned": "400", "quarters": [
///            { "quarter": "Q1", "due": "100", "withheld": "0", "released": "0" },
///            { "quarter": "Q2", "due": "100", "withheld": "100", "released": "0" },
///            { "quarter": "Q3", "due": "100", "withheld": "0", "released": "60" } ] }"#,
/// )?;
/// let outcome = deficit_support(&Rulebook::for_year("2025/26".parse()?)?, &question)?;
/// let support = outcome.answer().unwrap();
/// assert_eq!(support.received.to_string(), "260.00");
/// assert_eq!(support.withheld.to_string(), "40.00");
/// assert_eq!(support.to_come.to_string(), "100.00");
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn deficit_support(
    rulebook: &Rulebook,
    question: &DeficitSupportQuestion,
) -> Result<Outcome<DeficitSupport>> {
    if let Some(error) = Error::from_problems(question.problems()?) {
        return Err(error);
    }
    let (by, rules) = match question.rules(rulebook) {
        Ok(rules) => rules,
        Err(refusal) => return Ok(refusal.into()),
    };
    let mut ledger = Ledger::default();
    let mut quarters = Vec::with_capacity(question.quarters.len());
    let (mut received, mut withheld, mut due) = (Money::ZERO, Money::ZERO, Money::ZERO);
    for decided in &question.quarters {
        let paid = decided.due.minus(decided.withheld)?.plus(decided.released)?;
        received = received.plus(paid)?;
        due = due.plus(decided.due)?;
        withheld = withheld.plus(decided.withheld)?.minus(decided.released)?;
        let system = Account::Member(question.system.clone());
        ledger.pass(Account::Pool, system, paid, by.clone());
        let decided = decided.clone();
        quarters.push(SupportTranche { decided, received: paid, withheld_to_date: withheld });
    }
    let after = |before: Option<Money>, support: Money| {
        before.map(|before| before.plus(support)).transpose()
    };
    Ok(Outcome::Answer(DeficitSupport {
        system: question.system.clone(),
        planned: question.planned,
        quarters,
        received,
        withheld,
        to_come: question.planned.minus(due)?,
        plan_before_support: question.plan_before_support,
        plan_after_support: after(question.plan_before_support, question.planned)?,
        actual_before_support: question.actual_before_support,
        actual_after_support: after(question.actual_before_support, received)?,
        ledger,
        rules,
    }))
}

impl DeficitSupportQuestion {
    /// What was received in the quarters so far.
    pub(crate) fn received(&self) -> Result<Money> {
        let due = Money::sum(self.quarters.iter().map(|one| one.due))?;
        let withheld = Money::sum(self.quarters.iter().map(|one| one.withheld))?;
        due.minus(withheld)?.plus(Money::sum(self.quarters.iter().map(|one| one.released))?)
    }

    /// The rule of the year that pays, and all that it rests on.
    fn rules(&self, rulebook: &Rulebook) -> Result<(RuleId, Vec<RuleId>), NotInForce> {
        let identity = rulebook.role(Role::DeficitSupportIdentity)?;
        let withheld = |one: &SupportQuarter| !(one.withheld.is_zero() && one.released.is_zero());
        let matched = rulebook.role(Role::DeficitSupportMatchedTo)?;
        let test = rulebook.role(Role::DeficitSupportTest);
        if test.is_err() && !self.quarters.iter().any(withheld) {
            return Ok((matched.id.clone(), vec![matched.id.clone(), identity.id.clone()]));
        }
        let (test, off_plan) = (test?, rulebook.role(Role::DeficitSupportOffPlan)?);
        let rules = [test, off_plan, matched, identity].map(|rule| rule.id.clone());
        Ok((test.id.clone(), rules.into()))
    }

    pub(crate) fn problems(&self) -> Result<Vec<Problem>> {
        let mut problems = in_order(self.quarters.iter().map(|one| one.quarter));
        let mut wrong = |path: String, found: Money, expected: String| {
            problems.push(Problem::new(Code::OutOfRange, found.to_string(), expected).at(path));
        };
        if self.planned.is_negative() {
            wrong("planned".to_owned(), self.planned, "zero or more".to_owned());
        }
        let (mut due, mut withheld) = (Money::ZERO, Money::ZERO);
        for (position, one) in self.quarters.iter().enumerate() {
            let most = [
                ("due", one.due, Money::MAX),
                ("withheld", one.withheld, one.due),
                ("released", one.released, withheld),
            ];
            for (field, amount, most) in most {
                if amount.is_negative() || amount > most {
                    let path = format!("quarters[{position}].{field}");
                    wrong(path, amount, format!("from nothing to {}", most.max(Money::ZERO)));
                }
            }
            due = due.plus(one.due)?;
            withheld = withheld.plus(one.withheld)?.minus(one.released)?;
        }
        let whole = self.quarters.len() == Quarter::ALL.len();
        if due > self.planned || (whole && due < self.planned) {
            let most = if whole { "exactly" } else { "at most" };
            wrong("quarters".to_owned(), due, format!("{most} {} due in all", self.planned));
        }
        Ok(problems)
    }
}
