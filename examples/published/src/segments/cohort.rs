//! The trusts of a quarter as a cohort: whether all of them could be read, and the place of each.

use std::collections::{BTreeMap, BTreeSet};

use ics_rules::{
    OdsCode, Quarter, Rulebook, Score,
    oversight::cohort::{
        CohortMember, CohortQuestion, CohortTrust, Place, QuartileMethod, Quartiles, SegmentFound,
    },
    rulebook::Role,
};

use super::{
    averages::{question, trust},
    outcome::{IncompleteQuarter, ShortPool, UnreadTrust},
    record::{Frame, Key, Numbered, TrustRow, When},
    settings::Settings,
    table::{PublishedTable, SegmentTables},
};
use crate::{error::Result, number::score_of_hundredths};

/// A row as its file has it: the quarter, the trust, and its name where the table has names.
pub(crate) struct Written {
    pub(crate) quarter: String,
    pub(crate) code: String,
    pub(crate) name: String,
    /// The file, where the table is of several.
    pub(crate) file: String,
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

/// The pools of the quarters of which not every trust is given, by type.
pub(crate) fn short_pools(rulebook: &Rulebook, trusts: &[Numbered<TrustRow>]) -> Vec<ShortPool> {
    let mut quarters: BTreeMap<Quarter, Vec<&TrustRow>> = BTreeMap::new();
    for (_, row) in trusts {
        quarters.entry(row.key.0).or_default().push(row);
    }
    let mut short = Vec::new();
    for (quarter, rows) in quarters {
        for (kind, of) in pools(rulebook) {
            let is = |row: &&&TrustRow| row.provider_type.as_deref() == Some(&kind);
            let given = count(rows.iter().filter(is).count());
            if given < of {
                short.push(ShortPool { quarter, provider_type: kind, given, of });
            }
        }
    }
    short
}

/// The trusts of each quarter without an average.
pub(crate) fn without_average(
    trusts: &[Numbered<TrustRow>],
    tables: &SegmentTables,
) -> Vec<IncompleteQuarter> {
    let mut quarters: BTreeMap<Quarter, Vec<UnreadTrust>> = BTreeMap::new();
    let table = tables.trusts.as_ref();
    let head = |table: &PublishedTable| table.columns.iter().position(|it| it == "trust_name");
    let column = table.and_then(head);
    for (number, row) in trusts.iter().filter(|(_, row)| row.average.is_none()) {
        let written = table.and_then(|table| table.rows.get(number.checked_sub(1)?));
        let name = written.and_then(|row| row.get(column?)).cloned().unwrap_or_default();
        let trust = UnreadTrust { code: row.key.1.to_string(), name };
        quarters.entry(row.key.0).or_default().push(trust);
    }
    let listed = quarters.into_iter();
    listed.map(|(quarter, missing)| IncompleteQuarter { quarter, missing }).collect()
}

/// How many trusts each type has, by the rulebook.
fn pools(rulebook: &Rulebook) -> Vec<(String, u64)> {
    let Ok(rule) = rulebook.role(Role::CohortQuartered) else { return Vec::new() };
    let kinds = rulebook.role(Role::CohortLeague).ok().map(|rule| rule.words().to_vec());
    let kinds = kinds.unwrap_or_default().into_iter();
    let of = |kind: String| {
        Some((kind.clone(), rule.named(&kind)?.normalize().to_string().parse().ok()?))
    };
    kinds.filter_map(of).collect()
}

fn count(places: usize) -> u64 {
    u64::try_from(places).unwrap_or(u64::MAX)
}

/// Where a trust stands among those of its quarter.
#[derive(Clone, Copy, Default)]
pub(crate) struct Standing {
    pub(crate) league: Option<Place>,
    pub(crate) by_quartiles: Option<u64>,
}

/// Where each trust stands: in the league of its type where all of the type are there, and by quarters
/// where those of all types are; nowhere in a quarter of which a trust could not be read.
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
    let pools = pools(rulebook);
    let mut standings: BTreeMap<&Key, Standing> = BTreeMap::new();
    for (quarter, rows) in quarters {
        let of_type = |kind: &str| -> Vec<&TrustRow> {
            let is = |row: &&&TrustRow| row.provider_type.as_deref() == Some(kind);
            rows.iter().filter(is).copied().collect()
        };
        let mut is_whole = !pools.is_empty();
        for (kind, of) in &pools {
            let members = of_type(kind);
            if count(members.len()) != *of {
                is_whole = false;
                continue;
            }
            let results = members
                .iter()
                .map(|row| Some((settings.adjusted(row.unadjusted?, row.flag?), row.average?)));
            let Some(results) = results.collect::<Option<Vec<_>>>() else { continue };
            for (row, place) in members.iter().zip(places(&results)) {
                standings.entry(&row.key).or_default().league = Some(place);
            }
        }
        if is_whole {
            for (row, segment) in quartered(rulebook, quarter, &rows, quartiles)? {
                standings.entry(&row.key).or_default().by_quartiles = Some(segment);
            }
        }
    }
    Ok(standings)
}

