//! What a segment brings, and who decides it.

use super::{EffectKind, OversightFramework, SegmentEffect, SegmentView};
use crate::{
    outcome::{NotInForce, Stop},
    oversight::settings::not_understood,
    rulebook::{Role, Rule, RuleId, Rulebook},
};

/// The parts of the rules on what segments bring, with what kind each is.
const FROM_2021: [(Role, EffectKind); 5] = [
    (Role::Nof2021Segment1Benefits, EffectKind::Frees),
    (Role::Nof2021ReviewQuarterly, EffectKind::Obliges),
    (Role::Nof2021Segment3, EffectKind::Obliges),
    (Role::Nof2021Segment4, EffectKind::Obliges),
    (Role::Nof2021MandatedSupport, EffectKind::Obliges),
];

/// A segment as a framework has it.
pub(super) fn view(
    rulebook: &Rulebook,
    framework: OversightFramework,
    segment: u8,
    mut rules: Vec<RuleId>,
) -> Result<SegmentView, Stop> {
    let decides = rulebook.role(framework.decided_by())?;
    let place = usize::from(segment).saturating_sub(1);
    let decided_by = decides.words().get(place).ok_or_else(|| not_understood(decides))?.clone();
    rules.push(decides.id.clone());
    if framework.is_from_2021() {
        rules.extend(rulebook.ids_of([Role::SegmentDecisionRights])?);
    }
    let effects = effects(rulebook, framework, segment)?;
    Ok(SegmentView { segment, decided_by, effects, rules })
}

fn effects(
    rulebook: &Rulebook,
    framework: OversightFramework,
    segment: u8,
) -> Result<Vec<SegmentEffect>, NotInForce> {
    let effect =
        |kind, rule: &Rule, says: String| SegmentEffect { kind, says, rule: rule.id.clone() };
    let mut effects = Vec::new();
    match framework {
        OversightFramework::SingleOversightFramework => {
            let role = match segment {
                1 => Role::SofSegment1,
                2 => Role::SofSegment2,
                3 => Role::SofSegment3,
                _ => Role::SofSegment4,
            };
            let kind = match segment {
                1 => EffectKind::Frees,
                2 => EffectKind::Supports,
                _ => EffectKind::Obliges,
            };
            let rule = rulebook.role(role)?;
            effects.push(effect(kind, rule, rule.says.clone()));
        }
        OversightFramework::OversightFramework2019 => {
            for (role, kind) in [
                (Role::Nof2019SystemReview, EffectKind::Obliges),
                (Role::Nof2019WhoActs, EffectKind::Supports),
            ] {
                let rule = rulebook.role(role)?;
                effects.push(effect(kind, rule, rule.says.clone()));
            }
        }
        OversightFramework::SystemOversightFramework2021
        | OversightFramework::OversightFramework2022 => {
            let support = rulebook.role(Role::Nof2021SupportDescription)?;
            let place = usize::from(segment).saturating_sub(1);
            effects.extend(
                support.words().get(place).map(|words| {
                    effect(EffectKind::Supports, support, format!("support: {words}"))
                }),
            );
            for (role, kind) in FROM_2021 {
                let rule = rulebook.role(role)?;
                if rule.words().contains(&segment.to_string()) {
                    effects.push(effect(kind, rule, rule.says.clone()));
                }
            }
        }
    }
    Ok(effects)
}
