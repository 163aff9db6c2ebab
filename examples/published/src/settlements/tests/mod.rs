mod last_place;

use std::str::FromStr;

use ics_rules::{Code, Rulebook, wire::to_json};
use proptest::prelude::*;

use super::*;

const PUBLISHED: &str = include_str!("../../../../data/published/mssp-2018-settlements.csv");

fn rulebook() -> Rulebook {
    Rulebook::for_year("2019/20".parse().unwrap()).unwrap()
}

fn published() -> SettlementTable {
    let mut table = csv::ReaderBuilder::new().has_headers(false).from_reader(PUBLISHED.as_bytes());
    let mut lines = table.deserialize::<Vec<String>>().map(Result::unwrap);
    SettlementTable { columns: lines.next().unwrap(), rows: lines.collect() }
}

fn reconciled(table: &SettlementTable) -> SettlementReconciliation {
    reconcile_settlements(&rulebook(), table).unwrap()
}

fn at(column: &str) -> usize {
    published().columns.iter().position(|name| name == column).unwrap()
}

/// The published table, only the row of this organisation, with changes by column.
fn row(organisation: &str, changes: &[(&str, &str)]) -> SettlementTable {
    let mut table = published();
    table.rows.retain(|row| row[1] == organisation);
    assert_eq!(table.rows.len(), 1);
    for (column, text) in changes {
        table.rows[0][at(column)] = (*text).to_owned();
    }
    table
}

fn differing(table: &SettlementTable) -> Vec<String> {
    let found = reconciled(table);
    assert_eq!(found.unread, 0, "{}", found.report());
    let checks = found.rows.iter().flat_map(PublishedSettlement::checks);
    checks.filter(|one| !one.agrees).map(|one| format!("{}: {}", one.column, one.what)).collect()
}

#[test]
fn every_published_settlement_is_reproduced() {
    let found = reconciled(&published());
    assert!(found.clean, "{}", found.report());
    assert_eq!((found.rows.len(), found.read, found.unread), (60, 60, 0));
    assert_eq!((found.compared, found.differing), (480, 0));
    let of = |track: &str| found.rows.iter().filter(|row| row.track == track).count();
    assert_eq!(["T1", "T1plus", "T2", "T3"].map(of), [28, 14, 4, 14]);
}

#[test]
fn gates_floors_ceilings_and_caps_are_where_the_published_rows_show_them() {
    let found = reconciled(&published());
    let of = |organisation: &str| {
        let row = found.rows.iter().find(|row| row.organisation == organisation).unwrap();
        let settlement = &row.read().unwrap().settlement;
        let by = settlement.shared.as_ref().map(|shared| shared.by.as_str());
        (settlement.side.as_str(), by)
    };
    assert_eq!(of("A1001"), ("gain", Some("quality")));
    assert_eq!(of("A3547"), ("inside", None));
    assert_eq!(of("A1071"), ("loss", Some("none")));
    assert_eq!(of("A2392"), ("loss", Some("fixed")));
    assert_eq!(of("A3336"), ("loss", Some("remainder")));
    assert_eq!(of("A1215"), ("loss", Some("floor")));
    assert_eq!(of("A3743"), ("loss", Some("ceiling")));
    let capped = found.rows.iter().find(|row| row.organisation == "A1409").unwrap();
    let shared = capped.read().unwrap().settlement.shared.clone().unwrap();
    assert!(shared.limit.unwrap().bound);
}

#[test]
fn a_settlement_may_be_off_by_the_tolerance_and_no_more() {
    // 12,118,222.50 computed. Published P agrees while P - 12,118,222.50 is at most 0.00013 P,
    // which is while P is at most 12,119,798.07.
    let off = ["EarnSaveLoss: earned or owed".to_owned()];
    assert!(differing(&row("A1409", &[("EarnSaveLoss", "12119798.07")])).is_empty());
    assert_eq!(differing(&row("A1409", &[("EarnSaveLoss", "12119798.08")])), off);
    // Where nothing is earned a dollar is allowed.
    assert!(differing(&row("A1021", &[("EarnSaveLoss", "-1")])).is_empty());
    assert_eq!(differing(&row("A1021", &[("EarnSaveLoss", "1.01")])), off);
    assert_eq!(differing(&row("A1001", &[("EarnSaveLoss", "-50087988")])), off);
}

