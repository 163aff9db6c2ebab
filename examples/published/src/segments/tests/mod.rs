mod gaps;
mod league;

use std::collections::{BTreeMap, BTreeSet};

use ics_rules::{
    Code, Number, Quarter, Rulebook, oversight::cohort::QuartileMethod, rulebook::CutInterval,
    wire::to_json,
};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;

const TRUSTS: &str = include_str!("../../../../data/published/nof-2025-26-q1-trusts.csv");
const SCORES: &str = include_str!("../../../../data/published/nof-2025-26-q1-metric-scores.csv");
const RANKS: &str = include_str!("../../../../data/published/nof-2025-26-q1-raw-ranks.csv");

fn rulebook() -> Rulebook {
    Rulebook::for_year("2025/26".parse().unwrap()).unwrap()
}

fn table(text: &str) -> PublishedTable {
    let mut lines = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let mut lines = lines.deserialize::<Vec<String>>().map(Result::unwrap);
    PublishedTable { columns: lines.next().unwrap(), rows: lines.collect(), files: Vec::new() }
}

fn published() -> SegmentTables {
    let (trusts, metric_scores, raw_ranks) =
        (Some(table(TRUSTS)), Some(table(SCORES)), Some(table(RANKS)));
    SegmentTables { trusts, metric_scores, raw_ranks, quartiles: None }
}

fn reconciled(tables: &SegmentTables) -> SegmentReconciliation {
    reconcile_segments(&rulebook(), tables).unwrap()
}

fn of<'t>(tables: &'t mut SegmentTables, name: &str) -> &'t mut PublishedTable {
    match name {
        "trusts" => tables.trusts.as_mut().unwrap(),
        "metric_scores" => tables.metric_scores.as_mut().unwrap(),
        _ => tables.raw_ranks.as_mut().unwrap(),
    }
}

/// The published tables with one field of a table changed.
fn changed(name: &str, row: usize, column: &str, text: &str) -> SegmentTables {
    let mut tables = published();
    let table = of(&mut tables, name);
    let at = table.columns.iter().position(|known| known == column).unwrap();
    table.rows[row][at] = text.to_owned();
    tables
}

#[test]
fn every_published_figure_is_reproduced() {
    let found = reconciled(&published());
    assert!(found.clean, "{}", found.report());
    assert_eq!((found.read, found.unread, found.trusts.len()), (61 + 61 + 581, 0, 61));
    assert_eq!((found.compared, found.differing), (2088, 0));
    let compared = |what: &str| {
        found.kinds.iter().filter(|kind| kind.what == what).map(|kind| kind.compared).sum::<usize>()
    };
    assert_eq!(compared("the score of its rank"), 2 * 61);
    assert_eq!(compared("the segment of the average"), 61);
    assert_eq!(compared("the average of the domain"), 59 + 58 + 61 * 3);
    let in_programme: Vec<_> = found
        .trusts
        .iter()
        .filter(|trust| trust.computed.final_segment == Some(5))
        .map(|trust| (trust.code.as_str(), trust.computed.adjusted))
        .collect();
    assert_eq!(in_programme, [("RHA", 4), ("RW1", 3), ("RXV", 4)]);
}

#[test]
fn segments_flags_and_adjustments_are_counted_as_published() {
    let tables = published();
    let found = reconciled(&tables);
    let column = |name: &str| {
        tables.trusts.as_mut().unwrap().columns.iter().position(|known| known == name).unwrap()
    };
    let flag = column("financial_override_flag");
    let mut counts: BTreeMap<(u64, String, u64), usize> = BTreeMap::new();
    for trust in &found.trusts {
        let flagged = tables.trusts.as_ref().unwrap().rows[trust.row - 1][flag].clone();
        let key = (trust.computed.unadjusted, flagged, trust.computed.adjusted);
        *counts.entry(key).or_default() += 1;
    }
    let counts: Vec<_> = counts
        .iter()
        .map(|((raw, flag, adjusted), count)| (*raw, flag.as_str(), *adjusted, *count))
        .collect();
    assert_eq!(
        counts,
        [
            (1, "0", 1, 13),
            (1, "1", 3, 3),
            (2, "0", 2, 12),
            (2, "1", 3, 4),
            (3, "0", 3, 10),
            (3, "1", 3, 2),
            (4, "0", 4, 7),
            (4, "1", 4, 10),
        ]
    );
}

