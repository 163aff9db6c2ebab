//! The question of this room as a document, for callers in other languages.

use super::{Agreement, RiskShare, SharingMember, share_risk};
use crate::{error::Result, outcome::Outcome, rulebook::Rulebook, wire::document};

document! {
    /// What the members have agreed, and the figures of each.
    pub struct SharingQuestion {
        /// What they have agreed.
        pub agreement: Agreement,
        /// The members.
        pub members: Vec<SharingMember>,
    }
}

impl SharingQuestion {
    /// The answer of [`share_risk`].
    ///
    /// # Errors
    ///
    /// As [`share_risk`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<RiskShare>> {
        let answer = share_risk(rulebook, &self.agreement, &self.members);
        answer.map_err(|error| {
            error.relocated(|problem| match problem.path.as_str() {
                path if path.is_empty() || path.starts_with("members") => path.to_owned(),
                path => format!("agreement.{path}"),
            })
        })
    }
}
