//! Plan and objective side by side, as a reader sees them.

use super::*;

/// A system of two whose plans come to £3m less than its support makes balance, with £5m withheld.
fn told(basis: &str) -> Assessment {
    let after = basis == "including_dsf";
    let (trust, expects) =
        if after { ("-4000000", "-8800000") } else { ("-24000000", "-23800000") };
    let json = format!(
        r#"{{ "system": "QYG", "year": "2025/26", "basis": "{basis}",
          "members": [
            {{ "code": "QYG", "kind": "icb", "control_total": "1000000" }},
            {{ "code": "REM", "kind": "foundation_trust", "control_total": "{trust}" }} ],
          "returns": [
            {{ "month": 6, "code": "QYG", "plan_to_date": "0", "actual_to_date": "0", "forecast": "500000" }},
            {{ "month": 6, "code": "REM", "plan_to_date": "-12000000", "actual_to_date": "-12500000", "forecast": "{expects}" }} ],
          "deficit_support": {{ "planned": "20000000", "quarters": [
            {{ "quarter": "Q1", "due": "5000000", "withheld": "0", "released": "0" }},
            {{ "quarter": "Q2", "due": "5000000", "withheld": "5000000", "released": "0" }} ] }} }}"#
    );
    assess(&SystemYear::from_json(&json).unwrap()).unwrap()
}

fn section<'a>(report: &'a str, title: &str, next: &str) -> &'a str {
    let from = report.find(title).unwrap();
    let below = &report[from..];
    below[..below.find(next).unwrap()].trim_end()
}

#[test]
fn a_total_row_is_on_the_line_of_the_rows_above_it() {
    let report = told("excluding_dsf").report();
    insta::assert_snapshot!(section(&report, "System objective", "\nDeficit support\n"), @"
    System objective
    ----------------
    The system objective is a deficit of £20,000,000, before deficit support: the objective is
    break-even, and £20,000,000 of support is planned.
    The members' own totals come to a deficit of £23,000,000, so the system must find £3,000,000 besides
    to reach a deficit of £20,000,000.

      Organisation           Plan   In this system   Transferred   After transfers
      -----------------------------------------------------------------------------
      QYG              £1,000,000       £1,000,000            £0        £1,000,000
      REM            (£24,000,000)    (£24,000,000)           £0      (£24,000,000)
      -----------------------------------------------------------------------------
      System                          (£23,000,000)           £0      (£23,000,000)

    Position at M6 (September)
    --------------------------
      Organisation   Plan to date          Actual     Variance         Outturn   Against plan   Against objective
      ------------------------------------------------------------------------------------------------------------
      QYG                      £0              £0           £0        £500,000      (£500,000)
      REM            (£12,000,000)   (£12,500,000)   (£500,000)   (£23,800,000)      £200,000
      ------------------------------------------------------------------------------------------------------------
      System         (£12,000,000)   (£12,500,000)   (£500,000)   (£23,300,000)     (£300,000)        (£3,300,000)

    Run rate: (£2,083,333.33) a month, which over twelve months would be (£25,000,000).
    Needed to end on the system objective: a deficit of no more than £1,250,000 in each month to come (6
    left).
    The outturn, a deficit of £23,300,000, misses the system objective: £3,300,000 adverse. Against the
    members' plans, a deficit of £23,000,000 in all: £300,000 adverse.
    ");
}

#[test]
fn withheld_support_is_told_where_it_is_counted_back() {
    let assessment = told("including_dsf");
    let report = assessment.report();
    insta::assert_snapshot!(section(&report, "Position at", "\nDeficit support\n"), @"
    Position at M6 (September)
    --------------------------
      Organisation   Plan to date          Actual     Variance        Outturn   Against plan   Against objective
      -----------------------------------------------------------------------------------------------------------
      QYG                      £0              £0           £0       £500,000      (£500,000)
      REM            (£12,000,000)   (£12,500,000)   (£500,000)   (£8,800,000)   (£4,800,000)
      -----------------------------------------------------------------------------------------------------------
      System         (£12,000,000)   (£12,500,000)   (£500,000)   (£8,300,000)   (£5,300,000)        (£3,300,000)

    Run rate: (£2,083,333.33) a month, which over twelve months would be (£25,000,000).
    Needed to end on the system objective: a surplus of at least £1,250,000 in each month to come (6
    left).
    The outturn, a deficit of £8,300,000 with £5,000,000 of withheld support counted back, misses the
    system objective: £3,300,000 adverse. Against the members' plans, a deficit of £3,000,000 in all:
    £5,300,000 adverse.
    Deficit support of £5,000,000 is withheld; it worsens the reported position by that much and is
    counted back, as in NHS England's sum of a system's variance.
    ");
    let explained = assessment.explain_part(Part::ControlTotal).unwrap().to_string();
    for told in [
        "for the year: a deficit of £8,300,000 with £5,000,000 of withheld support counted back, so the \
         total of £0 is missed (£3,300,000 adverse)",
        "members' plans: (£3,000,000); against plan: (£5,300,000)",
        "needed in each remaining month: a surplus of at least £1,250,000",
        "by measurement.system-variance (inferred)",
        "by deficit.support.choice.forecast-leaves-out-withheld (assumed)",
    ] {
        assert!(explained.contains(told), "{told}\n{explained}");
    }
}

#[test]
fn support_that_is_not_known_is_asked_for_under_the_name_of_the_objective() {
    let json = r#"{ "system": "QYG", "year": "2025/26", "basis": "excluding_dsf",
        "members": [{ "code": "REM", "kind": "foundation_trust", "control_total": "-20" }] }"#;
    let assessment = assess(&SystemYear::from_json(json).unwrap()).unwrap();
    let report = assessment.report();
    insta::assert_snapshot!(section(&report, "System objective", "\nOrganisations"), @"
    System objective
    ----------------
    Cannot tell: the objective is set after deficit support, so figures before deficit support are held
    to it only with the support planned for the year, or to a target stated in its place.
    - missing: deficit_support.planned
    - missing: system_target
    ");
    let explained = assessment.explain_part(Part::ControlTotal).unwrap();
    let ids: Vec<_> = explained.cited().into_iter().map(|rule| rule.id.as_str()).collect();
    let deciding =
        ["measurement.choice.objective-after-support", "system-limits.breakeven-objective"];
    assert_eq!(ids, deciding);
}
