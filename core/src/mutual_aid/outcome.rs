//! What moves, and what is repaid when.

use ics_rules_macros::record;

use super::SupportQuestion;
use crate::{
    allocation::Ledger, calendar::FinancialYear, money::Money, organisation::OdsCode,
    rulebook::RuleId,
};

/// What moves in the year of giving, and what is repaid in each later year.
///
/// What is repaid is what was given, to the penny, for each giver and in all. Interest comes on
/// top.
#[record(explained)]
pub struct SupportSchedule {
    /// What was asked.
    #[python(parts(receiver: OdsCode))]
    pub asked: SupportQuestion,
    /// The year of giving.
    pub given_in: FinancialYear,
    /// The year by whose end, 31 March, all is repaid.
    pub repay_by: FinancialYear,
    /// What is given in all.
    pub given: Money,
    /// What moves in the year of giving: the givers in order of code, then the receiver.
    pub movements: Vec<SupportMovement>,
    /// What each giver gets back, in order of code.
    pub givers: Vec<GiverSchedule>,
    /// What the receiver pays in each year, to all givers together.
    pub years: Vec<Repayment>,
    /// The interest in all.
    pub interest: Money,
    /// Every movement: what is given, then year by year each instalment and its interest. In the
    /// end a giver has received its interest, and the receiver has paid it.
    pub ledger: Ledger,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// What the support moves for one party in the year of giving.
#[record]
pub struct SupportMovement {
    /// Its code.
    pub code: OdsCode,
    /// The aid it receives (positive) or gives (negative): what its variance changes by. Over all
    /// parties the sum is nothing.
    pub aid: Money,
    /// What its position or control total, whichever the support moves, changes by.
    pub moved: Money,
    /// That position or control total before, where it is known.
    pub before: Option<Money>,
    /// And after.
    pub after: Option<Money>,
}

/// What one giver gets back.
#[record]
pub struct GiverSchedule {
    /// Its code.
    pub code: OdsCode,
    /// What it gave.
    pub given: Money,
    /// What it gets in each year after the year of giving, to the year of repayment.
    pub years: Vec<Repayment>,
    /// The interest it gets in all.
    pub interest: Money,
}

/// What is repaid in one year.
#[record]
pub struct Repayment {
    /// The year.
    pub year: FinancialYear,
    /// What is repaid of what was given.
    pub instalment: Money,
    /// The interest of the year.
    pub interest: Money,
    /// What is still to be repaid at the end of the year.
    pub outstanding: Money,
}
