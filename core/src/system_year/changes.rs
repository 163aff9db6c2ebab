//! What if: a system's year with some of its figures changed.

use std::collections::{BTreeMap, BTreeSet};

use super::{SystemYear, SystemYearDocument};
use crate::{
    calendar::{Month, Quarter},
    control_total::{Return, check::stranger},
    error::{Code, Error, Problem, Result},
    money::Money,
    organisation::OdsCode,
    risk_share::Agreement,
    rulebook::Rulebook,
    wire::document,
};

document! {
    /// What is changed in a system's year, in pounds. What is left out stays as it is.
    ///
    /// Figures of returns are changed in the latest return of each member; `…_by` moves a figure by an
    /// amount, where worse is negative.
    pub struct Changes {
        /// The forecast for the year, by the code of the member.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub forecast: BTreeMap<OdsCode, Money>,
        /// By how much the forecast for the year moves.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub forecast_by: BTreeMap<OdsCode, Money>,
        /// The actual to date.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub actual_to_date: BTreeMap<OdsCode, Money>,
        /// By how much the actual to date moves.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub actual_to_date_by: BTreeMap<OdsCode, Money>,
        /// The plan to date.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub plan_to_date: BTreeMap<OdsCode, Money>,
        /// The control total of a member for the year, or its plan.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub control_total: BTreeMap<OdsCode, Money>,
        /// The total set for the system.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub system_target: Option<Money>,
        /// How the members share risk.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub agreement: Option<Agreement>,
        /// How much of its deficit support is withheld in a quarter that the year states.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub support_withheld: BTreeMap<Quarter, Money>,
    }
}

impl SystemYear {
    /// The year with changes: what if a forecast were another?
    ///
    /// Without a rulebook the built-in edition of the year is the measure.
    ///
    /// # Errors
    ///
    /// [`Code::UnknownCode`] for a code that is no member's; [`Code::MissingField`] for a figure of a
    /// return or a quarter that the year does not have; [`Code::DuplicateField`] for a figure that is
    /// both given and moved; and every problem of the year as it would then be.
    ///
    /// ```
    /// use ics_rules::{Changes, SystemYear, assess, wire::Document};
    ///
    /// let year = SystemYear::from_json(
    ///     r#"{ "system": "QF7", "year": "2019/20",
    ///          "members": [{ "code": "RHQ", "kind": "foundation_trust", "control_total": "100" }],
    ///          "returns": [{ "month": 6, "code": "RHQ", "plan_to_date": "50", "actual_to_date": "50",
    ///                        "forecast": "100" }] }"#,
    /// )?;
    /// let worse = Changes::from_json(r#"{ "forecast_by": { "RHQ": "-30" } }"#)?;
    /// let changed = assess(&year.changed(&worse, None)?)?;
    /// assert_eq!(changed.headline.variance.unwrap().to_string(), "-30.00");
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn changed(&self, changes: &Changes, rulebook: Option<&Rulebook>) -> Result<Self> {
        let mut document = self.document.clone();
        let problems = changes.apply(&mut document)?;
        if let Some(error) = Error::from_problems(problems) {
            return Err(error);
        }
        document.check(rulebook)?;
        Ok(Self { document, notes: self.notes.clone() })
    }

    /// The year as it was known at the end of a month: without the returns made later.
    #[must_use]
    pub fn until(&self, month: Month) -> Self {
        let mut document = self.document.clone();
        document.returns.retain(|one| one.month <= month);
        Self { document, notes: self.notes.clone() }
    }
}

/// A figure of a return.
#[derive(Clone, Copy)]
enum Of {
    Forecast,
    Actual,
    Plan,
}

