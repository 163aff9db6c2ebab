//! Who supports whom, and on what terms.

use std::collections::BTreeMap;

use crate::{
    calendar::FinancialYear,
    money::Money,
    organisation::OdsCode,
    rate::Rate,
    share::Share,
    wire::{document, word},
};

word! {
    /// What the support moves, on both sides.
    pub enum SupportMoves {
        /// Positions: a giver's goes down, the receiver's goes up.
        Positions = "positions": "position",
        /// Control totals: a giver's goes up, the receiver's goes down.
        ControlTotals = "control_totals": "control total",
    }
}

word! {
    /// How the repayment is divided over the years.
    pub enum Instalments {
        /// In equal parts over every year from the year after the giving to the year of repayment.
        Equal = "equal": "in equal instalments",
        /// By the share stated for each year.
        Shares = "shares": "by stated shares",
        /// By the amount stated for each year, for all givers together.
        Amounts = "amounts": "by stated amounts",
    }
}

document! {
    /// Who supports whom with how much, in the year of the rulebook, and on what terms.
    ///
    /// ```json
    /// { "receiver": "QUE", "givers": { "QHG": "5000000", "QJG": "5000000" },
    ///   "moves": "control_totals",
    ///   "terms": { "within_years": 3, "interest": "0", "instalments": "equal",
    ///              "early_repayment": "at any time, without charge" } }
    /// ```
    pub struct SupportQuestion {
        /// The system or member that is supported.
        pub receiver: OdsCode,
        /// What each giver gives, above zero.
        pub givers: BTreeMap<OdsCode, Money>,
        /// What the support moves, on both sides.
        pub moves: SupportMoves,
        /// What it moves as it was before, where it is known: a surplus positive.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub before: BTreeMap<OdsCode, Money>,
        /// The terms.
        pub terms: SupportTerms,
    }
}

document! {
    /// The terms of the support, as the parties have agreed them. None has a default.
    pub struct SupportTerms {
        /// Within how many years of the end of the year of giving it is repaid, from 1 to 100.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub within_years: Option<u64>,
        /// The yearly rate of interest; `0` where there is none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub interest: Option<Rate>,
        /// How the repayment is divided over the years.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub instalments: Option<Instalments>,
        /// The share of each year, where shares are stated. They sum to 1.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub shares: BTreeMap<FinancialYear, Share>,
        /// The amount of each year, where amounts are stated. They sum to what is given in all.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub amounts: BTreeMap<FinancialYear, Money>,
        /// How an early repayment is treated, in the words of the agreement.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub early_repayment: Option<String>,
    }
}

impl SupportTerms {
    /// The terms that must be stated and are not, by name.
    pub(super) fn missing(&self) -> Vec<&'static str> {
        let stated = [
            ("terms.within_years", self.within_years.is_some()),
            ("terms.interest", self.interest.is_some()),
            ("terms.instalments", self.instalments.is_some()),
            ("terms.early_repayment", self.early_repayment.is_some()),
        ];
        stated.into_iter().filter(|(_, stated)| !stated).map(|(name, _)| name).collect()
    }
}
