//! Published settlements of a corridor scheme, each settled again by the terms of its track.

mod check;
mod record;
mod report;
mod table;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use self::{check::Rounding, record::Record, table::COLUMNS};
pub use self::{check::SettlementCheck, table::SettlementTable};
use super::{columns::Columns, numbers};
use crate::{
    error::{Code, Problem, Result},
    outcome::Outcome,
    rulebook::{CorridorPreset, Rulebook},
    shared_savings::{CorridorBand, CorridorQuestion, Settlement},
};

/// Published settlements and what their terms come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct SettlementReconciliation {
    /// Every row, in the order of the file.
    pub rows: Vec<PublishedSettlement>,
    /// The unit of the amounts.
    pub unit: String,
    /// Columns that nothing was read from.
    pub ignored: Vec<String>,
    /// How many rows could be read.
    pub read: usize,
    /// How many rows could not be read.
    pub unread: usize,
    /// How many comparisons were made.
    pub compared: usize,
    /// How many of them differ by more than rounding explains.
    pub differing: usize,
    /// Whether every row was read and nothing differs.
    pub clean: bool,
}

/// A row and what came of reading it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct PublishedSettlement {
    /// Its number among the rows given; the first is 1.
    pub row: usize,
    /// Its track, as published.
    pub track: String,
    /// The organisation, as published.
    pub organisation: String,
    /// What came of reading it.
    pub reading: SettlementReading,
}

/// What came of reading a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "status", content = "value", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub enum SettlementReading {
    /// It was read and settled again.
    Read(Box<RecomputedSettlement>),
    /// It was not, for every reason named; the path of each is a column.
    Unread(Vec<Problem>),
}

/// A published settlement, settled again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct RecomputedSettlement {
    /// The settlement by the terms of the track.
    pub settlement: Settlement,
    /// What is published.
    pub published: crate::money::Money,
    /// Every published figure beside the computed one.
    pub checks: Vec<SettlementCheck>,
}

impl PublishedSettlement {
    /// The settlement, if the row could be read.
    #[must_use]
    pub fn read(&self) -> Option<&RecomputedSettlement> {
        match &self.reading {
            SettlementReading::Read(settled) => Some(settled),
            SettlementReading::Unread(_) => None,
        }
    }

    /// What is wrong with the row; nothing when it was read.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        match &self.reading {
            SettlementReading::Read(_) => &[],
            SettlementReading::Unread(problems) => problems,
        }
    }

    /// Its comparisons; none where it could not be read.
    pub fn checks(&self) -> impl Iterator<Item = &SettlementCheck> {
        self.read().into_iter().flat_map(|settled| &settled.checks)
    }
}

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
/// use ics_rules::{Rulebook, published::{SettlementTable, reconcile_settlements}};
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
/// # Ok::<(), ics_rules::Error>(())
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
            let problem = Problem::new(Code::DuplicateField, found, "each organisation once");
            *record = Err(vec![problem.at("ACO_ID")]);
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
        return Err(vec![crate::wire::unknown_word(&record.track, &names).at("track")]);
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
            let problem = |name| Problem::new(Code::MissingField, "nothing", name);
            return Err(missing.map(problem).collect());
        }
        Ok(Outcome::NotInForce(refusal)) => {
            return Err(vec![Problem::new(
                Code::NotInForce,
                refusal.rule,
                "a rulebook that has it",
            )]);
        }
        Err(error) => {
            return Err(error.relocated(|problem| column(&problem.path)).problems().to_vec());
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

#[cfg(test)]
mod tests;
