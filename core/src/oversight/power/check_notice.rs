//! Whether the notice of a requirement is long enough, and until when it may be answered.

use super::{
    notice::{NoticePeriod, NoticeQuestion},
    notice_terms::Terms,
};
use crate::{
    error::{Error, Result},
    outcome::{NotInForce, Outcome, Stop},
    rulebook::Rulebook,
};

/// Whether the notice of a requirement or penalty is valid, and until when it may be answered.
///
/// Days are counted from the day after receipt. A time below the ordinary one is valid for some
/// measures alone, and only to prevent a further breach. A notice that does not say its days has the
/// fewest there may be.
///
/// # Errors
///
/// [`crate::Code::OutOfScope`] for a measure without such a notice; [`crate::Code::OutOfRange`] for days that end
/// after the calendar, or a breach after the receipt.
///
/// ```
/// use ics_rules::{Rulebook, oversight::{NoticeQuestion, check_notice}, rulebook::PowerMeasure};
///
/// let rulebook = Rulebook::for_year("2024/25".parse()?)?;
/// let asked = NoticeQuestion {
///     measure: PowerMeasure::ComplianceRequirement,
///     received: "2024-06-01".parse()?,
///     days: None,
///     to_prevent_further_breach: None,
///     breached_on: None,
/// };
/// let found = check_notice(&rulebook, &asked)?;
/// assert_eq!(found.answer().unwrap().last_day.to_string(), "29 June 2024");
///
/// let urgent = NoticeQuestion { to_prevent_further_breach: Some(true), ..asked };
/// let found = check_notice(&rulebook, &urgent)?;
/// assert_eq!(found.answer().unwrap().last_day.to_string(), "6 June 2024");
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn check_notice(rulebook: &Rulebook, asked: &NoticeQuestion) -> Result<Outcome<NoticePeriod>> {
    Outcome::settled(answered(rulebook, asked))
}

fn answered(rulebook: &Rulebook, asked: &NoticeQuestion) -> Result<NoticePeriod, Stop> {
    let terms = Terms::of(rulebook)?;
    if let Some(error) = Error::from_problems(terms.problems(asked)) {
        return Err(error.into());
    }
    let begun = terms.power.from;
    if asked.received < begun.first() {
        let rule = format!("{}, in force from {begun}", terms.power.statute);
        let years = Rulebook::editions()?;
        return Err(NotInForce::on(asked.received, rule, years, (Some(begun), None)).into());
    }
    let least_days = terms.least_days(asked);
    let days = asked.days.unwrap_or(least_days);
    let after = |days, path: &str| {
        asked.received.plus_days(days).map_err(|error| error.relocated(|_| path.to_owned()))
    };
    let last_day = after(days, "days")?;
    let earliest_last_day = after(least_days, "received")?;
    let first_day = after(1, "received")?;
    let judged = terms.judge(asked, days)?;
    Ok(NoticePeriod {
        asked: asked.clone(),
        valid: judged.faults.is_empty(),
        faults: judged.faults,
        days,
        least_days,
        first_day,
        last_day,
        earliest_last_day,
        penalty_last_day: judged.penalty_last_day,
        rules: judged.rules,
    })
}
