//! The route of a response other than an intervention: what the ladder says for the stage.

use super::{
    by_ladder::{reading, single_channel},
    concern::Intervention,
    freedoms::in_force,
    route::{Note, Route},
    settings::{elsewhere, principle, switch},
    step::{Act, Step},
};
use crate::{
    outcome::Stop,
    rulebook::{
        Actor, Modality, Response, Role, RuleId, Rulebook, StageRow, StageStep, SubjectKind,
    },
};

pub(super) fn by_stage(rulebook: &Rulebook, asked: &Intervention) -> Result<Route, Stop> {
    let Intervention { response, stage, .. } = *asked;
    let row = row(rulebook, response).ok_or_else(|| not_here(response))?;
    if let Some(kind) = subject_of(response).filter(|kind| *kind != asked.subject) {
        let because = format!("the rules on {response} are for one {kind}");
        return Err(Stop::cannot_tell(["subject"], because));
    }
    let inherit = asked.inherit.map_or_else(|| switch(rulebook.role(Role::Inherit)?), Ok)?;
    let mut steps = steps(rulebook, row, asked, inherit)?;
    if steps.is_empty() {
        let because = format!("nothing is published on the {response} of a {stage} system");
        return Err(Stop::cannot_tell(["response"], because));
    }
    // Where the other reading would need to know more, it has more steps.
    let other = self::steps(rulebook, row, asked, !inherit).ok();
    let depends_on_inherit = other.as_ref() != Some(&steps);
    let single = principle(rulebook, Role::SingleChannel)?;
    let channel: Vec<&RuleId> = [&single.id].into_iter().chain(&row.channel_by).collect();
    steps.push(Step::new(Actor::Region, Act::Channel, single.modality, &channel));
    let mut notes = Vec::new();
    if row.inferred.contains(&stage) {
        let says = format!("what the rule says of {stage} systems is inferred");
        notes.push(Note::new(says, &[row.basis(stage)]));
    }
    notes.push(single_channel(&channel));
    let mut rules = vec![row.id.clone()];
    if depends_on_inherit {
        rules.extend(reading(rulebook, inherit)?);
    }
    let route = Route {
        asked: asked.clone(),
        row: row.id.clone(),
        decides: None,
        carried_out_by: None,
        channel: Some(Actor::Region),
        steps,
        coordinator: None,
        notes,
        inherit,
        depends_on_inherit,
        rules,
    };
    Ok(route.gathered())
}

/// What the row says for the stage, and what it says for earlier stages and a freedom keeps.
fn steps(
    rulebook: &Rulebook,
    row: &StageRow,
    asked: &Intervention,
    inherit: bool,
) -> Result<Vec<Step>, Stop> {
    let held = in_force(rulebook, asked.stage, Some(inherit))?;
    let holds = |id: &RuleId| held.entries.iter().any(|freedom| freedom.id == *id);
    let own = row.cells.get_key_value(&asked.stage);
    let earlier = row.cells.range(..asked.stage);
    let mut steps = Vec::new();
    for (stage, said) in own.into_iter().chain(earlier) {
        let speaks = |step: &&StageStep| {
            (*stage == asked.stage || step.entry.as_ref().is_some_and(holds))
                && !step.unless.as_ref().is_some_and(holds)
        };
        for step in said.iter().filter(speaks) {
            if let Some(scope) = step.scope {
                let stated = asked.request_scope.ok_or_else(scope_not_stated)?;
                if stated != scope {
                    continue;
                }
            }
            let rules = step.entry.iter().chain([row.basis(*stage)]).cloned().collect();
            let modality = step.entry.as_ref().map_or(step.modality, |id| bound(rulebook, id));
            steps.push(Step::as_stated(&step.says, step.actor, modality, rules));
        }
    }
    Ok(steps)
}

fn scope_not_stated() -> Stop {
    let because = "some limits are only on requests outside the performance framework and the agreed \
                   objectives, so it must be stated whether this one is within them";
    Stop::cannot_tell(["request_scope"], because)
}

/// How binding a freedom or a principle is.
fn bound(rulebook: &Rulebook, id: &RuleId) -> Option<Modality> {
    let freedom = rulebook.freedoms().iter().find(|freedom| freedom.id == *id);
    let principle = || rulebook.principles().iter().find(|principle| principle.id == *id);
    freedom
        .map(|freedom| freedom.modality)
        .or_else(|| principle().map(|principle| principle.modality))
}

/// Whom the rules on a response are about; none when about either.
const fn subject_of(response: Response) -> Option<SubjectKind> {
    match response {
        Response::Engagement
        | Response::Assurance
        | Response::PlanReviewOrganisation
        | Response::RecoveryPlan => Some(SubjectKind::Organisation),
        Response::PlanReviewSystem => Some(SubjectKind::System),
        Response::InformationRequest | Response::Intervention => None,
    }
}

fn row(rulebook: &Rulebook, response: Response) -> Option<&StageRow> {
    rulebook.stage_rows().iter().find(|row| row.response == response)
}

/// The refusal of a year without the row, in the words of a year that has it.
fn not_here(response: Response) -> Stop {
    let editions = Rulebook::editions().unwrap_or_default().into_iter();
    let mut editions = editions.filter_map(|year| Rulebook::for_year(year).ok());
    let says = editions.find_map(|other| row(&other, response).map(|row| row.says.clone()));
    let asked = says.unwrap_or_else(|| response.to_string());
    elsewhere(&asked, |other| row(other, response).is_some())
}
