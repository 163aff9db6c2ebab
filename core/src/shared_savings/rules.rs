//! The rules that each step of a settlement rests on.

use super::{CorridorSide, ExactAmount, ShareBasis, SharedAmount, case::Case};
use crate::{
    money::Money,
    outcome::NotInForce,
    rulebook::{CorridorPreset, CorridorRules, LossBasis, Role, RuleId, Rulebook},
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

    /// The rules of the steps that were taken, each once.
    pub(super) fn used(&self, case: &Case<'_>, shared: Option<&SharedAmount>) -> Vec<RuleId> {
        let steps = &self.steps;
        let named = case.question.preset.as_deref().map(RuleId::from);
        let mut used: Vec<&RuleId> = named.iter().chain(&steps.years).chain(&steps.band).collect();
        match shared {
            None => used.extend(&steps.inside),
            Some(shared) if case.side == CorridorSide::Loss => {
                let by_gain = matches!(
                    shared.by,
                    ShareBasis::Remainder | ShareBasis::Floor | ShareBasis::Ceiling
                );
                used.extend(steps.share.iter().filter(|_| by_gain));
                used.extend(&steps.loss);
                // A scheme may have a rule about limits although none is known.
                used.extend(steps.limit.iter().filter(|_| {
                    case.terms.loss.basis != LossBasis::None
                        && (shared.limit.is_some() || case.question.preset.is_some())
                }));
                let relief = case.question.relief.unwrap_or_default();
                if relief > Money::ZERO && shared.by != ShareBasis::None {
                    used.push(&self.relief);
                    used.extend(
                        (ExactAmount::size_of(relief) > shared.relief).then_some(&self.relief_ends),
                    );
                }
            }
            Some(shared) => {
                used.extend(steps.half_rate.iter().filter(|_| shared.half_rate.is_some()));
                used.extend(steps.share.iter().chain(&steps.gain));
                used.extend(steps.cap.iter().filter(|_| shared.limit.is_some()));
            }
        }
        used.extend(shared.map(|_| &self.rounding));
        let mut once: Vec<RuleId> = Vec::new();
        for id in used {
            if !once.contains(id) {
                once.push(id.clone());
            }
        }
        once
    }
}
