//! What is stated of the criteria of the matrix.

use std::collections::BTreeMap;

use crate::{
    calendar::Date,
    rulebook::{Domain, RuleId, Stage},
    share::Share,
    wire::document,
};

document! {
    /// What is stated of the criteria of the maturity matrix, each with its evidence.
    pub struct CriteriaReport {
        /// What is stated of each criterion, by its id. What is left out is not stated.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        #[cfg_attr(feature = "typescript", tsify(type = "Record<string, CriterionEvidence>"))]
        pub criteria: BTreeMap<RuleId, CriterionEvidence>,
        /// The stage of each domain, where those who know the system judge it.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        #[cfg_attr(feature = "typescript", tsify(type = "Partial<Record<Domain, Stage>>"))]
        pub judged: BTreeMap<Domain, Stage>,
        /// The share of a cell's criteria that reaches it, above zero, where stages follow from one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub criteria_share: Option<Share>,
        /// The day of the report; the deadline is held against it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub date: Option<Date>,
    }
}

document! {
    /// What is stated of one criterion.
    pub struct CriterionEvidence {
        /// Whether what it says is so. For a shortcoming, false means that it is left behind.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub present: Option<bool>,
        /// What shows it; a criterion counts as met only with evidence.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub evidence: Option<String>,
    }
}
