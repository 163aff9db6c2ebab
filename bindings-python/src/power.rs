//! Legal powers, and the notice of a requirement.

use ics_rules::{
    Money,
    oversight::{
        self, FaultOfNotice, LegalPowers, Licence, NoticePeriod, NoticeQuestion, PenaltyCap,
        PowerFound, PowerReason, PowerWithheld, PowersQuestion,
    },
    rulebook::PowerMeasure,
    wire::Document as _,
};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::{
    error::Fault,
    object::{data, json, outcome},
    outcome::PyOutcome,
    oversight::PyNote,
    rulebook::{AnyRulebook, ids},
    table::Table,
    value::{Dict, Document},
};

/// Which statutory powers are open against a body on a day, which are excluded and why, and which
/// cannot be told from what was stated.
///
/// Args:
///     question: the kind of `body` (`nhs_trust`, `foundation_trust`, `independent_provider`, `ccg`,
///         `icb` or `system`); the `date` on which a power would be used, as `"2022-07-01"`; where
///         one power is meant its id as `power`; and what the regulator holds as `known`: `breach`,
///         `governance` and `functions` as `none`, `suspected` or `satisfied`, and more. What is left
///         out neither opens nor excludes a power.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import legal_powers
/// >>> found = legal_powers({"body": "icb", "date": "2022-07-01",
/// ...                       "known": {"functions": "satisfied"}}, "2022/23")
/// >>> [one.power for one in found.open if "directions" in one.contents]
/// ['enforcement.icb-directions', 'enforcement.financial-directions']
#[pyfunction]
pub(crate) fn legal_powers(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PyLegalPowers>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, PowersQuestion::from_value(&question.0)?);
    let outcome = oversight::legal_powers(&rulebook, &asked)?;
    Ok(PyOutcome::of(&outcome, |found| PyLegalPowers::of(found, &rulebook)))
}

/// Whether the notice of a requirement or penalty is valid, and until when it may be answered.
///
/// Args:
///     question: the `measure` that is intended (`compliance_requirement`, `restoration_requirement`
///         or `monetary_penalty`); the day on which the notice is `received`; the `days` that it
///         gives, the least there may be when left out; for a shorter time whether it is
///         `to_prevent_further_breach`; and for a penalty the day it was `breached_on`.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import check_notice
/// >>> check_notice({"measure": "compliance_requirement", "received": "2024-06-01"},
/// ...              "2024/25").last_day
/// '2024-06-29'
#[pyfunction]
pub(crate) fn check_notice(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PyNoticePeriod>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, NoticeQuestion::from_value(&question.0)?);
    let outcome = oversight::check_notice(&rulebook, &asked)?;
    Ok(PyOutcome::of(&outcome, |found| PyNoticePeriod::of(found, &rulebook)))
}

outcome! {
    /// Which powers are open against a body on a day, which are excluded, and which cannot be told.
    PyLegalPowers "LegalPowers" of LegalPowers;
    {
        /// What was asked.
        #[getter]
        fn asked<'py>(&self, py: Python<'py>) -> Result<Dict<'py>, Fault> {
            Ok(Dict::of(py, &json(&self.core.asked))?)
        }

        /// Whether the body holds a licence.
        #[getter]
        fn licence(&self) -> PyLicence {
            PyLicence::of(&self.core.licence)
        }

        /// The powers that may be used: every test is met by what was stated.
        #[getter]
        fn open(&self) -> Table<PyPowerFound> {
            self.each(&self.core.open)
        }

        /// The powers that may not, each with every reason.
        #[getter]
        fn excluded(&self) -> Table<PyPowerFound> {
            self.each(&self.core.excluded)
        }

        /// The powers that depend on what was not stated.
        #[getter]
        fn undecided(&self) -> Table<PyPowerFound> {
            self.each(&self.core.undecided)
        }

        /// What is to be known of all of them.
        #[getter]
        fn notes(&self) -> Table<PyNote> {
            self.core.notes.iter().map(PyNote::of).collect()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

impl PyLegalPowers {
    fn each(&self, found: &[PowerFound]) -> Table<PyPowerFound> {
        found.iter().map(|one| PyPowerFound::of(one, &self.rulebook)).collect()
    }
}

data! {
    /// Whether a body holds a licence, and whether it needs one.
    PyLicence "Licence" of Licence, shown |it| it;
    {
        /// Whether it holds one; None where that is not known.
        #[getter]
        fn held(&self) -> Option<bool> {
            self.0.held
        }

        /// Whether that was stated by the caller.
        #[getter]
        fn stated(&self) -> bool {
            self.0.stated
        }

        /// Whether it needs one: a trust from the day on which licences begin, an independent provider
        /// by its income and services; None where not known, or for a body that is no provider.
        #[getter]
        fn needed(&self) -> Option<bool> {
            self.0.needed
        }

        /// Whether the source does not say if licences have begun on the day, but only in its month.
        #[getter]
        fn unsettled(&self) -> bool {
            self.0.unsettled
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.0.rules)
        }
    }
}

