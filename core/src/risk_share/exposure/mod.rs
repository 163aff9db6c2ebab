//! What if the outcome were different: each member's share as a function of it.

mod curve;
mod explain;
mod function;
mod outcome;

use std::collections::BTreeSet;

use self::function::Function;
pub use self::outcome::{
    Exposure, ExposureAt, ExposurePoint, ExposureSide, ExposureStep, MemberExposure,
};
use super::{
    Agreement, SharingMember, Side,
    case::{Case, DRAWN_ON},
    rules::Rules,
};
use crate::{
    error::{Code, Problem, Result},
    money::Money,
    outcome::{Outcome, Stop},
    rulebook::{Role, RuleId, Rulebook},
    wire::document,
};

/// More members would make more break points than anybody could read: each member has some for each
/// limit of each other.
const MOST_MEMBERS: usize = 1_000;

document! {
    /// An agreement, the members, and the outcomes that are of interest.
    pub struct ExposureQuestion {
        /// What the members have agreed.
        pub agreement: Agreement,
        /// The members. Own variances are needed only where the agreement goes by them.
        pub members: Vec<SharingMember>,
        /// What is in the pool as things stand: a gain positive, a loss negative.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub now: Option<Money>,
        /// Outcomes whose shares are wanted to the penny.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub outcomes: Vec<Money>,
    }
}

impl ExposureQuestion {
    /// The answer of [`exposure`].
    ///
    /// # Errors
    ///
    /// As [`exposure`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<Exposure>> {
        exposure(rulebook, self)
    }
}

/// What every outcome of the system would mean for each member, in closed form: break points, the
/// part of a further pound at each, the most a member can come to take and where, and the improvement
/// that frees it.
///
/// The shares at an outcome are those that [`share_risk`](super::share_risk) gives, to the penny.
///
/// # Errors
///
/// Every problem of the agreement and the members, as for [`share_risk`](super::share_risk);
/// [`Code::OutOfRange`] for more than a thousand members.
///
/// ```
/// use ics_rules::{Money, Rulebook, wire::Document};
/// use ics_rules::risk_share::{ExposureQuestion, exposure};
///
/// let question = ExposureQuestion::from_json(
///     r#"{ "agreement": { "basis": "equal", "limits": { "RHQ": { "amount": "300" } } },
///          "members": [ { "code": "RHQ", "control_total": "0" }, { "code": "RXF", "control_total": "0" } ],
///          "now": "-1000", "outcomes": ["-700"] }"#,
/// )?;
/// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
/// let exposure = exposure(&rulebook, &question)?;
/// let exposure = exposure.answer().unwrap();
///
/// let losses = exposure.losses.answer().unwrap();
/// let first = &losses.members[0];
/// assert_eq!(first.most, Some("-300".parse()?));
/// assert_eq!(first.most_at, Some("-600".parse()?));
/// assert_eq!(first.freed_by, Some("1000".parse()?));
/// assert_eq!(exposure.at[0].shares[&"RXF".parse()?], "-400".parse::<Money>()?);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn exposure(rulebook: &Rulebook, question: &ExposureQuestion) -> Result<Outcome<Exposure>> {
    Outcome::settled(answered(rulebook, question))
}

fn answered(rulebook: &Rulebook, question: &ExposureQuestion) -> Result<Exposure, Stop> {
    let ExposureQuestion { agreement, members, now, outcomes } = question;
    if members.len() > MOST_MEMBERS {
        let expected = format!("at most {MOST_MEMBERS} for the function of every one");
        let found = format!("{} members", members.len());
        return Err(Problem::new(Code::OutOfRange, found, expected).at("members").into());
    }
    let case = Case::of(rulebook, agreement, members, None)?;
    let mut rules: Vec<RuleId> = Vec::new();
    for side in Side::BOTH {
        let mut more = Rules::of(rulebook, agreement, side)?;
        if agreement.layers(side).iter().any(|layer| !layer.left_with.is_empty()) {
            more.follow(Role::LayerPennies);
        }
        rules.extend(more.all());
    }
    let mut seen = BTreeSet::new();
    rules.retain(|id| seen.insert(id.clone()));
    let open = case.open_conditions();
    if !open.is_empty() {
        return Err(Stop::cannot_tell(open, DRAWN_ON));
    }
    let tower = |of| Outcome::settled(side(&case, of));
    let towers = (tower(Side::Loss)?, tower(Side::Gain)?);
    let function = |tower| Function::of(&case, tower);
    let (losses, gains) = (towers.0.as_ref().map(function), towers.1.as_ref().map(function));
    let mut at = Vec::with_capacity(outcomes.len());
    for outcome in outcomes {
        let function = match Side::of(*outcome) {
            Side::Loss => &losses,
            // Nothing is shared alike as a gain and as a loss.
            Side::Gain if outcome.is_zero() && gains.answer().is_none() => &losses,
            Side::Gain => &gains,
        };
        at.push(function.as_ref().into_result()?.at(*outcome)?);
    }
    let whole = |function: Outcome<Function>| {
        Outcome::settled(function.into_result().and_then(|function| Ok(function.whole(*now)?)))
    };
    let (losses, gains) = (whole(losses)?, whole(gains)?);
    Ok(Exposure { losses, gains, now: *now, at, rules })
}

/// The tower of one side, where everything is known that it goes by.
fn side(case: &Case, side: Side) -> Result<super::tower::Tower, Stop> {
    let missing = case.missing_from_the_bases(side);
    if !missing.is_empty() {
        return Err(Stop::cannot_tell(missing, case.goes_by(side)));
    }
    let tower = case.tower(side)?;
    let weightless = tower.tiers.iter().any(|tier| tier.basis.is_some() && tier.weighs_nothing());
    if weightless {
        let missing = format!("members: an own variance that adds to a {side}");
        return Err(Stop::cannot_tell([missing], case.goes_by(side)));
    }
    Ok(tower)
}
