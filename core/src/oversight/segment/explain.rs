//! Why a body is in a segment, or why that cannot be told.

use super::{EffectKind, OversightFramework, RecoverySupport, Segment, SegmentView, SignFound};
use crate::{
    explanation::{Explanation, Reasons},
    outcome::Outcome,
    rulebook::{Role, Rulebook},
};

impl Reasons for Segment {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let body = self.asked.body;
        let says = match (&self.decided, self.indicated.answer()) {
            (Some(decided), _) => {
                format!("the {body} is in segment {}, as decided", decided.segment)
            }
            (None, Some(view)) => {
                let segment = view.segment;
                format!("segment {segment} is indicated for the {body}; no decision was stated")
            }
            (None, None) => {
                format!("what segment the {body} is in cannot be told: no decision was stated")
            }
        };
        let framework = [self.framework.in_force(), self.framework.scope()];
        let under = Explanation::new(format!("it is under {}", self.framework))
            .citing(rulebook, &rulebook.playing(&self.rules, framework));
        Explanation::new(says)
            .following([under])
            .following(self.signs.iter().map(|found| sign(rulebook, found)))
            .following(self.evidence(rulebook))
            .following([self.indication(rulebook)])
            .following(self.decided.iter().map(|view| self.decision(rulebook, view)))
            .following(self.licence(rulebook))
            .following(self.recovery_support.iter().map(|one| self.recovery(rulebook, one)))
    }
}

fn sign(rulebook: &Rulebook, found: &SignFound) -> Explanation {
    let theme = found.theme.map(|theme| format!(" with {theme}")).unwrap_or_default();
    let says = format!("there is a sign of a need{theme}: {}", found.found);
    Explanation::new(says).citing(rulebook, [&found.rule])
}

impl Segment {
    /// The part of the rule by which signs are read.
    pub(super) fn opens(&self) -> Role {
        match self.framework {
            OversightFramework::SingleOversightFramework => Role::SofTriggerOpensJudgement,
            OversightFramework::OversightFramework2019 => Role::Nof2019Segments,
            _ => Role::Nof2021IndicativeTests,
        }
    }

    fn evidence(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let rules = rulebook.playing(&self.rules, [self.opens()]);
        let says = match (&self.asked.evidence, self.opens_judgement) {
            (None, _) => return None,
            (Some(_), Some(true)) => "a sign opens a judgement and sets no segment",
            (Some(_), _) => "the evidence that was stated shows no sign of a need",
        };
        let node = Explanation::new(says);
        let names = self.not_stated.iter();
        let node = names.fold(node, |node, name| node.comparing("not stated", name));
        Some(node.citing(rulebook, &rules))
    }

    fn indication(&self, rulebook: &Rulebook) -> Explanation {
        match &self.indicated {
            Outcome::Answer(view) => {
                let how = match (&self.asked.judgement, self.framework.is_from_2021()) {
                    (Some(_), _) => "by the judgement",
                    (None, true) => "by default",
                    (None, false) => "without any sign of a need",
                };
                let mut node =
                    Explanation::new(format!("{how}, segment {} is indicated", view.segment));
                if let Some(judgement) = &self.asked.judgement {
                    node = node
                        .comparing("needs", judgement.needs)
                        .comparing("breach", judgement.breach);
                }
                node.citing(rulebook, &view.rules).following(effects(rulebook, view))
            }
            refused => {
                let rules = rulebook.playing(&self.rules, [self.opens()]);
                Explanation::refusal(refused).citing(rulebook, &rules)
            }
        }
    }

    fn decision(&self, rulebook: &Rulebook, view: &SegmentView) -> Explanation {
        let says = match self.agree {
            Some(true) => format!("segment {} was decided, as indicated", view.segment),
            Some(false) => format!("segment {} was decided, which is not indicated", view.segment),
            None => format!("segment {} was decided", view.segment),
        };
        let node = Explanation::new(says).comparing("decides", &view.decided_by);
        let by = self.asked.decided.as_ref().and_then(|decided| decided.by.as_ref());
        let node = by.iter().fold(node, |node, by| node.comparing("decided by", by));
        node.citing(rulebook, &view.rules).following(effects(rulebook, view))
    }

    fn licence(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let roles = [Role::SofLicenceLink, Role::Nof2021LicenceLink];
        self.against_licence_link.then(|| {
            Explanation::new(
                "without a breach of its licence a foundation trust is not in this segment",
            )
            .citing(rulebook, &rulebook.playing(&self.rules, roles))
        })
    }

    fn recovery(&self, rulebook: &Rulebook, one: &RecoverySupport) -> Explanation {
        let says = match (one.in_programme, &one.may_leave) {
            (None, _) => {
                "whether it is in the Recovery Support Programme cannot be told: no decision was stated"
            }
            (Some(false), _) => "it is not in the Recovery Support Programme",
            (Some(true), Outcome::Answer(true)) => {
                "it is in the Recovery Support Programme and may leave it"
            }
            (Some(true), Outcome::Answer(false)) => {
                "it is in the Recovery Support Programme and may not leave it yet"
            }
            (Some(true), _) => {
                "it is in the Recovery Support Programme; whether it may leave cannot be told"
            }
        };
        let node = Explanation::new(says).comparing("decides", &one.decided_by);
        let left = one.criteria_left.iter();
        let node = left.fold(node, |node, left| node.comparing("not met", left));
        let roles: &[Role] = if one.in_programme == Some(true) {
            &[Role::RspInForce, Role::RspTerms, Role::RspEntry, Role::RspExit]
        } else {
            &[Role::Nof2021Segment4]
        };
        node.citing(rulebook, &rulebook.playing(&self.rules, roles.iter().copied()))
    }
}

fn effects<'a>(
    rulebook: &'a Rulebook,
    view: &'a SegmentView,
) -> impl Iterator<Item = Explanation> + 'a {
    view.effects.iter().map(move |effect| {
        let says = match effect.kind {
            EffectKind::Frees => format!("it frees: {}", effect.says),
            EffectKind::Obliges => format!("it obliges: {}", effect.says),
            EffectKind::Supports => effect.says.clone(),
        };
        Explanation::new(says).citing(rulebook, [&effect.rule])
    })
}
