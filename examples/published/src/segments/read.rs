//! Reading the three tables: rows that stand alone, twice or without their trust are refused.

use std::collections::{BTreeMap, BTreeSet};

use ics_rules::{Code, Problem};

use super::{
    cohort::{self, Written},
    outcome::{IncompleteQuarter, UnreadRow},
    record::{Frame, Names, Numbered, RankRow, ScoresRow, TrustRow, rank_column},
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
        let [of_trusts, of_scores, of_ranks] = columns(frame, tables)?;
        let mut ignored = Vec::new();
        for ((name, _), columns) in
            tables.all().into_iter().zip([&of_trusts, &of_scores, &of_ranks])
        {
            let columns = columns.iter().flat_map(|columns| &columns.ignored);
            ignored.extend(columns.map(|column| format!("{name}.{column}")));
        }
        let head = tables.raw_ranks.as_ref().and_then(|table| rank_column(&table.columns));
        let mut trusts: Found<TrustRow> =
            found(&tables.trusts, &of_trusts, |columns, row| frame.trust(columns, row));
        let mut scores: Found<ScoresRow> =
            found(&tables.metric_scores, &of_scores, |columns, row| frame.scores(columns, row));
        let mut ranks: Found<RankRow> =
            found(&tables.raw_ranks, &of_ranks, |columns, row| frame.rank(columns, row, head));
        refuse_repeated(&mut trusts, |row| row.key.clone());
        refuse_repeated(&mut scores, |row| row.key.clone());
        refuse_repeated(&mut ranks, |row| (row.key.clone(), row.metric.clone()));
        let [in_trusts, in_scores, in_ranks] = [
            written(of_trusts.as_ref(), tables.trusts.as_ref()),
            written(of_scores.as_ref(), tables.metric_scores.as_ref()),
            written(of_ranks.as_ref(), tables.raw_ranks.as_ref()),
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

/// The columns of the tables that there are; at least one must be.
fn columns(frame: &Frame<'_>, tables: &SegmentTables) -> Result<[Option<Columns>; 3]> {
    let ranks = tables.raw_ranks.as_ref().map_or(&[][..], |table| table.columns.as_slice());
    let names = [frame.trust_columns(), frame.score_columns(), Frame::rank_columns(ranks)];
    let mut problems = Vec::new();
    let mut read = |(name, table): (&str, Option<&PublishedTable>), (must, may): &Names| {
        let table = table?;
        match Columns::with(&table.columns, &table.rows, name, (must, may)) {
            Ok(found) => Some(found),
            Err(error) => {
                problems.extend(error.problems().iter().cloned());
                None
            }
        }
    };
    let [first, second, third] = tables.all();
    let [of_trusts, of_scores, of_ranks] = &names;
    let found = [read(first, of_trusts), read(second, of_scores), read(third, of_ranks)];
    match Error::of(problems) {
        Some(error) => Err(error),
        None if found.iter().all(Option::is_none) => {
            Err(problem(Code::Empty, "no table", "at least one of the three tables").into())
        }
        None => Ok(found),
    }
}

/// The rows of a table, each read or with its problems.
fn found<T>(
    table: &Option<PublishedTable>,
    columns: &Option<Columns>,
    read: impl Fn(&Columns, &[String]) -> Result<T, Vec<Problem>>,
) -> Found<T> {
    let (Some(table), Some(columns)) = (table, columns) else { return Vec::new() };
    table.rows.iter().map(|row| read(columns, row)).collect()
}

/// Quarter and trust of each row, as they are written, and its file.
fn written(columns: Option<&Columns>, table: Option<&PublishedTable>) -> Vec<Written> {
    let (Some(columns), Some(table)) = (columns, table) else { return Vec::new() };
    let rows = (1..).zip(&table.rows);
    rows.map(|(number, row)| {
        let text = |column| columns.text(row, column).to_owned();
        let file = table.place("", number).0.to_owned();
        let (quarter, code, name) = (text("quarter"), text("trust_code"), text("trust_name"));
        Written { quarter, code, name, file }
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

/// A trust that another table does not have, though it has others of the same quarter and file.
fn refuse_absent<T>(rows: &mut Found<T>, own: &[Written], others: &[Written], table: &str) {
    let key = |row: &'_ Written| (row.quarter.clone(), row.code.clone());
    let group = |row: &'_ Written| (row.quarter.clone(), row.file.clone());
    let others: BTreeSet<(String, String)> = others.iter().map(key).collect();
    let covered: BTreeSet<(String, String)> =
        own.iter().filter(|row| others.contains(&key(row))).map(group).collect();
    for (row, written) in rows.iter_mut().zip(own) {
        let is_expected = covered.contains(&group(written));
        if row.is_ok() && is_expected && !others.contains(&key(written)) {
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
