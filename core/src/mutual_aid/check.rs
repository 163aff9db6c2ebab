//! What is wrong with a question about support.

use super::{Instalments, SupportQuestion, SupportTerms};
use crate::{
    calendar::FinancialYear,
    error::{Code, Problem},
    money::Money,
    share::Share,
    text::quoted,
};

/// The longest time that support may run, in years.
const LONGEST: u64 = 100;

impl SupportQuestion {
    /// Everything that keeps the question from being answered, with paths that start at the
    /// question, for example `terms.shares`. What is left out of the terms is no problem:
    /// [`support`](super::support()) then answers that it cannot tell.
    ///
    /// ```
    /// use ics_rules::{Code, mutual_aid::SupportQuestion, wire::Document};
    ///
    /// let question = SupportQuestion::from_json(
    ///     r#"{ "receiver": "QUE", "givers": { "QUE": "5000000", "QHG": "0" }, "moves": "positions",
    ///          "terms": { "within_years": 3, "instalments": "shares",
    ///                     "shares": { "2020/21": "0.5", "2023/24": "0.4" } } }"#,
    /// )?;
    /// let problems = question.problems("2019/20".parse()?);
    /// let found: Vec<_> = problems.iter().map(|one| (one.path.as_str(), one.code)).collect();
    /// assert_eq!(found, [
    ///     ("givers.QHG", Code::OutOfRange),
    ///     ("givers.QUE", Code::DuplicateCode),
    ///     ("terms.shares", Code::SharesDoNotSum),
    ///     ("terms.shares[\"2023/24\"]", Code::OutOfRange),
    /// ]);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn problems(&self, given_in: FinancialYear) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.givers.is_empty() {
            problems.push(Problem::new(Code::Empty, "no giver", "at least one").at("givers"));
        }
        for (code, amount) in &self.givers {
            let place = format!("givers.{code}");
            if *amount <= Money::ZERO {
                let found = amount.to_string();
                let problem = Problem::new(Code::OutOfRange, found, "an amount above zero");
                problems.push(problem.at(place.clone()));
            }
            if *code == self.receiver {
                let found = format!("the receiver, {code}");
                let problem = Problem::new(Code::DuplicateCode, found, "a giver other than it");
                problems.push(problem.at(place));
            }
        }
        let given = Money::sum(self.givers.values().copied());
        if let Err(error) = &given {
            problems.extend(error.problems().iter().map(|one| one.clone().at("givers")));
        }
        let parties = |code| self.givers.contains_key(code) || self.receiver == *code;
        for code in self.before.keys().filter(|code| !parties(code)) {
            let problem = Problem::new(
                Code::UnknownCode,
                quoted(code.as_str()),
                "the code of a giver or of the receiver",
            );
            problems.push(problem.at(format!("before.{code}")));
        }
        let terms = self.terms.problems(given_in, given.ok());
        problems.extend(terms.into_iter().map(|problem| problem.below("terms")));
        problems
    }
}

impl SupportTerms {
    fn problems(&self, given_in: FinancialYear, given: Option<Money>) -> Vec<Problem> {
        let mut problems = Vec::new();
        if let Some(years) = self.within_years.filter(|years| !(1..=LONGEST).contains(years)) {
            let expected = format!("from 1 to {LONGEST} years");
            let problem = Problem::new(Code::OutOfRange, years.to_string(), expected);
            problems.push(problem.at("within_years"));
        }
        if self.early_repayment.as_ref().is_some_and(|words| words.trim().is_empty()) {
            let expected = "how an early repayment is treated";
            problems.push(Problem::new(Code::Empty, "no words", expected).at("early_repayment"));
        }
        let kinds = [
            (Instalments::Shares, "shares", self.shares.is_empty()),
            (Instalments::Amounts, "amounts", self.amounts.is_empty()),
        ];
        for (kind, field, empty) in kinds {
            if self.instalments == Some(kind) && empty {
                let problem = Problem::new(Code::Empty, "none", "those of each year");
                problems.push(problem.at(field));
            } else if self.instalments.is_some_and(|stated| stated != kind) && !empty {
                let found = format!("{field} where the instalments are not `{field}`");
                let problem = Problem::new(Code::UnknownField, found, "none");
                problems.push(problem.at(field));
            }
        }
        problems.extend(self.of_shares());
        problems.extend(self.of_amounts(given));
        let years = self.shares.keys().map(|year| ("shares", *year));
        let years = years.chain(self.amounts.keys().map(|year| ("amounts", *year)));
        problems.extend(years.filter_map(|(field, year)| self.of_year(given_in, field, year)));
        problems
    }

    fn of_shares(&self) -> Option<Problem> {
        let sum: rust_decimal::Decimal = self.shares.values().map(|share| share.decimal()).sum();
        if self.shares.is_empty() || sum == Share::WHOLE.decimal() {
            return None;
        }
        let found = format!("shares that sum to {sum}");
        Some(Problem::new(Code::SharesDoNotSum, found, "exactly 1").at("shares"))
    }

    fn of_amounts(&self, given: Option<Money>) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (year, amount) in self.amounts.iter().filter(|(_, amount)| amount.is_negative()) {
            let expected = "an amount of zero or more";
            let problem = Problem::new(Code::OutOfRange, amount.to_string(), expected);
            problems.push(problem.at(format!("amounts[\"{year}\"]")));
        }
        let Some(given) = given.filter(|_| !self.amounts.is_empty()) else { return problems };
        let sum: i128 = self.amounts.values().map(|amount| i128::from(amount.pence())).sum();
        if sum != i128::from(given.pence()) {
            let found = match Money::from_pence(sum) {
                Ok(sum) => format!("amounts that sum to {sum}"),
                Err(_) => "amounts that sum to more than any amount".to_owned(),
            };
            let expected = format!("what is given in all, {given}");
            let problem = Problem::new(Code::AmountsDoNotSum, found, expected);
            problems.push(problem.at("amounts"));
        }
        problems
    }

    /// What is wrong with a year for which a share or an amount is stated.
    fn of_year(
        &self,
        given_in: FinancialYear,
        field: &str,
        year: FinancialYear,
    ) -> Option<Problem> {
        let after = u64::from(year.start().saturating_sub(given_in.start()));
        let last = self.within_years.unwrap_or(LONGEST);
        if (1..=last).contains(&after) {
            return None;
        }
        let expected = format!("one of the {last} years after {given_in}");
        let problem = Problem::new(Code::OutOfRange, year.to_string(), expected);
        Some(problem.at(format!("{field}[\"{year}\"]")))
    }
}
