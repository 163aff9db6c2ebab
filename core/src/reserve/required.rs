//! An organisation, and the reserves that it must hold.

use ics_rules_macros::record;

use super::ReserveHolder;
use crate::{
    money::Money,
    organisation::{OdsCode, OrganisationKind},
    rulebook::RuleId,
    share::Share,
    wire::{document, word},
};

document! {
    /// An organisation, and what its reserves depend on.
    ///
    /// ```json
    /// { "organisation": "RHQ", "kind": "foundation_trust", "contract_value": "900000000",
    ///   "prior_year_control_total_met": true }
    /// ```
    pub struct ReserveRequirementQuestion {
        /// The organisation.
        pub organisation: OdsCode,
        /// Its kind: a clinical commissioning group or a trust.
        pub kind: OrganisationKind,
        /// The allocation of a group, zero or more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub allocation: Option<Money>,
        /// The contract value of a trust, zero or more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub contract_value: Option<Money>,
        /// Whether a trust met its control total of the year before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub prior_year_control_total_met: Option<bool>,
    }
}

word! {
    /// What a reserve is for.
    pub enum ReserveKind {
        /// Held uncommitted against risk.
        Uncommitted = "uncommitted": "is held uncommitted",
        /// Set aside to be spent on transformation.
        Transformation = "transformation": "is set aside for transformation",
        /// The element of the quality payments (CQUIN) that is held in reserve.
        ProviderCquin = "provider_cquin": "is the CQUIN element held in reserve",
        /// A general contingency.
        Contingency = "contingency": "is kept as a general contingency",
    }
}

word! {
    /// What a reserve is a share of.
    pub enum ReserveBase {
        /// The allocation of a commissioner.
        Allocation = "allocation": "allocation",
        /// The value of a trust's contracts.
        ContractValue = "contract_value": "contract value",
    }
}

/// The reserves that an organisation must hold in a year.
#[record(explained)]
pub struct ReserveRequirement {
    /// What was asked.
    #[python(parts(organisation: OdsCode))]
    pub asked: ReserveRequirementQuestion,
    /// Each reserve; none where the year asks for none.
    pub reserves: Vec<RequiredReserve>,
    /// Their sum, whoever holds them.
    pub total: Money,
    /// The rules it rests on: where reserves were withdrawn, that rule first.
    pub rules: Vec<RuleId>,
}

/// One reserve that must be held.
#[record]
pub struct RequiredReserve {
    /// What it is for.
    pub kind: ReserveKind,
    /// How large a share it is.
    pub share: Share,
    /// What it is a share of.
    pub base: ReserveBase,
    /// The amount of that.
    pub base_amount: Money,
    /// The reserve, to the penny.
    pub amount: Money,
    /// Who holds it.
    pub holder: ReserveHolder,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}
