//! What a system is held to in its year: the sum of its members' control totals, a target of its own,
//! or the objective of balance; and, where each organisation must balance by itself, their sum.

use crate::{
    error::{Code, Problem, Result},
    money::Money,
    outcome::{Outcome, Stop},
    rulebook::{Role, Rule, RuleId, Rulebook},
    wire::word,
};

word! {
    /// Where the total that a system is held to comes from.
    pub enum Aim {
        /// It is the sum of its members' control totals (2018/19 and 2019/20).
        SumOfMembers = "sum_of_members": "system control total",
        /// It was set or agreed for the system: the target of an STP (2017/18), the trajectory of
        /// its partners (2021/22), or a limit that NHS England sets (from 2022/23).
        Stated = "stated": "system target",
        /// It is the joint objective of every system (from 2022/23 to 2025/26).
        Objective = "objective": "system objective",
        /// It is the sum of the organisations' plans and no test: each board and each trust must
        /// balance as a body of its own (from 2026/27).
        EachOrganisation = "each_organisation": "sum of plans",
    }
}

impl Aim {
    /// What members are measured against.
    pub(super) const fn own(self) -> &'static str {
        match self {
            Self::SumOfMembers => "control total",
            _ => "plan",
        }
    }

    /// Whether it is another line than the sum of the members' totals.
    pub(crate) const fn is_beside_plans(self) -> bool {
        !matches!(self, Self::SumOfMembers | Self::EachOrganisation)
    }

    /// Whether results are tested against it.
    pub(crate) const fn is_test(self) -> bool {
        !matches!(self, Self::EachOrganisation)
    }

    /// What a year holds systems to where nothing is stated for one; none in years that do not.
    pub(crate) fn of_year(rulebook: &Rulebook) -> Option<Self> {
        let (role, _) = rulebook.first_in_force(&GIVING_A_TOTAL)?;
        Some(match role {
            Role::SystemControlTotal => Self::SumOfMembers,
            Role::BreakevenObjective => Self::Objective,
            Role::OrganisationsBalance => Self::EachOrganisation,
            _ => Self::Stated,
        })
    }
}

/// The total that a system is held to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) aim: Aim,
    pub(super) amount: Money,
    /// The joint objective of the year, where there is one.
    pub(super) objective: Option<Money>,
    /// The deficit support by which the amount lies beside the objective.
    pub(super) support: Option<Money>,
    pub(super) rules: Vec<RuleId>,
}

/// The parts that give a system a total to be held to, the first that a year has before the others.
pub(crate) const GIVING_A_TOTAL: [Role; 5] = [
    Role::SystemControlTotal,
    Role::SystemTarget,
    Role::AgreementTrajectory,
    Role::BreakevenObjective,
    Role::OrganisationsBalance,
];

/// A target that is stated in a year that has none, or that makes it up from its members'.
pub(crate) fn stray(rulebook: &Rulebook, stated: Option<Money>) -> Option<Problem> {
    let found = stated?.to_string();
    let (code, expected) = match rulebook.first_role(&GIVING_A_TOTAL) {
        Ok((Role::SystemControlTotal, rule)) => {
            let expected = format!("nothing, as the total is made up by {}", rule.id);
            (Code::UnknownField, expected)
        }
        Ok(_) => return None,
        Err(_) => {
            (Code::NotInForce, format!("nothing, as no system has one in {}", rulebook.year()))
        }
    };
    Some(Problem::new(code, found, expected).at("system_target"))
}

impl Target {
    /// The total of a system whose members' totals come to `sum`, and whose objective lies beside that
    /// of the year `by_support`.
    pub(super) fn of(
        rulebook: &Rulebook,
        stated: Option<Money>,
        sum: Money,
        by_support: Outcome<Option<Money>>,
    ) -> Result<Self, Stop> {
        let (role, rule) = rulebook.first_role(&GIVING_A_TOTAL)?;
        let resting_on = |aim, amount, roles: &[Role]| {
            let also = rulebook.ids_in_force(roles.iter().copied());
            let rules = [rule.id.clone()].into_iter().chain(also).collect();
            Ok(Self { aim, amount, objective: None, support: None, rules })
        };
        let held_to = |aim, amount| resting_on(aim, amount, &[]);
        match (role, stated) {
            (Role::SystemControlTotal, _) => held_to(Aim::SumOfMembers, sum),
            (Role::BreakevenObjective, stated) => {
                Self::of_objective(rulebook, rule, stated, by_support)
            }
            (Role::OrganisationsBalance, Some(amount)) => {
                resting_on(Aim::Stated, amount, &[Role::JointObjectiveOfYear])
            }
            (Role::OrganisationsBalance, None) => {
                let open = [Role::SumIsNoTest, Role::JointObjectiveOfYear];
                resting_on(Aim::EachOrganisation, sum, &open)
            }
            (_, Some(amount)) => held_to(Aim::Stated, amount),
            (_, None) => {
                let because = "no rule of the year makes the system's target up from its members', so \
                               it must be stated";
                Err(Stop::cannot_tell(["system_target"], because))
            }
        }
    }

    /// The limit that NHS England sets, and without one the objective, moved by support where the
    /// figures are on another basis.
    fn of_objective(
        rulebook: &Rulebook,
        rule: &Rule,
        stated: Option<Money>,
        by_support: Outcome<Option<Money>>,
    ) -> Result<Self, Stop> {
        let Some(objective) = rule.number().and_then(|least| Money::new(least).ok()) else {
            return Err(Stop::cannot_tell([rule.id.to_string()], "the objective is no amount"));
        };
        let own = rule.id.clone();
        let of = |aim, amount, support: Option<Money>, roles: &[Role]| Self {
            aim,
            amount,
            objective: Some(objective),
            support: support.map(Money::size),
            rules: [own].into_iter().chain(rulebook.ids_in_force(roles.iter().copied())).collect(),
        };
        if let Some(amount) = stated {
            let imposing = [Role::BoardDirections, Role::ImposedLimit];
            return Ok(of(Aim::Stated, amount, None, &imposing));
        }
        let by_support = by_support.into_result()?;
        let moved =
            [Role::ObjectiveBasis, Role::DeficitSupportMatchedTo, Role::DeficitSupportFirstStep];
        let amount = objective.plus(by_support.unwrap_or_default())?;
        let roles = if by_support.is_some() { &moved[..] } else { &[] };
        Ok(of(Aim::Objective, amount, by_support, roles))
    }
}
