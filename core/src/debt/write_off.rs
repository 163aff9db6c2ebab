//! Whether historic debt is written off.

use std::collections::BTreeMap;

use ics_rules_macros::record;

use crate::{
    calendar::FinancialYear,
    error::{Code, Error, Problem, Result},
    money::Money,
    organisation::OdsCode,
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{Role, Rule, RuleId, Rulebook},
    wire::{below, document},
};

document! {
    /// The outturn of an integrated care board and of its system in one year: a surplus is
    /// positive, a deficit negative.
    pub struct BalanceResults {
        /// The outturn of the integrated care board.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub icb: Option<Money>,
        /// The outturn of its whole system.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub system: Option<Money>,
    }
}

document! {
    /// A historic debt, and what its board and system achieved in the years that count.
    ///
    /// ```json
    /// { "icb": "QMJ", "debt": "100000000",
    ///   "results": { "2022/23": { "icb": "0", "system": "1000000" },
    ///                "2023/24": { "icb": "250000", "system": "0" } } }
    /// ```
    pub struct HistoricDebtQuestion {
        /// The integrated care board.
        pub icb: OdsCode,
        /// The debt it inherited, zero or more.
        pub debt: Money,
        /// What was achieved, by financial year.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub results: BTreeMap<FinancialYear, BalanceResults>,
    }
}

/// Whether a historic debt is written off.
///
/// What is written off and what remains make the debt exactly.
#[record(explained)]
pub struct HistoricDebt {
    /// What was asked.
    #[python(parts(icb: OdsCode))]
    pub asked: HistoricDebtQuestion,
    /// The years that count, oldest first.
    pub years: Vec<YearBalance>,
    /// What is written off: the debt, or nothing.
    pub written_off: Money,
    /// What remains of it.
    pub remains: Money,
    /// The lowest of the outturns that were stated: how far it could fall with the debt still
    /// written off or, where it is negative, how far it is short.
    pub lowest: Money,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// Whether a board and its system balanced in a year; none where that was not stated and another
/// outturn decides.
#[record]
pub struct YearBalance {
    /// The year.
    pub year: FinancialYear,
    /// Whether the integrated care board balanced.
    pub icb: Option<bool>,
    /// Whether its system balanced.
    pub system: Option<bool>,
}

/// Whether a historic debt is written off: where the integrated care board and its system both
/// balanced, at break-even or better, in each of the years that count.
///
/// One outturn that does not balance decides it, whatever the others are. Otherwise the outcome is
/// `CannotTell` while an outturn is not stated. It is `NotInForce` in a year without such a rule.
///
/// # Errors
///
/// [`Code::OutOfRange`] for a debt below zero and for results of a year that does not count.
///
/// ```
/// use ics_rules::{Outcome, Rulebook, wire::Document};
/// use ics_rules::debt::{HistoricDebtQuestion, historic_debt};
///
/// let rulebook = Rulebook::for_year("2023/24".parse()?)?;
/// let question = |last: &str| HistoricDebtQuestion::from_json(&format!(
///     r#"{{ "icb": "QMJ", "debt": "100000000",
///           "results": {{ "2022/23": {{ "icb": "0", "system": "1000000" }},
///                         "2023/24": {{ {last} }} }} }}"#
/// ));
/// let balanced = historic_debt(&rulebook, &question(r#""icb": "0", "system": "0""#)?)?;
/// assert_eq!(balanced.answer().unwrap().written_off.to_string(), "100000000.00");
/// let missed = historic_debt(&rulebook, &question(r#""icb": "0", "system": "-0.01""#)?)?;
/// assert_eq!(missed.answer().unwrap().remains.to_string(), "100000000.00");
/// let Outcome::CannotTell(refusal) = historic_debt(&rulebook, &question(r#""icb": "0""#)?)? else {
///     panic!()
/// };
/// assert_eq!(refusal.missing, [r#"results["2023/24"].system"#]);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn historic_debt(
    rulebook: &Rulebook,
    asked: &HistoricDebtQuestion,
) -> Result<Outcome<HistoricDebt>> {
    Outcome::settled(answered(rulebook, asked))
}

fn answered(rulebook: &Rulebook, asked: &HistoricDebtQuestion) -> Result<HistoricDebt, Stop> {
    let rules = Rules::of(rulebook)?;
    let years: Vec<FinancialYear> = rules.debt.each()?;
    if let Some(error) = Error::from_problems(asked.problems(rules.debt, &years)) {
        return Err(error.into());
    }
    let least = rules.balance.pounds()?;
    let mut found = Vec::new();
    let mut stated = Vec::new();
    let mut missing = Vec::new();
    for year in years {
        let results = asked.results.get(&year);
        let mut balances = |body: &str, outturn: Option<Money>| {
            match outturn {
                Some(outturn) => stated.push(outturn),
                None => missing.push(format!("{}.{body}", below("results", &year.to_string()))),
            }
            outturn.map(|outturn| outturn >= least)
        };
        let icb = balances("icb", results.and_then(|one| one.icb));
        let system = balances("system", results.and_then(|one| one.system));
        found.push(YearBalance { year, icb, system });
    }
    let decided = found.iter().any(|one| [one.icb, one.system].contains(&Some(false)));
    let (true, Some(lowest)) = (decided || missing.is_empty(), stated.into_iter().min()) else {
        let because = format!("{} asks that both balance in each year it lists", rules.debt.id);
        return Err(Stop::cannot_tell(missing, because));
    };
    let written_off = if decided { Money::ZERO } else { asked.debt };
    Ok(HistoricDebt {
        asked: asked.clone(),
        years: found,
        written_off,
        remains: asked.debt.minus(written_off)?,
        lowest: lowest.minus(least)?,
        rules: [rules.debt, rules.balance].map(|rule| rule.id.clone()).into(),
    })
}

impl HistoricDebtQuestion {
    /// The answer of [`historic_debt()`].
    ///
    /// # Errors
    ///
    /// As [`historic_debt()`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<HistoricDebt>> {
        historic_debt(rulebook, self)
    }

    fn problems(&self, rule: &Rule, years: &[FinancialYear]) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.debt.is_negative() {
            let expected = "a debt of zero or more";
            let problem = Problem::new(Code::OutOfRange, self.debt.to_string(), expected);
            problems.push(problem.at("debt"));
        }
        for year in self.results.keys().filter(|year| !years.contains(year)) {
            let expected = format!("one of {}, by {}", rule.words().join(", "), rule.id);
            let problem = Problem::new(Code::OutOfRange, year.to_string(), expected);
            problems.push(problem.at(below("results", &year.to_string())));
        }
        problems
    }
}

/// The rules on writing debt off.
struct Rules<'r> {
    debt: &'r Rule,
    balance: &'r Rule,
}

impl<'r> Rules<'r> {
    fn of(rulebook: &'r Rulebook) -> Result<Self, NotInForce> {
        Ok(Self {
            debt: rulebook.role(Role::HistoricDebt)?,
            balance: rulebook.role(Role::HistoricDebtBalance)?,
        })
    }
}
