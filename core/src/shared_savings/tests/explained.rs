use super::*;
use crate::Explain;

/// The explanation without the list of rules, whose wording is the rulebook's.
fn why(asked: &CorridorQuestion) -> String {
    let text = settled(asked).explain(&rulebook()).unwrap().to_string();
    text.split("\n\nRules").next().unwrap().to_owned()
}

fn scheme(name: &str, year: u64, band: &str, figures: &str) -> CorridorQuestion {
    question(&format!(
        r#"{{"preset": "{name}", "year": {year}, "band": {{"gain": "{band}", "loss": "{band}"}}, {figures}}}"#
    ))
}

fn every_kind() -> Vec<CorridorQuestion> {
    let met = r#""quality": "0.9", "quality_met": true, "revenue": "40", "relief": "1""#;
    let mut asked = Vec::new();
    for preset in rulebook().corridors() {
        for difference in ["30", "1", "0", "-1", "-30", "-3"] {
            let figures = format!(r#""benchmark": "100", "difference": "{difference}", {met}"#);
            for half_rate in [false, true] {
                if half_rate && preset.gain.half_rate.is_none() {
                    continue;
                }
                let figures = format!(r#"{figures}, "half_rate": {half_rate}"#);
                asked.push(scheme(preset.id.as_str(), preset.first_year, "0.02", &figures));
            }
        }
    }
    let by_quality = r#""basis": "by_quality", "limit": {"of_revenue": "0.1"}"#;
    for loss in [FIXED, r#""basis": "none""#, by_quality] {
        for difference in ["30", "1", "-1", "-30"] {
            let figures = format!(r#""benchmark": "100", "difference": "{difference}", {met}"#);
            asked.push(plain(
                r#", "retention": "0.9", "cap": {"of_revenue": "0.5"}"#,
                loss,
                &figures,
            ));
        }
    }
    asked
}

#[test]
fn every_leaf_cites_a_rule_and_every_rule_is_cited() {
    for asked in every_kind() {
        let found = settled(&asked);
        let tree = found.explain(&rulebook()).unwrap();
        let mut nodes = vec![&tree];
        while let Some(node) = nodes.pop() {
            assert!(!node.rules.is_empty(), "{}", node.says);
            nodes.extend(&node.because);
        }
        let mut rules = found.rules.clone();
        rules.sort();
        let cited: Vec<_> = tree.cited().iter().map(|rule| rule.id.clone()).collect();
        assert_eq!(cited, rules, "{tree}");
    }
}

#[test]
fn a_capped_saving_is_explained() {
    let figures = r#""benchmark": "121182225", "difference": "37681081", "quality": "0.9081", "quality_met": true"#;
    insta::assert_snapshot!(why(&scheme("mssp-2018.track-1", 2018, "0.037645646", figures)), @"
    a gain of 37,681,081 beyond the band earns 12,118,222.50
      benchmark: 121,182,225; difference: 37,681,081
      by mssp-2018.track-1 (inferred)
      - the terms are those of mssp-2018.track-1 in 2018
          holds in: 2018
          by mssp-2018.track-1 (inferred)
      - the gain is at or beyond the edge of the band
          gain: 37,681,081; edge: 3.7646% of the benchmark, 4,561,983.14384235; rate, rounded: 0.310945611042
          by mssp-2018.dead-band (inferred)
      - the share of the gain is 0.45405, by the greatest share times the quality score
          greatest share: 0.5; quality standard: met; quality score: 0.9081
          by mssp-2018.max-share (primary)
          by mssp-2018.final-share (inferred)
      - the whole amount of the gain is shared, which comes to 16,766,912.931489
          shared: 37,681,081; share: 0.45405; left after retention: 0.98
          by mssp-2018.savings (inferred)
          by mssp-2018.retention (inferred)
      - the cap on gains holds it to 12,118,222.50
          before: 16,766,912.931489; limit: 10% of the benchmark
          by mssp-2018.payment-cap (inferred)
      - the result is rounded once, to the penny, halves away from zero
          exact: 12,118,222.50; rounded: 12,118,222.50
          by corridor.choice.rounding (assumed)
    ");
}

#[test]
fn a_loss_at_the_ceiling_with_relief_is_explained() {
    let figures = r#""benchmark": "86448539", "difference": "-2828054", "quality": "0.4545", "quality_met": false, "relief": "2797""#;
    insta::assert_snapshot!(why(&scheme("mssp-2018.track-3", 2018, "0.01", figures)), @"
    a loss of 2,828,054 beyond the band owes 2,118,243.50
      benchmark: 86,448,539; difference: (2,828,054)
      by mssp-2018.track-3 (inferred)
      - the terms are those of mssp-2018.track-3 in 2018
          holds in: 2018
          by mssp-2018.track-3 (inferred)
      - the loss is at or beyond the edge of the band
          loss: 2,828,054; edge: 1% of the benchmark, 864,485.39; rate, rounded: -0.032713728106
          by mssp-2018.dead-band (inferred)
      - the share of the loss is 0.75, by the ceiling, which comes to 2,121,040.50
          shared: 2,828,054; quality standard: failed; one minus the share of a gain: 1; floor: 0.4; ceiling: 0.75
          by mssp-2018.max-share (primary)
          by mssp-2018.final-share (inferred)
          by mssp-2018.losses (inferred)
          by mssp-2018.loss-rate (inferred)
      - it is within the limit on losses of 12,967,280.85
          before: 2,121,040.50; limit: 15% of the benchmark
          by mssp-2018.loss-limit (assumed)
      - relief lowers it by 2,797 to 2,118,243.50
          relief taken: 2,797
          by corridor.choice.relief-after-limit (assumed)
      - the result is rounded once, to the penny, halves away from zero
          exact: 2,118,243.50; rounded: 2,118,243.50
          by corridor.choice.rounding (assumed)
    ");
}

#[test]
fn a_loss_without_a_known_limit_is_explained() {
    let figures = r#""benchmark": "181635269", "difference": "-4400612", "quality": "0.9794", "quality_met": true, "relief": "9999999""#;
    insta::assert_snapshot!(why(&scheme("mssp-2018.track-2", 2018, "0.01", figures)), @"
    a loss of 4,400,612 beyond the band earns nothing and owes nothing
      benchmark: 181,635,269; difference: (4,400,612)
      by mssp-2018.track-2 (inferred)
      - the terms are those of mssp-2018.track-2 in 2018
          holds in: 2018
          by mssp-2018.track-2 (inferred)
      - the loss is at or beyond the edge of the band
          loss: 4,400,612; edge: 1% of the benchmark, 1,816,352.69; rate, rounded: -0.024227739603
          by mssp-2018.dead-band (inferred)
      - the share of the loss is 0.41236, by one minus the share of a gain, which comes to 1,814,636.36432
          shared: 4,400,612; quality standard: met; one minus the share of a gain: 0.41236; floor: 0.4; ceiling: 0.6
          by mssp-2018.max-share (primary)
          by mssp-2018.final-share (inferred)
          by mssp-2018.losses (inferred)
          by mssp-2018.loss-rate (inferred)
      - no limit on losses is applied, as none is known or was given
          by mssp-2018.loss-limit (assumed)
          by mssp-2018.choice.unknown-loss-limit (assumed)
      - relief is more than is owed and leaves nothing owed
          relief taken: 1,814,636.36432
          by corridor.choice.relief-after-limit (assumed)
          by corridor.choice.relief-ends-at-nothing (assumed)
      - the result is rounded once, to the penny, halves away from zero
          exact: 0; rounded: 0
          by corridor.choice.rounding (assumed)
    ");
}

#[test]
fn a_saving_inside_the_band_is_explained() {
    let figures = r#""benchmark": "92451634", "difference": "1138279", "half_rate": false"#;
    insta::assert_snapshot!(why(&scheme("mssp-current.basic-ab", 2025, "0.030182182", figures)), @"
    a gain of 1,138,279 below the band earns nothing and owes nothing
      benchmark: 92,451,634; difference: 1,138,279
      by mssp-current.basic-ab (secondary)
      - the terms are those of mssp-current.basic-ab in 2025
          holds in: 2024 or later
          by mssp-current.choice.first-year (assumed)
      - the gain is smaller than the edge of the band
          gain: 1,138,279; edge: 3.0182% of the benchmark, 2,790,392.043585388; rate, rounded: 0.012312156646
          by mssp-current.band.one-sided (secondary)
          by corridor.choice.edge (assumed)
      - so nothing is earned and nothing owed
          by corridor.choice.inside (assumed)
    ");
}

#[test]
fn a_saving_at_half_the_rate_is_explained() {
    let figures = r#""benchmark": "92451634", "difference": "1138279", "half_rate": true, "quality": "0.8585", "quality_met": true"#;
    insta::assert_snapshot!(why(&scheme("mssp-current.basic-ab", 2025, "0.030182182", figures)), @"
    a gain of 1,138,279 below the band earns 195,442.50
      benchmark: 92,451,634; difference: 1,138,279
      by mssp-current.basic-ab (secondary)
      - the terms are those of mssp-current.basic-ab in 2025
          holds in: 2024 or later
          by mssp-current.choice.first-year (assumed)
      - the gain is smaller than the edge of the band
          gain: 1,138,279; edge: 3.0182% of the benchmark, 2,790,392.043585388; rate, rounded: 0.012312156646
          by mssp-current.band.one-sided (secondary)
          by corridor.choice.edge (assumed)
      - the share of the gain is 0.3434, by the greatest share times the quality score
          greatest share: 0.4; quality standard: met; quality score: 0.8585
          by mssp-current.basic-ab (secondary)
          by mssp-current.choice.quality (assumed)
      - the gain below the band, at a reduced rate, is shared, which comes to 195,442.5043
          shared: 1,138,279; share: 0.3434; part of the share: 0.5
          by mssp-current.half-rate (secondary)
          by mssp-current.basic-ab (secondary)
          by mssp-current.first-dollar (secondary)
      - it is within the cap on gains of 9,245,163.40
          before: 195,442.5043; limit: 10% of the benchmark
          by mssp-current.basic-ab (secondary)
      - the result is rounded once, to the penny, halves away from zero
          exact: 195,442.5043; rounded: 195,442.50
          by corridor.choice.rounding (assumed)
    ");
}

#[test]
fn terms_in_full_are_explained() {
    let mut asked = plain("", FIXED, r#""benchmark": "100", "difference": "-5""#);
    asked.terms.as_mut().unwrap().sharing = SharedPart::Excess;
    insta::assert_snapshot!(why(&asked), @"
    a loss of 5 beyond the band owes 1.50
      benchmark: 100; difference: (5)
      by risk-sharing.shares-are-data (inferred)
      by corridor.choice.edge (assumed)
      - the loss is at or beyond the edge of the band
          loss: 5; edge: 2% of the benchmark, 2; rate, rounded: -0.05
          by risk-sharing.shares-are-data (inferred)
          by corridor.choice.edge (assumed)
      - the share of the loss is 0.5, by a fixed share, which comes to 1.50
          shared: 3
          by risk-sharing.shares-are-data (inferred)
          by risk-sharing.shares-are-data (inferred)
          by corridor.choice.loss (assumed)
      - no limit on losses is applied, as none is known or was given
          by risk-sharing.shares-are-data (inferred)
      - the result is rounded once, to the penny, halves away from zero
          exact: 1.50; rounded: 1.50
          by corridor.choice.rounding (assumed)
    ");
}
