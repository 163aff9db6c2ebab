//! Published scores and segments of trusts, each recomputed from the figures that it is made of.
//!
//! Each quarter of the tables is a cohort of its own. What the files alone do not determine is counted
//! and listed with the reason, and never made up.

mod check;
mod outcome;
mod ranks;
mod record;
mod report;
mod table;
mod trusts;

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use self::{
    check::Checks,
    ranks::Numbered,
    record::{Frame, Key, RankRow, ScoresRow, TrustRow},
    trusts::Settings,
};
pub use self::{
    outcome::{
        ComputedSegment, NotChecked, PublishedSegment, SegmentCheck, SegmentCheckKind,
        SegmentReconciliation, UnreadRow,
    },
    table::{PublishedTable, SegmentTables},
};
use super::{columns::Columns, numbers};
use crate::{
    calendar::Quarter,
    error::{Code, Error, Problem, Result},
    outcome::NotInForce,
    oversight::cohort::{Cutting, Place, QuartileMethod, adjusted, league_ranks},
    rulebook::{Role, Rulebook},
    score::Score,
};

/// Recomputes published scores and segments and compares.
///
/// Compared are the scores of ranks where the files have everybody who is ranked, the two finance
/// scores with their percentages, the combined finance score with the two, averages and domain scores
/// with the metric scores, segments with averages by the cut points of the quarter, the adjusted
/// segment with the override, the final segment with the programme, and every figure that stands in
/// two of the tables. Averages may differ by the tolerance that a rule states, since the publisher
/// averages unrounded scores; everything else must be the same. The league is computed; the tables
/// have none. With `quartiles`, segments by quarters of the averages of each quarter's trusts are shown
/// beside the published ones; the publisher's cohort is wider, so they are not compared.
///
/// Columns may come in any order and others may stand beside them. A row that cannot be read is named
/// with its problems, each with its column, and spoils no other.
///
/// # Errors
///
/// [`Code::MissingField`] for each column that is not there, [`Code::DuplicateField`] for one that is
/// there twice, [`Code::Empty`] for a table without columns or rows, [`Code::NotInForce`] for a
/// rulebook of a year without this framework.
pub fn reconcile_segments(
    rulebook: &Rulebook,
    tables: &SegmentTables,
) -> Result<SegmentReconciliation> {
    let settings = Settings::of(rulebook).map_err(not_in_force)?;
    let metrics = rulebook.scored_metrics();
    let domains: BTreeSet<String> = metrics.iter().map(|metric| metric.domain.clone()).collect();
    let domains: Vec<String> = domains.into_iter().collect();
    let scores: Vec<String> = metrics.iter().map(|metric| metric.code.clone()).collect();
    let parts = [ranks::PLANNED, ranks::VARIANCE].map(str::to_owned);
    let values: Vec<String> =
        metrics.iter().filter_map(|metric| metric.value_code.clone()).chain(parts).collect();
    let (domains, scores, values) = (&domains, &scores, &values);
    let frame = Frame { year: rulebook.year(), domains, scores, values };
    let read = Read::of(&frame, tables)?;
    let mut checks = Checks::of(rulebook);
    let trusts = read.compared(&mut checks, &settings, tables).map_err(not_in_force)?;
    let (compared, differing) =
        (checks.made.len(), checks.made.iter().filter(|one| !one.agrees).count());
    let unread = read.unread.len();
    let rows = [&tables.trusts, &tables.metric_scores, &tables.raw_ranks];
    let all: usize = rows.iter().map(|table| table.rows.len()).sum();
    Ok(SegmentReconciliation {
        trusts,
        checks: checks.made,
        kinds: checks.kinds,
        not_checked: checks.not_checked,
        unread_rows: read.unread,
        ignored: read.ignored,
        quartiles: tables.quartiles,
        read: all.saturating_sub(unread),
        unread,
        compared,
        differing,
        clean: unread == 0 && differing == 0,
    })
}

fn not_in_force(refusal: NotInForce) -> Error {
    Problem::new(Code::NotInForce, refusal.rule, "a rulebook that has it").into()
}

impl Settings {
    fn of(rulebook: &Rulebook) -> Result<Self, NotInForce> {
        let tolerance = rulebook.role(Role::CohortAverageTolerance)?.number();
        let decided = rulebook.role(Role::CohortRecoveryProgramme)?.words();
        Ok(Self {
            tolerance: tolerance.unwrap_or(Decimal::ZERO),
            best_under_override: rulebook.count(Role::CohortOverride)?,
            intensive: rulebook.count(Role::CohortIntensive)?,
            decided_quarters: decided.iter().filter_map(|quarter| quarter.parse().ok()).collect(),
            infections: rulebook.count(Role::CohortInfections)?,
        })
    }
}

