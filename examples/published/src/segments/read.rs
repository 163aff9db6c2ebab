//! Reading the three tables: rows that stand alone, twice or without their trust are refused.

use std::collections::{BTreeMap, BTreeSet};

use ics_rules::{Code, Problem};

use super::{
    cohort::{self, Written},
    outcome::{IncompleteQuarter, UnreadRow},
    record::{Frame, Numbered, RankRow, ScoresRow, TrustRow},
    table::{self, PublishedTable, SegmentTables},
};
use crate::{
    columns::Columns,
    error::{Error, Result, placed, problem},
    text::numbers,
};

/// The tables as they were read.
pub(crate) struct Read {
    pub(crate) trusts: Vec<Numbered<TrustRow>>,
    pub(crate) scores: Vec<Numbered<ScoresRow>>,
    pub(crate) ranks: Vec<Numbered<RankRow>>,
    pub(crate) unread: Vec<UnreadRow>,
    /// The quarters of which a trust could not be read.
    pub(crate) incomplete: Vec<IncompleteQuarter>,
    pub(crate) ignored: Vec<String>,
}

/// The problems of each row of a table.
type Found<T> = Vec<Result<T, Vec<Problem>>>;

impl Read {
    pub(crate) fn of(frame: &Frame<'_>, tables: &SegmentTables) -> Result<Self> {
        let given = [
            (table::TRUSTS, &tables.trusts, frame.trust_columns()),
            (table::SCORES, &tables.metric_scores, frame.score_columns()),
            (table::RANKS, &tables.raw_ranks, Frame::rank_columns()),
        ];
        let mut problems = Vec::new();
        let mut columns = Vec::new();
        for (name, table, names) in &given {
            match Columns::of(&table.columns, &table.rows, name, names) {
                Ok(found) => columns.push(found),
                Err(error) => problems.extend(error.problems().iter().cloned()),
            }
        }
        if let Some(error) = Error::of(problems) {
            return Err(error);
        }
        let [of_trusts, of_scores, of_ranks] = columns.as_slice() else {
            return Err(problem(Code::Empty, "no table", "three tables").into());
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
        refuse_absent(&mut trusts, &in_trusts, &in_scores, table::SCORES);
        refuse_absent(&mut trusts, &in_trusts, &in_ranks, table::RANKS);
        refuse_absent(&mut scores, &in_scores, &in_trusts, table::TRUSTS);
        refuse_absent(&mut ranks, &in_ranks, &in_trusts, table::TRUSTS);
        let mut unread = Vec::new();
        let trusts = sorted_out(trusts, table::TRUSTS, &in_trusts, &mut unread);
        let scores = sorted_out(scores, table::SCORES, &in_scores, &mut unread);
        let ranks = sorted_out(ranks, table::RANKS, &in_ranks, &mut unread);
        let incomplete = cohort::incomplete(frame, &trusts, &in_trusts, &[&in_scores, &in_ranks]);
        Ok(Self { trusts, scores, ranks, unread, incomplete, ignored })
    }
}

/// Quarter and trust of each row, as they are written.
fn written(columns: &Columns, table: &PublishedTable) -> Vec<Written> {
    let rows = table.rows.iter();
    rows.map(|row| {
        let text = |column| columns.text(row, column).to_owned();
        Written { quarter: text("quarter"), code: text("trust_code"), name: text("trust_name") }
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
            let problem = problem(Code::DuplicateField, found, "each trust once in a quarter");
            *row = Err(vec![placed(problem, "trust_code")]);
        }
    }
}

/// A trust that another table does not have.
fn refuse_absent<T>(rows: &mut Found<T>, own: &[Written], others: &[Written], table: &str) {
    let key = |row: &'_ Written| (row.quarter.clone(), row.code.clone());
    let others: BTreeSet<(String, String)> = others.iter().map(key).collect();
    for (row, written) in rows.iter_mut().zip(own) {
        if row.is_ok() && !others.contains(&key(written)) {
            let expected = format!("a row of this trust and quarter in `{table}`");
            let problem = problem(Code::MissingField, "nothing", expected);
            *row = Err(vec![placed(problem, "trust_code")]);
        }
    }
}

/// The rows that were read, with their numbers; the others go to the list of those that were not.
fn sorted_out<T>(
    rows: Found<T>,
    table: &str,
    written: &[Written],
    unread: &mut Vec<UnreadRow>,
) -> Vec<Numbered<T>> {
    let mut read = Vec::new();
    for ((number, row), Written { quarter, code, .. }) in (1..).zip(rows).zip(written) {
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
