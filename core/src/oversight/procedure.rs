//! How an intervention runs: the steps that the freedoms in force and the principles require.

use super::{
    freedoms::in_force,
    route::Note,
    settings::{freedom, principle},
    step::{Act, Step},
    timing::{Moment, Timing},
};
use crate::{
    outcome::Stop,
    rulebook::{Actor, Freedom, LadderRow, Modality, Role, Rulebook, Stage, SubjectKind},
};

/// An intervention with every judgement made.
#[derive(Debug, Clone, Copy)]
pub(super) struct Case {
    pub(super) subject: SubjectKind,
    pub(super) stage: Stage,
    pub(super) exceptional: bool,
    pub(super) national: bool,
}

/// How an intervention runs.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Procedure {
    pub(super) steps: Vec<Step>,
    pub(super) coordinator: Option<Actor>,
    pub(super) notes: Vec<Note>,
}

/// How an intervention of a row runs under one reading of the freedoms.
pub(super) fn procedure(
    rulebook: &Rulebook,
    row: &LadderRow,
    case: Case,
    inherit: bool,
) -> Result<Procedure, Stop> {
    let held = in_force(rulebook, case.stage, Some(inherit))?;
    let holds = |freedom: &Freedom| held.entries.iter().any(|entry| entry.id == freedom.id);
    let consult = freedom(rulebook, Role::ConsultBeforeEscalation)?;
    let agree = freedom(rulebook, Role::AgreeInterventions)?;

    let organisation = case.subject == SubjectKind::Organisation;
    // Agreement reaches trusts and commissioners only, so it neither binds an intervention in the
    // system itself nor takes the place of consultation there.
    let agreement = organisation && holds(agree);
    let excepted = agreement && case.exceptional && agree.exception.is_some();
    let revives = held.revivable.iter().any(|entry| entry.id == consult.id);
    let consulted = holds(consult) || revives && (excepted || !organisation);

    let mut steps = Vec::new();
    if organisation {
        let advise = freedom(rulebook, Role::SystemMayAdvise)?;
        if holds(advise) {
            steps.push(Step::new(Actor::System, Act::Advise, advise.modality, &[&advise.id]));
        }
        steps.extend(inform(rulebook, case.stage, holds)?);
    }
    if consulted {
        steps.push(consultation(consult, organisation && case.national));
    }
    steps.extend(decision(rulebook, row)?);
    let agreed = agreement && !excepted;
    let rules = [&agree.id, &row.id];
    if agreed {
        let step = Step::new(Actor::Ics, Act::Agree, agree.modality, &rules);
        steps.push(step.timed([Timing::before(Moment::Enactment)]));
    }
    let channel = principle(rulebook, Role::SingleChannel)?;
    let enact = Step::new(Actor::Region, Act::Enact, channel.modality, &[&channel.id, &row.id]);
    steps.push(enact.timed([Timing::after(Moment::Decision)]));
    if agreed {
        steps.push(Step::new(Actor::Ics, Act::Coordinate, agree.modality, &rules));
    }

    Ok(Procedure {
        steps,
        coordinator: agreed.then_some(Actor::Ics),
        notes: notes(rulebook, row, case, agree, agreement)?,
    })
}

/// The system comes to know before the organisation is engaged: bound by the freedom where it is
/// in force, and afterwards by the principle alone.
fn inform(
    rulebook: &Rulebook,
    stage: Stage,
    holds: impl Fn(&Freedom) -> bool,
) -> Result<Option<Step>, Stop> {
    let know = freedom(rulebook, Role::KnowBeforeEngagement)?;
    let friend = principle(rulebook, Role::CriticalFriend)?;
    let (modality, rule) = if holds(know) {
        // Not to engage unless the system knows makes its knowledge a precondition.
        (Modality::MustBefore, &know.id)
    } else if stage > know.stage {
        (friend.modality, &friend.id)
    } else {
        return Ok(None);
    };
    let step = Step::new(Actor::Region, Act::Inform, modality, &[rule]);
    Ok(Some(step.timed([Timing::before(Moment::Engagement)])))
}

fn consultation(consult: &Freedom, on_recommendation: bool) -> Step {
    let approval = if on_recommendation { Moment::Recommendation } else { Moment::Approval };
    let mut step = Step::new(Actor::Region, Act::Consult, consult.modality, &[&consult.id])
        .timed([approval, Moment::Enactment].map(Timing::before));
    step.through.clone_from(&consult.condition);
    step
}

fn decision(rulebook: &Rulebook, row: &LadderRow) -> Result<Vec<Step>, Stop> {
    let region = principle(rulebook, Role::RegionDecides)?;
    let recommends = principle(rulebook, Role::NationalRecommendation)?;
    let rules = [&recommends.id, &row.id];
    Ok(if row.national {
        vec![
            Step::new(Actor::Region, Act::Recommend, recommends.modality, &rules),
            Step::new(Actor::NationalGroup, Act::Decide, Modality::Decides, &rules),
        ]
    } else {
        vec![Step::new(Actor::Region, Act::Decide, region.modality, &[&region.id, &row.id])]
    })
}

fn notes(
    rulebook: &Rulebook,
    row: &LadderRow,
    case: Case,
    agree: &Freedom,
    agreement: bool,
) -> Result<Vec<Note>, Stop> {
    let mut notes = Vec::new();
    let exception = agree.exception.as_deref();
    match exception {
        Some(exception) if case.exceptional && agreement => {
            let says = format!("the ICS's agreement is not needed: {exception}");
            notes.push(Note::new(says, &[&agree.id, &row.id]));
        }
        Some(exception) if case.exceptional => {
            let here = match case.subject {
                SubjectKind::Organisation => "at this stage",
                SubjectKind::System => "on an intervention in the system itself",
            };
            let says = format!("{exception} have no effect {here}");
            notes.push(Note::new(says, &[&row.id, &agree.id]));
        }
        _ if agreement => {
            let withheld = rulebook.role(Role::AgreementWithheld)?;
            let other = exception.map(|words| format!(", other than {words}"));
            let says = format!(
                "should the ICS withhold its agreement, there is no published route{}",
                other.unwrap_or_default()
            );
            notes.push(Note::new(says, &[&withheld.id]));
        }
        _ => {}
    }
    Ok(notes)
}
