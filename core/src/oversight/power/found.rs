//! What was found of each power.

use ics_rules_macros::record;

use super::{super::route::Note, licence::Licence, question::PowersQuestion};
use crate::{
    calendar::{Date, RoughDate},
    money::Money,
    rulebook::{PowerMeasure, RuleId},
    share::Share,
    wire::word,
};

word! {
    /// Why a power is excluded.
    pub enum PowerExclusion {
        /// It does not reach such a body.
        OtherBody = "other_body": "it does not reach such a body",
        /// It began later.
        NotYetInForce = "not_yet_in_force": "it is not yet in force",
        /// It ended before.
        NoLongerInForce = "no_longer_in_force": "it is no longer in force",
        /// It reaches only holders of a licence.
        NotLicensed = "not_licensed": "the body holds no licence",
        /// The regulator does not hold what the power needs.
        TestNotMet = "test_not_met": "its test is not met",
        /// An undertaking for the same breach is kept.
        UndertakingKept = "undertaking_kept": "an undertaking for the same breach is kept",
        /// It was used for the same breach before.
        AlreadyUsed = "already_used": "it was used for the same breach before",
        /// The time within which it may be used is over.
        TooLate = "too_late": "the time for it is over",
    }
}

/// Why a power, or a part of it, cannot be used.
#[record]
pub struct PowerReason {
    /// What kind of reason it is.
    pub why: PowerExclusion,
    /// The reason in words, with the dates or beliefs compared.
    pub says: String,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// A part of a power that cannot be used although the power is open.
#[record]
pub struct PowerWithheld {
    /// The part.
    pub measure: PowerMeasure,
    /// Why not.
    pub reason: PowerReason,
}

/// The most that a penalty may be, and by when it must be notified.
#[record(explained)]
pub struct PenaltyCap {
    /// The greatest share of turnover in England.
    pub share: Share,
    /// Turnover in England, if stated.
    pub turnover: Option<Money>,
    /// The most that the penalty may be, in pounds; none without a turnover.
    pub most: Option<Money>,
    /// The last day for a notice of it; none without the day of the breach.
    pub last_day: Option<Date>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// What was found of one power.
#[record(explained)]
pub struct PowerFound {
    /// The id of the power.
    pub power: RuleId,
    /// The provision it rests on.
    pub statute: String,
    /// From when it reaches such a body; none where it never does.
    pub from: Option<RoughDate>,
    /// Until when; none while it is open, or where it never does.
    pub to: Option<RoughDate>,
    /// The rules by which it reaches such a body, where that is not what the power itself says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reached_by: Vec<RuleId>,
    /// Why it is excluded; empty unless it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<PowerReason>,
    /// What must be stated before it can be told; empty unless it is undecided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// What it allows now; for an undecided power, what it would allow.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<PowerMeasure>,
    /// What it does not allow now although it is open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withheld: Vec<PowerWithheld>,
    /// The most that a penalty may be, where it allows one.
    pub penalty: Option<PenaltyCap>,
    /// How it must be used, and what is to be known of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// Which powers are open against a body on a day, which are excluded, and which cannot be told.
#[record(explained)]
pub struct LegalPowers {
    /// What was asked.
    pub asked: PowersQuestion,
    /// Whether the body holds a licence.
    pub licence: Licence,
    /// The powers that may be used: every test is met by what was stated.
    pub open: Vec<PowerFound>,
    /// The powers that may not, each with every reason.
    pub excluded: Vec<PowerFound>,
    /// The powers that depend on what was not stated.
    pub undecided: Vec<PowerFound>,
    /// What is to be known of all of them.
    pub notes: Vec<Note>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}
