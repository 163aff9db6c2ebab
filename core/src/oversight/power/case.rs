//! What every power is held against.

use super::{licence::Licence, question::PowerFacts};
use crate::{
    calendar::Date,
    rulebook::{BodyKind, Rulebook},
};

/// What every power is held against.
#[derive(Debug, Clone, Copy)]
pub(super) struct Case<'c> {
    pub(super) rulebook: &'c Rulebook,
    pub(super) body: BodyKind,
    pub(super) date: Date,
    pub(super) known: &'c PowerFacts,
    pub(super) licence: &'c Licence,
}