outcome! {
    /// What was found of one power.
    PyPowerFound "PowerFound" of PowerFound;
    {
        /// The id of the power.
        #[getter]
        fn power(&self) -> &str {
            self.core.power.as_str()
        }

        /// The provision it rests on.
        #[getter]
        fn statute(&self) -> &str {
            &self.core.statute
        }

        /// From when it reaches such a body (`from` is a keyword of Python); None where it never does.
        #[getter]
        fn from_(&self) -> Option<String> {
            self.core.from.map(String::from)
        }

        /// Until when; None while it is open, or where it never does.
        #[getter]
        fn to(&self) -> Option<String> {
            self.core.to.map(String::from)
        }

        /// The ids of the rules by which it reaches such a body, where that is not what the power
        /// itself says.
        #[getter]
        fn reached_by(&self) -> Vec<&str> {
            ids(&self.core.reached_by)
        }

        /// Why it is excluded; empty unless it is.
        #[getter]
        fn reasons(&self) -> Table<PyPowerReason> {
            self.core.reasons.iter().map(PyPowerReason::of).collect()
        }

        /// What must be stated before it can be told; empty unless it is undecided.
        #[getter]
        fn missing(&self) -> Vec<String> {
            self.core.missing.clone()
        }

        /// What it allows now, for example `monetary_penalty`; for an undecided power, what it would.
        #[getter]
        fn contents(&self) -> Vec<&'static str> {
            self.core.contents.iter().copied().map(PowerMeasure::as_str).collect()
        }

        /// What it does not allow now although it is open.
        #[getter]
        fn withheld(&self) -> Table<PyPowerWithheld> {
            self.core.withheld.iter().map(PyPowerWithheld::of).collect()
        }

        /// The most that a penalty may be, where it allows one.
        #[getter]
        fn penalty(&self) -> Option<PyPenaltyCap> {
            self.core.penalty.as_ref().map(|one| PyPenaltyCap::of(one, &self.rulebook))
        }

        /// How it must be used, and what is to be known of it.
        #[getter]
        fn notes(&self) -> Table<PyNote> {
            self.core.notes.iter().map(PyNote::of).collect()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// Why a power, or a part of it, cannot be used.
    PyPowerReason "PowerReason" of PowerReason, shown |it| format!("{}: {}", it.why.as_str(), it.says);
    {
        /// What kind of reason it is, for example `not_yet_in_force`.
        #[getter]
        fn why(&self) -> &'static str {
            self.0.why.as_str()
        }

        /// The reason in words.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.0.rules)
        }
    }
}

data! {
    /// A part of a power that cannot be used although the power is open.
    PyPowerWithheld "PowerWithheld" of PowerWithheld, shown |it| format!(
        "{}: {}", it.measure.as_str(), it.reason.says
    );
    {
        /// The part.
        #[getter]
        fn measure(&self) -> &'static str {
            self.0.measure.as_str()
        }

        /// Why not.
        #[getter]
        fn reason(&self) -> PyPowerReason {
            PyPowerReason::of(&self.0.reason)
        }
    }
}

outcome! {
    /// The most that a penalty may be, and by when it must be notified.
    PyPenaltyCap "PenaltyCap" of PenaltyCap;
    {
        /// The greatest share of turnover in England.
        #[getter]
        fn share(&self) -> Decimal {
            self.core.share.decimal()
        }

        /// Turnover in England in pounds, if stated.
        #[getter]
        fn turnover(&self) -> Option<Decimal> {
            self.core.turnover.map(Money::pounds)
        }

        /// The most that the penalty may be, in pounds; None without a turnover.
        #[getter]
        fn most(&self) -> Option<Decimal> {
            self.core.most.map(Money::pounds)
        }

        /// The last day for a notice of it; None without the day of the breach.
        #[getter]
        fn last_day(&self) -> Option<String> {
            self.core.last_day.map(String::from)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

outcome! {
    /// Whether a notice is valid, and the days it sets.
    PyNoticePeriod "NoticePeriod" of NoticePeriod;
    {
        /// What was asked.
        #[getter]
        fn asked<'py>(&self, py: Python<'py>) -> Result<Dict<'py>, Fault> {
            Ok(Dict::of(py, &json(&self.core.asked))?)
        }

        /// Whether it is valid.
        #[getter]
        fn valid(&self) -> bool {
            self.core.valid
        }

        /// What is wrong with it.
        #[getter]
        fn faults(&self) -> Table<PyFaultOfNotice> {
            self.core.faults.iter().map(PyFaultOfNotice::of).collect()
        }

        /// The days that it gives, or the least there may be where it does not say.
        #[getter]
        fn days(&self) -> u64 {
            self.core.days
        }

        /// The fewest days that it may give.
        #[getter]
        fn least_days(&self) -> u64 {
            self.core.least_days
        }

        /// The first day of the time for representations: the day after receipt.
        #[getter]
        fn first_day(&self) -> String {
            self.core.first_day.iso()
        }

        /// The last day of the days that it gives.
        #[getter]
        fn last_day(&self) -> String {
            self.core.last_day.iso()
        }

        /// The earliest day on which the time for representations may end.
        #[getter]
        fn earliest_last_day(&self) -> String {
            self.core.earliest_last_day.iso()
        }

        /// The last day for a notice of a penalty; None for other measures, or without the day of the
        /// breach.
        #[getter]
        fn penalty_last_day(&self) -> Option<String> {
            self.core.penalty_last_day.map(String::from)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// A fault of a notice.
    PyFaultOfNotice "FaultOfNotice" of FaultOfNotice, shown |it| format!(
        "{}: {}", it.fault.as_str(), it.says
    );
    {
        /// What kind of fault it is, for example `too_short`.
        #[getter]
        fn fault(&self) -> &'static str {
            self.0.fault.as_str()
        }

        /// The fault in words.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.0.rules)
        }
    }
}
