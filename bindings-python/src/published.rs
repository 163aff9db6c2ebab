//! Published figures, read and recomputed.

use std::collections::BTreeMap;

use ics_rules::{
    FinancialYear,
    published::{
        IncompleteQuarter, PublishedRow, Reconciliation, SegmentReconciliation, SegmentTables,
        SettlementReconciliation, SettlementTable,
    },
    wire,
};
use pyo3::prelude::*;

use crate::{
    calendar::AnyYear,
    error::Fault,
    object::data,
    rulebook::AnyRulebook,
    value::{Document, Documents},
};

/// Reads published figures and recomputes what follows from others: variances, sums, identities
/// between rows of one case, each compared within the rounding of what was printed.
///
/// `rows` are mappings by column, as `csv.DictReader` gives them: `case`, `system`, `year`, `period`,
/// `line`, `plan`, `actual`, `variance`, `unit`, `source_url`, all texts; an empty text means not
/// published. `year` is the financial year of the rulebook to cite. A row that cannot be read is
/// named with its problems and spoils no other.
///
/// Raises:
///     IcsRulesError: with every problem of the shape of the rows, or `empty` when there are none.
///
/// >>> from ics_rules import reconcile
/// >>> row = {"case": "c", "system": "Devon", "year": "2019/20", "period": "M06-YTD",
/// ...        "line": "surplus: system", "plan": "-1.0", "actual": "-3.5", "variance": "-2.5",
/// ...        "unit": "GBP m", "source_url": "board paper"}
/// >>> reconcile([row], "2019/20")
/// <Reconciliation 1 rows: 1 read, 0 not read; 1 comparisons, 0 differing>
#[pyfunction]
pub(crate) fn reconcile(
    py: Python<'_>,
    rows: Documents,
    year: AnyYear,
) -> Result<PyReconciliation, Fault> {
    let year: FinancialYear = year.get()?;
    let found = py.detach(|| {
        let rows: Vec<PublishedRow> = wire::Document::from_value(&rows.0)?;
        let rulebook = ics_rules::Rulebook::for_year(year)?;
        ics_rules::published::reconcile(&rulebook, &rows)
    });
    Ok(PyReconciliation::of(&found?))
}

data! {
    /// Published figures beside what follows from the others. `to_dict` has every row and identity.
    PyReconciliation "Reconciliation" of Reconciliation, shown |it| format!(
        "{} rows: {} read, {} not read; {} comparisons, {} differing",
        it.rows.len(), it.read, it.unread, it.compared, it.differing
    );
    {
        /// How many rows could be read.
        #[getter]
        fn read(&self) -> usize {
            self.0.read
        }

        /// How many rows could not be read.
        #[getter]
        fn unread(&self) -> usize {
            self.0.unread
        }

        /// How many comparisons were made.
        #[getter]
        fn compared(&self) -> usize {
            self.0.compared
        }

        /// How many of them differ by more than rounding explains.
        #[getter]
        fn differing(&self) -> usize {
            self.0.differing
        }

        /// Whether every row was read and nothing differs.
        #[getter]
        fn clean(&self) -> bool {
            self.0.clean
        }

        /// The same as a table for people.
        fn report(&self) -> String {
            self.0.report()
        }
    }
}

/// Settles published settlements of a corridor scheme again, each by the terms of its track, and
/// compares: the generated amount, the gates, the share and what was earned or owed, exactly or within
/// the rounding that a rule states.
///
/// `table` has `columns`, the names of the columns, and `rows`, the fields of each row, all texts in
/// the order of the file, as `csv.reader` gives them. Columns may come in any order and others may
/// stand beside them. A row that cannot be read is named with its problems, each with its column, and
/// spoils no other. `rulebook` is a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every missing column, or `empty` when there is no column or no row.
///
/// >>> import csv
/// >>> from ics_rules import reconcile_settlements
/// >>> columns, *rows = csv.reader([
/// ...     "track,ACO_ID,N_AB,ABtotBnchmk,ABtotExp,BnchmkMinExp,Sav_rate,MinSavPerc,GenSaveLoss,"
/// ...     "QualScore,Met_QPS,QualPerfShare,FinalShareRate,RevLossLimit,DisAdj,EarnSaveLoss",
/// ...     "T1,A1,100,1000,900,100,0.1,0.02,100,1,1,0.5,0.5,0,,49"])
/// >>> reconcile_settlements({"columns": columns, "rows": rows}, "2019/20")
/// <SettlementReconciliation 1 rows: 1 read, 0 not read; 8 comparisons, 0 differing>
#[pyfunction]
pub(crate) fn reconcile_settlements(
    py: Python<'_>,
    table: Document,
    rulebook: AnyRulebook,
) -> Result<PySettlementReconciliation, Fault> {
    let rulebook = rulebook.get()?;
    let found = py.detach(|| {
        let table: SettlementTable = wire::Document::from_value(&table.0)?;
        ics_rules::published::reconcile_settlements(&rulebook, &table)
    });
    Ok(PySettlementReconciliation::of(&found?))
}

