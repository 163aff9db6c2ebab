//! The notice of a requirement: whether it is long enough, and until when it may be answered.

use ics_rules_macros::record;

use super::notice_terms::Terms;
use crate::{
    calendar::Date,
    error::{Error, Result},
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{PowerMeasure, RuleId, Rulebook},
    wire::{document, word},
};

document! {
    /// The notice of a requirement or penalty that is intended.
    pub struct NoticeQuestion {
        /// What is intended: a compliance or restoration requirement, or a monetary penalty.
        pub measure: PowerMeasure,
        /// The day on which the notice is received.
        pub received: Date,
        /// The days that it gives for representations; the least there may be when left out, which is
        /// the shorter time where that is to prevent a further breach.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub days: Option<u64>,
        /// Whether a shorter time is to prevent a further breach; needed where the time is short.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub to_prevent_further_breach: Option<bool>,
        /// The day of the breach; needed for a penalty, which has a time limit from it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub breached_on: Option<Date>,
    }
}

word! {
    /// What makes a notice invalid.
    pub enum NoticeFault {
        /// Such a measure has the ordinary time and no shorter one.
        NotShortened = "not_shortened": "the time may not be shortened for it",
        /// A shorter time is only to prevent a further breach.
        NoFurtherBreach = "no_further_breach": "a shorter time is only to prevent a further breach",
        /// The time is below the shortest.
        TooShort = "too_short": "the time is too short",
        /// The time limit for a penalty is over.
        TooLate = "too_late": "the time for a penalty is over",
    }
}

/// A fault of a notice.
#[record]
pub struct FaultOfNotice {
    /// What kind of fault it is.
    pub fault: NoticeFault,
    /// The fault in words.
    pub says: String,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// Whether a notice is valid, and the days it sets.
#[record(explained)]
pub struct NoticePeriod {
    /// What was asked.
    pub asked: NoticeQuestion,
    /// Whether it is valid.
    pub valid: bool,
    /// What is wrong with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<FaultOfNotice>,
    /// The days that it gives, or the least there may be where it does not say.
    pub days: u64,
    /// The fewest days that it may give.
    pub least_days: u64,
    /// The first day of the time for representations: the day after receipt.
    pub first_day: Date,
    /// The last day of the days that it gives.
    pub last_day: Date,
    /// The earliest day on which the time for representations may end.
    pub earliest_last_day: Date,
    /// The last day for a notice of a penalty; none for other measures, or without the day of the
    /// breach.
    pub penalty_last_day: Option<Date>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

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
