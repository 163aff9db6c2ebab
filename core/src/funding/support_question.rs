//! What is asked about deficit support, and what is wrong with it.

use super::check::in_order;
use crate::{
    calendar::Quarter,
    error::{Code, Problem, Result},
    money::Money,
    organisation::OdsCode,
    wire::document,
};

document! {
    /// A system's deficit support for the year, and what was decided quarter by quarter.
    ///
    /// What counts as off plan is not known to this library, so the document states what was withheld
    /// and what was released; no rule of the library infers it.
    pub struct DeficitSupportQuestion {
        /// Whose support it is: the system, or from 2026/27 an organisation.
        pub system: OdsCode,
        /// The support planned for the year.
        pub planned: Money,
        /// The planned position before support: a deficit negative.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub plan_before_support: Option<Money>,
        /// The position achieved to date before support.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub actual_before_support: Option<Money>,
        /// The position achieved to date after support, where that is how it is reported. Where both are
        /// given they differ by the support received.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub actual_after_support: Option<Money>,
        /// The quarters so far, in order from Q1. Without them what was received is not known.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub quarters: Vec<SupportQuarter>,
    }
}

document! {
    /// The deficit support of a system whose positions are known.
    pub struct DeficitSupportPlan {
        /// The support planned for the year.
        pub planned: Money,
        /// The quarters so far, in order from Q1. Without them what was received is not known.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub quarters: Vec<SupportQuarter>,
        /// The quarters of each organisation, in place of those of the system, from 2026/27, when
        /// support is held and withheld by organisation. What is planned for it is the member's
        /// `deficit_support`. One that has none may be left out.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub organisations: Vec<OrganisationSupport>,
    }
}

document! {
    /// What was decided of an organisation's own deficit support (from 2026/27).
    pub struct OrganisationSupport {
        /// The organisation.
        pub code: OdsCode,
        /// The quarters so far, in order from Q1.
        pub quarters: Vec<SupportQuarter>,
    }
}

impl DeficitSupportPlan {
    /// The question about a system with this support.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] when the sum of its organisations' leaves the range of money.
    pub fn asked_of(&self, system: OdsCode) -> Result<DeficitSupportQuestion> {
        let new = DeficitSupportQuestion::new(system, self.planned);
        Ok(DeficitSupportQuestion { quarters: self.of_all()?, ..new })
    }

    /// The quarters of the system: as they are stated, or the sums of its organisations' while each of
    /// these states them.
    fn of_all(&self) -> Result<Vec<SupportQuarter>> {
        let mut lists = self.organisations.iter().map(|one| one.quarters.as_slice());
        let Some(first) = lists.next() else { return Ok(self.quarters.clone()) };
        lists.try_fold(first.to_vec(), |sums, list| {
            sums.iter().zip(list).map(|(sum, one)| sum.with(one)).collect()
        })
    }

    /// What was withheld and not released of the system's at the end of each quarter, from Q1.
    pub(crate) fn withheld_to_date(&self) -> Result<[Option<Money>; Quarter::ALL.len()]> {
        withheld_to_date(&self.of_all()?)
    }

    /// What was withheld and not released of each organisation's at the end of each quarter.
    pub(crate) fn withheld_by_organisation(
        &self,
    ) -> Result<Vec<(OdsCode, [Option<Money>; Quarter::ALL.len()])>> {
        let each = self.organisations.iter();
        each.map(|one| Ok((one.code.clone(), withheld_to_date(&one.quarters)?))).collect()
    }
}

/// What was withheld and not released at the end of each quarter, from Q1.
fn withheld_to_date(quarters: &[SupportQuarter]) -> Result<[Option<Money>; Quarter::ALL.len()]> {
    let mut found = [None; Quarter::ALL.len()];
    let mut withheld = Money::ZERO;
    for (stated, one) in found.iter_mut().zip(quarters) {
        withheld = withheld.plus(one.withheld)?.minus(one.released)?;
        *stated = Some(withheld);
    }
    Ok(found)
}

impl SupportQuarter {
    /// The quarter of two bodies together.
    fn with(&self, other: &Self) -> Result<Self> {
        Ok(Self {
            quarter: self.quarter,
            due: self.due.plus(other.due)?,
            withheld: self.withheld.plus(other.withheld)?,
            released: self.released.plus(other.released)?,
        })
    }
}

document! {
    /// What was decided of a quarter's support.
    pub struct SupportQuarter {
        /// The quarter.
        pub quarter: Quarter,
        /// The support planned for it.
        pub due: Money,
        /// How much of that was withheld.
        pub withheld: Money,
        /// How much of what earlier quarters withheld was released in it.
        pub released: Money,
    }
}

impl DeficitSupportQuestion {
    /// What is wrong with it whatever the year.
    pub(crate) fn problems(&self) -> Result<Vec<Problem>> {
        let mut problems = in_order(self.quarters.iter().map(|one| one.quarter));
        let mut wrong = |path: String, found: Money, expected: String| {
            problems.push(Problem::new(Code::OutOfRange, found.to_string(), expected).at(path));
        };
        if self.planned.is_negative() {
            wrong("planned".to_owned(), self.planned, "zero or more".to_owned());
        }
        let (mut due, mut withheld) = (Money::ZERO, Money::ZERO);
        for (position, one) in self.quarters.iter().enumerate() {
            let most = [
                ("due", one.due, Money::MAX),
                ("withheld", one.withheld, one.due),
                ("released", one.released, withheld),
            ];
            for (field, amount, most) in most {
                if amount.is_negative() || amount > most {
                    let path = format!("quarters[{position}].{field}");
                    wrong(path, amount, format!("from nothing to {}", most.max(Money::ZERO)));
                }
            }
            due = due.plus(one.due)?;
            withheld = withheld.plus(one.withheld)?.minus(one.released)?;
        }
        let whole = self.quarters.len() == Quarter::ALL.len();
        if due > self.planned || (whole && due < self.planned) {
            let most = if whole { "exactly" } else { "at most" };
            wrong("quarters".to_owned(), due, format!("{most} {} due in all", self.planned));
        }
        if let (Some(before), Some(after), false) =
            (self.actual_before_support, self.actual_after_support, self.quarters.is_empty())
        {
            let expected = before.plus(due.minus(withheld)?)?;
            if after != expected {
                let problem = Problem::new(
                    Code::AmountsDoNotSum,
                    after.to_string(),
                    format!("`actual_before_support` and the support received, {expected}"),
                );
                problems.push(problem.at("actual_after_support"));
            }
        }
        Ok(problems)
    }
}
