use super::*;

fn rulebook() -> Rulebook {
    Rulebook::for_year("2019/20".parse().unwrap()).unwrap()
}

#[test]
fn every_edition_loads() {
    assert_eq!(Rulebook::editions().map(|years| years.len()), Ok(EDITIONS.len()));
}
