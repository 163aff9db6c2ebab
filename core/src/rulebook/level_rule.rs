//! The entries that speak of a level.

use super::RuleId;
use crate::{
    system::Tier,
    wire::{document, word},
};

word! {
    /// What a rule says of a level.
    pub(super) enum LevelPart {
        /// Something that the level does.
        Function = "function": "function",
        /// Something that the NHS Long Term Plan puts first for it.
        Priority = "priority": "priority of the Long Term Plan",
        /// Anything else.
        Other = "other": "other",
    }
}

document! {
    /// The fields of a `[level_rule]`.
    pub(super) struct LevelRuleFields {
        /// The level it speaks of.
        pub(super) level: Tier,
        /// What it says of the level.
        pub(super) part: LevelPart,
    }
}

/// A rule that speaks of a level.
#[derive(Debug)]
pub(super) struct LevelRule {
    pub(super) id: RuleId,
    pub(super) level: Tier,
    pub(super) part: LevelPart,
}
