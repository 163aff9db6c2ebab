//! How a later overspend is repaid.

use std::collections::BTreeMap;

use ics_rules_macros::record;

use crate::{
    calendar::FinancialYear,
    error::{Code, Error, Problem, Result},
    money::Money,
    organisation::OdsCode,
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{Role, Rule, RuleId, Rulebook},
    share::Share,
    wire::{below, document},
};

/// The longest time that a repayment may run, in years.
const LONGEST: usize = 100;

document! {
    /// An overspend of an integrated care board, and the allocations that limit what it repays in
    /// a year.
    ///
    /// ```json
    /// { "icb": "QMJ", "year": "2024/25", "overspend": "30000000", "allocation": "2500000000" }
    /// ```
    pub struct OverspendQuestion {
        /// The integrated care board.
        pub icb: OdsCode,
        /// The year in which it overspent.
        pub year: FinancialYear,
        /// By how much, above zero.
        pub overspend: Money,
        /// Its allocation of every later year that `allocations` does not state, zero or more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub allocation: Option<Money>,
        /// Its allocation by later year, zero or more.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub allocations: BTreeMap<FinancialYear, Money>,
    }
}

/// The instalments by which an overspend is repaid; they sum to it exactly.
#[record(explained)]
pub struct OverspendRepayment {
    /// What was asked.
    #[python(parts(icb: OdsCode))]
    pub asked: OverspendQuestion,
    /// The most that is repaid in a year, as a share of its allocation.
    pub share: Share,
    /// What is repaid in each year after the overspend, until nothing is outstanding.
    pub years: Vec<OverspendInstalment>,
    /// The year in which nothing is outstanding any more.
    pub repaid_by: FinancialYear,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// What is repaid of an overspend in one year.
#[record]
pub struct OverspendInstalment {
    /// The year.
    pub year: FinancialYear,
    /// The allocation of the year.
    pub allocation: Money,
    /// The most that is repaid in it: the share of its allocation, rounded down to the penny.
    pub cap: Money,
    /// What is repaid.
    pub repaid: Money,
    /// What is still outstanding at its end.
    pub outstanding: Money,
}

/// The instalments by which an integrated care board repays an overspend made after the years that
/// count for the write-off of historic debt.
///
/// Repayment starts in the year after, and is as much each year as the cap allows.
///
/// The outcome is `CannotTell` where the allocation of a year is not stated while something is
/// outstanding, and `NotInForce` in a year without such a rule.
///
/// # Errors
///
/// [`Code::OutOfRange`] for an overspend of nothing or less, in a year that is not after those that
/// count, or that is not repaid within a hundred years; for an allocation below zero or of a year
/// that is not after the overspend. [`Code::NotAYear`] beyond the last financial year there is.
///
/// ```
/// use ics_rules::{Rulebook, wire::Document};
/// use ics_rules::debt::{OverspendQuestion, overspend_repayment};
///
/// let rulebook = Rulebook::for_year("2024/25".parse()?)?;
/// let question = OverspendQuestion::from_json(
///     r#"{ "icb": "QMJ", "year": "2024/25", "overspend": "30000000",
///          "allocation": "2500000000" }"#,
/// )?;
/// let outcome = overspend_repayment(&rulebook, &question)?;
/// let found = outcome.answer().unwrap();
/// let repaid: Vec<_> = found.years.iter().map(|year| year.repaid.to_string()).collect();
/// assert_eq!(repaid, ["12500000.00", "12500000.00", "5000000.00"]);
/// assert_eq!(found.repaid_by.to_string(), "2027/28");
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn overspend_repayment(
    rulebook: &Rulebook,
    asked: &OverspendQuestion,
) -> Result<Outcome<OverspendRepayment>> {
    Outcome::settled(answered(rulebook, asked))
}

fn answered(rulebook: &Rulebook, asked: &OverspendQuestion) -> Result<OverspendRepayment, Stop> {
    let rules = Rules::of(rulebook)?;
    let counting: Vec<FinancialYear> = rules.debt.each()?;
    if let Some(error) = Error::from_problems(asked.problems(rules.debt, &counting)) {
        return Err(error.into());
    }
    let share = rules.cap.share()?;
    let mut years = Vec::new();
    let (mut year, mut outstanding) = (asked.year, asked.overspend);
    while !outstanding.is_zero() {
        if years.len() == LONGEST {
            let found = format!("{outstanding} outstanding after {LONGEST} years");
            let expected = format!("an overspend that is repaid within {LONGEST} years");
            let problem = Problem::new(Code::OutOfRange, found, expected);
            return Err(problem.at("overspend").into());
        }
        year = FinancialYear::starting_in(year.start() + 1)?;
        let Some(allocation) = asked.allocations.get(&year).copied().or(asked.allocation) else {
            let because = format!(
                "{} is outstanding, and what is repaid in a year is limited by its allocation",
                outstanding.nhs()
            );
            return Err(Stop::cannot_tell([below("allocations", &year.to_string())], because));
        };
        let cap = share.rounded_down(allocation);
        let repaid = cap.min(outstanding);
        outstanding = outstanding.minus(repaid)?;
        years.push(OverspendInstalment { year, allocation, cap, repaid, outstanding });
    }
    let asked = asked.clone();
    let rules = rules.all();
    Ok(OverspendRepayment { asked, share, years, repaid_by: year, rules })
}

impl OverspendQuestion {
    /// The answer of [`overspend_repayment()`].
    ///
    /// # Errors
    ///
    /// As [`overspend_repayment()`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<OverspendRepayment>> {
        overspend_repayment(rulebook, self)
    }

    fn problems(&self, rule: &Rule, counting: &[FinancialYear]) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut refuse = |path: String, found: String, expected: &str| {
            problems.push(Problem::new(Code::OutOfRange, found, expected).at(path));
        };
        if let Some(last) = counting.iter().max().filter(|last| self.year <= **last) {
            let expected = format!("a year after {last}, the last that {} lists", rule.id);
            refuse("year".to_owned(), self.year.to_string(), &expected);
        }
        if self.overspend <= Money::ZERO {
            let found = self.overspend.to_string();
            refuse("overspend".to_owned(), found, "an amount above zero");
        }
        if let Some(allocation) = self.allocation.filter(|amount| amount.is_negative()) {
            let found = allocation.to_string();
            refuse("allocation".to_owned(), found, "an allocation of zero or more");
        }
        for (year, allocation) in &self.allocations {
            let place = || below("allocations", &year.to_string());
            if *year <= self.year {
                let expected = format!("a year after {}, as repayment starts then", self.year);
                refuse(place(), year.to_string(), &expected);
            }
            if allocation.is_negative() {
                refuse(place(), allocation.to_string(), "an allocation of zero or more");
            }
        }
        problems
    }
}

/// The rules on repaying a later overspend.
struct Rules<'r> {
    debt: &'r Rule,
    cap: &'r Rule,
    schedule: &'r Rule,
    rounding: &'r Rule,
}

impl<'r> Rules<'r> {
    fn of(rulebook: &'r Rulebook) -> Result<Self, NotInForce> {
        Ok(Self {
            debt: rulebook.role(Role::HistoricDebt)?,
            cap: rulebook.role(Role::HistoricDebtRepaymentCap)?,
            schedule: rulebook.role(Role::HistoricDebtSchedule)?,
            rounding: rulebook.role(Role::HistoricDebtRounding)?,
        })
    }

    fn all(&self) -> Vec<RuleId> {
        [self.debt, self.cap, self.schedule, self.rounding].map(|rule| rule.id.clone()).into()
    }
}
