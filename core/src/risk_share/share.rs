//! Sharing a gain or loss as the members have agreed.

use super::{RiskShare, SharingQuestion, Side, case::Case, pool::Pool, rules::Rules};
use crate::{
    error::Result,
    money::Money,
    outcome::{Outcome, Stop},
    rulebook::Rulebook,
};

/// Shares a gain or loss between the members of a system as they have agreed.
///
/// What is shared is the sum of what each member's own variance brings to the pool, or a stated
/// amount. A loss is met from the waterfall first. What is left is shared layer by layer: in each the
/// members' part in proportion to the basis and within their limits; what a limit cuts off goes to
/// the others in proportion, until nothing more fits. A member whose variance is another than what it
/// takes receives or pays the difference. The order of members does not matter.
///
/// A share that no limit decides is, layer by layer, within a penny of its exact proportion, so a
/// larger loss never lowers a share, save for the last penny of each layer while the exact share
/// grows by less than a penny.
///
/// The outcome is `CannotTell` where a figure is missing that the agreement goes by.
///
/// # Errors
///
/// Every problem of [`Agreement::problems`](super::Agreement::problems), with its path in the question;
/// [`Code::Empty`](crate::Code::Empty) without members;
/// [`Code::DuplicateCode`](crate::Code::DuplicateCode); [`Code::OutOfRange`](crate::Code::OutOfRange)
/// when a sum leaves the range of money.
///
/// ```
/// use ics_rules::{Money, Rulebook};
/// use ics_rules::risk_share::{Agreement, SharingBasis, SharingMember, SharingQuestion, share_risk};
///
/// let member = |code: &str, own_variance: &str, turnover: &str| {
///     Ok::<_, ics_rules::Error>(SharingMember {
///         own_variance: Some(own_variance.parse()?),
///         turnover: Some(turnover.parse()?),
///         ..SharingMember::new(code.parse()?, Money::ZERO)
///     })
/// };
/// let question = SharingQuestion {
///     agreement: Agreement::by(SharingBasis::Turnover),
///     members: vec![member("RHQ", "-900", "2000")?, member("RXF", "0", "1000")?],
///     amount: None,
/// };
/// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
///
/// let outcome = share_risk(&rulebook, &question)?;
/// let shared = outcome.answer().unwrap();
/// assert_eq!(shared.members[0].share.to_string(), "-600.00");
/// let payment = &shared.transfers[0];
/// assert_eq!(format!("{} pays {} {}", payment.from, payment.to, payment.amount), "RXF pays RHQ 300.00");
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn share_risk(rulebook: &Rulebook, question: &SharingQuestion) -> Result<Outcome<RiskShare>> {
    Outcome::settled(answered(rulebook, question))
}

fn answered(rulebook: &Rulebook, question: &SharingQuestion) -> Result<RiskShare, Stop> {
    let case = Case::of(rulebook, &question.agreement, &question.members, question.amount)?;
    let missing = case.missing_from_the_pool(question.amount);
    let Some(brought) = case.brought().filter(|_| missing.is_empty()) else {
        return Err(Stop::cannot_tell(missing, "it is a part of what is shared"));
    };
    let brought = brought?;
    let variance = match question.amount {
        Some(amount) => amount,
        None => Money::sum(brought.iter().copied())?,
    };
    let side = Side::of(variance);
    let rules = Rules::of(rulebook, case.agreement, side)?;
    let missing = case.missing_from_the_bases(side);
    if !missing.is_empty() {
        return Err(Stop::cannot_tell(missing, case.goes_by(side)));
    }
    let draws = case.draws(variance, &brought)?;
    let tower = case.tower(side)?;
    let pool = Pool { case: &case, variance, brought: &brought, draws, tower: &tower, rules };
    Ok(pool.shared()?)
}

impl SharingQuestion {
    /// The answer of [`share_risk`].
    ///
    /// # Errors
    ///
    /// As [`share_risk`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<RiskShare>> {
        share_risk(rulebook, self)
    }
}
