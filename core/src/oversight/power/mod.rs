//! Legal powers: which are open against a body on a day, which are excluded and why, and the notice
//! that a requirement needs.
//!
//! | question | function | answer |
//! |---|---|---|
//! | Which powers are open, excluded or undecided? | [`legal_powers()`] | [`LegalPowers`] |
//! | Is the notice of a requirement long enough, and until when may it be answered? | [`check_notice()`] | [`NoticePeriod`] |
//!
//! Whether there is a breach, a failure or a risk is a judgement of the regulator that the caller
//! states. Nothing here computes it, and what is not stated neither opens nor excludes a power.

mod case;
mod check;
mod check_notice;
mod examine;
mod explain;
mod found;
mod licence;
mod notice;
mod notice_explained;
mod notice_terms;
mod powers;
mod question;
mod tests_met;

pub(super) use self::{check::problems, powers::found_powers};
pub use self::{
    check_notice::check_notice,
    found::{LegalPowers, PenaltyCap, PowerExclusion, PowerFound, PowerReason, PowerWithheld},
    licence::Licence,
    notice::{FaultOfNotice, NoticeFault, NoticePeriod, NoticeQuestion},
    powers::legal_powers,
    question::{BreachedDuty, PowerFacts, PowersQuestion, UndertakingState},
};

#[cfg(test)]
mod tests;
