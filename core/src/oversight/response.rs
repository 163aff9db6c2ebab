//! How a response must run: an intervention by the ladder, any other by the stage.

use super::{by_ladder::by_ladder, by_stage::by_stage, concern::Intervention, route::Route};
use crate::{
    error::Result,
    outcome::{Outcome, Stop},
    rulebook::{Response, Rulebook},
};

/// The route that `asked` must take.
///
/// For an intervention both judgements must be stated; neither implies the other. For the other
/// responses the route is what the ladder says for the stage, each step with who is bound and how. A
/// request for information must say whether it is within the performance framework and the agreed
/// objectives where limits depend on it; of anything else that is refused. A response that the ladder gives for
/// one organisation is refused for the system itself, and the other way round.
///
/// # Errors
///
/// None: what a question lacks, or what nothing is published on, is a refusal.
///
/// ```
/// use ics_rules::{Rulebook, oversight::{Intervention, route}};
/// use ics_rules::rulebook::{Response, Stage, SubjectKind};
///
/// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
/// let asked = Intervention {
///     subject: SubjectKind::Organisation,
///     stage: Stage::Developing,
///     response: Response::Intervention,
///     exceptional: Some(false),
///     needs_national_decision: Some(false),
///     request_scope: None,
///     reason: None,
///     inherit: None,
/// };
/// let found = route(&rulebook, &asked)?;
/// let first = found.answer().and_then(|route| route.steps.first()).map(ToString::to_string);
/// assert_eq!(
///     first.as_deref(),
///     Some(
///         "the region consults the system on its position, through one identified lead, \
///          before approval and before enactment (will)"
///     )
/// );
///
/// let unstated = route(&rulebook, &Intervention { exceptional: None, ..asked })?;
/// assert_eq!(unstated.answer(), None);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn route(rulebook: &Rulebook, asked: &Intervention) -> Result<Outcome<Route>> {
    Outcome::settled(answered(rulebook, asked))
}

fn answered(rulebook: &Rulebook, asked: &Intervention) -> Result<Route, Stop> {
    match asked.response {
        _ if !asked.problems().is_empty() => {
            let because = "whether a request is within the framework is asked of requests alone";
            Err(Stop::cannot_tell(["request_scope"], because))
        }
        Response::Intervention => by_ladder(rulebook, asked),
        _ => by_stage(rulebook, asked),
    }
}
