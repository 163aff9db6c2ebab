//! Adjustments: members' control totals move, and the system's total holds.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Member, PlanAndReturns, check::stranger};
use crate::{
    error::{Code, Problem, Result},
    money::Money,
    organisation::{OdsCode, Sector},
    rulebook::{Role, RuleId, Rulebook},
    text::quoted,
    wire::{document, unknown_word},
};

document! {
    /// An adjustment that members propose: changes to their control totals. They sum to zero in
    /// 2018/19 and 2019/20, where the system's total is the sum of its members'; in 2017/18 the
    /// system's target must still hold.
    pub struct Adjustment {
        /// When it is made: a window of the year's rules, in 2019/20 `draft_plan` or `final_plan`, in
        /// 2018/19 `plan` or `in_year`; in 2017/18, which has no windows, any word.
        pub window: String,
        /// What is added to each member's control total as it counts in this system.
        pub moves: BTreeMap<OdsCode, Money>,
        /// Who has agreed: codes of members, and the approvers of the year's rules (`region`).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub agreed_by: Vec<String>,
        /// How the change improves overall performance, as the year's rules ask.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub performance_statement: Option<String>,
    }
}

/// What becomes of an adjustment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct AdjustmentOutcome {
    /// The window it was made in.
    pub window: String,
    /// The moves, which sum to zero.
    pub moves: BTreeMap<OdsCode, Money>,
    /// Whether it counts: everyone who must agree has agreed, and the system's total holds.
    pub in_effect: bool,
    /// Who must still agree: members whose total moves, then approvers.
    pub awaiting: Vec<String>,
    /// Whether the system's total still holds: always where moves sum to zero; in 2017/18 where the
    /// members' totals after all agreed moves still come to the system's target.
    pub target_holds: bool,
    /// Whether a statement of how it improves performance was given, which 2019/20 asks for.
    pub performance_stated: bool,
    /// What it moves between the two national sectors.
    pub sectors: SectorEffect,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// What moves do to each national sector; where they are net-neutral, the two sum to zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct SectorEffect {
    /// The sum over NHS trusts and foundation trusts.
    pub providers: Money,
    /// The sum over commissioners.
    pub commissioners: Money,
}

impl Adjustment {
    /// What is wrong with it, whoever the members are: moves that do not sum to zero, a window the
    /// year does not have.
    pub(crate) fn problems(&self, rulebook: &Rulebook) -> Vec<Problem> {
        let mut problems = Vec::new();
        if let Some(windows) = rulebook.in_force(Role::NetNeutralWindows) {
            let words: Vec<&str> = windows.words().iter().map(String::as_str).collect();
            if !words.contains(&self.window.as_str()) {
                problems.push(unknown_word(&self.window, &words).at("window"));
            }
        }
        let found = match Money::sum(self.moves.values().copied()) {
            Ok(sum) if sum.is_zero() || !sums_to_zero(rulebook) => None,
            Ok(sum) => Some(format!("a sum of {sum}")),
            Err(_) => Some("a sum out of range".to_owned()),
        };
        if self.moves.is_empty() {
            problems.push(Problem::new(Code::Empty, "no move", "at least one move").at("moves"));
        } else if let Some(found) = found {
            let expected = "moves that sum to 0.00";
            problems.push(Problem::new(Code::NotNetNeutral, found, expected).at("moves"));
        }
        problems
    }

    /// Moves and agreements of those who are not members.
    pub(crate) fn strangers(&self, rulebook: &Rulebook, known: &BTreeSet<OdsCode>) -> Vec<Problem> {
        let is_known = |code: &str| known.iter().any(|member| member.as_str() == code);
        let approvers = approvers(rulebook);
        let moves = self.moves.keys();
        let moves = moves.filter_map(|code| stranger(&format!("moves.{code}"), code, known));
        let agreed = self.agreed_by.iter().enumerate();
        let agreed = agreed.filter(|(_, party)| !is_known(party) && !approvers.contains(party));
        let agreed = agreed.map(|(position, party)| {
            let expected = format!("the code of a member, or {}", approvers.join(", "));
            Problem::new(Code::UnknownCode, quoted(party), expected)
                .at(format!("agreed_by[{position}]"))
        });
        moves.chain(agreed).collect()
    }

