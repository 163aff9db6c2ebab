//! Layers: what is shared of the first pounds of a gain or loss, and what of the next.

use std::collections::BTreeMap;

use super::{BasisOrMix, Size};
use crate::{allocation::Account, organisation::OdsCode, share::Share, wire::document};

document! {
    /// A layer of a gain or loss: the part between two sizes of it, and who takes that part.
    ///
    /// ```json
    /// { "from": "0", "to": "5000000", "shared": "0.75", "left_with": { "region": "0.25" } }
    /// ```
    pub struct Layer {
        /// The size of the gain or loss at which the layer begins. The first begins at nothing, each
        /// other where the one below it ends.
        pub from: Size,
        /// The size at which it ends; left out, it never does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub to: Option<Size>,
        /// The part of it that the members share.
        pub shared: Share,
        /// The parts that are left with a member, the `reserve`, the `region` or somebody `outside`.
        /// With the part that is shared they sum to 1. No limit holds for them.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub left_with: BTreeMap<Account, Share>,
        /// What the members' shares of it are in proportion to; left out, the agreement's basis.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub basis: Option<BasisOrMix>,
        /// The members' fixed shares in this layer; left out, the agreement's.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub shares: BTreeMap<OdsCode, Share>,
    }
}
