//! On what basis a position is measured.

use crate::wire::word;

word! {
    /// What a position leaves out or takes in. Positions on different bases are never added or
    /// compared.
    pub enum Basis {
        /// Before sustainability money.
        ExcludingFunds = "excluding_funds": "before sustainability funds",
        /// After sustainability money.
        IncludingFunds = "including_funds": "after sustainability funds",
        /// Adjusted financial performance, in years without funds or support to leave out.
        Adjusted = "adjusted": "as adjusted financial performance",
        /// Before deficit support funding.
        ExcludingDsf = "excluding_dsf": "before deficit support",
        /// After deficit support funding.
        IncludingDsf = "including_dsf": "after deficit support",
    }
}
