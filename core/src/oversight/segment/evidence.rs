//! Evidence in which signs of a need are looked for.

use super::Performance;
use crate::wire::{document, word};

word! {
    /// A rating by the Care Quality Commission.
    pub enum CqcRating {
        /// Outstanding.
        Outstanding = "outstanding": "outstanding",
        /// Good.
        Good = "good": "good",
        /// Requires improvement.
        RequiresImprovement = "requires_improvement": "requires improvement",
        /// Inadequate.
        Inadequate = "inadequate": "inadequate",
    }
}

document! {
    /// Ratings by the Care Quality Commission, as far as there are any.
    pub struct CqcRatings {
        /// Safe.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub safe: Option<CqcRating>,
        /// Effective.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub effective: Option<CqcRating>,
        /// Caring.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub caring: Option<CqcRating>,
        /// Responsive.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub responsive: Option<CqcRating>,
        /// Well-led.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub well_led: Option<CqcRating>,
        /// Overall.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub overall: Option<CqcRating>,
        /// Use of resources.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub use_of_resources: Option<CqcRating>,
    }
}

document! {
    /// What is known of a body, as far as it is known. What is not stated is no sign either way and is
    /// listed.
    pub struct Evidence {
        /// Ratings by the CQC.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cqc: Option<CqcRatings>,
        /// Whether there is a warning notice of the CQC.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub warning_notice: Option<bool>,
        /// Whether there is another material concern over quality.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub other_quality_concern: Option<bool>,
        /// Whether indicators of quality show an adverse trend.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub adverse_quality_trend: Option<bool>,
        /// Whether priority standards of seven-day services are missed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub seven_day_standards_missed: Option<bool>,
        /// Whether the use of resources score points to a need of support, as
        /// [`use_of_resources()`](crate::oversight::use_of_resources::use_of_resources()) answers it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub use_of_resources_need: Option<bool>,
        /// Performance against trajectories and standards.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub performance: Vec<Performance>,
        /// Whether performance fell sharply in one month.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sharp_fall: Option<bool>,
        /// Whether several concerns over performance are linked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub linked_concerns: Option<bool>,
        /// Whether there is a material concern over transformation or the STP.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub strategic_concern: Option<bool>,
        /// Whether a third party or a review of whether the trust is well led found against it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub adverse_leadership_review: Option<bool>,
        /// Whether several metrics are in the bottom quartile.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub several_in_bottom_quartile: Option<bool>,
        /// Whether performance is suddenly or lastingly in the bottom decile.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub bottom_decile: Option<bool>,
        /// Whether there is an adverse variance from the financial plan, or a missed forecast.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub adverse_financial_variance: Option<bool>,
        /// Whether local support has failed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub local_support_failed: Option<bool>,
        /// Whether leadership or governance failed catastrophically.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub catastrophic_failure: Option<bool>,
    }
}
