//! What is asked about special measures.

use crate::{calendar::Date, oversight::segment::CqcRating, wire::document};

document! {
    /// The CQC's ratings of a trust for the five key questions.
    pub struct KeyQuestions {
        /// Safe.
        pub safe: CqcRating,
        /// Effective.
        pub effective: CqcRating,
        /// Caring.
        pub caring: CqcRating,
        /// Responsive.
        pub responsive: CqcRating,
        /// Well-led.
        pub well_led: CqcRating,
    }
}

document! {
    /// What speaks for financial special measures; what is significant or exceptional is a judgement.
    pub struct FinancialGrounds {
        /// Whether a control total is agreed.
        pub control_total_agreed: bool,
        /// Whether a significant deficit is planned.
        pub significant_deficit_planned: bool,
        /// Whether the forecast is significantly adverse.
        pub significant_adverse_forecast: bool,
        /// Whether governance failed exceptionally.
        pub exceptional_governance_failure: bool,
    }
}

document! {
    /// A trust that may be, or is, in special measures.
    ///
    /// ```json
    /// { "date": "2018-06-30",
    ///   "ratings": { "safe": "inadequate", "effective": "requires_improvement", "caring": "good",
    ///                "responsive": "requires_improvement", "well_led": "inadequate" },
    ///   "management_needs_support": true, "entered": "2018-07-15" }
    /// ```
    pub struct SpecialMeasuresQuestion {
        /// The day that is asked about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub date: Option<Date>,
        /// The ratings at trust level; without them nothing is said on quality.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ratings: Option<KeyQuestions>,
        /// Whether the present management cannot improve without support; needed where the ratings
        /// would let the trust enter.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub management_needs_support: Option<bool>,
        /// What speaks for financial special measures; without it nothing is said on finance.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub finance: Option<FinancialGrounds>,
        /// The day on which the trust entered special measures for quality.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub entered: Option<Date>,
    }
}
