//! Adjustments: members' control totals move, and the system's total holds.

use std::collections::{BTreeMap, BTreeSet};

use ics_rules_macros::record;

use super::{Member, refused::stranger};
use crate::{
    error::{Code, Problem, Result},
    explanation::words,
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
        /// How the change improves overall performance, which 2019/20 asks for; blanks are no
        /// statement.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub performance_statement: Option<String>,
    }
}

/// What becomes of an adjustment.
#[record(explained)]
pub struct AdjustmentOutcome {
    /// The window it was made in.
    pub window: String,
    /// The moves. In 2018/19 and 2019/20 they sum to zero; in 2017/18 they need not.
    pub moves: BTreeMap<OdsCode, Money>,
    /// Whether it counts: it awaits nothing, and the system's total holds.
    pub in_effect: bool,
    /// What it awaits: the members whose total moves and that must still agree, then approvers, then
    /// `performance_statement` where the year's rules ask for one and none was given, then
    /// `system_target` where it lowers the members' totals against a target that is not given.
    pub awaiting: Vec<String>,
    /// Whether the system's total still holds: always where moves sum to zero or raise the members'
    /// totals; where they lower them, as they may in 2017/18, only where the members' totals after all
    /// agreed moves are known to come to the system's target.
    pub target_holds: bool,
    /// Whether a statement of how it improves overall performance was given.
    pub performance_stated: bool,
    /// What it moves between the two national sectors.
    pub sectors: SectorEffect,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// What moves do to each national sector. The two come to what the moves of trusts and commissioners
/// come to, so they sum to zero where only such members move and the moves are net-neutral; in 2017/18
/// they need not be.
#[record]
#[derive(Copy)]
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

    /// What it awaits: members whose total moves, then approvers, then the statement.
    fn awaiting(&self, rulebook: &Rulebook) -> Vec<String> {
        let moved = self.moves.iter().filter(|(_, amount)| !amount.is_zero());
        let movers = moved.map(|(code, _)| code.to_string());
        let needed = movers.chain(approvers(rulebook));
        let parties = needed.filter(|party| !self.agreed_by.contains(party));
        let required = rulebook.in_force(Role::NetNeutralStatement);
        let required = required.is_some_and(|rule| rule.flag() != Some(false));
        let statement = (required && !self.is_performance_stated()).then(|| STATEMENT.to_owned());
        parties.chain(statement).collect()
    }

    fn is_performance_stated(&self) -> bool {
        self.performance_statement.as_ref().is_some_and(|stated| !stated.trim().is_empty())
    }

    /// What becomes of it among these members, by what it awaits and whether the target holds.
    fn outcome(
        &self,
        rulebook: &Rulebook,
        members: &[Member],
        awaiting: Vec<String>,
        target_holds: bool,
    ) -> Result<AdjustmentOutcome> {
        let sector = |wanted| {
            let of_sector = members.iter().filter(|member| member.kind.sector() == Some(wanted));
            Money::sum(of_sector.filter_map(|member| self.moves.get(&member.code).copied()))
        };
        Ok(AdjustmentOutcome {
            window: self.window.clone(),
            moves: self.moves.clone(),
            in_effect: awaiting.is_empty() && target_holds,
            awaiting,
            target_holds,
            performance_stated: self.is_performance_stated(),
            sectors: SectorEffect {
                providers: sector(Sector::Providers)?,
                commissioners: sector(Sector::Commissioners)?,
            },
            rules: rulebook.ids_in_force([
                Role::NetNeutral,
                Role::FlexibleMembers,
                Role::NetNeutralWindows,
                Role::NetNeutralTests,
                Role::NetNeutralStatement,
                Role::NetNeutralApproval,
                Role::SectorBalance,
            ]),
        })
    }
}

impl AdjustmentOutcome {
    /// What it moves in all.
    pub(super) fn sum(&self) -> Result<Money> {
        Money::sum(self.moves.values().copied())
    }

    /// What those in effect move of a member's control total, in sum.
    pub(super) fn moved(all: &[Self], code: &OdsCode) -> Result<Money> {
        let in_effect = all.iter().filter(|adjustment| adjustment.in_effect);
        Money::sum(in_effect.filter_map(|adjustment| adjustment.moves.get(code).copied()))
    }

    /// What it awaits, in words; nothing where that is nothing.
    pub(crate) fn awaited(&self) -> Option<String> {
        let awaits = |what: &str| self.awaiting.iter().any(|awaited| awaited == what);
        let parties = self.awaiting.iter().filter(|it| ![STATEMENT, TARGET].contains(&it.as_str()));
        let parties: Vec<String> = parties.cloned().collect();
        let mut awaited = Vec::new();
        if !parties.is_empty() {
            awaited.push(format!("the agreement of {}", words::list(&parties)));
        }
        if awaits(STATEMENT) {
            awaited.push("a statement of how it improves overall performance".to_owned());
        }
        if awaits(TARGET) {
            awaited.push("the system's target, which must still hold".to_owned());
        }
        (!awaited.is_empty()).then(|| words::list(&awaited))
    }

    /// What becomes of every adjustment.
    ///
    /// Where the target is not the sum of members' totals, all agreed moves are judged together, so
    /// that their order does not matter: when the target does not hold, none that lowers the
    /// members' totals takes effect. Nor does it while the target is not given.
    pub(super) fn of_all(
        rulebook: &Rulebook,
        system: &OdsCode,
        system_target: Option<Money>,
        members: &[Member],
        adjustments: &[Adjustment],
    ) -> Result<Vec<Self>> {
        let mut sum = Money::ZERO;
        for member in members {
            sum = sum.plus(member.counted_in(system, member.control_total)?)?;
        }
        for agreed in adjustments.iter().filter(|one| one.awaiting(rulebook).is_empty()) {
            sum = sum.plus(agreed.sum()?)?;
        }
        let short = system_target.is_some_and(|target| sum < target);
        let unknown = system_target.is_none() && !sums_to_zero(rulebook);
        let mut outcomes = Vec::with_capacity(adjustments.len());
        for adjustment in adjustments {
            let lowers = adjustment.sum()?.is_negative();
            let mut awaiting = adjustment.awaiting(rulebook);
            awaiting.extend((unknown && lowers).then(|| TARGET.to_owned()));
            let holds = !(lowers && (short || unknown));
            outcomes.push(adjustment.outcome(rulebook, members, awaiting, holds)?);
        }
        Ok(outcomes)
    }
}

/// What is awaited beside parties, by the names of the fields that it is given in. No party is called so:
/// codes have no small letters, and the approvers of a year have other names.
const STATEMENT: &str = "performance_statement";
const TARGET: &str = "system_target";

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