    /// What it adds to the members' totals together.
    fn sum(&self) -> Result<Money> {
        Money::sum(self.moves.values().copied())
    }

    /// Who must still agree: members whose total moves, then approvers.
    fn awaiting(&self, rulebook: &Rulebook) -> Vec<String> {
        let moved = self.moves.iter().filter(|(_, amount)| !amount.is_zero());
        let movers = moved.map(|(code, _)| code.to_string());
        let needed = movers.chain(approvers(rulebook));
        needed.filter(|party| !self.agreed_by.contains(party)).collect()
    }

    /// What becomes of it among these members, where the target holds or not.
    fn outcome(
        &self,
        rulebook: &Rulebook,
        members: &[Member],
        target_holds: bool,
    ) -> Result<AdjustmentOutcome> {
        let awaiting = self.awaiting(rulebook);
        let sector = |wanted| {
            let of_sector = members.iter().filter(|member| member.kind.sector() == Some(wanted));
            Money::sum(of_sector.filter_map(|member| self.moves.get(&member.code).copied()))
        };
        let stated = self.performance_statement.as_ref();
        Ok(AdjustmentOutcome {
            window: self.window.clone(),
            moves: self.moves.clone(),
            in_effect: awaiting.is_empty() && target_holds,
            awaiting,
            target_holds,
            performance_stated: stated.is_some_and(|statement| !statement.trim().is_empty()),
            sectors: SectorEffect {
                providers: sector(Sector::Providers)?,
                commissioners: sector(Sector::Commissioners)?,
            },
            rules: rulebook.ids_in_force([
                Role::NetNeutral,
                Role::FlexibleMembers,
                Role::NetNeutralWindows,
                Role::NetNeutralTests,
                Role::NetNeutralApproval,
                Role::SectorBalance,
            ]),
        })
    }
}

impl AdjustmentOutcome {
    /// What becomes of every adjustment.
    ///
    /// Where the target is not the sum of members' totals, all agreed moves are judged together, so
    /// that their order does not matter: when the target does not hold, none that lowers the
    /// members' totals takes effect.
    pub(super) fn of_all(rulebook: &Rulebook, given: PlanAndReturns<'_>) -> Result<Vec<Self>> {
        let PlanAndReturns { system, members, adjustments, .. } = given;
        let mut sum = Money::ZERO;
        for member in members {
            sum = sum.plus(member.counted_in(system, member.control_total)?)?;
        }
        for agreed in adjustments.iter().filter(|one| one.awaiting(rulebook).is_empty()) {
            sum = sum.plus(agreed.sum()?)?;
        }
        let short = given.system_target.is_some_and(|target| sum < target);
        let mut outcomes = Vec::with_capacity(adjustments.len());
        for adjustment in adjustments {
            let holds = !(short && adjustment.sum()?.is_negative());
            outcomes.push(adjustment.outcome(rulebook, members, holds)?);
        }
        Ok(outcomes)
    }
}

/// Whether moves must sum to zero: where the year asks for it, or makes the system's total the sum of
/// its members'.
fn sums_to_zero(rulebook: &Rulebook) -> bool {
    rulebook.in_force(Role::NetNeutral).is_some()
        || rulebook.in_force(Role::SystemControlTotal).is_some()
}

/// The parts by which members' totals may move at all.
pub(super) const MOVING: [Role; 2] = [Role::NetNeutral, Role::FlexibleMembers];

fn approvers(rulebook: &Rulebook) -> Vec<String> {
    rulebook
        .in_force(Role::NetNeutralApproval)
        .map(|rule| rule.words().to_vec())
        .unwrap_or_default()
}
