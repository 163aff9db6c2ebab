use super::*;

const TRUSTS: &str =
    include_str!("../../../../../examples/data/published/nof-2025-26-q1-trusts.csv");
const SCORES: &str =
    include_str!("../../../../../examples/data/published/nof-2025-26-q1-metric-scores.csv");

fn read(files: &[&str]) -> CohortQuestion {
    CohortQuestion::from_published_csv(files).unwrap()
}

fn refused(files: &[&str]) -> Vec<(Code, String)> {
    let error = CohortQuestion::from_published_csv(files).unwrap_err();
    error.problems().iter().map(|one| (one.code, one.path.clone())).collect()
}

#[test]
fn the_published_files_are_a_cohort() {
    let both = read(&[TRUSTS, SCORES]);
    assert_eq!((both.trusts.len(), both.metrics.len()), (61, 12));
    assert!(both.trusts.iter().all(|one| one.average.is_none() && one.override_flag.is_some()));
    assert_eq!(both.quarter, Some(crate::Quarter::Q1));
    let book = rulebook("2025/26");
    let answer = both.answer(&book).unwrap();
    let alone = read(&[TRUSTS]).answer(&book).unwrap();
    let segments = |answer: &Outcome<Cohort>| {
        let trusts = answer.answer().unwrap().trusts.iter();
        trusts.map(|one| one.final_segment.answer().copied()).collect::<Vec<_>>()
    };
    assert_eq!(segments(&answer), segments(&alone));
    // The order of the files changes nothing but the order of the trusts.
    assert_eq!(read(&[SCORES, TRUSTS]).answer(&book).unwrap(), answer);
}

#[test]
fn every_problem_is_named_by_file_row_and_column() {
    let text = "trust_code,quarter,average_metric_score,financial_override_flag,OF1061,more
R1A,Q1 2025/26,2.5,maybe,x,
r1a,Q2 2025/26,,1,,
R1A,Q1 2025/26,,,,
R1B,Q1 2025/26";
    let at = |code, column: &str| (code, format!("files[0].rows{column}"));
    assert_eq!(
        refused(&[text]),
        [
            at(Code::NotANumber, "[0].OF1061"),
            at(Code::UnknownValue, "[0].financial_override_flag"),
            at(Code::UnknownValue, "[1].quarter"),
            at(Code::NotACode, "[1].trust_code"),
            at(Code::DuplicateCode, "[2].trust_code"),
            at(Code::WrongType, "[3]"),
        ]
    );
    let columns = |file| (Code::MissingField, format!("files[{file}].columns"));
    assert_eq!(refused(&["", "quarter,code"]), [columns(0), columns(0), columns(1)]);
    assert_eq!(refused(&["quarter,trust_code"]), [(Code::Empty, "files[0].rows".to_owned())]);
    assert_eq!(refused(&[]), [(Code::Empty, "files".to_owned())]);
}

#[test]
fn cells_are_read_as_programs_write_them() {
    let text = "quarter,trust_code,trust_name,planned_surplus_deficit_pct,OF1061\r
Q1 2025/26,R1A,\"A, B\",8.5e-02,3.0\r
Q1 2025/26,R1B,NaN,--,0\r
";
    let question = read(&[text]);
    let [first, second] = question.trusts.as_slice() else { panic!("two trusts") };
    assert_eq!(first.name.as_deref(), Some("A, B"));
    assert_eq!(first.planned_percent, Some("0.085".parse().unwrap()));
    assert_eq!((&second.name, second.planned_percent), (&None, None));
    let scores = question.metrics[0].results.values().map(|one| one.score.unwrap().to_string());
    assert_eq!(scores.collect::<Vec<_>>(), ["3.00", "0.00"]);
}