#[test]
fn ranks_that_leave_places_are_explained_by_more_or_differ() {
    // Without one trust, the ranks of both surveys leave a place: more are ranked than the files have.
    let mut fewer = published();
    let gone = fewer.trusts.rows.remove(0)[1].clone();
    fewer.metric_scores.rows.retain(|row| row[1] != gone);
    fewer.raw_ranks.rows.retain(|row| row[2] != gone);
    let found = reconciled(&fewer);
    assert!(found.clean, "{}", found.report());
    assert!(!found.kinds.iter().any(|kind| kind.what == "the score of its rank"));
    // A rank that no group explains is a difference, although it leaves a place too.
    for rank in ["58", "62", "70"] {
        let at =
            published().raw_ranks.unwrap().rows.iter().position(|row| row[1] == "OF0061").unwrap();
        let found =
            reconciled(&changed("raw_ranks", at, "published_rank_in_mh_community_group", rank));
        assert!(!found.clean, "{rank}");
    }
}

#[test]
fn each_quarter_is_a_cohort_of_its_own() {
    let mut twice = published();
    // The scores of ranks and averages are those of quarter 1; the cuts of another quarter differ.
    for name in ["trusts", "metric_scores", "raw_ranks"] {
        let table = of(&mut twice, name);
        let again = table.rows.iter().cloned().map(|mut row| {
            row[0] = "Q2 2025/26".to_owned();
            row
        });
        let again: Vec<_> = again.collect();
        table.rows.extend(again);
    }
    let found = reconciled(&twice);
    assert_eq!(found.unread, 0);
    let differing: BTreeSet<_> = found
        .checks
        .iter()
        .filter(|one| !one.agrees)
        .map(|one| (one.quarter, one.column.as_str()))
        .collect();
    assert!(differing.iter().all(|(quarter, column)| {
        *quarter == Quarter::Q2
            && (column.starts_with("domseg_") || *column == "unadjusted_segment")
    }));
    let ranks = found.kinds.iter().find(|kind| kind.what == "the score of its rank").unwrap();
    assert_eq!((ranks.compared, ranks.differing), (4 * 61, 0));
    let of = |trust: &PublishedSegment| trust.computed.league.map(|place| place.of);
    assert!(found.trusts.iter().all(|trust| of(trust) == Some(61)));
}

/// The published tables as another quarter might have them, its programme and last segments changed.
fn in_quarter(quarter: &str, changes: &[(&str, &str, &str)]) -> SegmentReconciliation {
    let mut tables = published();
    for name in ["trusts", "metric_scores", "raw_ranks"] {
        for row in &mut of(&mut tables, name).rows {
            row[0] = format!("{quarter} 2025/26");
        }
    }
    let columns = tables.trusts.as_ref().unwrap().columns.clone();
    let place = |name: &str| columns.iter().position(|column| column == name).unwrap();
    for (code, column, text) in changes {
        let row =
            tables.trusts.as_mut().unwrap().rows.iter_mut().find(|row| row[1] == *code).unwrap();
        row[place(column)] = (*text).to_owned();
    }
    reconciled(&tables)
}

#[test]
fn a_final_segment_is_compared_where_the_files_determine_it() {
    let (last, programme) = ("final_segment_score_override", "in_recovery_support_programme");
    let check = |quarter, changes: &[_], expected: (usize, usize)| {
        let found = in_quarter(quarter, changes);
        assert_eq!(found.unread, 0);
        let kind = found.kinds.iter().find(|kind| kind.column == last).unwrap();
        assert_eq!((kind.compared, kind.differing), expected, "{quarter} {changes:?}");
    };
    check("Q1", &[], (61, 0));
    check("Q1", &[("RW1", last, "")], (60, 0));
    check("Q1", &[("RW1", programme, "")], (60, 0));
    // Only the programme leads to segment 5; without its flag membership is not in the files.
    for quarter in ["Q1", "Q2", "Q3", "Q4"] {
        let found = in_quarter(quarter, &[("RAT", last, "5")]);
        let of = |one: &&PublishedSegment| one.code.as_str() == "RAT";
        assert_eq!(found.trusts.iter().find(of).unwrap().computed.final_segment, None);
        let left = found.not_checked.iter().find(|one| one.because.contains("has no flag of it"));
        let left = left.unwrap();
        assert_eq!((left.what.as_str(), left.count), ("segments in the end", 1), "{quarter}");
        assert_eq!(found.kinds.iter().find(|kind| kind.column == last).unwrap().differing, 0);
    }
    check("Q1", &[("RAT", last, "5")], (60, 0));
    check("Q2", &[("RAT", last, "5"), ("RAT", programme, "")], (60, 0));
    // With the flag and another segment the two contradict each other.
    check("Q2", &[("RAT", programme, "1")], (61, 1));
    check("Q2", &[("RW1", last, "4")], (61, 1));
    // Nothing says that the flag of the programme decides in the later quarters.
    check("Q3", &[], (58, 0));
    check("Q3", &[("RW1", last, "3"), ("RAT", last, "5")], (57, 0));
    check("Q4", &[("RAT", last, "2")], (58, 1));
}