#[test]
fn gates_are_compared_as_gates() {
    let closed = differing(&row("A1001", &[("Met_QPS", "0")]));
    assert_eq!(
        closed,
        [
            "FinalShareRate: quality gate",
            "FinalShareRate: share after quality",
            "EarnSaveLoss: earned or owed"
        ]
    );
    let inside = differing(&row("A1001", &[("MinSavPerc", "0.11")]));
    assert_eq!(
        inside,
        [
            "GenSaveLoss: inside or beyond the band",
            "GenSaveLoss: generated saving or loss",
            "EarnSaveLoss: earned or owed"
        ]
    );
    assert_eq!(
        differing(&row("A1001", &[("track", "T3")])),
        [
            "QualPerfShare: greatest share of the track",
            "FinalShareRate: share after quality",
            "EarnSaveLoss: earned or owed"
        ]
    );
}

#[test]
fn numbers_are_read_as_programs_write_them() {
    let changes = [
        ("DisAdj", "-717.0"),
        ("RevLossLimit", "1.0"),
        ("Sav_rate", "-4.4995182e-02"),
        ("ABtotBnchmk", "130265792.00"),
        ("QualScore", "9.732E-1"),
    ];
    assert!(differing(&row("A2392", &changes)).is_empty());
}

#[track_caller]
fn unread(table: &SettlementTable, expected: &[(&str, Code)]) {
    let found = reconciled(table);
    assert!(!found.clean);
    let problems = found.rows[0].problems().iter();
    let problems: Vec<_> = problems.map(|one| (one.path.as_str(), one.code)).collect();
    assert_eq!(problems, expected);
}

#[test]
fn what_cannot_be_read_is_named_by_its_column() {
    unread(
        &row(
            "A2392",
            &[
                ("track", ""),
                ("N_AB", "14,719"),
                ("ABtotBnchmk", "$130265792"),
                ("ABtotExp", "1.005"),
                ("BnchmkMinExp", ""),
                ("Sav_rate", "?"),
                ("MinSavPerc", "2.7"),
                ("QualScore", "-0.1"),
                ("Met_QPS", "2"),
                ("QualPerfShare", "50%"),
                ("DisAdj", "717"),
                ("EarnSaveLoss", "1000000000001"),
            ],
        ),
        &[
            ("track", Code::MissingField),
            ("N_AB", Code::NotANumber),
            ("ABtotBnchmk", Code::NotANumber),
            ("ABtotExp", Code::TooPrecise),
            ("BnchmkMinExp", Code::MissingField),
            ("Sav_rate", Code::NotANumber),
            ("MinSavPerc", Code::OutOfRange),
            ("QualScore", Code::OutOfRange),
            ("Met_QPS", Code::UnknownValue),
            ("QualPerfShare", Code::NotANumber),
            ("DisAdj", Code::OutOfRange),
            ("EarnSaveLoss", Code::OutOfRange),
        ],
    );
    unread(&row("A1001", &[("track", "T1+")]), &[("track", Code::UnknownValue)]);
    unread(
        &row("A1001", &[("ABtotBnchmk", "0")]),
        &[("ABtotBnchmk", Code::OutOfRange), ("BnchmkMinExp", Code::OutOfRange)],
    );
    unread(&row("A1001", &[("Sav_rate", "1000001")]), &[("Sav_rate", Code::OutOfRange)]);
    unread(&row("A1001", &[("N_AB", "-1")]), &[("N_AB", Code::OutOfRange)]);
    let mut short = row("A1001", &[]);
    short.rows[0].pop();
    unread(&short, &[("", Code::WrongType)]);
}

#[test]
fn an_unread_row_spoils_no_other_and_an_organisation_comes_once() {
    let mut table = published();
    table.rows[3][at("ABtotExp")] = "?".into();
    let found = reconciled(&table);
    assert_eq!((found.read, found.unread, found.differing, found.clean), (59, 1, 0, false));
    let mut twice = published();
    twice.rows.push(twice.rows[2].clone());
    let found = reconciled(&twice);
    assert_eq!((found.read, found.unread), (59, 2));
    assert_eq!(found.rows[2].problems()[0].found, "it in rows 3, 61");
    assert_eq!(found.rows[2].problems(), found.rows[60].problems());
}

