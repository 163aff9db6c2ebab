//! What a system plans.

use crate::{money::Money, share::Share, wire::document};

document! {
    /// What a system plans, and what its capital depends on.
    ///
    /// ```json
    /// { "plan": "0", "fair_share": "-20000000", "capital": "100000000" }
    /// ```
    pub struct CapitalQuestion {
        /// The revenue position that it plans: a surplus positive, a deficit negative.
        pub plan: Money,
        /// Its fair-share position, with the same signs. A plan in deficit needs none, but with it
        /// the answer says what balancing would earn.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub fair_share: Option<Money>,
        /// Its capital before, zero or more. A plan that balances needs none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub capital: Option<Money>,
        /// The share of its capital that a plan in deficit loses, where it has been settled; at
        /// most what the rules allow.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub penalty_share: Option<Share>,
    }
}
