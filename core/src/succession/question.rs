//! What is asked: of one body, or of a table of figures.

use std::collections::BTreeMap;

use crate::{
    calendar::{Date, FinancialYear},
    money::Money,
    organisation::OdsCode,
    rulebook::RuleId,
    share::Share,
    wire::{document, word},
};

word! {
    /// What kind of figure a table holds, which decides whether its rows may be added up.
    pub enum FigureKind {
        /// Amounts of money that add up: a position, a plan, an allocation.
        Amount = "amount": "amount",
        /// An average, which does not add up.
        Average = "average": "average",
        /// A ratio or percentage, which does not add up.
        Ratio = "ratio": "ratio",
        /// A score or segment, which does not add up.
        Score = "score": "score",
    }
}

document! {
    /// A body and the day by which its successors, or its predecessors, are asked.
    ///
    /// ```json
    /// { "body": "QMJ", "on": "2026-04-01" }
    /// ```
    pub struct SuccessionQuestion {
        /// The system or board.
        pub body: OdsCode,
        /// The day whose bodies are asked for.
        pub on: Date,
    }
}

document! {
    /// The shares by which one divided body's figure is carried.
    pub struct PartShares {
        /// The share of each body that takes a part; together they are the whole.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub parts: BTreeMap<OdsCode, Share>,
        /// In place of `parts`, the id of a rule whose values are the shares.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub rule: Option<RuleId>,
        /// The financial year that the shares are of.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub year: Option<FinancialYear>,
        /// Where the shares are from, in words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub source: Option<String>,
    }
}

document! {
    /// A table of amounts by the bodies of one day, to be carried to the bodies of a later day.
    ///
    /// ```json
    /// { "from": "2026-03-31", "to": "2026-04-01", "kind": "amount",
    ///   "figures": { "QMJ": "-1000000", "QRV": "250000", "QNQ": "90000" },
    ///   "shares": { "QNQ": { "rule": "systems.sub-icb.frimley-weights" } } }
    /// ```
    pub struct CarryQuestion {
        /// A day on which the figures' bodies are there.
        pub from: Date,
        /// The later day to whose bodies the figures are carried.
        pub to: Date,
        /// What kind of figure they are.
        pub kind: FigureKind,
        /// The amount of each body; a sub-ICB location whose move is known may stand in place of a board.
        pub figures: BTreeMap<OdsCode, Money>,
        /// The shares by which a divided body's figure is carried.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub shares: BTreeMap<OdsCode, PartShares>,
    }
}