#[test]
fn quarters_of_the_table_are_shown_and_not_compared() {
    let mut tables = published();
    tables.quartiles = Some(QuartileMethod::Inclusive);
    let found = reconciled(&tables);
    assert!(found.clean);
    let of = |segment| {
        found.trusts.iter().filter(|trust| trust.computed.by_quartiles == Some(segment)).count()
    };
    assert_eq!((1..=4).map(of).sum::<usize>(), 61);
    assert!((1..=4).all(|segment| (14..=17).contains(&of(segment))));
}

#[track_caller]
fn unread(tables: &SegmentTables, expected: &[(&str, usize, &str, Code)]) {
    let found = reconciled(tables);
    assert!(!found.clean);
    let rows = found.unread_rows.iter().flat_map(|row| {
        row.problems.iter().map(|one| (row.table.as_str(), row.row, one.path.as_str(), one.code))
    });
    assert_eq!(rows.collect::<Vec<_>>(), expected, "{}", found.report());
}

#[test]
fn broken_files_are_named_by_row_and_column() {
    unread(
        &changed("trusts", 4, "average_metric_score", "2,5"),
        &[("trusts", 5, "average_metric_score", Code::NotANumber)],
    );
    unread(
        &changed("metric_scores", 0, "OF1061", "*"),
        &[("metric_scores", 1, "OF1061", Code::NotANumber)],
    );
    unread(
        &changed("raw_ranks", 2, "metric_id", "OF0062"),
        &[("raw_ranks", 3, "metric_id", Code::UnknownValue)],
    );
    // The rows of the other tables have no trust then, and say so.
    let found = reconciled(&changed("trusts", 0, "quarter", "Q1 2024/25"));
    let problem = &found.unread_rows[0].problems[0];
    assert_eq!((problem.path.as_str(), problem.code), ("quarter", Code::UnknownValue));
    assert_eq!(found.unread, 1 + 1 + 8);
    let code = published().trusts.unwrap().rows[1][1].clone();
    unread(
        &changed("metric_scores", 0, "trust_code", &code),
        &[
            ("trusts", 1, "trust_code", Code::MissingField),
            ("metric_scores", 1, "trust_code", Code::DuplicateField),
            ("metric_scores", 2, "trust_code", Code::DuplicateField),
        ],
    );
    let mut short = published();
    short.trusts.as_mut().unwrap().rows[3].pop();
    unread(&short, &[("trusts", 4, "", Code::WrongType)]);
}

#[test]
fn a_table_without_its_columns_or_rows_is_an_error() {
    let refused = |tables: &SegmentTables| {
        let error = reconcile_segments(&rulebook(), tables).unwrap_err();
        error.problems().iter().map(|one| (one.path.clone(), one.code)).collect::<Vec<_>>()
    };
    let mut renamed = published();
    renamed.trusts.as_mut().unwrap().columns[4] = "avg".to_owned();
    assert_eq!(refused(&renamed), [("trusts.columns".to_owned(), Code::MissingField)]);
    let nothing = Some(PublishedTable::default());
    let empty = SegmentTables { trusts: nothing, ..published() };
    assert_eq!(refused(&empty), [("trusts.columns".to_owned(), Code::Empty)]);
    let mut rowless = published();
    rowless.raw_ranks.as_mut().unwrap().rows.clear();
    assert_eq!(refused(&rowless), [("raw_ranks.rows".to_owned(), Code::Empty)]);
    let other = Rulebook::for_year("2019/20".parse().unwrap()).unwrap();
    assert_eq!(reconcile_segments(&other, &published()).unwrap_err().code(), Code::NotInForce);
}

#[test]
fn a_reconciliation_survives_json() {
    let found = reconciled(&changed("trusts", 1, "adjusted_segment", "4"));
    let read: SegmentReconciliation = serde_json::from_str(&to_json(&found)).unwrap();
    assert_eq!(read, found);
}

