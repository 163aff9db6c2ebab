//! The route of an intervention, by the row of the ladder that fits the case.

use super::{
    concern::Intervention,
    procedure::{Case, Procedure, procedure},
    route::{Note, Route},
    settings::{Answered, Refused, elsewhere, principle, switch},
    step::Actor,
};
use crate::rulebook::{LadderRow, Role, RuleId, Rulebook};

pub(super) fn by_ladder(rulebook: &Rulebook, asked: &Intervention) -> Answered<Route> {
    let setting = rulebook.role(Role::Inherit)?;
    let inherit = asked.inherit.map_or_else(|| switch(setting), Ok)?;
    let flags = rulebook.role(Role::FlagsIndependent)?;
    let channel = principle(rulebook, Role::SingleChannel)?;
    let case = case(asked)?;
    let row = row(rulebook, case)
        .ok_or_else(|| elsewhere("the escalation ladder", |other| row(other, case).is_some()))?;
    let Procedure { steps, coordinator, mut notes } = procedure(rulebook, row, case, inherit)?;
    let depends_on_inherit = steps != procedure(rulebook, row, case, !inherit)?.steps;
    if (case.exceptional || case.national) && asked.reason.is_none() {
        notes.push(Note::new("no reason is recorded for the judgements stated", &[&flags.id]));
    }
    notes.push(single_channel(&channel.id));
    let mut rules = vec![row.id.clone(), flags.id.clone()];
    if depends_on_inherit {
        rules.push(setting.id.clone());
        if !inherit {
            rules.push(rulebook.role(Role::ColumnIsOwnSet)?.id.clone());
        }
        rules.push(rulebook.role(Role::ReportChoice)?.id.clone());
    }
    let route = Route {
        asked: asked.clone(),
        row: row.id.clone(),
        decides: Some(row.decides.clone()),
        carried_out_by: Some(row.carried_out_by.clone()),
        channel: Some(Actor::Region),
        steps,
        coordinator,
        notes,
        inherit,
        depends_on_inherit,
        rules,
    };
    Ok(route.gathered())
}

/// The case, once both judgements are stated.
fn case(asked: &Intervention) -> Answered<Case> {
    let Intervention { exceptional, needs_national_decision: national, .. } = asked;
    if let (Some(exceptional), Some(national)) = (*exceptional, *national) {
        return Ok(Case { subject: asked.subject, stage: asked.stage, exceptional, national });
    }
    let flags = [("exceptional", exceptional), ("needs_national_decision", national)];
    let missing = flags.into_iter().filter(|(_, flag)| flag.is_none());
    Err(Refused::cannot_tell(
        missing.map(|(name, _)| name.to_owned()).collect(),
        "who decides and who must be asked depends on judgements that must be stated",
    ))
}

fn row(rulebook: &Rulebook, case: Case) -> Option<&LadderRow> {
    rulebook.ladder().iter().find(|row| {
        row.subject == case.subject
            && row.stages.contains(&case.stage)
            && row.exceptional.admits(case.exceptional)
            && row.national == case.national
    })
}

/// What follows from the region being the only channel.
pub(super) fn single_channel(rule: &RuleId) -> Note {
    let says = "a national team that approaches an organisation or the system directly is refused \
                as a channel: everything goes through the region";
    Note::new(says, &[rule])
}
