//! What is asked about an escalation.

use super::super::{concern::Intervention, power::PowerFacts};
use crate::{calendar::Date, rulebook::BodyKind, wire::document};

document! {
    /// A body with a concern, on a day, and what is known of it.
    pub struct EscalationQuestion {
        /// The kind of body, or the system itself.
        pub body: BodyKind,
        /// The day, in the year of the rulebook that is asked.
        pub date: Date,
        /// The segment that the body is in, from 1, the best.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub segment: Option<u64>,
        /// The segment that is proposed, where a change is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub proposed_segment: Option<u64>,
        /// What is to be done, for the ladder of stages.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub intervention: Option<Intervention>,
        /// What the regulator holds, for the statutory powers; nothing when left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub known: Option<PowerFacts>,
    }
}
