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
    match framework {
        OversightFramework::SingleOversightFramework => {
            let (role, kind) = match segment {
                1 => (Role::SofSegment1, EffectKind::Frees),
                2 => (Role::SofSegment2, EffectKind::Supports),
                3 => (Role::SofSegment3, EffectKind::Obliges),
                _ => (Role::SofSegment4, EffectKind::Obliges),
            };
            Ok(vec![SegmentEffect::of(kind, rulebook.role(role)?)])
        }
        OversightFramework::OversightFramework2019 => Ok(vec![
            SegmentEffect::of(EffectKind::Obliges, rulebook.role(Role::Nof2019SystemReview)?),
            SegmentEffect::of(EffectKind::Supports, rulebook.role(Role::Nof2019WhoActs)?),
        ]),
        OversightFramework::SystemOversightFramework2021
        | OversightFramework::OversightFramework2022 => effects_from_2021(rulebook, segment),
    }
}

fn effects_from_2021(rulebook: &Rulebook, segment: u8) -> Result<Vec<SegmentEffect>, NotInForce> {
    let mut effects = Vec::new();
    let support = rulebook.role(Role::Nof2021SupportDescription)?;
    if let Some(words) = support.words().get(usize::from(segment).saturating_sub(1)) {
        let says = format!("support: {words}");
        effects.push(SegmentEffect { says, ..SegmentEffect::of(EffectKind::Supports, support) });
    }
    for (role, kind) in FROM_2021 {
        let rule = rulebook.role(role)?;
        if rule.words().contains(&segment.to_string()) {
            effects.push(SegmentEffect::of(kind, rule));
        }
    }
    Ok(effects)
}

impl SegmentEffect {
    fn of(kind: EffectKind, rule: &Rule) -> Self {
        Self { kind, says: rule.says.clone(), rule: rule.id.clone() }
    }
}
