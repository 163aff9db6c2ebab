//! The question of this room as a document.

use super::{Agreement, SharingMember};
use crate::{money::Money, wire::document};

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
