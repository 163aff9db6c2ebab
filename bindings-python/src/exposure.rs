//! What every outcome of a system would mean for each member.

use std::collections::BTreeMap;

use ics_rules::{
    Money, OdsCode,
    risk_share::{
        Exposure, ExposureAt, ExposurePoint, ExposureQuestion, ExposureSide, ExposureStep,
        MemberExposure,
    },
    wire::Document as _,
};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::{
    error::Fault,
    object::{data, outcome},
    outcome::PyOutcome,
    plot::ExposurePlots,
    risk_share::by_account,
    rulebook::{AnyRulebook, ids},
    table::Table,
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
/// >>> function.losses.members
/// [<MemberExposure RHQ: at most (£300), reached at (£600)>, <MemberExposure RXF: without an end>]
/// >>> function.losses.members[0].points
/// [<ExposurePoint £0: £0, then 50% of each further pound>, <ExposurePoint (£600): (£300), then 0% of each further pound>]
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
) -> Result<PyOutcome<PyExposure>, Fault> {
    let rulebook = rulebook.get()?;
    let question = arguments([
        ("agreement", Some(agreement.0)),
        ("members", Some(members.0)),
        ("now", now.map(|now| now.0)),
        ("outcomes", Some(outcomes.0)),
    ]);
    let outcome = ExposureQuestion::from_value(&question)?.answer(&rulebook)?;
    Ok(PyOutcome::of(&outcome, |exposure| PyExposure::of(exposure, &rulebook)))
}

fn codes(codes: &[OdsCode]) -> Vec<&str> {
    codes.iter().map(OdsCode::as_str).collect()
}

outcome! {
    /// What every outcome of a system would mean for each member: its share as a function of what is
    /// in the pool, a straight line between break points.
    ///
    /// An outcome is the amount in the pool before the waterfall, a gain positive and a loss
    /// negative. Figures that an agreement goes by are held as they are. Amounts are in pounds.
    PyExposure "Exposure" of Exposure;
    {
        /// Charts of it: `curve`. Needs the extra `plot`.
        #[getter]
        fn plot<'py>(slf: &Bound<'py, Self>) -> PyResult<ExposurePlots<'py>> {
            ExposurePlots::of(slf)
        }

        /// What losses would mean, or a CannotTell where a figure is missing that they go by.
        #[getter]
        fn losses(&self) -> PyOutcome<PyExposureSide> {
            PyOutcome::of(&self.core.losses, PyExposureSide::of)
        }

        /// What gains would mean, or a CannotTell.
        #[getter]
        fn gains(&self) -> PyOutcome<PyExposureSide> {
            PyOutcome::of(&self.core.gains, PyExposureSide::of)
        }

        /// The outcome as it stands, where it is stated.
        #[getter]
        fn now(&self) -> Option<Decimal> {
            self.core.now.map(Money::pounds)
        }

        /// The outcomes that were asked for, in the order of the question.
        #[getter]
        fn at(&self) -> Table<PyExposureAt> {
            self.core.at.iter().map(PyExposureAt::of).collect()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// What losses, or gains, of every size would mean.
    PyExposureSide "ExposureSide" of ExposureSide, shown |it| format!(
        "of {} members in {} steps", it.members.len(), it.steps.len()
    );
    {
        /// Where something changes, from nothing out. A step holds from its outcome to the next.
        #[getter]
        fn steps(&self) -> Table<PyExposureStep> {
            self.0.steps.iter().map(PyExposureStep::of).collect()
        }

        /// The members, in order of organisation code.
        #[getter]
        fn members(&self) -> Table<PyMemberExposure> {
            self.0.members.iter().map(PyMemberExposure::of).collect()
        }
    }
}

