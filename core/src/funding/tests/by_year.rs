//! What each year's rules are, and which years have none.

use rust_decimal::Decimal;

use super::*;
use crate::{FinancialYear, rulebook::Role};

fn years(outcome: Outcome<FundAssessment>) -> Vec<String> {
    match outcome {
        Outcome::NotInForce(refusal) => refusal.years.iter().map(ToString::to_string).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_fund_is_in_force_in_its_own_years() {
    let of = |kind: FundKind| {
        let question = question(kind.as_str(), "1", "", "");
        years(assess_fund(&edition("2022/23"), &question).unwrap())
    };
    let provider = of(FundKind::ProviderSustainability);
    assert_eq!(provider, ["2016/17", "2017/18", "2018/19", "2019/20"]);
    assert_eq!(of(FundKind::CommissionerSustainability), ["2018/19"]);
    assert_eq!(of(FundKind::FinancialRecovery), ["2019/20", "2020/21"]);
    assert_eq!(of(FundKind::MarginalRateEmergencyTariff), ["2019/20"]);
}

#[test]
fn funds_of_the_next_year_are_those_of_this_less_what_was_moved() {
    let next = edition("2019/20");
    let number = |book: &Rulebook, id: &str| book.rule(id).unwrap().number().unwrap();
    let moved = next.rule("funds.psf.2019-20.total.moved").unwrap();
    let moved = moved.named("urgent_care_tariff").unwrap() + moved.named("recovery_fund").unwrap();
    let before = number(&edition("2018/19"), "funds.psf.2018-19.total");
    assert_eq!(before - moved, number(&next, "funds.psf.2019-20.total"));
    let added = number(&edition("2018/19"), "funds.psf.2018-19.total.added");
    assert_eq!(before - added, number(&edition("2017/18"), "funds.stf.2017-18.total"));
}

#[test]
fn pots_make_the_fund_and_checks_agree_with_one_another() {
    for year in ["2016/17", "2017/18"] {
        let book = edition(year);
        let id = format!("funds.stf.{}", year.replace('/', "-"));
        let pots = book.rule(&format!("{id}.pots")).unwrap();
        let names = ["general", "emergency", "non_acute", "targeted"];
        let sum: Decimal = names.iter().filter_map(|name| pots.named(name)).sum();
        assert_eq!(Some(sum), book.rule(&format!("{id}.total")).unwrap().number());
    }
    let book = edition("2016/17");
    let number = |id: &str| book.rule(id).unwrap().number().unwrap();
    let allocation = number("funds.check.leeds") / number("funds.check.leeds.share");
    assert_eq!(allocation.round_dp(1), number("funds.check.leeds.allocation"));
    let sector = book.rule("funds.check.sector-q1").unwrap();
    let [with, fund, without] =
        ["with_fund", "fund", "without_fund"].map(|name| sector.named(name).unwrap());
    assert_eq!(with, without + fund);
    let a_and_e = book.rule("funds.check.a-and-e").unwrap();
    for trust in ["epsom", "calderdale_and_huddersfield", "bournemouth"] {
        let named = |which: &str| a_and_e.named(&format!("{trust}_{which}")).unwrap();
        assert!(named("actual") >= named("required"));
    }
}

#[test]
fn a_choice_without_a_source_is_an_open_point() {
    for year in ["2016/17", "2017/18", "2018/19", "2019/20", "2020/21"] {
        let book = edition(year);
        let earn_back = book.role(Role::FundsEarnBack).unwrap();
        assert!(book.open_points().any(|rule| rule.id == earn_back.id), "{year}");
    }
}

#[test]
fn every_phasing_of_an_edition_is_the_whole() {
    let roles = [Role::ProviderFundPhasing, Role::RecoveryFundPhasing, Role::MarginalRatePhasing];
    let years: Vec<FinancialYear> = Rulebook::editions().unwrap();
    let mut seen = 0;
    for book in years.into_iter().map(|year| Rulebook::for_year(year).unwrap()) {
        for rule in roles.iter().filter_map(|role| book.role(*role).ok()).filter(|it| !it.required)
        {
            let quarters = ["q1", "q2", "q3", "q4"].map(|name| rule.named(name).unwrap());
            assert_eq!(quarters.iter().sum::<Decimal>(), Decimal::ONE, "{}", rule.id);
            seen += 1;
        }
    }
    assert_eq!(seen, 6);
}

#[test]
fn a_local_phasing_or_share_that_is_not_the_whole_is_refused() {
    let laid = |entry: &str, id: &str| {
        let text = format!(
            "overlays = \"2016/17\"\n[rule.{id:?}]\n{entry}\nstanding = \"assumed\"\nnote = \"x\""
        );
        let book = Rulebook::from_toml(&text).unwrap();
        let question = question("provider_sustainability", "1", "", "");
        let error = assess_fund(&book, &question).unwrap_err();
        (error.code(), error.problems()[0].path.clone())
    };
    let phasing = "value = { q1 = \"0.25\", q2 = \"0.25\", q3 = \"0.25\", q4 = \"0.24\" }";
    let (code, path) = laid(phasing, "funds.stf.2016-17.phasing");
    assert_eq!((code, &*path), (Code::SharesDoNotSum, r#"rule."funds.stf.2016-17.phasing".value"#));
    let (code, _) = laid("value = \"0.71\"", "funds.stf.2016-17.finance-share");
    assert_eq!(code, Code::SharesDoNotSum);
    let (code, _) = laid("value = \"0.29\"", "funds.stf.2016-17.access-share");
    assert_eq!(code, Code::SharesDoNotSum);
    let (code, _) = laid("value = \"1.01\"", "funds.stf.2016-17.finance-share");
    assert_eq!(code, Code::OutOfRange);
}

#[test]
fn the_other_reading_of_the_access_weights_can_be_laid_over() {
    let text = r#"overlays = "2016/17"
        [rule."funds.stf.2016-17.access-weights"]
        value = { a_and_e = "0.125", rtt = "0.125", cancer = "0.05" }
        standing = "assumed"
        note = "funds.stf.2016-17.access-weights.other""#;
    let book = Rulebook::from_toml(text).unwrap();
    let mut question = question("provider_sustainability", "4000", r#", "accepted": true"#, "");
    question.quarters = quarters(&[(0, None)]);
    question.fund.results.push(QuarterResults {
        quarter: Quarter::Q1,
        a_and_e: Some(true),
        rtt: Some(false),
        cancer: Some(true),
        payment_test: None,
    });
    let outcome = assess_fund(&book, &question).unwrap();
    // A quarter is 1000: 700 of finance, 125 of A&E, 125 of RTT lost, 50 of cancer.
    let told = outcome.answer().unwrap();
    assert_eq!((told.earned, told.lost), (money("875"), money("125")));
}
