//! The league of the published trusts, as a cohort that is asked for gives it.

use ics_rules::{
    Outcome,
    oversight::cohort::{CohortQuestion, Place},
};

use super::*;

#[test]
fn the_published_trusts_of_quarter_1_are_one_league() {
    let trusts = published().trusts.unwrap();
    let adjusted = trusts.columns.iter().position(|one| one == "adjusted_segment").unwrap();
    let mut question = CohortQuestion::from_published_csv(&[TRUSTS]).unwrap();
    for trust in &mut question.trusts {
        trust.provider_type = Some("mental_health_and_community".to_owned());
    }
    let found = question.answer(&rulebook()).unwrap();
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
