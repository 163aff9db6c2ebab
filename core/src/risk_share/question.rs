//! The question of this room as a document.

use super::{Agreement, RiskShare, SharingMember, share_risk};
use crate::{error::Result, money::Money, outcome::Outcome, rulebook::Rulebook, wire::document};

document! {
    /// What the members have agreed, and an outcome.
    pub struct SharingQuestion {
        /// What they have agreed.
        pub agreement: Agreement,
        /// The members.
        pub members: Vec<SharingMember>,
        /// The amount that is shared, where the agreement shares a stated one: a gain positive, a loss
        /// negative.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub amount: Option<Money>,
    }
}

impl SharingQuestion {
    /// The answer of [`share_risk`].
    ///
    /// # Errors
    ///
    /// As [`share_risk`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<RiskShare>> {
        share_risk(rulebook, self)
    }
}
