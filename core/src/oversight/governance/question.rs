//! What a system reports about its governance.

use std::collections::BTreeMap;

use crate::{calendar::Date, rulebook::RuleId, wire::document};

document! {
    /// What a system reports about its governance on a day.
    pub struct GovernanceReport {
        /// The day, in the year of the rulebook that is asked.
        pub date: Date,
        /// What is reported of each requirement, by its id. What is left out is not stated.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        #[cfg_attr(feature = "typescript", tsify(type = "Record<string, ReportedRequirement>"))]
        pub reported: BTreeMap<RuleId, ReportedRequirement>,
    }
}

document! {
    /// What a system reports of one requirement.
    pub struct ReportedRequirement {
        /// Whether it is met; for a requirement without a number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub met: Option<bool>,
        /// How many there are; for a requirement of a least number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub count: Option<u64>,
        /// What shows it, for example the minute or the agreement; a met requirement needs it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub evidence: Option<String>,
    }
}
