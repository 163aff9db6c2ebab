//! Placing a body in a segment.

use super::{
    OversightFramework, Segment, SegmentQuestion, SegmentView, SignFound, effects::view, recovery,
    signs,
};
use crate::{
    error::{Code, Error, Problem, Result},
    outcome::{NotInForce, Outcome, Stop},
    oversight::in_force,
    rulebook::{Role, RuleId, Rulebook},
    text::quoted,
};

/// What segment a body is in by the framework of its day, 2016 to 2025.
///
/// Signs of a need are looked for in the evidence and open a judgement. The judgement, as stated,
/// indicates a segment; from 2021 a body without one is in the default segment. What was decided is
/// told beside it, with who decides and what the segment frees and obliges to.
///
/// The outcome is `CannotTell` where the day leaves open which framework it is; `NotInForce` on a day
/// without a framework, or for a body that the framework does not segment.
///
/// # Errors
///
/// [`Code::NotInForce`] for a date of another year than the rulebook's, and for evidence of another
/// framework; [`Code::OutOfScope`] for a body that the framework does not cover;
/// [`Code::OutOfRange`] for a segment that there is not, and periods out of order;
/// [`Code::MissingField`] for performance without anything to compare it with.
///
/// ```
/// use ics_rules::{Rulebook, oversight::segment::SegmentQuestion, wire::Document};
///
/// let rulebook = Rulebook::for_year("2018/19".parse()?)?;
/// let question = SegmentQuestion::from_json(
///     r#"{ "body": "foundation_trust", "evidence": { "use_of_resources_need": true },
///          "judgement": { "needs": "significant", "breach": "suspected",
///                         "very_serious_or_complex": false },
///          "decided": { "segment": 2 } }"#,
/// )?;
/// let outcome = question.answer(&rulebook)?;
/// let found = outcome.answer().unwrap();
/// assert_eq!(found.opens_judgement, Some(true));
/// assert_eq!(found.indicated.answer().unwrap().segment, 3);
/// assert_eq!(found.decided.as_ref().unwrap().segment, 2);
/// assert_eq!(found.agree, Some(false));
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn segment(rulebook: &Rulebook, asked: &SegmentQuestion) -> Result<Outcome<Segment>> {
    Outcome::settled(answered(rulebook, asked))
}

fn answered(rulebook: &Rulebook, asked: &SegmentQuestion) -> Result<Segment, Stop> {
    let framework = OversightFramework::of(rulebook, asked.date, asked.framework)?;
    if let Some(error) = Error::from_problems(asked.problems(rulebook, framework)) {
        return Err(error.into());
    }
    asked.placed(rulebook, framework)
}

