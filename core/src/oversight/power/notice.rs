//! The notice of a requirement: what is asked of it, and what it comes to.

use ics_rules_macros::record;

use crate::{
    calendar::Date,
    rulebook::{PowerMeasure, RuleId},
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
