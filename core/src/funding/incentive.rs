//! What a result better than the control total earns: pound for pound.

use ics_rules_macros::record;

use super::rate::at_rate;
use crate::{
    allocation::{Account, Ledger},
    error::Result,
    money::Money,
    organisation::OdsCode,
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{Role, Rule, RuleId, Rulebook},
    wire::document,
};

document! {
    /// An organisation's result at the end of the year, before sustainability money.
    pub struct YearEnd {
        /// The organisation.
        pub code: OdsCode,
        /// Its control total for the year as agreed in year: a surplus positive, a deficit negative.
        pub control_total: Money,
        /// What it achieved.
        pub performance: Money,
        /// Whether it has accepted its control total.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub accepted: Option<bool>,
    }
}

/// What a result better than the control total earns.
#[record(explained)]
pub struct Incentive {
    /// The organisation.
    pub code: OdsCode,
    /// Whether it has accepted its control total.
    pub accepted: bool,
    /// Its control total.
    pub control_total: Money,
    /// What it achieved, before sustainability money.
    pub performance: Money,
    /// What it achieved above its control total; nothing at or below it.
    pub above: Money,
    /// What that earns.
    pub amount: Money,
    /// Performance with the incentive: each further pound shows here as a pound and what it earns.
    pub performance_with_incentive: Money,
    /// The payment out of the fund.
    pub ledger: Ledger,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// What a result better than the control total earns at the end of the year: a rate for each pound
/// above it, rounded to the penny, halves away from zero, and nothing at or below it.
///
/// # Errors
///
/// [`Code::OutOfRange`](crate::Code::OutOfRange) when a sum leaves the range of [`Money`].
///
/// ```
/// use ics_rules::{Rulebook, funding::{YearEnd, incentive}, wire::Document};
///
/// let year_end = YearEnd::from_json(
///     r#"{ "code": "RHQ", "control_total": "-2000000", "performance": "1000000", "accepted": true }"#,
/// )?;
/// let outcome = incentive(&Rulebook::for_year("2016/17".parse()?)?, &year_end)?;
/// assert_eq!(outcome.answer().unwrap().amount.to_string(), "3000000.00");
///
/// let later = incentive(&Rulebook::for_year("2019/20".parse()?)?, &year_end)?;
/// assert!(matches!(later, ics_rules::Outcome::NotInForce(_)));
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn incentive(rulebook: &Rulebook, year_end: &YearEnd) -> Result<Outcome<Incentive>> {
    Outcome::settled(answered(rulebook, year_end))
}

fn answered(rulebook: &Rulebook, year_end: &YearEnd) -> Result<Incentive, Stop> {
    let [rule, rate, acceptance, basis] = rules(rulebook)?;
    let Some(accepted) = year_end.accepted else {
        let because = "nothing is paid without an accepted control total";
        return Err(Stop::cannot_tell(["accepted"], because));
    };
    let above = year_end.performance.minus(year_end.control_total)?.max(Money::ZERO);
    let amount = if accepted { at_rate(rate, above)? } else { Money::ZERO };
    let mut ledger = Ledger::default();
    let member = Account::Member(year_end.code.clone());
    ledger.pass(Account::Pool, member, amount, rule.id.clone());
    // Without acceptance nothing else decides; at or below the control total the rate does not.
    let decisive = [
        (rule, accepted),
        (rate, accepted && !above.is_zero()),
        (acceptance, true),
        (basis, accepted),
    ];
    let decisive = decisive.into_iter().filter(|(_, decides)| *decides);
    Ok(Incentive {
        code: year_end.code.clone(),
        accepted,
        control_total: year_end.control_total,
        performance: year_end.performance,
        above,
        amount,
        performance_with_incentive: year_end.performance.plus(amount)?,
        ledger,
        rules: decisive.map(|(rule, _)| rule.id.clone()).collect(),
    })
}

fn rules(rulebook: &Rulebook) -> Result<[&Rule; 4], NotInForce> {
    Ok([
        rulebook.role(Role::FundsIncentive)?,
        rulebook.role(Role::FundsIncentiveRate)?,
        rulebook.role(Role::FundsAcceptance)?,
        rulebook.role(Role::FundsNetAndGross)?,
    ])
}