#[test]
fn columns_may_come_in_any_order_beside_others_but_all_must_come() {
    let mut table = published();
    for fields in table.rows.iter_mut().chain([&mut table.columns]) {
        fields.reverse();
        fields.insert(4, "more".into());
    }
    let found = reconciled(&table);
    assert!(found.clean);
    assert_eq!(found.ignored, ["more"]);

    let mut renamed = published();
    renamed.columns[3] = "ABTotBnchmrk".into();
    renamed.columns[15] = "x".into();
    renamed.columns[14] = "track".into();
    let error = reconcile_settlements(&rulebook(), &renamed).unwrap_err();
    insta::assert_snapshot!(error, @r#"
    4 problems
      columns: found "track" twice, expected each column once [duplicate_field]
      columns: found nothing but a column "ABTotBnchmrk", expected a column `ABtotBnchmk` [missing_field]
      columns: found nothing, expected a column `DisAdj` [missing_field]
      columns: found nothing, expected a column `EarnSaveLoss` [missing_field]
    "#);
}

#[test]
fn an_empty_file_is_no_clean_result() {
    let code = |columns: Vec<String>, rows: Vec<Vec<String>>| {
        let table = SettlementTable { columns, rows };
        let error = reconcile_settlements(&rulebook(), &table).unwrap_err();
        (error.code(), error.problems()[0].path.clone())
    };
    assert_eq!(code(vec![], vec![]), (Code::Empty, "columns".into()));
    assert_eq!(code(vec![String::new()], vec![]), (Code::Empty, "columns".into()));
    assert_eq!(code(published().columns, vec![]), (Code::Empty, "rows".into()));
}

#[test]
fn the_tolerance_is_a_rule_that_a_local_file_may_change() {
    let text = "overlays = \"2019/20\"\n[rule.\"mssp-2018.choice.tolerance-share\"]\nvalue = \"0\"\nstanding = \"assumed\"\nnote = \"x\"";
    let strict = Rulebook::from_toml(text).unwrap();
    let found = reconcile_settlements(&strict, &published()).unwrap();
    assert!(found.differing > 0 && found.unread == 0);
}

#[test]
fn a_report_shows_people_what_differs_and_what_could_not_be_read() {
    let mut table = published();
    let wanted = ["A1001", "A1409", "A1021", "A3547", "A1071", "A2392", "A3336", "A1215", "A3743"];
    table.rows.retain(|row| wanted.contains(&row[1].as_str()));
    table.rows[0][at("EarnSaveLoss")] = "50187988".into();
    table.rows[2][at("MinSavPerc")] = "2%".into();
    table.columns.push("note".into());
    table.rows.iter_mut().for_each(|row| row.push("x".into()));
    insta::assert_snapshot!(reconciled(&table).report(), @r#"
    Settlements, amounts in US dollars
      row  track   ACO_ID  outcome                                                published        computed  difference  tolerance
      1    T1      A1001   gain                                               50,187,988.00   50,085,920.76  102,067.24   6,524.44  DIFFERS
      2    T1      A1021   inside the band                                             0.00            0.00        0.00       1.00  agrees
      4    T1      A1409   gain, at its limit                                 12,118,223.00   12,118,222.50        0.50   1,575.37  agrees
      5    T1      A3547   inside the band                                             0.00            0.00        0.00       1.00  agrees
      6    T1plus  A2392   loss, a fixed share, less relief                  (1,757,683.00)  (1,757,682.90)      (0.10)     228.50  agrees
      7    T2      A3336   loss, one minus the share of a gain, less relief  (1,813,633.00)  (1,813,566.36)     (66.64)     235.77  agrees
      8    T3      A1215   loss, the floor, less relief                      (6,101,212.00)  (6,101,212.20)        0.20     793.16  agrees
      9    T3      A3743   loss, the ceiling, less relief                    (2,118,244.00)  (2,118,243.50)      (0.50)     275.37  agrees

    Comparisons
      column          compared with                compared  differing  largest difference  largest tolerance
      BnchmkMinExp    benchmark less expenditure          8          0                1.00               1.00
      Sav_rate        difference over benchmark           8          0      0.000000005894     0.000000012067
      QualPerfShare   greatest share of the track         8          0                0.00
      GenSaveLoss     inside or beyond the band           8          0
      GenSaveLoss     generated saving or loss            8          0                0.00
      FinalShareRate  quality gate                        8          0
      FinalShareRate  share after quality                 8          0             0.00005          0.0000875
      EarnSaveLoss    earned or owed                      8          1          102,067.24           6,524.44

    9 rows: 8 read, 1 not read
    64 comparisons: 1 differ by more than rounding
    columns not read: "note"

    Differences
      row  track  ACO_ID  column        compared with       published       computed  difference  tolerance
      1    T1     A1001   EarnSaveLoss  earned or owed  50,187,988.00  50,085,920.76  102,067.24   6,524.44

    Rows that could not be read
      row 3 ("T1", "A1071"): MinSavPerc: found "2%", expected a share from 0 to 1 with at most 12 decimal places, written "0.25" [not_a_number]
    "#);
}

#[test]
fn a_reconciliation_survives_json() {
    let mut table = published();
    table.rows[3][4] = "x".into();
    let found = reconciled(&table);
    let read: SettlementReconciliation = serde_json::from_str(&to_json(&found)).unwrap();
    assert_eq!(read, found);
}

/// What a figure may be changed by before the change must show: twice its rounding, and a unit.
fn beyond_rounding(column: &str, found: &PublishedSettlement) -> rust_decimal::Decimal {
    let check = found.checks().find(|one| one.column == column && !one.tolerance.is_empty());
    let tolerance = check.map_or_else(Default::default, |one| {
        rust_decimal::Decimal::from_str_exact(&one.tolerance).unwrap()
    });
    let unit = match column {
        "Sav_rate" | "QualPerfShare" | "FinalShareRate" => "0.000001",
        _ => "1",
    };
    tolerance * rust_decimal::Decimal::TWO + rust_decimal::Decimal::from_str(unit).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn no_checked_figure_can_change_by_more_than_its_rounding_unnoticed(
        at_row in 0..60_usize,
        column in prop::sample::select(vec![
            "ABtotBnchmk", "ABtotExp", "BnchmkMinExp", "Sav_rate", "GenSaveLoss", "QualPerfShare",
            "FinalShareRate", "EarnSaveLoss",
        ]),
        up: bool,
        more in 0..1000_u32,
    ) {
        thread_local! {
            static CLEAN: (SettlementTable, SettlementReconciliation, Rulebook) =
                (published(), reconciled(&published()), rulebook());
        }
        let (changed, found) = CLEAN.with(|(table, found, rulebook)| {
            let before = &found.rows[at_row];
            // Benchmark and expenditure are checked by their difference.
            let by = match column {
                "ABtotBnchmk" | "ABtotExp" => beyond_rounding("BnchmkMinExp", before),
                column => beyond_rounding(column, before),
            };
            let by = by * (rust_decimal::Decimal::ONE + rust_decimal::Decimal::new(more.into(), 3));
            let mut one = SettlementTable { columns: table.columns.clone(), rows: vec![table.rows[at_row].clone()] };
            let field = &mut one.rows[0][table.columns.iter().position(|name| name == column).unwrap()];
            let figure = rust_decimal::Decimal::from_str_exact(field).unwrap();
            let places = if column.contains("ate") || column.contains("Share") { 9 } else { 2 };
            *field = (if up { figure + by } else { figure - by }).round_dp(places).to_string();
            (field.clone(), reconcile_settlements(rulebook, &one).unwrap())
        });
        prop_assert!(!found.clean, "row {}, {column} {changed}", at_row + 1);
    }

}

proptest! {
    #[test]
    fn no_text_makes_it_fail(texts in prop::collection::vec("[ -~£é]{0,12}", 16), taken in 0..17_usize) {
        let mut table = row("A2392", &[]);
        for (field, text) in table.rows[0].iter_mut().zip(texts).skip(taken) {
            *field = text;
        }
        let found = reconciled(&table);
        prop_assert_eq!(found.read + found.unread, 1);
        prop_assert_eq!(found.rows[0].read().is_none(), !found.rows[0].problems().is_empty());
    }
}

#[test]
fn inputs_of_a_settlement_that_decide_it_are_noticed_too() {
    // A score off by more than its rounding moves the final share; relief moves what is owed.
    assert!(!differing(&row("A1001", &[("QualScore", "0.9090")])).is_empty());
    assert!(!differing(&row("A2392", &[("DisAdj", "-1417")])).is_empty());
    assert!(!differing(&row("A3442", &[("DisAdj", "")])).is_empty());
}
