//! The segment that a stated judgement indicates.

use super::{
    Breach, Judgement, OversightFramework, SegmentQuestion, SegmentedBody, SupportNeeds,
    signs::Signs,
};
use crate::{
    outcome::{NotInForce, Stop},
    oversight::settings::not_understood,
    rulebook::{Role, RuleId, Rulebook},
};

/// A segment, and the rules that indicate it.
pub(super) type Indicated = (u8, Vec<RuleId>);

impl SegmentQuestion {
    /// The segment that is indicated under a framework.
    pub(super) fn indicated(
        &self,
        rulebook: &Rulebook,
        framework: OversightFramework,
        signs: Option<&Signs>,
    ) -> Result<Indicated, Stop> {
        match framework {
            OversightFramework::SingleOversightFramework => self.by_sof(rulebook, signs),
            OversightFramework::OversightFramework2019 => {
                let because = "no text read here gives the tests of this framework's segments, so \
                               that the segment is the one that was decided";
                Err(Stop::cannot_tell(["decided"], because))
            }
            OversightFramework::SystemOversightFramework2021
            | OversightFramework::OversightFramework2022 => self.by_later(rulebook),
        }
    }

    fn by_sof(&self, rulebook: &Rulebook, signs: Option<&Signs>) -> Result<Indicated, Stop> {
        let Some(judgement) = &self.judgement else {
            return match signs {
                Some(signs) if signs.found.is_empty() && signs.not_stated.is_empty() => {
                    let roles = [Role::SofSegment1, Role::SofThemes];
                    Ok((1, rulebook.ids_of(roles)?))
                }
                Some(signs) if signs.found.is_empty() => {
                    let missing = signs.not_stated.iter().map(|name| format!("evidence.{name}"));
                    let because =
                        "a body is in segment 1 only where no theme shows a possible need";
                    Err(Stop::cannot_tell(missing, because))
                }
                _ => {
                    let because = "a sign opens a judgement, and only the judgement indicates a \
                                   segment";
                    Err(Stop::cannot_tell(["judgement"], because))
                }
            };
        };
        let segment = judgement.segment()?.unwrap_or(1);
        let role = match segment {
            1 => Role::SofSegment1,
            2 => Role::SofSegment2,
            3 => Role::SofSegment3,
            _ => Role::SofSegment4,
        };
        Ok((segment, rulebook.ids_of([role, Role::SofTriggerOpensJudgement])?))
    }

    fn by_later(&self, rulebook: &Rulebook) -> Result<Indicated, Stop> {
        let rule = rulebook.role(Role::Nof2021DefaultSegment)?;
        let default = rule.number().and_then(|number| u8::try_from(number).ok());
        let default = default.filter(|segment| (1..=4).contains(segment));
        let default = default.ok_or_else(|| not_understood(rule))?;
        let by_default = || -> Result<Indicated, NotInForce> {
            Ok((default, rulebook.ids_of([Role::Nof2021DefaultSegment])?))
        };
        let described = |segment| -> Result<Indicated, NotInForce> {
            Ok((segment, rulebook.ids_of([Role::Nof2021SegmentDescription])?))
        };
        let Some(judgement) = &self.judgement else { return Ok(by_default()?) };
        match (judgement.segment()?, judgement.consistently_high_performing) {
            (Some(segment), _) => Ok(described(segment)?),
            (None, Some(true)) => Ok(described(1)?),
            (None, Some(false)) => Ok(by_default()?),
            (None, None) => {
                let missing = vec!["judgement.consistently_high_performing".to_owned()];
                let because =
                    "segment 1 is for those that perform consistently well across the themes";
                Err(Stop::cannot_tell(missing, because))
            }
        }
    }

    /// Whether the licence rules a segment out: a foundation trust is in some only with a breach.
    pub(super) fn against_licence(
        &self,
        rulebook: &Rulebook,
        framework: OversightFramework,
        segment: u8,
    ) -> bool {
        let role = match framework {
            OversightFramework::SingleOversightFramework => Role::SofLicenceLink,
            OversightFramework::OversightFramework2019 => return false,
            _ => Role::Nof2021LicenceLink,
        };
        let linked =
            rulebook.role(role).is_ok_and(|rule| rule.words().contains(&segment.to_string()));
        let breach = self.judgement.as_ref().map(|judgement| judgement.breach);
        linked && self.body == SegmentedBody::FoundationTrust && breach == Some(Breach::None)
    }
}

impl Judgement {
    /// The segment by the tests that every framework describes alike; none where there is no need and
    /// no breach.
    fn segment(&self) -> Result<Option<u8>, Stop> {
        match (self.needs, self.breach, self.very_serious_or_complex) {
            (SupportNeeds::None, Breach::None, _) => Ok(None),
            (SupportNeeds::Some | SupportNeeds::Significant, Breach::None, _) => Ok(Some(2)),
            (_, Breach::Suspected | Breach::Actual, None) => {
                let missing = vec!["judgement.very_serious_or_complex".to_owned()];
                let because = "a breach with very serious or complex issues is segment 4";
                Err(Stop::cannot_tell(missing, because))
            }
            (_, Breach::Suspected | Breach::Actual, Some(true)) => Ok(Some(4)),
            (SupportNeeds::Significant, Breach::Suspected | Breach::Actual, Some(false)) => {
                Ok(Some(3))
            }
            (_, Breach::Suspected | Breach::Actual, Some(false)) => {
                let because = "no segment's test fits a breach without significant needs: segment 2 \
                               is without a breach and segment 3 with significant needs";
                Err(Stop::cannot_tell(["judgement.needs"], because))
            }
        }
    }
}
