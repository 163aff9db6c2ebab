//! Savings and losses shared outside a dead-band.

use ics_rules::{
    shared_savings::{
        AppliedLimit, CorridorPreset, CorridorQuestion, ExactAmount, ExactShare, Settlement,
        SharedAmount,
    },
    wire::Document as _,
};
use pyo3::prelude::*;
#[cfg(feature = "stubs")]
use pyo3::{inspect::PyStaticExpr, type_hint_identifier};
use rust_decimal::Decimal;

use crate::{
    error::Fault,
    object::{data, json, outcome},
    outcome::PyOutcome,
    rulebook::{AnyRulebook, ids},
    table::Table,
    value::{Dict, Document},
};

/// Settles what was spent against a benchmark: what is earned of a gain or owed of a loss.
///
/// Args:
///     question: `benchmark`, and `actual` or `difference` (a gain positive, a loss negative); the
///         `terms` in full, or a `preset` with its performance `year` (a calendar year) and the
///         organisation's `band`; and where they matter `quality`, `quality_met`, `revenue`,
///         `relief`, `loss_limit` and `half_rate`. Amounts are in one currency, whichever it is.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question; `not_in_force` for a preset in a year in
///         which it does not hold.
///
/// >>> from ics_rules import settle_corridor
/// >>> settled = settle_corridor({
/// ...     "preset": "mssp-2018.track-1", "year": 2018, "band": {"gain": "0.02", "loss": "0.02"},
/// ...     "benchmark": 100000, "actual": 90000, "quality": "0.9", "quality_met": True}, "2019/20")
/// >>> settled.amount
/// Decimal('4410.00')
#[pyfunction]
pub(crate) fn settle_corridor(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PySettlement>, Fault> {
    let rulebook = rulebook.get()?;
    let outcome = CorridorQuestion::from_value(&question.0)?.answer(&rulebook)?;
    Ok(PyOutcome::of(&outcome, |settled| PySettlement::of(settled, &rulebook)))
}

/// The published corridor schemes that `settle_corridor` knows by name.
///
/// >>> from ics_rules import corridor_presets
/// >>> [preset.id for preset in corridor_presets("2019/20")][:2]
/// ['mssp-2018.track-1', 'mssp-2018.track-1-plus']
#[pyfunction]
pub(crate) fn corridor_presets(rulebook: AnyRulebook) -> Result<Table<PyCorridorPreset>, Fault> {
    Ok(rulebook.get()?.corridors().iter().map(PyCorridorPreset::of).collect())
}

/// A number with more decimals than the core's own decimal type holds, as `decimal.Decimal`.
pub(crate) struct Exact(String);

impl From<ExactAmount> for Exact {
    fn from(amount: ExactAmount) -> Self {
        Self(amount.to_string())
    }
}

impl From<ExactShare> for Exact {
    fn from(share: ExactShare) -> Self {
        Self(share.to_string())
    }
}

impl<'py> IntoPyObject<'py> for Exact {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!("decimal", "Decimal");

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        py.import("decimal")?.getattr("Decimal")?.call1((self.0,))
    }
}

