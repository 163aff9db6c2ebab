//! What is asked about legal powers, and what the regulator holds.

use crate::{
    calendar::Date,
    money::Money,
    rulebook::{Belief, BodyKind, RuleId},
    wire::{document, word},
};

word! {
    /// The duty that is breached.
    pub enum BreachedDuty {
        /// A condition of a licence.
        LicenceCondition = "licence_condition": "a condition of its licence",
        /// Services are provided without the licence that they need.
        NoLicence = "no_licence": "the duty to hold a licence",
        /// A requirement to give documents or information.
        InformationRequirement = "information_requirement": "a requirement to give information",
    }
}

word! {
    /// What became of undertakings about a breach.
    pub enum UndertakingState {
        /// None was accepted.
        None = "none": "none was accepted",
        /// One was accepted and is kept.
        Kept = "kept": "accepted and kept",
        /// One was accepted and is kept in part.
        KeptInPart = "kept_in_part": "accepted and kept in part",
        /// One was accepted and is not kept.
        NotKept = "not_kept": "accepted and not kept",
    }
}

document! {
    /// Which powers are open against a body on a day, given what the regulator holds.
    pub struct PowersQuestion {
        /// The kind of body.
        pub body: BodyKind,
        /// The day on which a power would be used.
        pub date: Date,
        /// The one power that is asked about; all of them when left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub power: Option<RuleId>,
        /// What the regulator holds; nothing when left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub known: Option<PowerFacts>,
    }
}

document! {
    /// What the regulator holds of a body. What is left out is not known, and is never taken for a no.
    pub struct PowerFacts {
        /// Whether it holds a licence; by the rulebook's dates for trusts when left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub licensed: Option<bool>,
        /// The yearly income of an independent provider from NHS services, in pounds, zero or more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub nhs_income: Option<Money>,
        /// Whether an independent provider has commissioner-requested services.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub commissioner_requested: Option<bool>,
        /// Whether information is necessary or expedient for regulatory functions.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub information_needed: Option<bool>,
        /// How far the regulator is convinced of a breach.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub breach: Option<Belief>,
        /// The duty that is breached; needed where the body holds no licence.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub breach_of: Option<BreachedDuty>,
        /// The day of the breach; a penalty has a time limit from it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub breached_on: Option<Date>,
        /// How far it is convinced that governance will make the trust fail to comply with its licence.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub governance: Option<Belief>,
        /// Whether a CQC warning notice requires significant improvement.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub warning_notice: Option<bool>,
        /// How far it is convinced that a commissioner fails, or is at risk of failing, its functions.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub functions: Option<Belief>,
        /// What became of undertakings about this breach.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub undertaking: Option<UndertakingState>,
        /// Whether a requirement or penalty has been imposed for the same breach before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub already_required: Option<bool>,
        /// Turnover in England, in pounds, zero or more; the cap on a penalty is a share of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub turnover: Option<Money>,
    }
}