/// The tables as they were read.
struct Read {
    trusts: Vec<Numbered<TrustRow>>,
    scores: Vec<Numbered<ScoresRow>>,
    ranks: Vec<Numbered<RankRow>>,
    unread: Vec<UnreadRow>,
    ignored: Vec<String>,
}

/// The problems of each row of a table.
type Found<T> = Vec<Result<T, Vec<Problem>>>;

impl Read {
    fn of(frame: &Frame<'_>, tables: &SegmentTables) -> Result<Self> {
        let given = [
            (trusts::TABLE, &tables.trusts, frame.trust_columns()),
            (trusts::SCORES, &tables.metric_scores, frame.score_columns()),
            (ranks::TABLE, &tables.raw_ranks, Frame::rank_columns()),
        ];
        let mut problems = Vec::new();
        let mut columns = Vec::new();
        for (name, table, names) in &given {
            match Columns::of(&table.columns, &table.rows, name, names) {
                Ok(found) => columns.push(found),
                Err(error) => problems.extend(error.problems().iter().cloned()),
            }
        }
        if let Some(error) = Error::from_problems(problems) {
            return Err(error);
        }
        let [of_trusts, of_scores, of_ranks] = columns.as_slice() else {
            return Err(Problem::new(Code::Empty, "no table", "three tables").into());
        };
        let mut ignored = Vec::new();
        for ((name, ..), columns) in given.iter().zip(&columns) {
            ignored.extend(columns.ignored.iter().map(|column| format!("{name}.{column}")));
        }
        let rows = |table: &'_ PublishedTable| table.rows.clone();
        let mut trusts: Found<TrustRow> =
            rows(&tables.trusts).iter().map(|row| frame.trust(of_trusts, row)).collect();
        let mut scores: Found<ScoresRow> =
            rows(&tables.metric_scores).iter().map(|row| frame.scores(of_scores, row)).collect();
        let mut ranks: Found<RankRow> =
            rows(&tables.raw_ranks).iter().map(|row| frame.rank(of_ranks, row)).collect();
        refuse_repeated(&mut trusts, |row| row.key.clone());
        refuse_repeated(&mut scores, |row| row.key.clone());
        refuse_repeated(&mut ranks, |row| (row.key.clone(), row.metric.clone()));
        let [in_trusts, in_scores, in_ranks] = [
            written(of_trusts, &tables.trusts),
            written(of_scores, &tables.metric_scores),
            written(of_ranks, &tables.raw_ranks),
        ];
        refuse_absent(&mut trusts, &in_trusts, &in_scores, trusts::SCORES);
        refuse_absent(&mut trusts, &in_trusts, &in_ranks, ranks::TABLE);
        refuse_absent(&mut scores, &in_scores, &in_trusts, trusts::TABLE);
        refuse_absent(&mut ranks, &in_ranks, &in_trusts, trusts::TABLE);
        let mut unread = Vec::new();
        let trusts = sorted_out(trusts, trusts::TABLE, &in_trusts, &mut unread);
        let scores = sorted_out(scores, trusts::SCORES, &in_scores, &mut unread);
        let ranks = sorted_out(ranks, ranks::TABLE, &in_ranks, &mut unread);
        Ok(Self { trusts, scores, ranks, unread, ignored })
    }

