//! Net-neutral adjustments: members' control totals move, the system's does not.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Member, check::stranger};
use crate::{
    error::{Code, Problem, Result},
    money::Money,
    organisation::{OdsCode, Sector},
    outcome::NotInForce,
    rulebook::{Role, RuleId, Rulebook},
    text::quoted,
    wire::{document, unknown_word},
};

document! {
    /// A net-neutral adjustment that members propose: changes to their control totals that sum to
    /// zero.
    pub struct Adjustment {
        /// When it is made: a window of the year's rules, in 2019/20 `draft_plan` or `final_plan`.
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

/// What becomes of a net-neutral adjustment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct AdjustmentOutcome {
    /// The window it was made in.
    pub window: String,
    /// The moves, which sum to zero.
    pub moves: BTreeMap<OdsCode, Money>,
    /// Whether it counts: everyone who must agree has agreed.
    pub in_effect: bool,
    /// Who must still agree: members whose total moves, then approvers.
    pub awaiting: Vec<String>,
    /// Whether a statement of how it improves performance was given.
    pub performance_stated: bool,
    /// What it moves between the two national sectors.
    pub sectors: SectorEffect,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// What moves do to each national sector; the two sum to zero.
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
        if let Ok(windows) = rulebook.role(Role::NetNeutralWindows) {
            let words: Vec<&str> = windows.words().iter().map(String::as_str).collect();
            if !words.contains(&self.window.as_str()) {
                problems.push(unknown_word(&self.window, &words).at("window"));
            }
        }
        let found = match Money::sum(self.moves.values().copied()) {
            Ok(sum) if sum.is_zero() => None,
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

    /// What becomes of it among these members.
    pub(super) fn outcome(
        &self,
        rulebook: &Rulebook,
        members: &[Member],
    ) -> Result<Result<AdjustmentOutcome, NotInForce>> {
        let rules = match roles(rulebook) {
            Ok(rules) => rules,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let moved = self.moves.iter().filter(|(_, amount)| !amount.is_zero());
        let movers = moved.map(|(code, _)| code.to_string());
        let needed = movers.chain(approvers(rulebook));
        let awaiting: Vec<String> =
            needed.filter(|party| !self.agreed_by.contains(party)).collect();
        let sector = |wanted| {
            let of_sector = members.iter().filter(|member| member.kind.sector() == Some(wanted));
            Money::sum(of_sector.filter_map(|member| self.moves.get(&member.code).copied()))
        };
        Ok(Ok(AdjustmentOutcome {
            window: self.window.clone(),
            moves: self.moves.clone(),
            in_effect: awaiting.is_empty(),
            awaiting,
            performance_stated: self
                .performance_statement
                .as_ref()
                .is_some_and(|statement| !statement.trim().is_empty()),
            sectors: SectorEffect {
                providers: sector(Sector::Providers)?,
                commissioners: sector(Sector::Commissioners)?,
            },
            rules,
        }))
    }
}

fn approvers(rulebook: &Rulebook) -> Vec<String> {
    rulebook.role(Role::NetNeutralApproval).map(|rule| rule.words().to_vec()).unwrap_or_default()
}

fn roles(rulebook: &Rulebook) -> Result<Vec<RuleId>, NotInForce> {
    use Role::{NetNeutral, NetNeutralApproval, NetNeutralTests, NetNeutralWindows};
    let roles = [NetNeutral, NetNeutralWindows, NetNeutralTests, NetNeutralApproval];
    roles.into_iter().map(|role| rulebook.role(role).map(|rule| rule.id.clone())).collect()
}
