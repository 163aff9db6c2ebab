//! A fund that is lost gradually as the control total is missed.

use ics_rules_macros::record;

use super::{YearEnd, rate::at_rate};
use crate::{
    allocation::{Account, Ledger},
    error::{Code, Problem, Result},
    money::Money,
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{Role, Rule, RuleId, Rulebook},
    wire::document,
};

document! {
    /// An allocation, and the result at the end of the year that decides it.
    pub struct TaperQuestion {
        /// The allocation for the year, or the part of it that this result decides.
        pub amount: Money,
        /// The result of the organisation, or of the system where the part depends on it.
        pub year_end: YearEnd,
    }
}

/// What a shortfall leaves of an allocation.
#[record(explained)]
pub struct Taper {
    /// The allocation.
    pub amount: Money,
    /// The result it depends on.
    #[python(parts(code: crate::OdsCode, control_total: Money, performance: Money))]
    pub year_end: YearEnd,
    /// What is missing to the control total; nothing at or above it.
    pub shortfall: Money,
    /// What is paid.
    pub earned: Money,
    /// What is lost. With what is paid it makes the allocation.
    pub lost: Money,
    /// The payment out of the fund, and what is lost to `unallocated`.
    pub ledger: Ledger,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// What a shortfall at the end of the year leaves of an allocation, where a fund is lost gradually:
/// the allocation less a slope times the shortfall, rounded to the penny, halves away from zero, and
/// at least nothing.
///
/// No source gives the slope; that of the rulebook is assumed, and a local file can be laid over it.
///
/// # Errors
///
/// [`Code::OutOfRange`] for an allocation below zero, or when a sum leaves the range of [`Money`].
///
/// ```
/// use ics_rules::{Rulebook, funding::{TaperQuestion, taper}, wire::Document};
///
/// let question = TaperQuestion::from_json(
///     r#"{ "amount": "8000000", "year_end": { "code": "RHQ", "control_total": "-1000000",
///          "performance": "-4000000", "accepted": true } }"#,
/// )?;
/// let outcome = taper(&Rulebook::for_year("2020/21".parse()?)?, &question)?;
/// assert_eq!(outcome.answer().unwrap().earned.to_string(), "5000000.00");
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn taper(rulebook: &Rulebook, question: &TaperQuestion) -> Result<Outcome<Taper>> {
    Outcome::settled(answered(rulebook, question))
}

fn answered(rulebook: &Rulebook, question: &TaperQuestion) -> Result<Taper, Stop> {
    let TaperQuestion { amount, year_end } = question;
    if amount.is_negative() {
        let expected = "an allocation of zero or more";
        return Err(Problem::new(Code::OutOfRange, amount.to_string(), expected)
            .at("amount")
            .into());
    }
    let [rule, slope, formula, acceptance] = rules(rulebook)?;
    let Some(accepted) = year_end.accepted else {
        let because = "nothing is paid without an accepted control total";
        return Err(Stop::cannot_tell(["year_end.accepted"], because));
    };
    let shortfall = year_end.control_total.minus(year_end.performance)?.max(Money::ZERO);
    // At most the whole allocation is lost, and a steep slope may not raise it.
    let missed = at_rate(slope, shortfall)?.max(Money::ZERO).min(*amount);
    let lost = if accepted { missed } else { *amount };
    let earned = amount.minus(lost)?;
    let mut ledger = Ledger::default();
    let member = Account::Member(year_end.code.clone());
    ledger.pass(Account::Pool, member, earned, formula.id.clone());
    let why = if accepted { formula } else { acceptance };
    ledger.pass(Account::Pool, Account::Unallocated, lost, why.id.clone());
    // Without acceptance nothing else decides; without a shortfall the slope does not.
    let short = accepted && !shortfall.is_zero();
    let decisive = [(rule, accepted), (slope, short), (formula, accepted), (acceptance, true)];
    let decisive = decisive.into_iter().filter(|(_, decides)| *decides);
    Ok(Taper {
        amount: *amount,
        year_end: year_end.clone(),
        shortfall,
        earned,
        lost,
        ledger,
        rules: decisive.map(|(rule, _)| rule.id.clone()).collect(),
    })
}

fn rules(rulebook: &Rulebook) -> Result<[&Rule; 4], NotInForce> {
    Ok([
        rulebook.role(Role::FundsTaper)?,
        rulebook.role(Role::FundsTaperSlope)?,
        rulebook.role(Role::FundsTaperFormula)?,
        rulebook.role(Role::FundsAcceptance)?,
    ])
}
