//! The trusts of a quarter as a cohort: whether all of them could be read, and the place of each.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    outcome::{IncompleteQuarter, UnreadTrust},
    ranks::Numbered,
    record::{Frame, Key, TrustRow, When},
    trusts::Settings,
};
use crate::{
    calendar::Quarter,
    organisation::OdsCode,
    oversight::cohort::{Cutting, Place, QuartileMethod, adjusted, league_ranks},
    rulebook::Rulebook,
    score::Score,
};

/// A row as its file has it: the quarter, the trust, and its name where the table has names.
pub(super) struct Written {
    pub(super) quarter: String,
    pub(super) code: String,
    pub(super) name: String,
}

/// The quarters of which a trust could not be read, by the rows of the trusts and those of the other
/// tables. A row whose quarter cannot be read may belong to any.
pub(super) fn incomplete(
    frame: &Frame<'_>,
    read: &[Numbered<TrustRow>],
    rows: &[Written],
    others: &[&[Written]],
) -> Vec<IncompleteQuarter> {
    let numbers: BTreeSet<usize> = read.iter().map(|(number, _)| *number).collect();
    let known: BTreeSet<(Quarter, &str)> =
        read.iter().map(|(_, row)| (row.key.0, row.key.1.as_str())).collect();
    let quarters: BTreeSet<Quarter> = known.iter().map(|(quarter, _)| *quarter).collect();
    let mut missing: BTreeMap<Quarter, BTreeMap<String, String>> = BTreeMap::new();
    let mut miss = |quarter: Quarter, code: String, name: &str| {
        let missing = missing.entry(quarter).or_default().entry(code).or_default();
        if missing.is_empty() {
            name.clone_into(missing);
        }
    };
    for (number, row) in (1..).zip(rows).filter(|(number, _)| !numbers.contains(number)) {
        let code = if row.code.is_empty() { format!("row {number}") } else { row.code.clone() };
        match frame.when(&row.quarter) {
            When::In(quarter) => miss(quarter, code, &row.name),
            When::AnotherYear => {}
            When::Unknown => quarters.iter().for_each(|one| miss(*one, code.clone(), &row.name)),
        }
    }
    for row in others.iter().flat_map(|rows| rows.iter()) {
        if let When::In(quarter) = frame.when(&row.quarter)
            && row.code.parse::<OdsCode>().is_ok()
            && !known.contains(&(quarter, row.code.as_str()))
        {
            miss(quarter, row.code.clone(), &row.name);
        }
    }
    let listed = missing.into_iter().map(|(quarter, trusts)| {
        let trusts = trusts.into_iter().map(|(code, name)| UnreadTrust { code, name });
        IncompleteQuarter { quarter, missing: trusts.collect() }
    });
    listed.collect()
}

/// Where a trust stands among those of its quarter.
#[derive(Clone, Copy, Default)]
pub(super) struct Standing {
    pub(super) league: Option<Place>,
    pub(super) by_quartiles: Option<u64>,
}

/// Where each trust stands; nowhere in a quarter that is incomplete.
pub(super) fn standings<'r>(
    rulebook: &Rulebook,
    settings: &Settings,
    quartiles: Option<QuartileMethod>,
    (trusts, incomplete): (&'r [Numbered<TrustRow>], &[IncompleteQuarter]),
) -> BTreeMap<&'r Key, Standing> {
    let mut quarters: BTreeMap<Quarter, Vec<&TrustRow>> = BTreeMap::new();
    for (_, row) in trusts {
        quarters.entry(row.key.0).or_default().push(row);
    }
    quarters.retain(|quarter, _| !incomplete.iter().any(|one| one.quarter == *quarter));
    let mut standings = BTreeMap::new();
    for (quarter, rows) in quarters {
        let best = settings.best_under_override;
        let results: Vec<(u64, Score)> = rows
            .iter()
            .map(|row| (adjusted(row.unadjusted, best, row.flag), row.average))
            .collect();
        let averages: Vec<Score> = rows.iter().map(|row| row.average).collect();
        let by_quarters =
            quartiles.map(|method| quartile_segments(rulebook, quarter, &averages, method));
        for ((position, row), place) in rows.iter().enumerate().zip(league_ranks(&results)) {
            let by_quartiles = by_quarters.as_ref().and_then(|all| all.get(position).copied());
            standings.insert(&row.key, Standing { league: Some(place), by_quartiles });
        }
    }
    standings
}

/// The segment of each average by quarters of all of them; none where there are too few.
fn quartile_segments(
    rulebook: &Rulebook,
    quarter: Quarter,
    averages: &[Score],
    method: QuartileMethod,
) -> Vec<u64> {
    let cutting = Cutting { rulebook, quarter: Some(quarter), domain: None };
    let cuts = cutting.quarters(averages, method);
    let segments = cuts
        .answer()
        .map(|cuts| averages.iter().map(|average| cuts.segment(*average).segment).collect());
    segments.unwrap_or_default()
}
