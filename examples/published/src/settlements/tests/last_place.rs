//! The last place that a figure is printed with.

use super::*;

#[test]
fn a_rate_is_compared_to_the_last_place_it_is_printed_with() {
    // 112,523,299 / 1,072,551,536 = 0.104911787661; a dollar of the difference is 0.00000000093 of it.
    let off = ["Sav_rate: difference over benchmark".to_owned()];
    let check = |rate: &str, agrees: bool| {
        let found = differing(&row("A1001", &[("Sav_rate", rate)]));
        assert_eq!(found, if agrees { &[][..] } else { &off }, "{rate}");
    };
    for rate in ["0.104911788", "0.10491179", "0.1049118", "0.104912", "0.1049", "1.049118e-01"] {
        check(rate, true);
    }
    // A unit of the last place more, or one less.
    for rate in ["0.104911790", "0.10491181", "0.1049119", "0.1049117", "0.104913", "0.1050"] {
        check(rate, false);
    }
    // Half a unit of the seventh place is 0.00000005, and 0.000000001432 come from the dollar.
    check("0.10491180", false); // eight places: 0.000000012339 off
    check("0.1049118000", false);
    // A whole number shows no place, and is compared to the ninth.
    check("0", false);
    check("0.0", false);
    let rules = |rate: &str| {
        let found = reconciled(&row("A1001", &[("Sav_rate", rate)]));
        let check = found.rows[0].checks().find(|one| one.column == "Sav_rate").unwrap().clone();
        (check.rules.iter().map(ToString::to_string).collect::<Vec<_>>(), check.tolerance)
    };
    let (cited, tolerance) = rules("0.1049118");
    assert_eq!(cited.last().unwrap(), "mssp-2018.choice.last-place");
    assert_eq!(tolerance, "0.000000050932");
    let (cited, tolerance) = rules("0.104911788");
    assert_eq!(cited, ["mssp-2018.rate", "mssp-2018.difference"]);
    assert_eq!(tolerance, "0.000000001432");
}

#[test]
fn a_share_is_compared_to_the_last_place_it_is_printed_with() {
    // 0.5 x 0.9084 = 0.4542; half a unit of the score's fourth place is 0.000025 of the share.
    let off = ["FinalShareRate: share after quality".to_owned()];
    for (share, agrees) in [
        ("0.4542", true),
        ("0.4543", false),
        ("0.4541", false),
        ("0.454", true),
        ("0.455", false),
        ("0.453", false),
        ("0.45", true),
        ("0.46", false),
        ("0.45420", true),
        ("0.45424", false),
    ] {
        let found = differing(&row("A1001", &[("FinalShareRate", share)]));
        assert_eq!(found, if agrees { &[][..] } else { &off }, "{share}");
    }
}

#[test]
fn a_local_file_may_hold_every_rate_to_the_place_of_its_column() {
    let text = "overlays = \"2019/20\"\n[rule.\"mssp-2018.choice.last-place\"]\nvalue = false\nstanding = \"assumed\"\nnote = \"x\"";
    let strict = Rulebook::from_toml(text).unwrap();
    let table = row("A1001", &[("Sav_rate", "0.1049118")]);
    assert_eq!(reconcile_settlements(&strict, &table).unwrap().differing, 1);
    assert_eq!(reconciled(&table).differing, 0);
}

#[test]
fn a_rate_has_at_most_twelve_decimals_and_is_at_most_a_million() {
    let read = |rate: &str| {
        let found = reconciled(&row("A1001", &[("Sav_rate", rate)]));
        found.rows[0].problems().iter().map(|one| one.code).collect::<Vec<_>>()
    };
    assert!(read("0.104911787661").is_empty() && read("-1000000").is_empty());
    assert_eq!(read("0.1049117876611"), [Code::TooPrecise]);
    assert_eq!(read("1000000.000000000001"), [Code::OutOfRange]);
}
