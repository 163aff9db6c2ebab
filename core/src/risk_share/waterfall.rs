//! The waterfall: what a loss is met from, in order, before the members share it.

use std::collections::BTreeMap;

use ics_rules_macros::record;

use crate::{
    allocation::Account,
    money::Money,
    rulebook::Role,
    wire::{document, word},
};

word! {
    /// What a loss may be met from before it is shared.
    pub enum WaterfallSource {
        /// Underspends inside the pool.
        Underspend = "underspend": "underspends inside the pool",
        /// A reserve held against the risk.
        RiskReserve = "risk_reserve": "the risk reserve",
        /// Money for schemes that are not yet committed.
        UncommittedSchemes = "uncommitted_schemes": "uncommitted schemes",
        /// Money from outside the pool.
        Outside = "outside": "money from outside the pool",
    }
}

impl WaterfallSource {
    /// The part of the rule that has it as a step.
    pub(super) const fn role(self) -> Role {
        match self {
            Self::Underspend => Role::WaterfallUnderspend,
            Self::RiskReserve => Role::WaterfallRiskReserve,
            Self::UncommittedSchemes => Role::WaterfallUncommittedSchemes,
            Self::Outside => Role::WaterfallOutside,
        }
    }

    /// Who holds it where the agreement need not say.
    const fn holder(self) -> Option<Account> {
        match self {
            Self::RiskReserve => Some(Account::Reserve),
            Self::Outside => Some(Account::Outside),
            Self::Underspend | Self::UncommittedSchemes => None,
        }
    }
}

document! {
    /// A step of the waterfall: a source that a loss is met from.
    pub struct WaterfallStep {
        /// What the source is.
        pub source: WaterfallSource,
        /// What it holds, zero or more. Money from outside without an amount meets whatever is left;
        /// underspends of the members' own variances are worked out and have none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub amount: Option<Money>,
        /// Who holds it. A risk reserve is the `reserve`'s and money from outside is `outside`'s where
        /// nobody is named. A member that holds it pays what it meets, and its position is better by as
        /// much, as the money is no longer spent or kept back; an underspend is in its own variance
        /// already.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub held_by: Option<Account>,
        /// What must be so before it may be drawn on, each condition with whether it is met. A
        /// condition without an answer refuses a loss that would need the source, unless another is
        /// not met, which settles it.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub conditions: BTreeMap<String, Option<bool>>,
        /// Whether its release moves the control total of the member that holds it by the same
        /// amount. It is then released whole, whatever the outcome, and improves the position but no
        /// variance: it meets nothing of the loss.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub moves_control_total: Option<bool>,
    }
}

impl WaterfallStep {
    /// Who holds the source.
    #[must_use]
    pub fn holder(&self) -> Option<Account> {
        self.held_by.clone().or_else(|| self.source.holder())
    }

    /// Whether a release moves the holder's control total.
    #[must_use]
    pub fn rebases(&self) -> bool {
        self.moves_control_total == Some(true)
    }

    /// The conditions that are stated not to be met.
    pub(super) fn unmet(&self) -> Vec<String> {
        self.answered(Some(false))
    }

    /// The conditions on whose answers a draw hangs; none where another is not met, as nothing is
    /// drawn then whatever they are.
    pub(super) fn open(&self) -> Vec<String> {
        if self.unmet().is_empty() { self.answered(None) } else { Vec::new() }
    }

    fn answered(&self, answer: Option<bool>) -> Vec<String> {
        let conditions = self.conditions.iter().filter(|(_, met)| **met == answer);
        conditions.map(|(condition, _)| condition.clone()).collect()
    }

    /// What may be drawn of it; nothing where a condition is not met, and no bound where it meets
    /// whatever is left.
    pub(super) fn available(&self) -> Option<Money> {
        if self.unmet().is_empty() { self.amount } else { Some(Money::ZERO) }
    }

    /// Draws on it for a loss of which `needed` pence are left.
    pub(super) fn drawn(&self, position: usize, needed: Money) -> Draw {
        let available = self.available();
        let drawn = match available {
            Some(available) if self.rebases() => available,
            Some(available) => available.min(needed),
            None => needed,
        };
        Draw {
            step: position,
            source: self.source,
            held_by: self.holder(),
            available,
            drawn,
            moves_control_total: self.rebases(),
            unmet: self.unmet(),
        }
    }
}

/// What was drawn from a source of the waterfall.
#[record]
pub struct Draw {
    /// Which step of the waterfall it is, from 0.
    pub step: usize,
    /// What the source is.
    pub source: WaterfallSource,
    /// Who holds it; nobody in particular for underspends of the members' own variances.
    pub held_by: Option<Account>,
    /// What could be drawn; none where it meets whatever is left.
    pub available: Option<Money>,
    /// What was drawn. What is left of the source is what could be drawn, less this.
    pub drawn: Money,
    /// Whether it was released whole and moved the control total of its holder, so that it met
    /// nothing of the loss.
    pub moves_control_total: bool,
    /// The conditions that kept it from being drawn.
    pub unmet: Vec<String>,
}

impl Draw {
    /// Whether it met a loss from a member's money beside that member's own variance, which underspends
    /// are in.
    pub(super) fn is_of_member(&self) -> bool {
        let of_member = matches!(self.held_by, Some(Account::Member(_)));
        let beside = self.source != WaterfallSource::Underspend && !self.moves_control_total;
        of_member && beside && !self.drawn.is_zero()
    }
}
