//! Funds that depend on delivery, as a system declares them.
//!
//! The declaration is read and checked with the rest of the document. No edition of this version
//! holds the rules by which funds are earned, and an assessment says so.

use crate::{
    money::Money,
    organisation::OdsCode,
    share::Share,
    wire::{document, word},
};

word! {
    /// A fund paid for accepting and meeting control totals.
    pub enum FundKind {
        /// The Provider Sustainability Fund, before 2018/19 the Sustainability and Transformation
        /// Fund.
        ProviderSustainability = "provider_sustainability": "Provider Sustainability Fund",
        /// The Commissioner Sustainability Fund.
        CommissionerSustainability = "commissioner_sustainability": "Commissioner Sustainability Fund",
        /// The Financial Recovery Fund.
        FinancialRecovery = "financial_recovery": "Financial Recovery Fund",
        /// Money paid in place of the marginal rate emergency tariff.
        MarginalRateEmergencyTariff = "marginal_rate_emergency_tariff": "MRET funding",
    }
}

document! {
    /// An organisation's allocation from a fund for the year.
    pub struct Fund {
        /// The fund.
        pub kind: FundKind,
        /// The organisation.
        pub code: OdsCode,
        /// The amount for the year.
        pub amount: Money,
        /// The share of it that depends on the system control total.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub linked_to_system: Option<Share>,
    }
}