impl SegmentQuestion {
    /// The answer of [`segment()`].
    ///
    /// # Errors
    ///
    /// As [`segment()`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<Segment>> {
        segment(rulebook, self)
    }

    fn problems(&self, rulebook: &Rulebook, framework: OversightFramework) -> Vec<Problem> {
        let mut problems = Vec::new();
        problems.extend(self.date.and_then(|date| in_force::of_another_year(rulebook, date)));
        let bodies = rulebook.role(framework.scope()).map(|rule| rule.words().to_vec());
        let bodies = bodies.unwrap_or_default();
        if !bodies.iter().any(|body| body == self.body.as_str()) {
            let expected = format!("a body of {framework}: {}", bodies.join(", "));
            let problem = Problem::new(Code::OutOfScope, quoted(self.body.as_str()), expected);
            problems.push(problem.at("body"));
        }
        if let Some(evidence) = &self.evidence {
            let foreign = evidence.foreign(framework).into_iter();
            problems.extend(foreign.map(|problem| problem.below("evidence")));
            if framework == OversightFramework::SingleOversightFramework
                && evidence.cqc.as_ref().is_some_and(|cqc| cqc.use_of_resources.is_some())
                && !signs::rates_resources(rulebook, self.date)
            {
                let expected = "a rating from the day on which it is a sign";
                let problem =
                    Problem::new(Code::NotInForce, "a rating before it was a sign", expected);
                problems.push(problem.at("evidence.cqc.use_of_resources"));
            }
            for (position, performance) in evidence.performance.iter().enumerate() {
                let place = format!("evidence.performance[{position}]");
                let wrong = performance.problems().into_iter();
                problems.extend(wrong.map(|problem| problem.below(&place)));
            }
        }
        if let Some(decided) = self.decided.as_ref().filter(|one| !(1..=4).contains(&one.segment)) {
            let found = decided.segment.to_string();
            let problem = Problem::new(Code::OutOfRange, found, "a segment from 1 to 4");
            problems.push(problem.at("decided.segment"));
        }
        if self.recovery_support.is_some() && !self.has_recovery_support(rulebook, framework) {
            let expected = "a framework that has the Recovery Support Programme";
            let problem = Problem::new(Code::NotInForce, framework.to_string(), expected);
            problems.push(problem.at("recovery_support"));
        }
        problems
    }

    /// Whether there is a Recovery Support Programme under the framework on the day.
    fn has_recovery_support(&self, rulebook: &Rulebook, framework: OversightFramework) -> bool {
        let refused = |date| in_force::refuses(rulebook, Role::RspInForce, date);
        framework.is_from_2021() && self.date.and_then(refused).is_none()
    }

    fn placed(&self, rulebook: &Rulebook, framework: OversightFramework) -> Result<Segment, Stop> {
        let signs = self.evidence.as_ref();
        let signs = signs.map(|one| one.signs(rulebook, framework, self.date)).transpose()?;
        let indicated = self.indicated(rulebook, framework, signs.as_ref());
        let indicated =
            indicated.and_then(|(segment, rules)| view(rulebook, framework, segment, rules));
        let indicated = Outcome::settled(indicated)?;
        let decided = self.decided.as_ref().and_then(|one| u8::try_from(one.segment).ok());
        let segments = framework_rules(rulebook, framework)?;
        let decided = decided.map(|segment| view(rulebook, framework, segment, Vec::new()));
        let decided = decided.transpose()?;
        let indicates = indicated.answer().map(|view| view.segment);
        let agree = decided.as_ref().zip(indicates).map(|(view, segment)| view.segment == segment);
        let counts = decided.as_ref().map(|view| view.segment).or(indicates);
        let against = counts.filter(|one| self.against_licence(rulebook, framework, *one));
        let recovery_support = self.has_recovery_support(rulebook, framework).then(|| {
            let entering = rulebook.role(Role::Nof2021Segment4)?;
            let nation = rulebook.in_force(Role::Nof2021DecidedBy);
            let nation = nation.and_then(|rule| rule.words().last()).map_or("", String::as_str);
            let given = self.recovery_support.as_ref();
            Ok::<_, NotInForce>(recovery::stands(decided.as_ref(), entering, nation, given))
        });
        let recovery_support = recovery_support.transpose()?;
        let (signs, not_stated) =
            signs.map_or_else(Default::default, |signs| (signs.found, signs.not_stated));
        let mut answer = Segment {
            asked: self.clone(),
            framework,
            opens_judgement: self.opens_judgement(&signs, &not_stated),
            signs,
            not_stated,
            indicated,
            decided,
            agree,
            against_licence_link: against.is_some(),
            recovery_support,
            rules: segments,
        };
        answer.rules = answer.all_rules(rulebook)?;
        Ok(answer)
    }

    /// Whether a sign opens a judgement, as far as the evidence tells.
    fn opens_judgement(&self, signs: &[SignFound], not_stated: &[String]) -> Option<bool> {
        if !signs.is_empty() {
            return Some(true);
        }
        let all_stated = self.evidence.is_some() && not_stated.is_empty();
        if all_stated { Some(false) } else { None }
    }
}

/// The rules that every answer under a framework rests on.
fn framework_rules(
    rulebook: &Rulebook,
    framework: OversightFramework,
) -> Result<Vec<RuleId>, Stop> {
    let more: &[Role] = match framework {
        OversightFramework::SingleOversightFramework => &[Role::SofSegmentPurpose],
        OversightFramework::OversightFramework2019 => &[Role::Nof2019Segments],
        _ => &[Role::Nof2021Segments],
    };
    let first = [framework.in_force(), framework.scope()];
    Ok(rulebook.ids_of(first.into_iter().chain(more.iter().copied()))?)
}

impl Segment {
    /// Every rule the answer rests on, each once and in the order of the answer.
    fn all_rules(&self, rulebook: &Rulebook) -> Result<Vec<RuleId>, Stop> {
        let mut rules = self.rules.clone();
        let mut add = |more: &[RuleId]| {
            for id in more {
                if !rules.contains(id) {
                    rules.push(id.clone());
                }
            }
        };
        for found in &self.signs {
            add(std::slice::from_ref(&found.rule));
        }
        let view = |view: &SegmentView| {
            let effects = view.effects.iter().map(|effect| effect.rule.clone());
            view.rules.iter().cloned().chain(effects).collect::<Vec<_>>()
        };
        add(&self.indicated.answer().map(view).unwrap_or_default());
        add(&self.decided.as_ref().map(view).unwrap_or_default());
        let mut roles = Vec::new();
        let sof = self.framework == OversightFramework::SingleOversightFramework;
        let read = self.asked.evidence.is_some() || self.indicated.answer().is_none();
        roles.extend(read.then(|| self.opens()));
        roles.extend(self.against_licence_link.then_some(if sof {
            Role::SofLicenceLink
        } else {
            Role::Nof2021LicenceLink
        }));
        match &self.recovery_support {
            Some(one) if one.in_programme == Some(true) => {
                roles.extend([Role::RspInForce, Role::RspTerms, Role::RspEntry, Role::RspExit]);
            }
            Some(_) => roles.push(Role::Nof2021Segment4),
            None => {}
        }
        add(&rulebook.ids_of(roles)?);
        Ok(rules)
    }
}
