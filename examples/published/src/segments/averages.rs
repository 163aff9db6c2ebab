//! The averages that published scores come to, by the rules of a cohort.

use std::collections::BTreeMap;

use ics_rules::{
    OdsCode, Quarter, Rulebook, Score,
    oversight::cohort::{CohortMember, CohortMetric, CohortQuestion, CohortTrust, MetricResult},
};

use super::record::{Key, Numbered, ScoresRow};
use crate::error::Result;

/// What the scores of a trust come to.
#[derive(Default)]
pub(crate) struct Averages {
    pub(crate) all: Option<Score>,
    domains: BTreeMap<String, Score>,
}

impl Averages {
    /// The average of a domain; none without a score in it.
    pub(crate) fn domain(&self, domain: &str) -> Option<Score> {
        self.domains.get(domain).copied()
    }
}

/// What the scores of every trust come to, each quarter a cohort of its own.
pub(crate) fn averages(
    rulebook: &Rulebook,
    rows: &[Numbered<ScoresRow>],
) -> Result<BTreeMap<Key, Averages>> {
    let mut quarters: BTreeMap<Quarter, Vec<&ScoresRow>> = BTreeMap::new();
    for (_, row) in rows {
        quarters.entry(row.key.0).or_default().push(row);
    }
    let mut found = BTreeMap::new();
    for (quarter, rows) in quarters {
        let trusts = rows.iter().map(|row| trust(&row.key.1)).collect();
        let asked = CohortQuestion { metrics: metrics(&rows), ..question(trusts) };
        let answer = asked.answer(rulebook)?;
        let members = answer.answer().map_or(&[][..], |cohort| &cohort.trusts);
        let made = |one: &CohortMember| ((quarter, one.given.code.clone()), of(one));
        found.extend(members.iter().map(made));
    }
    Ok(found)
}

fn of(member: &CohortMember) -> Averages {
    let domains = member.domains.iter();
    Averages {
        all: member.average.answer().map(|average| average.score),
        domains: domains.map(|one| (one.domain.clone(), one.average.score)).collect(),
    }
}

/// The scores of trusts, by metric.
fn metrics(rows: &[&ScoresRow]) -> Vec<CohortMetric> {
    let mut metrics: BTreeMap<&str, BTreeMap<OdsCode, MetricResult>> = BTreeMap::new();
    for row in rows {
        for (metric, score) in &row.scores {
            let result = MetricResult {
                value: None,
                rank: None,
                score: Some(*score),
                band: None,
                absent: None,
            };
            metrics.entry(metric).or_default().insert(row.key.1.clone(), result);
        }
    }
    let metric = |(metric, results): (&str, _)| CohortMetric {
        metric: metric.to_owned(),
        terms: None,
        ranked: None,
        results,
    };
    metrics.into_iter().map(metric).collect()
}

/// A question on trusts of which nothing else is known.
pub(crate) fn question(trusts: Vec<CohortTrust>) -> CohortQuestion {
    CohortQuestion {
        quarter: None,
        trusts,
        metrics: Vec::new(),
        cut_points: Vec::new(),
        domain_cut_points: BTreeMap::new(),
        quartiles: None,
        adjustment: None,
        finance_cells: Vec::new(),
    }
}

/// A trust of which nothing else is known.
pub(crate) fn trust(code: &OdsCode) -> CohortTrust {
    CohortTrust {
        code: code.clone(),
        name: None,
        kind: None,
        provider_type: None,
        trust_subtype: None,
        average: None,
        planned_percent: None,
        variance_percent: None,
        override_flag: None,
        deficit: None,
        deficit_support: None,
        in_programme: None,
        capability: None,
    }
}
