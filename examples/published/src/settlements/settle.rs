//! Settling each published settlement by the terms of its track.

use std::collections::BTreeMap;

use ics_rules::{
    Code, Outcome, Problem, Rulebook,
    rulebook::CorridorPreset,
    shared_savings::{CorridorBand, CorridorQuestion},
};

use super::{
    check::Rounding,
    outcome::{
        PublishedSettlement, RecomputedSettlement, SettlementReading, SettlementReconciliation,
    },
    record::Record,
    table::{COLUMNS, SettlementTable},
};
use crate::{
    columns::Columns,
    error::{Result, placed, problem},
    text::{numbers, unknown_word},
};

/// Settles published settlements again and compares.
///
/// Each row is settled by the scheme whose published name is its track, with the row's own band,
/// quality and relief. Compared are the published difference with benchmark and expenditure, the
/// rate, the greatest share, whether the band and the quality gate let it through, the generated
/// amount, the final share, and what was earned or owed: each exactly, or within the rounding that a
/// rule states. Columns may come in any order and others may stand beside them. A row that cannot be
/// read is named with its problems, each with its column, and spoils no other.
///
/// # Errors
///
/// [`Code::MissingField`] for each column that is not there, [`Code::DuplicateField`] for one that is
/// there twice, [`Code::Empty`] when there is no column or no row.
///
/// ```
/// use ics_rules::Rulebook;
/// use ics_rules_published::{SettlementTable, reconcile_settlements};
///
/// let text = "track,ACO_ID,N_AB,ABtotBnchmk,ABtotExp,BnchmkMinExp,Sav_rate,MinSavPerc,GenSaveLoss,\
///             QualScore,Met_QPS,QualPerfShare,FinalShareRate,RevLossLimit,DisAdj,EarnSaveLoss
/// T1,A1409,5451,121182225,83501144,37681081,0.310945615,0.037645646,37681081,0.9081,1,0.5,0.4541,0,,12118223";
/// let mut lines = text.lines().map(|line| line.split(',').map(str::to_owned).collect());
/// let columns = lines.next().unwrap_or_default();
/// let mut table = SettlementTable { columns, rows: lines.collect() };
/// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
/// assert!(reconcile_settlements(&rulebook, &table)?.clean);
///
/// table.rows[0][15] = "12118225".into(); // the cap is 12,118,222.50
/// assert_eq!(reconcile_settlements(&rulebook, &table)?.differing, 0); // 0.013% is 1,575
/// table.rows[0][15] = "12120000".into();
/// assert_eq!(reconcile_settlements(&rulebook, &table)?.differing, 1);
/// # Ok::<(), ics_rules_published::Error>(())
/// ```
pub fn reconcile_settlements(
    rulebook: &Rulebook,
    table: &SettlementTable,
) -> Result<SettlementReconciliation> {
    let columns = Columns::of(&table.columns, &table.rows, "", &COLUMNS)?;
    let rounding = Rounding::of(rulebook)?;
    let mut read: Vec<Result<Record, Vec<Problem>>> =
        table.rows.iter().map(|row| Record::read(&columns, row)).collect();
    refuse_duplicates(&mut read);
    let rows = (1..).zip(&table.rows).zip(read).map(|((number, row), record)| {
        let settled = record.and_then(|record| settled(rulebook, &rounding, &record));
        PublishedSettlement {
            row: number,
            track: columns.text(row, "track").to_owned(),
            organisation: columns.text(row, "ACO_ID").to_owned(),
            reading: settled.map_or_else(SettlementReading::Unread, |one| {
                SettlementReading::Read(Box::new(one))
            }),
        }
    });
    let rows: Vec<PublishedSettlement> = rows.collect();
    let read = rows.iter().filter(|row| row.read().is_some()).count();
    let checks = || rows.iter().flat_map(PublishedSettlement::checks);
    let (compared, differing) = (checks().count(), checks().filter(|one| !one.agrees).count());
    let unread = rows.len() - read;
    Ok(SettlementReconciliation {
        unit: rounding.unit,
        ignored: columns.ignored,
        read,
        unread,
        compared,
        differing,
        clean: unread == 0 && differing == 0,
        rows,
    })
}

/// Two settlements of one organisation cannot both be right, and nothing says which is.
fn refuse_duplicates(read: &mut [Result<Record, Vec<Problem>>]) {
    let mut rows: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, record) in (1..).zip(read.iter()) {
        if let Ok(record) = record {
            rows.entry(record.organisation.clone()).or_default().push(number);
        }
    }
    for record in read {
        let same = record.as_ref().ok().and_then(|record| rows.get(&record.organisation));
        if let Some(same) = same.filter(|same| same.len() > 1) {
            let found = format!("it in rows {}", numbers(same.iter().copied()));
            let problem = problem(Code::DuplicateField, found, "each organisation once");
            *record = Err(vec![placed(problem, "ACO_ID")]);
        }
    }
}

/// A row settled by the scheme of its track.
fn settled(
    rulebook: &Rulebook,
    rounding: &Rounding,
    record: &Record,
) -> Result<RecomputedSettlement, Vec<Problem>> {
    let presets = rulebook.corridors().iter();
    let named: Vec<(&str, &CorridorPreset)> =
        presets.filter_map(|preset| Some((preset.published_as.as_deref()?, preset))).collect();
    let preset = named.iter().find(|(name, _)| *name == record.track).map(|(_, preset)| *preset);
    let Some(preset) = preset else {
        let names: Vec<&str> = named.iter().map(|(name, _)| *name).collect();
        return Err(vec![placed(unknown_word(&record.track, &names), "track")]);
    };
    let question = CorridorQuestion {
        terms: None,
        preset: Some(preset.id.to_string()),
        year: Some(preset.last_year.unwrap_or(preset.first_year)),
        band: Some(CorridorBand { gain: record.band, loss: record.band }),
        loss_limit: None,
        benchmark: record.benchmark,
        actual: None,
        difference: Some(record.difference),
        quality: Some(record.quality),
        quality_met: Some(record.quality_met),
        revenue: None,
        relief: record.relief,
        half_rate: Some(false),
    };
    let settlement = match question.answer(rulebook) {
        Ok(Outcome::Answer(settlement)) => settlement,
        Ok(Outcome::CannotTell(refusal)) => {
            let missing = refusal.missing.into_iter();
            let missing = missing.map(|name| problem(Code::MissingField, "nothing", name));
            return Err(missing.collect());
        }
        Ok(Outcome::NotInForce(refusal)) => {
            return Err(vec![problem(Code::NotInForce, refusal.rule, "a rulebook that has it")]);
        }
        Err(error) => {
            let problems = error.problems().iter().cloned();
            let named = |one: Problem| Problem { path: column(&one.path), ..one };
            return Err(problems.map(named).collect());
        }
    };
    let checks = rounding.checks(record, preset, &settlement);
    Ok(RecomputedSettlement { published: record.earned, settlement, checks })
}

/// The column that a field of the question comes from.
fn column(field: &str) -> String {
    let column = match field {
        "benchmark" => "ABtotBnchmk",
        "difference" => "BnchmkMinExp",
        "band.gain" | "band.loss" => "MinSavPerc",
        "relief" => "DisAdj",
        other => other,
    };
    column.to_owned()
}
