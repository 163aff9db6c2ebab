//! The route of a response other than an intervention: what the ladder says for the stage.

use super::{
    by_ladder::single_channel,
    concern::Intervention,
    route::{Note, Route},
    settings::{Answered, Refused, elsewhere, principle, switch},
    step::{Act, Actor, Step},
};
use crate::rulebook::{Response, Role, Rulebook, StageRow, SubjectKind};

pub(super) fn by_stage(rulebook: &Rulebook, asked: &Intervention) -> Answered<Route> {
    let Intervention { response, stage, .. } = *asked;
    if let Some(kind) = subject_of(response).filter(|kind| *kind != asked.subject) {
        let because = format!("the rules on {response} are for one {kind}");
        return Err(Refused::cannot_tell(vec!["subject".to_owned()], because));
    }
    let inherit = asked.inherit.map_or_else(|| switch(rulebook.role(Role::Inherit)?), Ok)?;
    let row = row(rulebook, response)
        .ok_or_else(|| elsewhere(&response.to_string(), |other| row(other, response).is_some()))?;
    let Some(sentence) = row.cells.get(&stage) else {
        let because = format!("nothing is published on the {response} of a {stage} system");
        return Err(Refused::cannot_tell(vec!["response".to_owned()], because));
    };
    let mut steps = vec![Step::as_stated(sentence, &row.id)];
    let mut notes = Vec::new();
    if row.inferred.contains(&stage) {
        let says = format!("what the rule says of {stage} systems is inferred");
        notes.push(Note::new(says, &[&row.id]));
    }
    if inherit {
        let [setting, choice] = [Role::Inherit, Role::ReportChoice].map(|role| rulebook.role(role));
        let says = "entries kept from earlier stages may bind as well; this is the row of the stage \
                    alone, and the freedoms in force list what is kept";
        notes.push(Note::new(says, &[&setting?.id, &choice?.id]));
    }
    let mut channel = None;
    if response == Response::InformationRequest {
        let single = principle(rulebook, Role::SingleChannel)?;
        steps.push(Step::new(Actor::Region, Act::Channel, single.modality, &[&single.id]));
        notes.push(single_channel(&single.id));
        channel = Some(Actor::Region);
    }
    let route = Route {
        asked: asked.clone(),
        row: row.id.clone(),
        decides: None,
        carried_out_by: None,
        channel,
        steps,
        coordinator: None,
        notes,
        inherit,
        depends_on_inherit: false,
        rules: vec![row.id.clone()],
    };
    Ok(route.gathered())
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
