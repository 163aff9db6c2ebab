//! Each organisation held to balance, where the sum of the system is no test.

use super::*;
use crate::Month;

/// A board in balance and a trust with 4 of support planned that expects `forecast` at M6.
fn own(basis: Basis, forecast: &str, withheld: &[(OdsCode, WithheldByQuarter)]) -> OwnTotals {
    let members = list::<Member>(
        r#"[ { "code": "QYG", "kind": "icb", "control_total": "0", "deficit_support": "0" },
             { "code": "REM", "kind": "nhs_trust", "control_total": "0", "deficit_support": "4" } ]"#,
    );
    let returned = |code: &str, forecast: &str| Return {
        forecast: Some(money(forecast)),
        ..Return::new(Month::new(6).unwrap(), super::code(code), Money::ZERO, Money::ZERO)
    };
    let returns = [returned("QYG", "100"), returned("REM", forecast)];
    let system = code("QYG");
    let given = PlanAndReturns {
        basis: Some(basis),
        withheld_of: withheld,
        ..given(&system, &members, &[], &returns)
    };
    let book = Rulebook::for_year("2026/27".parse().unwrap()).unwrap();
    own_totals(&book, given).unwrap().answer().unwrap().clone()
}

fn result_of_trust(found: &OwnTotals) -> Outturn {
    found.organisations[1].outturn.answer().unwrap().clone()
}

#[test]
fn a_penny_below_balance_is_missed_whatever_others_have_over() {
    for (forecast, delivery) in
        [("-0.01", Delivery::Missed), ("0", Delivery::Met), ("0.01", Delivery::Met)]
    {
        let found = own(Basis::IncludingDsf, forecast, &[]);
        assert_eq!(result_of_trust(&found).delivery, Some(delivery), "{forecast}");
        assert_eq!(found.missing_it.is_empty(), delivery == Delivery::Met);
    }
}

#[test]
fn before_support_balance_lies_lower_by_the_support_planned() {
    for (forecast, delivery) in [("-4.01", Delivery::Missed), ("-4", Delivery::Met)] {
        let result = result_of_trust(&own(Basis::ExcludingDsf, forecast, &[]));
        assert_eq!(result.control_total, money("-4"));
        assert_eq!(result.delivery, Some(delivery), "{forecast}");
    }
}

#[test]
fn support_withheld_from_an_organisation_is_counted_back_for_it_alone() {
    let withheld = [(code("REM"), [Some(Money::ZERO), Some(money("2")), None, None])];
    for (forecast, delivery) in [("-2.01", Delivery::Missed), ("-2", Delivery::Met)] {
        let found = own(Basis::IncludingDsf, forecast, &withheld);
        let result = result_of_trust(&found);
        assert_eq!(result.withheld, Some(money("2")));
        assert_eq!(result.delivery, Some(delivery), "{forecast}");
        assert_eq!(result.against_plan, money(forecast));
    }
}
