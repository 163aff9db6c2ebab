//! The route of an intervention or another response: who decides, and every step in order.

use ics_rules_macros::record;

use super::{by_ladder::by_ladder, by_stage::by_stage, concern::Intervention, step::Step};
use crate::{
    error::Result,
    outcome::{Outcome, Stop},
    rulebook::{Actor, Response, RuleId, Rulebook},
};

/// How an intervention or another response must run.
#[record(explained, rows = steps)]
pub struct Route {
    /// What was asked.
    pub asked: Intervention,
    /// The row of the escalation ladder that it follows.
    pub row: RuleId,
    /// Who decides, in the words of the row; none where the row is not about a decision.
    pub decides: Option<String>,
    /// Who carries it out, in the words of the row.
    pub carried_out_by: Option<String>,
    /// The only one who may deal with the organisation or the system; what reaches them another way,
    /// such as from a national team, is refused as a channel.
    pub channel: Option<Actor>,
    /// The steps, in the order in which they must happen.
    pub steps: Vec<Step>,
    /// Who co-ordinates it, where somebody does.
    pub coordinator: Option<Actor>,
    /// What else is to be known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// Whether freedoms of earlier stages were taken to be kept.
    pub inherit: bool,
    /// Whether the other setting would give another route.
    pub depends_on_inherit: bool,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// What else is to be known about a route.
#[record]
pub struct Note {
    /// What it says.
    pub says: String,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

impl Note {
    pub(super) fn new(says: impl Into<String>, rules: &[&RuleId]) -> Self {
        Self { says: says.into(), rules: rules.iter().copied().cloned().collect() }
    }
}

impl Route {
    /// The same route with its steps numbered and every rule it rests on gathered, each once.
    pub(super) fn gathered(mut self) -> Self {
        for (number, step) in (1..).zip(&mut self.steps) {
            step.number = number;
        }
        let steps = self.steps.iter().flat_map(|step| &step.rules);
        for rule in steps.chain(self.notes.iter().flat_map(|note| &note.rules)) {
            if !self.rules.contains(rule) {
                self.rules.push(rule.clone());
            }
        }
        self
    }

    /// The steps that somebody is bound to take, without permissions, expectations and principles.
    pub fn duties(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(|step| step.is_duty())
    }
}

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
