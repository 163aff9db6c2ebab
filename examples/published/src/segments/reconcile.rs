//! Comparing every figure of the three tables that the others determine.

use std::collections::{BTreeMap, BTreeSet};

use ics_rules::{Rulebook, rulebook::Role};

use super::{
    averages::averages,
    check::Checks,
    cohort::{short_pools, standings, without_average},
    outcome::{PublishedSegment, SegmentReconciliation},
    ranks,
    read::Read,
    record::{Frame, Key, ScoresRow},
    settings::Settings,
    table::{PublishedTable, SegmentTables},
    trusts::OwnScores,
};
use crate::error::Result;

/// Recomputes published scores and segments and compares.
///
/// Compared are the scores of ranks where the files have everybody who is ranked, the two finance
/// scores with their percentages, the combined finance score with the two, averages and domain scores
/// with the metric scores, segments with averages by the cut points of the quarter, the adjusted
/// segment with the override, the final segment with the programme, and every figure that stands in
/// two of the tables. Averages may differ by the tolerance that a rule states, since the publisher
/// averages unrounded scores; everything else must be the same. The league is computed; the tables
/// have none: a place is told where every trust of the type could be read. Segments are compared too with
/// quarters of the averages of the trusts of all types, where all of them could be read. What is missing
/// is named.
///
/// Any of the tables may be left out, and a table may hold trusts of any type. Columns may come in any
/// order, their heads in any case, and others may stand beside them. An empty field and a word for nothing
/// (`NA`, `NULL`, `NaN`) were not published; a score of zero is left out. A row that cannot be read is
/// named with its problems, each with its column, and spoils no other row.
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
    let settings = Settings::of(rulebook)?;
    let metrics = rulebook.scored_metrics();
    let domains: BTreeSet<String> = metrics.iter().map(|metric| metric.domain.clone()).collect();
    let domains: Vec<String> = domains.into_iter().collect();
    let scores: Vec<String> = metrics.iter().map(|metric| metric.code.clone()).collect();
    let parts = [ranks::PLANNED, ranks::VARIANCE].map(str::to_owned);
    let values: Vec<String> =
        metrics.iter().filter_map(|metric| metric.value_code.clone()).chain(parts).collect();
    let (domains, scores, values) = (&domains, &scores, &values);
    let frame = Frame { rulebook, year: rulebook.year(), domains, scores, values };
    let read = Read::of(&frame, tables)?;
    let mut checks = Checks::of(rulebook);
    let trusts = read.compared(&mut checks, &settings, tables)?;
    let (compared, differing) =
        (checks.made.len(), checks.made.iter().filter(|one| !one.agrees).count());
    let unread = read.unread.len();
    let all: usize =
        tables.all().into_iter().filter_map(|(_, table)| Some(table?.rows.len())).sum();
    checks.name_files(tables);
    let mut unread_rows = read.unread;
    for row in &mut unread_rows {
        let table =
            tables.all().into_iter().find_map(|(name, it)| it.filter(|_| name == row.table));
        if let Some((file, number)) = table.map(|table| table.place(&row.table, row.row)) {
            (row.table, row.row) = (file.to_owned(), number);
        }
    }
    Ok(SegmentReconciliation {
        incomplete: read.incomplete,
        short: short_pools(rulebook, &read.trusts),
        without_average: without_average(&read.trusts, tables),
        trusts,
        checks: checks.made,
        kinds: checks.kinds,
        not_checked: checks.not_checked,
        unread_rows,
        ignored: read.ignored,
        quartiles: tables.quartiles,
        read: all.saturating_sub(unread),
        unread,
        compared,
        differing,
        clean: unread == 0 && differing == 0,
    })
}

impl Read {
    /// Every figure compared, and what each trust comes to.
    fn compared(
        &self,
        checks: &mut Checks<'_>,
        settings: &Settings,
        tables: &SegmentTables,
    ) -> Result<Vec<PublishedSegment>> {
        let scores: BTreeMap<&Key, (usize, &ScoresRow)> =
            self.scores.iter().map(|(number, row)| (&row.key, (*number, row))).collect();
        let among = (self.trusts.as_slice(), self.incomplete.as_slice());
        let standings = standings(checks.rulebook, settings, tables.quartiles, among)?;
        let averages = averages(checks.rulebook, &self.scores)?;
        let empty = PublishedTable::default();
        let table = tables.trusts.as_ref().unwrap_or(&empty);
        let is = |name: &str, column: &String| column.trim().eq_ignore_ascii_case(name);
        let column = |name: &str| table.columns.iter().position(|column| is(name, column));
        let (name, subtype) = (column("trust_name"), column("trust_subtype"));
        let mut found = Vec::with_capacity(self.trusts.len());
        for (number, row) in &self.trusts {
            let own = scores.get(&row.key).copied();
            let own =
                own.map(|(row, scores)| OwnScores { row, scores, made: averages.get(&scores.key) });
            let standing = standings.get(&row.key).copied().unwrap_or_default();
            let computed = checks.trust(settings, (*number, row), own, standing);
            let written = number.checked_sub(1).and_then(|at| table.rows.get(at));
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
        checks.ranks(&self.ranks, &scores, &trusts, settings.bookends);
        for row in &found {
            let because = "the tables have no league";
            checks.leave(row.quarter, "places in the league", because, &[Role::CohortLeague]);
        }
        Ok(found)
    }
}
