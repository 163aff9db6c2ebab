//! Limits on what a system and its board use, from 2022/23.

use ics_rules_macros::record;

use crate::{
    error::{Code, Problem, Result},
    explanation::{Explanation, Reasons},
    money::Money,
    outcome::{Outcome, Stop},
    rulebook::{Role, RuleId, Rulebook},
    text::quoted,
    wire::{document, word},
};

word! {
    /// What a limit is on.
    pub enum LimitedUse {
        /// Capital of the board and its partner trusts together.
        LocalCapital = "local_capital": "local capital use",
        /// Revenue of the board and its partner trusts together.
        LocalRevenue = "local_revenue": "local revenue use",
        /// What the board spends in the year, against what it receives.
        BoardExpenditure = "board_expenditure": "expenditure of the board",
        /// The board's running costs, against its allowance.
        RunningCosts = "running_costs": "running costs of the board",
    }
}

document! {
    /// A limit of the year and the use that is expected of it. Both are spending, so positive.
    pub struct Limit {
        /// What it is on.
        pub on: LimitedUse,
        /// The most that may be used in the year.
        pub limit: Money,
        /// What the plan uses.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub planned: Option<Money>,
        /// What the latest forecast uses; after the year, what was used.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub expected: Option<Money>,
    }
}

/// Whether a limit is kept.
#[record(explained)]
pub struct LimitKept {
    /// The limit and the use.
    #[python(parts(on: LimitedUse, limit: Money))]
    pub asked: Limit,
    /// Whether the expected use, or the planned one where no other is given, is within the limit. A
    /// use equal to the limit keeps it.
    pub kept: bool,
    /// What the limit leaves over that use: what may still be spent, or below zero what is too much.
    pub headroom: Money,
    /// What the limit leaves over the plan, where one is given.
    pub headroom_of_plan: Option<Money>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

impl LimitedUse {
    const fn role(self) -> Role {
        match self {
            Self::LocalCapital | Self::LocalRevenue => Role::LocalResourceLimits,
            Self::BoardExpenditure => Role::BoardExpenditure,
            Self::RunningCosts => Role::RunningCosts,
        }
    }
}

impl Limit {
    /// Whether the limit is kept.
    ///
    /// The outcome is `CannotTell` where neither the planned nor the expected use is given, and
    /// `NotInForce` in a year without the limit.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] for a limit below zero, and for amounts that leave the range of money.
    ///
    /// ```
    /// use ics_rules::{Rulebook, control_total::Limit, wire::Document};
    ///
    /// let limit = Limit::from_json(
    ///     r#"{ "on": "local_capital", "limit": "80000000", "expected": "80000000.01" }"#,
    /// )?;
    /// let outcome = limit.kept(&Rulebook::for_year("2023/24".parse()?)?)?;
    /// let found = outcome.answer().unwrap();
    /// assert!(!found.kept);
    /// assert_eq!(found.headroom.to_string(), "-0.01");
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn kept(&self, rulebook: &Rulebook) -> Result<Outcome<LimitKept>> {
        Outcome::settled(self.answered(rulebook))
    }

    fn answered(&self, rulebook: &Rulebook) -> Result<LimitKept, Stop> {
        if let Some(problem) = self.problem() {
            return Err(problem.into());
        }
        let rule = rulebook.role(self.on.role())?;
        let Some(used) = self.expected.or(self.planned) else {
            let because = "a limit is kept by what is used of it";
            return Err(Stop::cannot_tell(["expected"], because));
        };
        let headroom = self.limit.minus(used)?;
        let headroom_of_plan = self.planned.map(|planned| self.limit.minus(planned)).transpose()?;
        let also = match self.on {
            LimitedUse::LocalRevenue | LimitedUse::BoardExpenditure => vec![Role::BoardDirections],
            LimitedUse::LocalCapital => vec![Role::JointCapitalPlan],
            LimitedUse::RunningCosts => Vec::new(),
        };
        Ok(LimitKept {
            asked: self.clone(),
            kept: !headroom.is_negative(),
            headroom,
            headroom_of_plan,
            rules: [rule.id.clone()].into_iter().chain(rulebook.ids_in_force(also)).collect(),
        })
    }

    /// A limit that is no limit.
    pub(crate) fn problem(&self) -> Option<Problem> {
        let found = quoted(&self.limit.to_string());
        let problem = || Problem::new(Code::OutOfRange, found, "nothing or more").at("limit");
        self.limit.is_negative().then(problem)
    }
}

impl Reasons for LimitKept {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let (on, limit) = (self.asked.on, self.asked.limit.nhs());
        let says = if self.kept {
            format!("{on} keeps within {limit}, with {} to spare", self.headroom.nhs())
        } else {
            format!("{on} is {} over the limit of {limit}", self.headroom.negated().nhs())
        };
        let mut explained = Explanation::new(says).comparing("limit", limit);
        for (name, amount) in [("planned", self.asked.planned), ("expected", self.asked.expected)] {
            if let Some(amount) = amount {
                explained = explained.comparing(name, amount.nhs());
            }
        }
        explained.citing(rulebook, &self.rules)
    }
}