impl Changes {
    /// Changes the document; what cannot be changed is named.
    fn apply(&self, document: &mut SystemYearDocument) -> Result<Vec<Problem>> {
        let known: BTreeSet<OdsCode> =
            document.members.iter().map(|member| member.code.clone()).collect();
        let mut problems = Vec::new();
        let figures = [
            ("forecast", &self.forecast, Of::Forecast, false),
            ("forecast_by", &self.forecast_by, Of::Forecast, true),
            ("actual_to_date", &self.actual_to_date, Of::Actual, false),
            ("actual_to_date_by", &self.actual_to_date_by, Of::Actual, true),
            ("plan_to_date", &self.plan_to_date, Of::Plan, false),
        ];
        for (field, amounts, of, moves) in figures {
            for (code, amount) in amounts {
                let place = format!("{field}.{code}");
                match stranger(&place, code, &known) {
                    Some(problem) => problems.push(problem),
                    None => problems
                        .extend(change(document, code, of, *amount, moves)?.map(|it| it.at(place))),
                }
            }
        }
        problems.extend(self.given_and_moved());
        for (code, amount) in &self.control_total {
            problems.extend(stranger(&format!("control_total.{code}"), code, &known));
            let member = document.members.iter_mut().find(|member| member.code == *code);
            member.into_iter().for_each(|member| member.control_total = *amount);
        }
        problems.extend(self.withhold(document));
        document.system_target = self.system_target.or(document.system_target);
        if let Some(agreement) = &self.agreement {
            document.agreement = Some(agreement.clone());
        }
        Ok(problems)
    }

    /// Figures that are both given and moved.
    fn given_and_moved(&self) -> Vec<Problem> {
        let both = [
            ("forecast_by", &self.forecast, &self.forecast_by),
            ("actual_to_date_by", &self.actual_to_date, &self.actual_to_date_by),
        ];
        let mut problems = Vec::new();
        for (field, given, moved) in both {
            for code in moved.keys().filter(|code| given.contains_key(*code)) {
                let expected = "a figure either given or moved by an amount";
                let problem = Problem::new(Code::DuplicateField, "it twice", expected);
                problems.push(problem.at(format!("{field}.{code}")));
            }
        }
        problems
    }

    /// Withholds support in the quarters that the year states.
    fn withhold(&self, document: &mut SystemYearDocument) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (quarter, amount) in &self.support_withheld {
            let stated = document.deficit_support.iter_mut().flat_map(|plan| &mut plan.quarters);
            match stated.into_iter().find(|stated| stated.quarter == *quarter) {
                Some(stated) => stated.withheld = *amount,
                None => {
                    let expected = "a quarter of `deficit_support.quarters`";
                    let found = format!("no {quarter} there");
                    let problem = Problem::new(Code::MissingField, found, expected);
                    problems.push(problem.at(format!("support_withheld.{quarter}")));
                }
            }
        }
        problems
    }
}

/// Changes a figure of the latest return of a member.
fn change(
    document: &mut SystemYearDocument,
    code: &OdsCode,
    of: Of,
    amount: Money,
    moves: bool,
) -> Result<Option<Problem>> {
    let own = document.returns.iter_mut().filter(|one| one.code == *code);
    let Some(latest) = own.max_by_key(|one| one.month) else {
        let found = format!("no return of {code}");
        let expected = "a member that has made one";
        return Ok(Some(Problem::new(Code::MissingField, found, expected)));
    };
    let before = of.read(latest);
    let after = match (before, moves) {
        (_, false) => amount,
        (Some(before), true) => before.plus(amount)?,
        (None, true) => {
            let found = format!("no forecast of {code} at {}", latest.month);
            let expected = "one to move; `forecast` gives one";
            return Ok(Some(Problem::new(Code::MissingField, found, expected)));
        }
    };
    of.write(latest, after);
    Ok(None)
}

impl Of {
    const fn read(self, made: &Return) -> Option<Money> {
        match self {
            Self::Forecast => made.forecast,
            Self::Actual => Some(made.actual_to_date),
            Self::Plan => Some(made.plan_to_date),
        }
    }

    const fn write(self, made: &mut Return, amount: Money) {
        match self {
            Self::Forecast => made.forecast = Some(amount),
            Self::Actual => made.actual_to_date = amount,
            Self::Plan => made.plan_to_date = amount,
        }
    }
}

#[cfg(test)]
mod tests;
