//! How what was given comes back, year by year and giver by giver.

use super::{Instalments, Repayment, SupportQuestion};
use crate::{
    allocation::in_proportion, calendar::FinancialYear, error::Result, money::Money, rate::Rate,
};

/// The instalments of each giver, in order of code, in each of the years.
///
/// Each giver's instalments make what it gave exactly. Equal and stated shares divide it by largest
/// remainder, among equals to the earlier year. A stated amount is the instalments of its year
/// together, and goes to the givers in proportion to what each is still owed.
pub(super) fn instalments(
    asked: &SupportQuestion,
    years: &[FinancialYear],
    kind: Instalments,
) -> Result<Vec<Vec<Money>>> {
    let pence = |amount: &Money| i128::from(amount.pence());
    let shares: Vec<u64> = match kind {
        Instalments::Amounts => return by_amount(asked, years),
        Instalments::Equal => vec![1; years.len()],
        Instalments::Shares => {
            let share = |year| asked.terms.shares.get(year).map_or(0, |share| share.parts());
            years.iter().map(share).collect()
        }
    };
    let rows = asked.givers.values().map(|given| in_proportion(pence(given), &shares));
    rows.map(|row| row.into_iter().map(Money::from_pence).collect()).collect()
}

fn by_amount(asked: &SupportQuestion, years: &[FinancialYear]) -> Result<Vec<Vec<Money>>> {
    let mut owed: Vec<Money> = asked.givers.values().copied().collect();
    let mut rows = vec![Vec::with_capacity(years.len()); owed.len()];
    for year in years {
        let amount = asked.terms.amounts.get(year).copied().unwrap_or_default();
        let weights: Vec<u64> = owed.iter().map(|owed| owed.pence().unsigned_abs()).collect();
        // The amount is at most what is owed in all, so that a part is at most what its giver is
        // owed, and the last amount is all of it.
        let parts = in_proportion(amount.pence().into(), &weights);
        for ((owed, row), part) in owed.iter_mut().zip(&mut rows).zip(parts) {
            let part = Money::from_pence(part)?;
            *owed = owed.minus(part)?;
            row.push(part);
        }
    }
    Ok(rows)
}

/// The years of one giver, with interest on what is outstanding at the start of each.
pub(super) fn repayments(
    given: Money,
    interest: Rate,
    years: &[FinancialYear],
    instalments: Vec<Money>,
) -> Result<Vec<Repayment>> {
    let mut outstanding = given;
    let mut repayments = Vec::with_capacity(years.len());
    for (year, instalment) in years.iter().zip(instalments) {
        let interest = interest.of(outstanding)?;
        outstanding = outstanding.minus(instalment)?;
        repayments.push(Repayment { year: *year, instalment, interest, outstanding });
    }
    Ok(repayments)
}
