//! What is wrong with a question about a fund.

use std::collections::BTreeSet;

use super::{FundKind, FundPart, FundQuestion, QuarterResults, gaps::Gaps, link, terms::Terms};
use crate::{
    calendar::Quarter,
    error::{Code, Problem},
    money::Money,
    rulebook::Rulebook,
};

impl FundQuestion {
    /// What is wrong with it whatever the year.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let fund = &self.fund;
        if fund.amount.is_negative() {
            let found = fund.amount.to_string();
            let problem = Problem::new(Code::OutOfRange, found, "an allocation of zero or more");
            problems.push(problem.at("fund.amount"));
        }
        let phasing = fund.phasing.as_ref().and_then(super::Phasing::problem);
        problems.extend(phasing.map(|problem| problem.at("fund.phasing")));
        let quarters = self.quarters.iter().map(|figures| figures.quarter);
        problems.extend(in_order(quarters));
        problems.extend(self.year_problems());
        let mut seen = BTreeSet::new();
        for (position, results) in fund.results.iter().enumerate() {
            if !seen.insert(results.quarter) {
                let found = format!("{} twice", results.quarter);
                let problem = Problem::new(Code::QuartersNotInOrder, found, "each quarter once");
                problems.push(problem.at(format!("fund.results[{position}].quarter")));
            }
        }
        if fund.kind == FundKind::MarginalRateEmergencyTariff
            && fund.linked_to_system.is_some_and(|share| share.parts() > 0)
        {
            let expected = "no link, as the money is paid for acceptance alone";
            let problem =
                Problem::new(Code::UnknownField, "a share linked to the system", expected);
            problems.push(problem.at("fund.linked_to_system"));
        }
        problems.extend(link::problems(self));
        problems
    }

    /// Figures of Q4 that are not those for the year.
    fn year_problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let last = self.quarters.iter().enumerate();
        for (position, last) in last.filter(|(_, figures)| figures.quarter == Quarter::Q4) {
            let mut refuse = |field: &str, code, found: String, expected: String| {
                let problem = Problem::new(code, found, expected);
                problems.push(problem.at(format!("quarters[{position}].{field}")));
            };
            if let Some(year) = self.control_total.filter(|year| *year != last.control_total) {
                let expected = format!("the control total for the year, {year}");
                let found = last.control_total.to_string();
                refuse("control_total", Code::AmountsDoNotSum, found, expected);
            }
            let by_plan = [("by_plan", last.by_plan), ("system_by_plan", last.system_by_plan)];
            for (field, _) in by_plan.into_iter().filter(|(_, by_plan)| *by_plan == Some(true)) {
                let expected = "the control total for the year, by which Q4 is tested".to_owned();
                refuse(field, Code::UnknownField, "a plan to date at Q4".to_owned(), expected);
            }
        }
        problems
    }

    /// What is wrong with it in the year of the rulebook.
    pub(super) fn check_year(&self, rulebook: &Rulebook, terms: &Terms, gaps: &mut Gaps) {
        let (total, ..) = self.fund.kind.roles();
        if let Some(rule) = rulebook.in_force(total) {
            let millions = rule.number().or_else(|| rule.named("high"));
            let millions = millions.and_then(|millions| Money::new(millions).ok());
            let whole = millions.and_then(|millions| millions.scaled(MILLION, 1).ok());
            if let Some(whole) = whole.filter(|whole| self.fund.amount > *whole) {
                let expected = format!("at most the whole fund, {whole}, by {}", rule.id);
                gaps.refuse("fund.amount", Code::OutOfRange, self.fund.amount, &expected);
            }
        }
        for (position, results) in self.fund.results.iter().enumerate() {
            for (field, part, result) in results.each() {
                let judged = terms.own == part || terms.access.iter().any(|(it, _)| *it == part);
                if result.is_some() && !judged {
                    let path = format!("fund.results[{position}].{field}");
                    let expected = "only results that the fund depends on";
                    gaps.refuse(&path, Code::UnknownField, "a result of another test", expected);
                }
            }
        }
    }

    /// The result of a test in a quarter, where it is known.
    pub(super) fn result(&self, quarter: Quarter, part: FundPart) -> Option<bool> {
        let results = self.fund.results.iter().find(|results| results.quarter == quarter)?;
        results.each().into_iter().find(|(_, it, _)| *it == part)?.2
    }
}

/// The unit in which the rulebooks give national totals.
const MILLION: i64 = 1_000_000;

impl QuarterResults {
    fn each(&self) -> [(&'static str, FundPart, Option<bool>); 4] {
        [
            ("a_and_e", FundPart::AAndE, self.a_and_e),
            ("rtt", FundPart::Rtt, self.rtt),
            ("cancer", FundPart::Cancer, self.cancer),
            ("payment_test", FundPart::PaymentTest, self.payment_test),
        ]
    }
}

/// Quarters that do not follow one another from Q1.
pub(super) fn in_order(quarters: impl Iterator<Item = Quarter>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut next = Some(Quarter::Q1);
    let mut last: Option<Quarter> = None;
    for (position, quarter) in quarters.enumerate() {
        if next != Some(quarter) {
            let found = match last {
                Some(last) if last == quarter => format!("{quarter} twice"),
                Some(last) if last < quarter => format!("{quarter} after {last}, with a gap"),
                Some(last) => format!("{quarter} after {last}"),
                None => format!("{quarter} first"),
            };
            let expected = next.map_or_else(|| "no more".to_owned(), |next| next.to_string());
            let problem = Problem::new(Code::QuartersNotInOrder, found, expected);
            problems.push(problem.at(format!("quarters[{position}].quarter")));
        }
        last = Some(quarter);
        next = quarter.next();
    }
    problems
}
