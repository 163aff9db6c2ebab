//! What the tables lack: trusts that cannot be read, words for nothing, scores of zero.

use super::*;

fn league(found: &SegmentReconciliation, code: &str) -> Option<(u64, u64)> {
    let of = |one: &&PublishedSegment| one.code.as_str() == code;
    let place = found.trusts.iter().find(of).unwrap().computed.league;
    place.map(|place| (place.rank, place.of))
}

#[test]
fn a_quarter_with_an_unread_trust_has_no_places() {
    assert_eq!(league(&reconciled(&published()), "G6V2S"), Some((42, 61)));
    let row = published().trusts.unwrap().rows.iter().position(|row| row[1] == "R1L").unwrap();
    let mut tables = changed("trusts", row, "average_metric_score", "*");
    tables.quartiles = Some(QuartileMethod::Inclusive);
    let found = reconciled(&tables);
    let missing = |found: &SegmentReconciliation| {
        let quarters = found.incomplete.iter().map(|one| {
            let codes = one.missing.iter().map(|trust| trust.code.clone());
            (one.quarter, codes.collect::<Vec<_>>())
        });
        quarters.collect::<Vec<_>>()
    };
    assert_eq!(missing(&found), [(Quarter::Q1, vec!["R1L".to_owned()])]);
    let nowhere = |one: &PublishedSegment| {
        one.computed.league.is_none() && one.computed.by_quartiles.is_none()
    };
    assert!(found.trusts.len() == 60 && found.trusts.iter().all(nowhere));
    let report = found.report();
    let (above, below) = report.split_once("\nTrusts\n").unwrap();
    let name = &published().trusts.unwrap().rows[row][2];
    assert_eq!(
        above,
        format!(
            "1 of 703 rows could not be read; see the end\n\
             Q1: places cannot be told, for want of R1L ({name})\n"
        )
    );
    assert!(below.contains("cannot tell: R1L"), "{below}");

    // A trust without its row is missing too, and one whose quarter cannot be read may be of any.
    let mut gone = published();
    gone.trusts.as_mut().unwrap().rows.remove(row);
    assert_eq!(missing(&reconciled(&gone)), [(Quarter::Q1, vec!["R1L".to_owned()])]);
    let unplaced = reconciled(&changed("trusts", row, "quarter", "first quarter"));
    assert_eq!(missing(&unplaced), [(Quarter::Q1, vec!["R1L".to_owned()])]);
    let mut unnamed = changed("trusts", row, "trust_code", "");
    unnamed.metric_scores.as_mut().unwrap().rows.retain(|row| row[1] != "R1L");
    unnamed.raw_ranks.as_mut().unwrap().rows.retain(|row| row[2] != "R1L");
    assert_eq!(missing(&reconciled(&unnamed)), [(Quarter::Q1, vec![format!("row {}", row + 1)])]);
    // A score that cannot be read takes no trust out of its quarter.
    let score = reconciled(&changed("metric_scores", 0, "OF1061", "*"));
    assert!(score.unread == 1 && score.incomplete.is_empty());
    assert_eq!(league(&score, "G6V2S"), Some((42, 61)));
}

#[test]
fn another_quarter_keeps_its_places_when_one_is_incomplete() {
    let mut tables = published();
    for name in ["trusts", "metric_scores", "raw_ranks"] {
        let table = of(&mut tables, name);
        let again: Vec<_> = table.rows.iter().cloned().map(in_quarter_2).collect();
        table.rows.extend(again);
    }
    tables.trusts.as_mut().unwrap().rows[61][4] = "-".to_owned();
    let found = reconciled(&tables);
    assert_eq!(found.incomplete.iter().map(|one| one.quarter).collect::<Vec<_>>(), [Quarter::Q2]);
    let placed = |quarter| {
        let trusts = found.trusts.iter().filter(|one| one.quarter == quarter);
        trusts.filter(|one| one.computed.league.is_some()).count()
    };
    assert_eq!((placed(Quarter::Q1), placed(Quarter::Q2)), (61, 0));
}

fn in_quarter_2(mut row: Vec<String>) -> Vec<String> {
    row[0] = "Q2 2025/26".to_owned();
    row
}

#[test]
fn words_for_nothing_are_empty_fields() {
    let plain = reconciled(&published());
    for word in ["NA", "NULL", "NaN", "nan", "None", "--", "n/a", " "] {
        let mut tables = published();
        for name in ["trusts", "metric_scores", "raw_ranks"] {
            for field in of(&mut tables, name).rows.iter_mut().flatten() {
                if field.is_empty() {
                    word.clone_into(field);
                }
            }
        }
        assert_eq!(reconciled(&tables), plain, "{word}");
    }
}

#[test]
fn a_score_of_zero_is_left_out_and_counted_with_its_reason() {
    let tables = published();
    let column = |table: &PublishedTable, name: &str| {
        table.columns.iter().position(|column| column == name).unwrap()
    };
    let finance = column(tables.metric_scores.as_ref().unwrap(), "OF1080");
    // A zero where nothing was published counts nowhere.
    let blank =
        tables.metric_scores.as_mut().unwrap().rows[0].iter().position(String::is_empty).unwrap();
    assert_ne!(blank, finance);
    let code = tables.metric_scores.as_ref().unwrap().columns[blank].clone();
    for zero in ["0", "0.00", "0.0"] {
        let found = reconciled(&changed("metric_scores", 0, &code, zero));
        assert!(found.clean, "{}", found.report());
        let left = found.not_checked.iter().find(|one| one.what == code).unwrap();
        assert_eq!(left.count, 1);
        assert!(left.because.starts_with("a score of zero is left out"));
        assert_eq!(left.rules[0].as_str(), "nof-2025-26.score.missing");
    }
    // In the other tables it is no score either, so a score that stands elsewhere differs.
    let found = reconciled(&changed("raw_ranks", 0, "published_score", "0"));
    assert_eq!((found.unread, found.clean), (0, false));
    for name in ["score_planned", "score_variance", "score_combined_finance"] {
        let found = reconciled(&changed("trusts", 0, name, "0"));
        assert_eq!(found.unread, 0, "{name}");
        assert!(found.not_checked.iter().any(|one| one.what == name), "{name}");
    }
    unread(
        &changed("trusts", 0, "average_metric_score", "0"),
        &[("trusts", 1, "average_metric_score", Code::OutOfRange)],
    );
}
