//! The parts of the rules on what counts as evidence of maturity and of governance.

macro_rules! evidence_roles {
    ($next:ident $($after:ident)*; $($before:tt)*) => {
        $next! {
            $($after)*; $($before)*

            /// The month by which every system must have reached a stage.
            MaturityDeadline = "maturity_deadline": "the deadline of maturity",
            /// The control total is delivered consistently.
            ConsistentControlTotal = "consistent_control_total":
                "a consistently delivered control total",
            /// The word consistently, for the delivery of a control total.
            ConsistentDelivery = "consistent_delivery": "consistent delivery of a control total",
            /// What evidence of a criterion counts as.
            EvidenceNeeded = "evidence_needed": "evidence of a criterion",
            /// How a stage follows from criteria.
            StageFromCriteria = "stage_from_criteria": "a stage from its criteria",
            /// What evidence of a governance requirement counts as.
            GovernanceEvidence = "governance_evidence": "evidence of a governance requirement",
            /// Dates of governance requirements given by month or year.
            RoughGovernanceDates = "rough_governance_dates": "the dates of governance requirements",
        }
    };
}

pub(super) use evidence_roles;
