//! What is asked: a body, what is known of it, what was judged, and what was decided.

use super::{Evidence, OversightFramework, SegmentedBody};
use crate::{
    calendar::Date,
    wire::{document, word},
};

word! {
    /// How far a body needs support, as it was judged.
    pub enum SupportNeeds {
        /// In no theme.
        None = "none": "no needs of support",
        /// In one or more themes.
        Some = "some": "needs of support",
        /// Significantly.
        Significant = "significant": "significant needs of support",
    }
}

word! {
    /// Whether a body breaches its licence, or for a body without one what is equivalent.
    pub enum Breach {
        /// It does not.
        None = "none": "no breach",
        /// It is suspected to.
        Suspected = "suspected": "a suspected breach",
        /// It was found to.
        Actual = "actual": "an actual breach",
    }
}

document! {
    /// What those responsible judge, once a sign or a review has given them reason to.
    pub struct Judgement {
        /// How far the body needs support.
        pub needs: SupportNeeds,
        /// Whether it is in breach of its licence or the equivalent.
        pub breach: Breach,
        /// Whether the issues are very serious or complex; needed where there is a breach.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub very_serious_or_complex: Option<bool>,
        /// Whether it performs consistently well across the themes; needed from 2021 where there is no
        /// need.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub consistently_high_performing: Option<bool>,
    }
}

document! {
    /// A segment that was decided.
    pub struct DecidedSegment {
        /// The segment, from 1 to 4.
        pub segment: u64,
        /// Who decided it, in words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub by: Option<String>,
    }
}

document! {
    /// A criterion for leaving the Recovery Support Programme.
    pub struct ExitCriterion {
        /// What was agreed.
        pub criterion: String,
        /// Whether it is met.
        pub met: bool,
    }
}

document! {
    /// Where a body stands in the Recovery Support Programme.
    pub struct RecoverySupportInput {
        /// The criteria that were agreed for leaving it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub exit_criteria: Vec<ExitCriterion>,
        /// Whether the CQC recommends that it leaves.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cqc_recommends_exit: Option<bool>,
        /// Whether NHS England accepts that recommendation.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub nhs_england_accepts: Option<bool>,
    }
}

document! {
    /// A body, what is known of it, what was judged, and what was decided.
    ///
    /// ```json
    /// { "body": "foundation_trust", "date": "2018-06-30",
    ///   "evidence": { "use_of_resources_need": true },
    ///   "judgement": { "needs": "significant", "breach": "suspected",
    ///                  "very_serious_or_complex": false },
    ///   "decided": { "segment": 3, "by": "NHS Improvement" } }
    /// ```
    pub struct SegmentQuestion {
        /// What kind of body it is.
        pub body: SegmentedBody,
        /// The day; needed in a year with more than one framework.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub date: Option<Date>,
        /// The framework; needed on a day on which the sources leave open which one it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub framework: Option<OversightFramework>,
        /// What is known of the body; without any, no signs are looked for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub evidence: Option<Evidence>,
        /// What was judged.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub judgement: Option<Judgement>,
        /// What was decided.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub decided: Option<DecidedSegment>,
        /// Where the body stands in the Recovery Support Programme.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub recovery_support: Option<RecoverySupportInput>,
    }
}
