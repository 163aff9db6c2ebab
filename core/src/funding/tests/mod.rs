use super::*;
use crate::{
    Outcome,
    calendar::Quarter,
    error::{Code, Result},
    money::Money,
    rulebook::Rulebook,
    wire::Document,
};

mod by_year;
mod checks;
mod eligibility;
mod explained;
mod links;
mod others;
mod properties;
mod reference;
mod support;
mod to_date;

fn edition(year: &str) -> Rulebook {
    Rulebook::for_year(year.parse().unwrap()).unwrap()
}

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

/// A question of a fund, with the fields of the fund beside kind, code and amount, and the quarters.
fn question(kind: &str, amount: &str, fund: &str, rest: &str) -> FundQuestion {
    let json = format!(
        r#"{{"fund": {{"kind": "{kind}", "code": "RHQ", "amount": "{amount}"{fund}}}{rest}}}"#
    );
    FundQuestion::from_json(&json).unwrap()
}

/// Quarters of a history: own headroom and system headroom in pence, the control totals all zero.
fn quarters(rows: &[(i64, Option<i64>)]) -> Vec<QuarterFigures> {
    quarters_of(rows, &[(0, 0); 4])
}

/// The same over control totals in pence, the organisation's and the system's.
fn quarters_of(rows: &[(i64, Option<i64>)], totals: &[(i64, i64)]) -> Vec<QuarterFigures> {
    let figures = Quarter::ALL.into_iter().zip(rows.iter().zip(totals));
    let figures = figures.map(|(quarter, ((own, system), (total, system_total)))| {
        let pence = |pence: i64| Money::from_pence(pence.into()).unwrap();
        QuarterFigures {
            quarter,
            control_total: pence(*total),
            by_plan: None,
            performance: Some(pence(total + own)),
            system_control_total: system.map(|_| pence(*system_total)),
            system_by_plan: None,
            system_performance: system.map(|system| pence(system_total + system)),
        }
    });
    figures.collect()
}

fn assessed(year: &str, question: &FundQuestion) -> FundAssessment {
    match assess_fund(&edition(year), question).unwrap() {
        Outcome::Answer(answer) => answer,
        other => panic!("{other:?}"),
    }
}

fn missing(year: &str, question: &FundQuestion) -> Vec<String> {
    match assess_fund(&edition(year), question).unwrap() {
        Outcome::CannotTell(refusal) => refusal.missing,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn refused(year: &str, question: &FundQuestion, expected: &[(Code, &str)]) {
    let error = assess_fund(&edition(year), question).unwrap_err();
    let found: Vec<_> =
        error.problems().iter().map(|problem| (problem.code, problem.path.as_str())).collect();
    assert_eq!(found, expected, "{error}");
}