outcome! {
    /// How a difference to a benchmark was settled: every step, and the result.
    ///
    /// Amounts are in the currency of the question. Sizes between are exact; `amount` alone is
    /// rounded, once, to the penny, halves away from zero.
    PySettlement "Settlement" of Settlement;
    {
        /// The published scheme whose terms these are; None for terms in full.
        #[getter]
        fn preset(&self) -> Option<&str> {
            self.core.preset.as_ref().map(ics_rules::RuleId::as_str)
        }

        /// The performance year, a calendar year, where the question gave it.
        #[getter]
        fn year(&self) -> Option<u64> {
            self.core.year
        }

        /// The terms that were applied, as a question has them.
        #[getter]
        fn terms<'py>(&self, py: Python<'py>) -> Result<Dict<'py>, Fault> {
            Ok(Dict::of(py, &json(&self.core.terms))?)
        }

        /// What was expected to be spent.
        #[getter]
        fn benchmark(&self) -> Decimal {
            self.core.benchmark.pounds()
        }

        /// The benchmark less what was spent: a gain positive, a loss negative.
        #[getter]
        fn difference(&self) -> Decimal {
            self.core.difference.pounds()
        }

        /// The difference over the benchmark to twelve decimals. Nothing is decided by it.
        #[getter]
        fn rate(&self) -> Exact {
            Exact(self.core.rate.clone())
        }

        /// Where the difference lies: `inside` the band, or a `gain` or a `loss` beyond it.
        #[getter]
        fn side(&self) -> &'static str {
            self.core.side.as_str()
        }

        /// The edge of the band on that side as an amount, exact.
        #[getter]
        fn edge(&self) -> Exact {
            self.core.edge.into()
        }

        /// The difference if it is beyond the band, or nothing.
        #[getter]
        fn generated(&self) -> Decimal {
            self.core.generated.pounds()
        }

        /// The share of a gain after quality; None where what was given does not tell it.
        #[getter]
        fn final_share(&self) -> Option<Exact> {
            self.core.final_share.map(Exact::from)
        }

        /// What was shared; None where the difference is inside the band.
        #[getter]
        fn shared(&self) -> Option<PySharedAmount> {
            self.core.shared.as_ref().map(PySharedAmount::of)
        }

        /// What is earned (positive) or owed (negative), to the penny.
        #[getter]
        fn amount(&self) -> Decimal {
            self.core.amount.pounds()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// What was shared of a difference, step by step. Amounts are sizes, exact.
    PySharedAmount "SharedAmount" of SharedAmount, shown |it| format!(
        "{} of {}, by {}: {}", it.share, it.of, it.by, it.exact
    );
    {
        /// What the share was taken of: the difference, or what of it lies beyond the edge.
        #[getter]
        fn of_(&self) -> Exact {
            self.0.of.into()
        }

        /// The share that was applied.
        #[getter]
        fn share(&self) -> Exact {
            self.0.share.into()
        }

        /// What decided the share: `greatest`, `quality`, `quality_failed`, `none`, `fixed`,
        /// `remainder`, `floor` or `ceiling`.
        #[getter]
        fn by(&self) -> &'static str {
            self.0.by.as_str()
        }

        /// The part of the share that was applied below the band, where it was.
        #[getter]
        fn half_rate(&self) -> Option<Decimal> {
            self.0.half_rate.map(ics_rules::Share::decimal)
        }

        /// The part of a payment that was left, where something is kept back.
        #[getter]
        fn retention(&self) -> Option<Decimal> {
            self.0.retention.map(ics_rules::Share::decimal)
        }

        /// What that comes to before any limit.
        #[getter]
        fn before_limit(&self) -> Exact {
            self.0.before_limit.into()
        }

        /// The cap on a gain or the limit on a loss, where there is one.
        #[getter]
        fn limit(&self) -> Option<PyAppliedLimit> {
            self.0.limit.as_ref().map(PyAppliedLimit::of)
        }

        /// What relief took off a loss; never more than was owed.
        #[getter]
        fn relief(&self) -> Exact {
            self.0.relief.into()
        }

        /// What that leaves.
        #[getter]
        fn exact(&self) -> Exact {
            self.0.exact.into()
        }
    }
}

data! {
    /// A limit on what is earned or owed, as an amount.
    PyAppliedLimit "AppliedLimit" of AppliedLimit, shown |it| format!(
        "{}, {} of {}", it.amount, it.share, it.of
    );
    {
        /// The most that is paid or owed, exact: of two terms the lower.
        #[getter]
        fn amount(&self) -> Exact {
            self.0.amount.into()
        }

        /// What it is a share of: `benchmark` or `revenue`.
        #[getter]
        fn of_(&self) -> &'static str {
            self.0.of.as_str()
        }

        /// The share.
        #[getter]
        fn share(&self) -> Decimal {
            self.0.share.decimal()
        }

        /// Whether it decided the result.
        #[getter]
        fn bound(&self) -> bool {
            self.0.bound
        }
    }
}

data! {
    /// A published corridor scheme: its terms, without what each organisation has of its own.
    /// `to_dict` has the terms of gains and losses.
    PyCorridorPreset "CorridorPreset" of CorridorPreset, shown |it| format!(
        "{}, {}", it.id, it.years()
    );
    {
        /// Its id, by which a question names it.
        #[getter]
        fn id(&self) -> &str {
            self.0.id.as_str()
        }

        /// What it is.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// The first performance year it holds in, a calendar year.
        #[getter]
        fn first_year(&self) -> u64 {
            self.0.first_year
        }

        /// The last; None while it is in force.
        #[getter]
        fn last_year(&self) -> Option<u64> {
            self.0.last_year
        }

        /// The name of the track in published results, where there are any.
        #[getter]
        fn published_as(&self) -> Option<&str> {
            self.0.published_as.as_deref()
        }
    }
}
