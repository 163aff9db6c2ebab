//! A reserve as a system's year declares it.

use super::{ReleaseCondition, ReleaseQuestion};
use crate::{
    money::Money,
    organisation::OdsCode,
    rulebook::{Role, Rulebook},
    wire::document,
};

document! {
    /// A reserve that a member holds, and what is known of the conditions for its release. The
    /// holder's position and control total, and whether the system delivers, are those of the year.
    pub struct ReserveHeld {
        /// Who holds it.
        pub code: OdsCode,
        /// How much it is.
        pub amount: Money,
        /// Whether the Treasury consents, where the year asks for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub treasury_consent: Option<bool>,
        /// Whether the national risk position is acceptable, where the year asks for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub national_risk_acceptable: Option<bool>,
        /// Whether the control total moves with the reserve, where the year leaves it open.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub rebase: Option<bool>,
    }
}

impl ReserveHeld {
    /// Whether its release depends on what the system delivers.
    pub(crate) fn needs_delivery(rulebook: &Rulebook) -> bool {
        let word = ReleaseCondition::SystemDelivering.as_str();
        let test = rulebook.role(Role::ReserveReleaseTest);
        test.is_ok_and(|test| test.words().iter().any(|condition| condition == word))
    }

    /// The question of its release, by its holder's figures.
    #[must_use]
    pub fn asked(
        &self,
        position: Money,
        control_total: Money,
        system_delivering: Option<bool>,
    ) -> ReleaseQuestion {
        ReleaseQuestion {
            amount: self.amount,
            position,
            control_total,
            treasury_consent: self.treasury_consent,
            system_delivering,
            national_risk_acceptable: self.national_risk_acceptable,
            rebase: self.rebase,
        }
    }
}
