//! Escalation in any year: the ladder of stages, the roles by segment, and the powers there are.

mod explain;
mod question;
mod roles;

use ics_rules_macros::record;

pub use self::{
    question::EscalationQuestion,
    roles::{OversightRoles, SegmentDecision},
};
use super::{
    by_ladder::no_ladder,
    existence, in_force,
    power::{self, LegalPowers, PowersQuestion, found_powers},
    response::route,
    route::{Note, Route},
};
use crate::{
    error::{Code, Error, Problem, Result},
    outcome::{Outcome, Stop},
    rulebook::{Belief, BodyKind, Role, RuleId, Rulebook, SubjectKind},
};

/// How a concern about a body is escalated: who decides and takes part, and which powers are open.
#[record(explained)]
pub struct Escalation {
    /// What was asked.
    pub asked: EscalationQuestion,
    /// The route by the stage of the system, in the year that has a ladder of stages.
    pub ladder: Outcome<Route>,
    /// The parts of board, region and nation by segment, in the years that have them.
    pub roles: Outcome<OversightRoles>,
    /// The statutory powers, by their own tests alone.
    pub powers: Outcome<LegalPowers>,
    /// What else is to be known.
    pub notes: Vec<Note>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// How a concern about a body is escalated on a day.
///
/// The ladder of stages, the roles by segment and the statutory powers are answered apart, each in its
/// own years; neither a stage nor a segment opens or excludes a power.
///
/// # Errors
///
/// [`Code::NotInForce`] for a day outside the rulebook's year, and for a kind of body that there is not
/// on the day; [`Code::OutOfRange`] for a segment that there is not; [`Code::OutOfScope`] where the subject of the intervention is not the body; and the problems of
/// [`legal_powers()`](super::legal_powers()).
///
/// ```
/// use ics_rules::{Rulebook, oversight::{EscalationQuestion, escalation}, rulebook::BodyKind};
/// use ics_rules::rulebook::OversightPart;
///
/// let rulebook = Rulebook::for_year("2023/24".parse()?)?;
/// let asked = EscalationQuestion {
///     body: BodyKind::NhsTrust,
///     date: "2023-06-01".parse()?,
///     segment: Some(3),
///     proposed_segment: Some(4),
///     intervention: None,
///     known: None,
/// };
/// let found = escalation(&rulebook, &asked)?;
/// let roles = found.roles.answer().unwrap();
/// assert_eq!(roles.board, Some(OversightPart::Jointly));
/// assert_eq!(roles.decision.as_ref().unwrap().decided_by.as_str(), "nation");
/// // The segment alone opens no power.
/// assert!(found.powers.answer().unwrap().open.is_empty());
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn escalation(rulebook: &Rulebook, asked: &EscalationQuestion) -> Result<Escalation> {
    if let Some(error) = Error::from_problems(problems(rulebook, asked)) {
        return Err(error);
    }
    let powers = PowersQuestion {
        body: asked.body,
        date: asked.date,
        power: None,
        known: asked.known.clone(),
    };
    let powers = Outcome::settled(found_powers(rulebook, &powers))?;
    let ladder = Outcome::settled(ladder(rulebook, asked))?;
    let roles = Outcome::settled(roles::roles(rulebook, asked))?;
    let mut notes = Vec::new();
    if let Some(rule) = rulebook.in_force(Role::SegmentSetsNoPower) {
        notes.push(Note::new(rule.says.clone(), &[&rule.id]));
    }
    notes.extend(unlinked(rulebook, asked));
    let mut rules: Vec<RuleId> = Vec::new();
    let of_ladder = ladder.answer().into_iter().flat_map(|route| &route.rules);
    let of_roles = roles.answer().into_iter().flat_map(|roles| &roles.rules);
    let of_powers = powers.answer().into_iter().flat_map(|powers| &powers.rules);
    let of_notes = notes.iter().flat_map(|note: &Note| &note.rules);
    // What a day has none of is told by the rule on which era it lies in.
    let refused =
        ladder.answer().is_none() || roles.answer().is_none() || powers.answer().is_none();
    let of_era = rulebook.ids_in_force(refused.then_some(Role::EscalationByEra));
    for rule in of_ladder.chain(of_roles).chain(of_powers).chain(of_notes).chain(&of_era) {
        if !rules.contains(rule) {
            rules.push(rule.clone());
        }
    }
    Ok(Escalation { asked: asked.clone(), ladder, roles, powers, notes, rules })
}

/// A segment that a foundation trust is in only on a breach, although none is suspected.
fn unlinked(rulebook: &Rulebook, asked: &EscalationQuestion) -> Option<Note> {
    let link = rulebook.in_force(Role::Nof2021LicenceLink)?;
    let segment = asked.segment.filter(|segment| link.words().contains(&segment.to_string()))?;
    let known = asked.known.as_ref()?;
    let says =
        format!("segment {segment} needs a breach to be suspected or found, and none is held");
    let unlinked = asked.body == BodyKind::FoundationTrust && known.breach == Some(Belief::None);
    unlinked.then(|| Note::new(says, &[&link.id]))
}

fn problems(rulebook: &Rulebook, asked: &EscalationQuestion) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(in_force::of_another_year(rulebook, asked.date));
    if let Ok(Some(never)) = existence::outside(rulebook, asked.body, asked.date) {
        let found = format!("{} on {}", asked.body, asked.date);
        let expected = format!("a body that there is on the day: {} ({})", never.says, never.rule);
        problems.push(Problem::new(Code::NotInForce, found, expected).at("body"));
    }
    for (path, segment) in
        [("segment", asked.segment), ("proposed_segment", asked.proposed_segment)]
    {
        let rows = roles::rows(rulebook, asked.date);
        if let Some(segment) = segment
            && !rows.is_empty()
            && !rows.iter().any(|row| row.segment == segment)
        {
            let known: Vec<_> = rows.iter().map(|row| row.segment.to_string()).collect();
            let expected = format!("one of the segments {}", known.join(", "));
            problems.push(Problem::new(Code::OutOfRange, segment.to_string(), expected).at(path));
        }
    }
    if let Some(intervention) = &asked.intervention {
        let of_system = asked.body == BodyKind::System;
        if of_system != (intervention.subject == SubjectKind::System) {
            let found = intervention.subject.as_str();
            let expected = format!("the subject that a {} is", asked.body);
            let problem = Problem::new(Code::OutOfScope, found, expected);
            problems.push(problem.at("intervention.subject"));
        }
        let wrong = intervention.problems().into_iter();
        problems.extend(wrong.map(|problem| problem.below("intervention")));
    }
    if let Some(known) = &asked.known {
        let of_known = power::problems(asked.body, asked.date, known).into_iter();
        problems.extend(of_known.map(|problem| problem.below("known")));
    }
    problems
}

fn ladder(rulebook: &Rulebook, asked: &EscalationQuestion) -> Result<Route, Stop> {
    if rulebook.ladder().is_empty() {
        return Err(no_ladder());
    }
    if matches!(asked.body, BodyKind::IndependentProvider | BodyKind::Icb) {
        let because = "the ladder is for trusts, clinical commissioning groups and systems";
        return Err(Stop::cannot_tell(["body"], because));
    }
    match &asked.intervention {
        Some(intervention) => route(rulebook, intervention)?.placed("intervention").into_result(),
        None => {
            let because = "the ladder needs the stage of the system and what is to be done";
            Err(Stop::cannot_tell(["intervention"], because))
        }
    }
}

#[cfg(test)]
mod tests;
