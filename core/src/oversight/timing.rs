//! When a step must be taken: before or after a moment of the intervention.

use std::fmt;

use ics_rules_macros::record;

use crate::wire::word;

word! {
    /// On which side of a moment a step lies.
    pub enum Relation {
        /// Earlier.
        Before = "before": "before",
        /// Later.
        After = "after": "after",
    }
}

word! {
    /// A moment in an intervention.
    pub enum Moment {
        /// The organisation is first dealt with.
        Engagement = "engagement": "the organisation is engaged",
        /// The intervention is approved.
        Approval = "approval": "approval",
        /// The intervention is carried out.
        Enactment = "enactment": "enactment",
        /// The region's recommendation is approved.
        Recommendation = "recommendation": "the recommendation is approved",
        /// It is decided to intervene.
        Decision = "decision": "the decision",
    }
}

/// When a step must be taken.
#[record(text)]
#[derive(Copy)]
pub struct Timing {
    /// Before or after.
    pub relation: Relation,
    /// The moment.
    pub moment: Moment,
}

impl Timing {
    pub(super) const fn before(moment: Moment) -> Self {
        Self { relation: Relation::Before, moment }
    }

    pub(super) const fn after(moment: Moment) -> Self {
        Self { relation: Relation::After, moment }
    }
}

impl fmt::Display for Timing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.relation, self.moment)
    }
}