data! {
    /// An outcome from which on the members share differently.
    PyExposureStep "ExposureStep" of ExposureStep, shown |it| {
        let layer = it.layer.map(|layer| format!(", layer {}", layer + 1)).unwrap_or_default();
        let (outcome, shared) = (it.outcome.nhs(), it.shared.percent());
        format!("{outcome}{layer}: the members share {shared} of each further pound")
    };
    {
        /// The outcome, to the whole penny at which the step begins.
        #[getter]
        fn outcome(&self) -> Decimal {
            self.0.outcome.pounds()
        }

        /// The position of the layer it lies in, from 0; None below the layers, where the waterfall
        /// meets a loss, above them, and where the agreement has no layers.
        #[getter]
        fn layer(&self) -> Option<usize> {
            self.0.layer
        }

        /// The part of each further pound that the members are to share.
        #[getter]
        fn shared(&self) -> Decimal {
            self.0.shared.decimal()
        }

        /// The codes of the members that reach their limit here.
        #[getter]
        fn at_limit(&self) -> Vec<&str> {
            codes(&self.0.at_limit)
        }

        /// The codes of the members that leave their floor here.
        #[getter]
        fn off_floor(&self) -> Vec<&str> {
            codes(&self.0.off_floor)
        }
    }
}

data! {
    /// What every outcome would mean for one member.
    PyMemberExposure "MemberExposure" of MemberExposure, shown |it| {
        let most = match (it.nothing_until, it.most, it.most_at) {
            (None, ..) => "nothing".to_owned(),
            (_, Some(most), Some(at)) => format!("at most {}, reached at {}", most.nhs(), at.nhs()),
            _ => "without an end".to_owned(),
        };
        format!("{}: {most}", it.code)
    };
    {
        /// The code of the member.
        #[getter]
        fn code(&self) -> &str {
            self.0.code.as_str()
        }

        /// Where its part of each further pound changes, from nothing out.
        #[getter]
        fn points(&self) -> Table<PyExposurePoint> {
            self.0.points.iter().map(PyExposurePoint::of).collect()
        }

        /// The most it can come to take, with the sign of the outcome; None where there is no end to
        /// it.
        #[getter]
        fn most(&self) -> Option<Decimal> {
            self.0.most.map(Money::pounds)
        }

        /// The outcome at which it takes the most; None where there is no end to it.
        #[getter]
        fn most_at(&self) -> Option<Decimal> {
            self.0.most_at.map(Money::pounds)
        }

        /// The largest outcome at which it takes nothing; None where it never takes anything.
        #[getter]
        fn nothing_until(&self) -> Option<Decimal> {
            self.0.nothing_until.map(Money::pounds)
        }

        /// The smallest improvement of the outcome as it stands after which it takes nothing of the
        /// loss; None where there is no loss, or it takes nothing as it is.
        #[getter]
        fn freed_by(&self) -> Option<Decimal> {
            self.0.freed_by.map(Money::pounds)
        }
    }
}

data! {
    /// A break point of a member's share.
    PyExposurePoint "ExposurePoint" of ExposurePoint, shown |it| format!(
        "{}: {}, then {} of each further pound",
        it.outcome.nhs(), it.share.nhs(), it.marginal.percent()
    );
    {
        /// The outcome.
        #[getter]
        fn outcome(&self) -> Decimal {
            self.0.outcome.pounds()
        }

        /// The member's share there, to the penny.
        #[getter]
        fn share(&self) -> Decimal {
            self.0.share.pounds()
        }

        /// The part of each further pound that it takes from here on, to the twelfth place.
        #[getter]
        fn marginal(&self) -> Decimal {
            self.0.marginal.decimal()
        }
    }
}

data! {
    /// What one outcome would mean for everybody.
    PyExposureAt "ExposureAt" of ExposureAt, shown |it| {
        let shares = it.shares.iter().map(|(code, share)| format!("{code} {}", share.nhs()));
        format!("{}: {}", it.outcome.nhs(), shares.collect::<Vec<_>>().join(", "))
    };
    {
        /// The outcome.
        #[getter]
        fn outcome(&self) -> Decimal {
            self.0.outcome.pounds()
        }

        /// Each member's share, to the penny, by code.
        #[getter]
        fn shares(&self) -> BTreeMap<&str, Decimal> {
            self.0.shares.iter().map(|(code, share)| (code.as_str(), share.pounds())).collect()
        }

        /// What the waterfall meets of it.
        #[getter]
        fn met(&self) -> Decimal {
            self.0.met.pounds()
        }

        /// What the layers leave with somebody, and what is left over with its bearer, by member's
        /// code, `reserve`, `region` or `outside`.
        #[getter]
        fn left_with(&self) -> BTreeMap<String, Decimal> {
            by_account(&self.0.left_with)
        }

        /// What nobody has agreed to take.
        #[getter]
        fn unallocated(&self) -> Decimal {
            self.0.unallocated.pounds()
        }
    }
}
