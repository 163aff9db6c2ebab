//! A change of forecast.

use crate::{calendar::Month, money::Money, organisation::OdsCode, wire::document};

document! {
    /// A change of a provider's forecast for the year, and what its system then expects. Surpluses
    /// are positive, deficits negative.
    ///
    /// ```json
    /// { "provider": "RHQ", "month": 9, "before": "0", "after": "-4000000",
    ///   "system_after": "1000000", "system_plan": "0", "early_until": 4,
    ///   "actions_evidenced": true }
    /// ```
    pub struct ForecastChangeQuestion {
        /// The provider.
        pub provider: OdsCode,
        /// The month at which the forecast changes.
        pub month: Month,
        /// The provider's forecast for the year before the change.
        pub before: Money,
        /// And after it.
        pub after: Money,
        /// The forecast of its whole system, with the change.
        pub system_after: Money,
        /// The plan of its whole system.
        pub system_plan: Money,
        /// The last month that counts as early in the year, which no source gives. It is needed
        /// where the forecast worsens before the quarter in which a change is late.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub early_until: Option<Month>,
        /// Whether there is evidence of the actions that a change of forecast needs.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub actions_evidenced: Option<bool>,
        /// Whether the protocol holds, in a year whose rules leave it open (from 2026/27).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub protocol_holds: Option<bool>,
    }
}

document! {
    /// What returns do not say where a forecast worsens.
    pub struct ForecastProtocol {
        /// The last month that counts as early in the year, which no source gives.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub early_until: Option<Month>,
        /// Whether there is evidence of the actions that a change of forecast needs.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub actions_evidenced: Option<bool>,
        /// Whether the protocol holds, in a year whose rules leave it open (from 2026/27).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub protocol_holds: Option<bool>,
    }
}
