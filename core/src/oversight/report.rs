//! How mature a system is, as those who know it judge: the input of this room.

use std::collections::BTreeMap;

use crate::{
    rulebook::{Domain, Stage},
    wire::document,
};

document! {
    /// How mature a system is, as those who know it judge.
    ///
    /// The stage of a domain is a judgement, made against its criteria and recorded with evidence;
    /// it is never inferred. A stage may also be stated for the whole system, and is then used
    /// in place of one made from the domains.
    pub struct MaturityReport {
        /// The stage of system leadership, partnerships and change capability.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub leadership: Option<Stage>,
        /// The stage of system architecture and strong financial management and planning.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub architecture: Option<Stage>,
        /// The stage of integrated care models.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub care_models: Option<Stage>,
        /// The stage of the track record of delivery.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub track_record: Option<Stage>,
        /// Whether the population is coherent and defined.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub population: Option<bool>,
        /// A stage stated for the whole system.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub stage: Option<Stage>,
        /// Whether freedoms of earlier stages are kept; the rulebook's setting when left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub inherit: Option<bool>,
    }
}

impl MaturityReport {
    /// The stage given for a domain.
    #[must_use]
    pub const fn of(&self, domain: Domain) -> Option<Stage> {
        match domain {
            Domain::Leadership => self.leadership,
            Domain::Architecture => self.architecture,
            Domain::CareModels => self.care_models,
            Domain::TrackRecord => self.track_record,
        }
    }

    /// The domains that were placed.
    pub(super) fn domains(&self) -> BTreeMap<Domain, Stage> {
        Domain::ALL.iter().filter_map(|domain| Some((*domain, self.of(*domain)?))).collect()
    }

    /// The places of the domain stages that were left out.
    pub(super) fn missing(&self) -> Vec<String> {
        let missing = Domain::ALL.iter().filter(|domain| self.of(**domain).is_none());
        missing.map(|domain| format!("maturity.{}", domain.as_str())).collect()
    }
}
