//! A reserve, its holder's figures, and whether the conditions of its release hold.

use crate::{
    money::Money,
    wire::{document, word},
};

word! {
    /// What a year's rules may ask for before a reserve is released.
    pub enum ReleaseCondition {
        /// The Treasury consents.
        TreasuryConsent = "treasury_consent": "the Treasury consents",
        /// The local system is shown to be delivering its system control total.
        SystemDelivering = "system_delivering": "the local system is delivering its control total",
        /// The national risk position is acceptable.
        NationalRiskAcceptable = "national_risk_acceptable": "the national risk position is acceptable",
    }
}

document! {
    /// A reserve, its holder's figures before the release, and whether the conditions hold. The
    /// conditions that the year's rules ask for must be stated.
    ///
    /// ```json
    /// { "amount": "9900000", "position": "-17400000", "control_total": "-17400000",
    ///   "treasury_consent": true }
    /// ```
    pub struct ReleaseQuestion {
        /// The reserve, zero or more.
        pub amount: Money,
        /// The holder's position before: a surplus positive, a deficit negative.
        pub position: Money,
        /// Its control total before, with the same signs.
        pub control_total: Money,
        /// Whether the Treasury consents.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub treasury_consent: Option<bool>,
        /// Whether the local system is shown to be delivering its system control total.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub system_delivering: Option<bool>,
        /// Whether the national risk position is acceptable.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub national_risk_acceptable: Option<bool>,
        /// Whether the control total moves with the reserve, where the year's rules leave it open;
        /// the rulebook's own setting when left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub rebase: Option<bool>,
    }
}

impl ReleaseQuestion {
    /// Whether a condition holds, where that is stated.
    #[must_use]
    pub const fn holds(&self, condition: ReleaseCondition) -> Option<bool> {
        match condition {
            ReleaseCondition::TreasuryConsent => self.treasury_consent,
            ReleaseCondition::SystemDelivering => self.system_delivering,
            ReleaseCondition::NationalRiskAcceptable => self.national_risk_acceptable,
        }
    }
}
