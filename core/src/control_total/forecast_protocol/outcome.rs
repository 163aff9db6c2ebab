//! What a change of forecast leads to.

use ics_rules_macros::record;

use super::ForecastChangeQuestion;
use crate::{money::Money, rulebook::RuleId, wire::word};

word! {
    /// Who oversees a change of forecast.
    pub enum ForecastOverseer {
        /// The system itself.
        System = "system": "the system",
        /// The region of NHS England.
        Region = "region": "the NHS England region",
    }
}

word! {
    /// What the system's forecast after the change is held against.
    pub enum ForecastTest {
        /// The system's plan.
        Plan = "plan": "its plan",
        /// Neither a surplus nor a deficit.
        BreakEven = "break_even": "break-even",
    }
}

word! {
    /// What is to be noted of a forecast that worsens.
    pub enum ForecastFlag {
        /// It is a last resort, as every worsening is.
        LastResort = "last_resort": "a last resort",
        /// It comes early in the year, when it should not.
        EarlyInYear = "early_in_year": "early in the year",
        /// It comes so late that it is read as a sign of very poor control.
        Late = "late": "late in the year",
    }
}

word! {
    /// Whether there is evidence of the actions that a change of forecast needs.
    pub enum ForecastPrecondition {
        /// There is.
        Met = "met": "there is evidence of them",
        /// There is none.
        Missing = "missing": "there is no evidence of them",
        /// That was not stated.
        Unstated = "unstated": "whether there is evidence of them was not stated",
    }
}

/// What a change of a provider's forecast leads to.
#[record(explained)]
pub struct ForecastChange {
    /// What was asked.
    #[python(parts(provider: crate::OdsCode))]
    pub asked: ForecastChangeQuestion,
    /// The forecast after less the forecast before: an improvement is positive, a worsening negative.
    pub change: Money,
    /// What follows, where the forecast worsens; none where it does not.
    pub worsening: Option<ForecastWorsening>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// What follows from a forecast that worsens.
#[record]
pub struct ForecastWorsening {
    /// By how much it worsens, above zero.
    pub by: Money,
    /// Who oversees it, and how near that is to changing.
    pub oversight: ForecastOversight,
    /// The same by the other reading of what the system's forecast is held against.
    pub other_reading: ForecastOversight,
    /// What is to be noted.
    pub flags: Vec<ForecastFlag>,
    /// Whether there is evidence of the actions it needs.
    pub precondition: ForecastPrecondition,
    /// What follows, in the words of the rulebook.
    pub consequences: Vec<String>,
}

/// Who oversees a forecast that worsens, and how near that is to changing.
///
/// Of `headroom` and `short_by` at least one is nothing; both are where the forecast is exactly at
/// the line, which is the system's side.
#[record]
pub struct ForecastOversight {
    /// What the system's forecast is held against.
    pub test: ForecastTest,
    /// The amount that this is: a surplus positive, a deficit negative.
    pub line: Money,
    /// Who oversees the change.
    pub overseer: ForecastOverseer,
    /// By how much the system's forecast could still worsen with the same overseer; nothing where it
    /// is below the line.
    pub headroom: Money,
    /// By how much it falls short of the line; nothing where it does not.
    pub short_by: Money,
}
