//! The league of the published trusts, as a cohort that is asked for gives it.

use ics_rules::{
    Outcome,
    oversight::cohort::{CohortQuestion, Place},
    wire::Document,
};

use super::*;

#[test]
fn the_published_trusts_of_quarter_1_are_one_league() {
    let trusts = published().trusts;
    let column = |name: &str| trusts.columns.iter().position(|one| one == name).unwrap();
    let (code, average, flag, adjusted) = (
        column("trust_code"),
        column("average_metric_score"),
        column("financial_override_flag"),
        column("adjusted_segment"),
    );
    let given = trusts.rows.iter().map(|row| {
        format!(
            r#"{{"code":"{}","provider_type":"mental_health_and_community","average":"{}","override_flag":{}}}"#,
            row[code],
            row[average],
            row[flag] == "1"
        )
    });
    let given: Vec<String> = given.collect();
    let text = format!(r#"{{"quarter":"Q1","trusts":[{}]}}"#, given.join(","));
    let found = CohortQuestion::from_json(&text).unwrap().answer(&rulebook()).unwrap();
    let found = found.answer().unwrap();
    let checked = reconciled(&published());
    assert_eq!(checked.trusts.len(), 61);
    for (row, one) in trusts.rows.iter().zip(&checked.trusts) {
        let trust = found.trust(&one.code).unwrap();
        assert_eq!(trust.league.answer().copied(), one.computed.league, "{}", one.code);
        assert_eq!(trust.adjusted.answer().unwrap().segment.to_string(), row[adjusted]);
    }
    let place = found.trust(&"G6V2S".parse().unwrap()).unwrap().league.clone();
    assert_eq!(place, Outcome::Answer(Place { rank: 42, of: 61 }));
}
