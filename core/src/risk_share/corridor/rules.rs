//! The rules that each step of a settlement rests on.

use crate::{
    outcome::NotInForce,
    rulebook::{CorridorPreset, CorridorRules, Role, RuleId, Rulebook},
};

/// The rules of every step, as a published scheme has them or as they are for anybody's terms.
pub(super) struct Rules {
    pub(super) steps: CorridorRules,
    /// When relief is taken off.
    pub(super) relief: RuleId,
    /// That it ends at nothing.
    pub(super) relief_ends: RuleId,
    /// The one rounding.
    pub(super) rounding: RuleId,
}

impl Rules {
    /// The rules of a scheme, or of terms in full where there is none. A limit that is the
    /// organisation's own rests on no rule of the scheme.
    pub(super) fn of(
        rulebook: &Rulebook,
        preset: Option<&CorridorPreset>,
        own_limit: bool,
    ) -> Result<Self, NotInForce> {
        let id = |role: Role| rulebook.role(role).map(|rule| rule.id.clone());
        let stated = |role: Role| Ok(vec![id(Role::SharesAreData)?, id(role)?]);
        let mut steps = match preset {
            Some(preset) => preset.rules.clone(),
            None => CorridorRules {
                years: Vec::new(),
                band: stated(Role::CorridorEdge)?,
                inside: vec![id(Role::CorridorInside)?],
                share: stated(Role::CorridorShare)?,
                gain: stated(Role::CorridorGain)?,
                cap: stated(Role::CorridorLimit)?,
                half_rate: stated(Role::CorridorHalfRate)?,
                loss: stated(Role::CorridorLoss)?,
                limit: stated(Role::CorridorLimit)?,
            },
        };
        if own_limit {
            steps.limit = stated(Role::CorridorLimit)?;
        }
        Ok(Self {
            steps,
            relief: id(Role::CorridorRelief)?,
            relief_ends: id(Role::CorridorReliefEnds)?,
            rounding: id(Role::CorridorRounding)?,
        })
    }
}