data! {
    /// Published settlements beside what their terms come to. `to_dict` has every row with its steps
    /// and comparisons.
    PySettlementReconciliation "SettlementReconciliation" of SettlementReconciliation,
    shown |it| format!(
        "{} rows: {} read, {} not read; {} comparisons, {} differing",
        it.rows.len(), it.read, it.unread, it.compared, it.differing
    );
    {
        /// How many rows could be read.
        #[getter]
        fn read(&self) -> usize {
            self.0.read
        }

        /// How many rows could not be read.
        #[getter]
        fn unread(&self) -> usize {
            self.0.unread
        }

        /// How many comparisons were made.
        #[getter]
        fn compared(&self) -> usize {
            self.0.compared
        }

        /// How many of them differ by more than rounding explains.
        #[getter]
        fn differing(&self) -> usize {
            self.0.differing
        }

        /// Columns that nothing was read from.
        #[getter]
        fn ignored(&self) -> Vec<String> {
            self.0.ignored.clone()
        }

        /// Whether every row was read and nothing differs.
        #[getter]
        fn clean(&self) -> bool {
            self.0.clean
        }

        /// The same as a table for people.
        fn report(&self) -> String {
            self.0.report()
        }
    }
}

/// Recomputes published scores and segments of trusts and compares: the scores of ranks where the
/// tables have everybody who is ranked, finance scores, averages, domain scores, segments by the cut
/// points of the quarter, the override and the segment in the end.
///
/// `tables` has `trusts`, `metric_scores` and `raw_ranks`, each with `columns` and `rows`, all texts in
/// the order of the file, as `csv.reader` gives them; and, where segments by quarters are to be shown
/// too, `quartiles` (`inclusive`, `exclusive` or `nearest_rank`). Each quarter is a cohort of its own. A
/// row that cannot be read is named with its problems, each with its column, and spoils no other; what
/// the tables alone do not determine is counted and listed with the reason. `rulebook` is a rulebook, or
/// the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every missing column, or `empty` when a table has no column or no row.
#[pyfunction]
pub(crate) fn reconcile_segments(
    py: Python<'_>,
    tables: Document,
    rulebook: AnyRulebook,
) -> Result<PySegmentReconciliation, Fault> {
    let rulebook = rulebook.get()?;
    let found = py.detach(|| {
        let tables: SegmentTables = wire::Document::from_value(&tables.0)?;
        ics_rules::published::reconcile_segments(&rulebook, &tables)
    });
    Ok(PySegmentReconciliation::of(&found?))
}

data! {
    /// Published scores and segments beside what the rules make of them. `to_dict` has every trust,
    /// every comparison, and what the tables alone do not determine.
    PySegmentReconciliation "SegmentReconciliation" of SegmentReconciliation,
    shown |it| format!(
        "{} trusts: {} rows read, {} not read; {} comparisons, {} differing",
        it.trusts.len(), it.read, it.unread, it.compared, it.differing
    );
    {
        /// The trusts that could not be read, by quarter (`Q1`): without them nothing is told of places.
        #[getter]
        fn incomplete(&self) -> BTreeMap<&'static str, Vec<String>> {
            let codes = |one: &IncompleteQuarter| {
                one.missing.iter().map(|trust| trust.code.clone()).collect()
            };
            self.0.incomplete.iter().map(|one| (one.quarter.as_str(), codes(one))).collect()
        }

        /// How many rows could be read.
        #[getter]
        fn read(&self) -> usize {
            self.0.read
        }

        /// How many rows could not be read.
        #[getter]
        fn unread(&self) -> usize {
            self.0.unread
        }

        /// How many comparisons were made.
        #[getter]
        fn compared(&self) -> usize {
            self.0.compared
        }

        /// How many of them differ by more than rounding explains.
        #[getter]
        fn differing(&self) -> usize {
            self.0.differing
        }

        /// Whether every row was read and nothing differs.
        #[getter]
        fn clean(&self) -> bool {
            self.0.clean
        }

        /// The same as a table for people.
        fn report(&self) -> String {
            self.0.report()
        }
    }
}