    /// Every figure compared, and what each trust comes to.
    fn compared(
        &self,
        checks: &mut Checks<'_>,
        settings: &Settings,
        tables: &SegmentTables,
    ) -> Result<Vec<PublishedSegment>, NotInForce> {
        let scores: BTreeMap<&Key, (usize, &ScoresRow)> =
            self.scores.iter().map(|(number, row)| (&row.key, (*number, row))).collect();
        let mut standings: BTreeMap<&Key, (Place, Option<u64>)> = BTreeMap::new();
        for (quarter, rows) in trusts::by_quarter(self.trusts.iter().map(|(_, row)| row)) {
            let best = settings.best_under_override;
            let results: Vec<(u64, Score)> = rows
                .iter()
                .map(|row| (adjusted(row.unadjusted, best, row.flag), row.average))
                .collect();
            let averages: Vec<Score> = rows.iter().map(|row| row.average).collect();
            let by_quarters = tables
                .quartiles
                .map(|method| quartile_segments(checks.rulebook, quarter, &averages, method));
            for ((position, row), place) in rows.iter().enumerate().zip(league_ranks(&results)) {
                let by_quarters = by_quarters.as_ref().and_then(|all| all.get(position).copied());
                standings.insert(&row.key, (place, by_quarters));
            }
        }
        let columns = &tables.trusts.columns;
        let column = |name: &str| columns.iter().position(|column| column == name);
        let (name, subtype) = (column("trust_name"), column("trust_subtype"));
        let mut found = Vec::with_capacity(self.trusts.len());
        for (number, row) in &self.trusts {
            let Some((place, by_quartiles)) = standings.get(&row.key).copied() else { continue };
            let own = scores.get(&row.key).copied();
            let computed = checks.trust(settings, (*number, row), own, place, by_quartiles);
            let written = number.checked_sub(1).and_then(|at| tables.trusts.rows.get(at));
            let text = |column: Option<usize>| {
                let text = written.and_then(|row| row.get(column?));
                text.cloned().unwrap_or_default()
            };
            found.push(PublishedSegment {
                row: *number,
                quarter: row.key.0,
                code: row.key.1.clone(),
                name: text(name),
                subtype: text(subtype),
                average: row.average,
                final_segment: row.final_segment,
                computed,
            });
        }
        let scores = scores.iter().map(|(key, (_, row))| (*key, *row)).collect();
        let trusts = self.trusts.iter().map(|(_, row)| (&row.key, row)).collect();
        checks.ranks(&self.ranks, &scores, &trusts)?;
        for row in &found {
            let because = "the tables have no league";
            checks.leave(row.quarter, "places in the league", because, &[Role::CohortLeague]);
            if row.computed.by_quartiles.is_some() {
                let because = "the published segments are those of a wider cohort";
                let what = "segments by quarters of these trusts";
                checks.leave(row.quarter, what, because, &[Role::CohortQuartered]);
            }
        }
        Ok(found)
    }
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

/// Quarter and trust of each row, as they are written.
fn written(columns: &Columns, table: &PublishedTable) -> Vec<(String, String)> {
    let rows = table.rows.iter();
    rows.map(|row| {
        let text = |column| columns.text(row, column).to_owned();
        (text("quarter"), text("trust_code"))
    })
    .collect()
}

/// Two rows for one place cannot both be right, and nothing says which is.
fn refuse_repeated<T, K: Ord>(rows: &mut Found<T>, key: impl Fn(&T) -> K) {
    let mut places: BTreeMap<K, Vec<usize>> = BTreeMap::new();
    for (number, row) in (1..).zip(rows.iter()) {
        if let Ok(row) = row {
            places.entry(key(row)).or_default().push(number);
        }
    }
    for row in rows {
        let same = row.as_ref().ok().and_then(|row| places.get(&key(row)));
        if let Some(same) = same.filter(|same| same.len() > 1) {
            let found = format!("it in rows {}", numbers(same.iter().copied()));
            let problem = Problem::new(Code::DuplicateField, found, "each trust once in a quarter");
            *row = Err(vec![problem.at("trust_code")]);
        }
    }
}

/// A trust that another table does not have.
fn refuse_absent<T>(
    rows: &mut Found<T>,
    own: &[(String, String)],
    others: &[(String, String)],
    table: &str,
) {
    let others: BTreeSet<&(String, String)> = others.iter().collect();
    for (row, key) in rows.iter_mut().zip(own) {
        if row.is_ok() && !others.contains(key) {
            let expected = format!("a row of this trust and quarter in `{table}`");
            let problem = Problem::new(Code::MissingField, "nothing", expected);
            *row = Err(vec![problem.at("trust_code")]);
        }
    }
}

/// The rows that were read, with their numbers; the others go to the list of those that were not.
fn sorted_out<T>(
    rows: Found<T>,
    table: &str,
    written: &[(String, String)],
    unread: &mut Vec<UnreadRow>,
) -> Vec<Numbered<T>> {
    let mut read = Vec::new();
    for ((number, row), (quarter, code)) in (1..).zip(rows).zip(written) {
        match row {
            Ok(row) => read.push((number, row)),
            Err(problems) => unread.push(UnreadRow {
                table: table.to_owned(),
                row: number,
                quarter: quarter.clone(),
                code: code.clone(),
                problems,
            }),
        }
    }
    read
}

#[cfg(test)]
mod tests;