/// The columns in which any change must show, and the least change that must.
const CHECKED: [(&str, &str, &str); 24] = [
    ("trusts", "average_metric_score", "0.01"),
    ("trusts", "unadjusted_segment", "1"),
    ("trusts", "adjusted_segment", "1"),
    ("trusts", "final_segment_score_override", "1"),
    ("trusts", "planned_surplus_deficit_pct", "0.01"),
    ("trusts", "ytd_variance_to_plan_pct", "0.01"),
    ("trusts", "score_planned", "1"),
    ("trusts", "score_variance", "1"),
    ("trusts", "score_combined_finance", "0.01"),
    ("trusts", "domain_access", "0.03"),
    ("trusts", "domain_effectiveness_experience", "0.03"),
    ("trusts", "domain_patient_safety", "0.03"),
    ("trusts", "domain_people_workforce", "0.03"),
    ("trusts", "domain_finance_productivity", "0.03"),
    ("trusts", "domseg_access", "1"),
    ("trusts", "domseg_effectiveness_experience", "1"),
    ("trusts", "domseg_patient_safety", "1"),
    ("trusts", "domseg_people_workforce", "1"),
    ("trusts", "domseg_finance_productivity", "1"),
    ("metric_scores", "n_scored", "1"),
    ("metric_scores", "published_average_metric_score", "0.01"),
    ("metric_scores", "OF1061", "0.01"),
    ("metric_scores", "OF1035", "0.01"),
    ("raw_ranks", "published_score", "0.01"),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_checked_figure_can_change_unnoticed(
        (name, column, step) in prop::sample::select(CHECKED.to_vec()), at: prop::sample::Index,
        up: bool, steps in 1..4_u32,
    ) {
        let mut tables = published();
        let table = of(&mut tables, name);
        let place = table.columns.iter().position(|known| known == column).unwrap();
        let row = at.index(table.rows.len());
        let before = table.rows[row][place].clone();
        prop_assume!(!before.is_empty());
        let by = Decimal::from_str_exact(step).unwrap() * Decimal::from(steps);
        let figure = Decimal::from_str_exact(&before).unwrap();
        let text = (if up { figure + by } else { figure - by }).normalize().to_string();
        // Segment 5 without the flag of the programme is not determined, and listed.
        prop_assume!(column != "final_segment_score_override" || text != "5");
        table.rows[row][place] = text;
        let found = reconciled(&tables);
        prop_assert!(!found.clean, "{name} row {}, {column}: {before} to {}", row + 1, figure + by);
    }

    #[test]
    fn a_flag_that_moves_a_segment_cannot_change_unnoticed(row in 0..61_usize, programme: bool) {
        let mut tables = published();
        let column = if programme { "in_recovery_support_programme" } else { "financial_override_flag" };
        let place = tables.trusts.as_ref().unwrap().columns.iter().position(|known| known == column).unwrap();
        prop_assume!(programme || ["1", "2"].contains(&tables.trusts.as_ref().unwrap().rows[row][5].as_str()));
        let field = &mut tables.trusts.as_mut().unwrap().rows[row][place];
        prop_assume!(!programme || field == "0");
        *field = if field == "1" { "0" } else { "1" }.to_owned();
        prop_assert!(!reconciled(&tables).clean);
    }

    #[test]
    fn a_rank_that_gives_its_score_cannot_change_unnoticed(row in 0..61_usize, second: bool, to in 1..90_u64) {
        let metric = if second { "OF0084" } else { "OF0061" };
        let rows = table(RANKS).rows;
        let (at, before) = rows.iter().enumerate().filter(|(_, row)| row[1] == metric).nth(row).unwrap();
        prop_assume!(before[4] != to.to_string());
        let changed = changed("raw_ranks", at, "published_rank_in_mh_community_group", &to.to_string());
        prop_assert!(!reconciled(&changed).clean);
    }

    #[test]
    fn no_text_makes_it_fail(text in "[ -~£é]{0,12}", row in 0..61_usize, column in 0..25_usize) {
        let mut tables = published();
        tables.trusts.as_mut().unwrap().rows[row][column] = text;
        let found = reconciled(&tables);
        prop_assert_eq!(found.read + found.unread, 703);
    }
}

#[test]
fn midpoints_are_exact() {
    let points = rulebook().cut_points().to_vec();
    assert_eq!(points.len(), 24);
    let first = points.iter().find(|one| one.domain.is_none()).unwrap();
    let midpoints: Vec<Number> = first.between.iter().map(CutInterval::midpoint).collect();
    assert_eq!(
        midpoints.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["2.05", "2.325", "2.625"]
    );
}
