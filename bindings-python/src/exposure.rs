//! What every outcome of a system would mean for each member.

use ics_rules::{
    Outcome,
    python::{Fault, Told},
    risk_share::{Exposure, ExposureQuestion},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{
    rulebook::AnyRulebook,
    value::{Document, Documents, Exact, ExactList, arguments},
};

/// What every outcome of a system would mean for each member by an agreement: break points, the part
/// of a further pound at each, the most a member can come to take and where, and the improvement that
/// frees it.
///
/// Args:
///     agreement: what the members have agreed, by the terms that `share_risk` explains.
///     members: as for `share_risk`; own variances are needed only where the agreement goes by them.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///     now: what is in the pool as things stand: a gain positive, a loss negative.
///     outcomes: outcomes whose shares are wanted to the penny.
///
/// Raises:
///     IcsRulesError: with every problem of the agreement and the members; `out_of_range` for more
///         than a thousand members.
///
/// The answer is a `CannotTell` where a condition of the waterfall has no answer; its `losses` and
/// `gains` are where a figure is missing that the agreement goes by.
///
/// >>> from ics_rules import exposure
/// >>> agreement = {"basis": "equal", "limits": {"RHQ": {"amount": 300}}}
/// >>> members = [{"code": "RHQ", "control_total": 0}, {"code": "RXF", "control_total": 0}]
/// >>> function = exposure(agreement, members, "2019/20", now=-1000, outcomes=[-700])
/// >>> [(one.code, one.most, one.most_at) for one in function.losses.members]
/// [('RHQ', Decimal('-300.00'), Decimal('-600.00')), ('RXF', None, None)]
/// >>> function.losses.members[0].points
/// [ExposurePoint(outcome=0.00, share=0.00, marginal=0.5), ExposurePoint(outcome=-600.00, share=-300.00, marginal=0)]
/// >>> function.at[0].shares
/// {'RHQ': Decimal('-300.00'), 'RXF': Decimal('-400.00')}
#[pyfunction]
#[pyo3(signature = (agreement, members, rulebook, *, now = None, outcomes = ExactList::empty()))]
#[pyo3(text_signature = "(agreement, members, rulebook, *, now=None, outcomes=())")]
pub(crate) fn exposure(
    agreement: Document,
    members: Documents,
    rulebook: AnyRulebook,
    now: Option<Exact>,
    outcomes: ExactList,
) -> Result<Told<Outcome<Exposure>>, Fault> {
    let rulebook = rulebook.get()?;
    let question = arguments([
        ("agreement", Some(agreement.0)),
        ("members", Some(members.0)),
        ("now", now.map(|now| now.0)),
        ("outcomes", Some(outcomes.0)),
    ]);
    let outcome = ExposureQuestion::from_value(&question)?.answer(&rulebook)?;
    Ok(Told::by(outcome, rulebook))
}
