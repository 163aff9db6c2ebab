//! The trusts of a quarter as a cohort: whether all of them could be read, and the place of each.

use std::collections::{BTreeMap, BTreeSet};

use ics_rules::{
    OdsCode, Quarter, Rulebook, Score,
    oversight::cohort::{
        CohortMember, CohortQuestion, CohortTrust, Place, QuartileCohort, QuartileMethod, Quartiles,
    },
};

use super::{
    averages::{question, trust},
    outcome::{IncompleteQuarter, UnreadTrust},
    record::{Frame, Key, Numbered, TrustRow, When},
    settings::Settings,
};
use crate::error::Result;

/// A row as its file has it: the quarter, the trust, and its name where the table has names.
pub(crate) struct Written {
    pub(crate) quarter: String,
    pub(crate) code: String,
    pub(crate) name: String,
}

/// The quarters of which a trust could not be read, by the rows of the trusts and those of the other
/// tables. A row whose quarter cannot be read may belong to any.
pub(crate) fn incomplete(
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
pub(crate) struct Standing {
    pub(crate) league: Option<Place>,
    pub(crate) by_quartiles: Option<u64>,
}

/// Where each trust stands; nowhere in a quarter that is incomplete.
pub(crate) fn standings<'r>(
    rulebook: &Rulebook,
    settings: &Settings,
    quartiles: Option<QuartileMethod>,
    (trusts, incomplete): (&'r [Numbered<TrustRow>], &[IncompleteQuarter]),
) -> Result<BTreeMap<&'r Key, Standing>> {
    let mut quarters: BTreeMap<Quarter, Vec<&TrustRow>> = BTreeMap::new();
    for (_, row) in trusts {
        quarters.entry(row.key.0).or_default().push(row);
    }
    quarters.retain(|quarter, _| !incomplete.iter().any(|one| one.quarter == *quarter));
    let mut standings = BTreeMap::new();
    for (quarter, rows) in quarters {
        let result = |row: &&TrustRow| (settings.adjusted(row.unadjusted, row.flag), row.average);
        let results: Vec<(u64, Score)> = rows.iter().map(result).collect();
        let by_quarters = match quartiles {
            Some(method) => quartile_segments(rulebook, quarter, &rows, method)?,
            None => BTreeMap::new(),
        };
        for (row, place) in rows.iter().zip(places(&results)) {
            let by_quartiles = by_quarters.get(&row.key.1).copied();
            standings.insert(&row.key, Standing { league: Some(place), by_quartiles });
        }
    }
    Ok(standings)
}

/// The place of each trust among all of them, by adjusted segment and then by average; equal ones share
/// the best place. In the order given.
fn places(results: &[(u64, Score)]) -> Vec<Place> {
    let count = |places: usize| u64::try_from(places).unwrap_or(u64::MAX);
    let of = count(results.len());
    let ahead = |one| results.iter().filter(|other| *other < one).count();
    results.iter().map(|one| Place { rank: count(ahead(one)).saturating_add(1), of }).collect()
}

/// The segment of each trust by quarters of the averages of all of them; none where there are too few.
fn quartile_segments(
    rulebook: &Rulebook,
    quarter: Quarter,
    rows: &[&TrustRow],
    method: QuartileMethod,
) -> Result<BTreeMap<OdsCode, u64>> {
    let trusts =
        rows.iter().map(|row| CohortTrust { average: Some(row.average), ..trust(&row.key.1) });
    let asked = CohortQuestion {
        quarter: Some(quarter),
        quartiles: Some(Quartiles { method: Some(method), cohort: Some(QuartileCohort::AllGiven) }),
        ..question(trusts.collect())
    };
    let answer = asked.answer(rulebook)?;
    let members = answer.answer().map_or(&[][..], |cohort| &cohort.trusts).iter();
    let segment =
        |one: &CohortMember| Some((one.given.code.clone(), one.unadjusted.answer()?.segment));
    Ok(members.filter_map(segment).collect())
}
