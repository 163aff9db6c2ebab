//! The route of an intervention, by the row of the ladder that fits the case.

use super::{
    concern::Intervention,
    procedure::{Case, Procedure, procedure},
    route::{Note, Route},
    settings::{elsewhere, principle, switch},
};
use crate::{
    outcome::Stop,
    rulebook::{Actor, LadderRow, Role, RuleId, Rulebook},
};

const WHO_DECIDES: &str = "who decides an intervention, and who must be asked or told first";

/// The refusal of a year without a ladder of stages.
pub(super) fn no_ladder() -> Stop {
    elsewhere(WHO_DECIDES, |other| !other.ladder().is_empty())
}

pub(super) fn by_ladder(rulebook: &Rulebook, asked: &Intervention) -> Result<Route, Stop> {
    if rulebook.ladder().is_empty() {
        return Err(no_ladder());
    }
    let setting = rulebook.role(Role::Inherit)?;
    let inherit = asked.inherit.map_or_else(|| switch(setting), Ok)?;
    let flags = rulebook.role(Role::FlagsIndependent)?;
    let channel = principle(rulebook, Role::SingleChannel)?;
    let case = case(asked)?;
    let row = row(rulebook, case)
        .ok_or_else(|| elsewhere(WHO_DECIDES, |other| row(other, case).is_some()))?;
    let Procedure { steps, coordinator, mut notes } = procedure(rulebook, row, case, inherit)?;
    let depends_on_inherit = steps != procedure(rulebook, row, case, !inherit)?.steps;
    if (case.exceptional || case.national) && asked.reason.is_none() {
        notes.push(Note::new("no reason is recorded for the judgements stated", &[&flags.id]));
    }
    notes.push(single_channel(&[&channel.id]));
    let mut rules = vec![row.id.clone(), flags.id.clone()];
    if depends_on_inherit {
        rules.extend(reading(rulebook, inherit)?);
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
fn case(asked: &Intervention) -> Result<Case, Stop> {
    let Intervention { exceptional, needs_national_decision: national, .. } = asked;
    if let (Some(exceptional), Some(national)) = (*exceptional, *national) {
        return Ok(Case { subject: asked.subject, stage: asked.stage, exceptional, national });
    }
    let flags = [("exceptional", exceptional), ("needs_national_decision", national)];
    let missing = flags.into_iter().filter(|(_, flag)| flag.is_none());
    Err(Stop::cannot_tell(
        missing.map(|(name, _)| name),
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
pub(super) fn single_channel(rules: &[&RuleId]) -> Note {
    let says = "a national team that approaches an organisation or the system directly is refused \
                as a channel: everything goes through the region";
    Note::new(says, rules)
}

/// The rules of the reading of the freedoms, for a route that the other reading would change.
pub(super) fn reading(rulebook: &Rulebook, inherit: bool) -> Result<Vec<RuleId>, Stop> {
    let mut roles = vec![Role::Inherit];
    roles.extend((!inherit).then_some(Role::ColumnIsOwnSet));
    roles.push(Role::ReportChoice);
    Ok(rulebook.ids_of(roles)?)
}