/// The place of each trust among all of them, by adjusted segment and then by average; equal ones share
/// the best place. In the order given.
fn places(results: &[(u64, Score)]) -> Vec<Place> {
    let of = count(results.len());
    let ahead = |one| results.iter().filter(|other| *other < one).count();
    results.iter().map(|one| Place { rank: count(ahead(one)).saturating_add(1), of }).collect()
}

/// The segment of each trust by quarters of the averages of all of them. An average that is not there
/// may be any that its published segment leaves: a trust is told where its segment is the same with the
/// best and with the worst of them.
fn quartered<'r>(
    rulebook: &Rulebook,
    quarter: Quarter,
    rows: &[&'r TrustRow],
    method: Option<QuartileMethod>,
) -> Result<Vec<(&'r TrustRow, u64)>> {
    let segments = |unknown: &dyn Fn(&TrustRow) -> Option<Score>| {
        let trusts = rows.iter().map(|row| CohortTrust {
            average: row.average.or_else(|| unknown(row)),
            provider_type: row.provider_type.clone(),
            ..trust(&row.key.1)
        });
        let asked = CohortQuestion {
            quarter: Some(quarter),
            quartiles: Some(Quartiles { method, cohort: None }),
            ..question(trusts.collect())
        };
        let answer = asked.answer(rulebook)?;
        let members = answer.answer().map_or(&[][..], |cohort| &cohort.trusts).iter();
        let found =
            |one: &CohortMember| Some((one.given.code.clone(), one.unadjusted.answer()?.clone()));
        Ok::<BTreeMap<OdsCode, SegmentFound>, crate::Error>(members.filter_map(found).collect())
    };
    let best = segments(&|_| score_of_hundredths(BEST))?;
    let open = segments(&|_| score_of_hundredths(WORST))?;
    let cuts = open.values().next().map(|found| found.cuts.cuts.clone()).unwrap_or_default();
    let worst_of = |row: &TrustRow| {
        let cut = cuts.get(usize::try_from(row.unadjusted?.checked_sub(1)?).ok()?);
        let cut = cut.and_then(|cut| cut.decimal().round_dp(2).to_string().parse().ok());
        cut.or_else(|| score_of_hundredths(WORST))
    };
    let worst = segments(&worst_of)?;
    let told = rows.iter().filter(|row| row.average.is_some()).filter_map(|row| {
        let of = |found: &BTreeMap<OdsCode, SegmentFound>| Some(found.get(&row.key.1)?.segment);
        of(&best).filter(|segment| of(&worst) == Some(*segment)).map(|segment| (*row, segment))
    });
    Ok(told.collect())
}

/// The ends of the scale of averages, in hundredths.
const BEST: u64 = 100;
const WORST: u64 = 400;
