//! How the bodies of a system are overseen, and metrics under another year's framework.

use ics_rules::oversight::MetricsUnder;
use ics_rules::{
    oversight::{self, TrustMetrics},
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

/// A trust's metrics under the framework of another year: those it knows, with their scores where
/// bands decide them, and those that did not exist in it.
///
/// Args:
///     trust: `metrics`, a dict of values by name: `capital_service_capacity`, `liquidity`, `margin`,
///         `distance_from_plan` and `agency` of 2016 to 2019, or the codes of 2025/26, for example
///         `OF1061`. Each value is in the metric's own unit.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: for names that no year knows.
///
/// >>> from ics_rules import metrics_under
/// >>> under = metrics_under({"metrics": {"liquidity": "-7", "OF1061": "6.7"}}, "2017/18")
/// >>> [(one.metric, one.score) for one in under.known]
/// [('liquidity', 2)]
/// >>> [(one.metric, [str(year) for year in one.years]) for one in under.refused]
/// [('OF1061', ['2025/26'])]
#[pyfunction]
pub(crate) fn metrics_under(
    trust: Document,
    rulebook: AnyRulebook,
) -> Result<Told<MetricsUnder>, Fault> {
    let (rulebook, trust) = (rulebook.get()?, TrustMetrics::from_value(&trust.0)?);
    let found = oversight::metrics_under(&rulebook, &trust)?;
    Ok(Told::by(found, rulebook))
}
