//! Working out what moves and what is repaid.

use super::{
    GiverSchedule, Instalments, Repayment, SupportMovement, SupportMoves, SupportQuestion,
    SupportSchedule,
    repayment::{instalments, repayments},
};
use crate::{
    allocation::{Account, Ledger},
    calendar::FinancialYear,
    error::{Error, Result},
    money::Money,
    outcome::{NotInForce, Outcome, Stop},
    rate::Rate,
    rulebook::{Role, RuleId, Rulebook},
};

/// What moves when systems support another in the year of the rulebook, and what is repaid when.
///
/// Aid given and received sum to nothing, on one basis for both sides. What each giver gave comes
/// back to it exactly, by the end of the last of the years agreed, with interest on what is
/// outstanding at the start of each.
///
/// The outcome is `CannotTell` where a term is not stated, since no source gives it, and
/// `NotInForce` in a year whose rules know no such support.
///
/// # Errors
///
/// Every problem of [`SupportQuestion::problems`]; [`Code::OutOfRange`](crate::Code::OutOfRange)
/// when an amount leaves the range of money; [`Code::NotAYear`](crate::Code::NotAYear) for a
/// repayment beyond the last financial year there is.
///
/// ```
/// use ics_rules::{Outcome, Rulebook, wire::Document};
/// use ics_rules::mutual_aid::{SupportQuestion, support};
///
/// let question = SupportQuestion::from_json(
///     r#"{ "receiver": "QUE", "givers": { "QHG": "5000000", "QJG": "100" }, "moves": "positions",
///          "terms": { "within_years": 3, "interest": "0", "instalments": "equal",
///                     "early_repayment": "at any time, without charge" } }"#,
/// )?;
/// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
/// let outcome = support(&rulebook, &question)?;
/// let schedule = outcome.answer().unwrap();
/// assert_eq!(schedule.repay_by, "2022/23".parse()?);
/// let instalments: Vec<_> =
///     schedule.givers[1].years.iter().map(|year| year.instalment.to_string()).collect();
/// assert_eq!(instalments, ["33.34", "33.33", "33.33"]);
///
/// let mut unsaid = question.clone();
/// unsaid.terms.interest = None;
/// let Outcome::CannotTell(refusal) = support(&rulebook, &unsaid)? else { panic!() };
/// assert_eq!(refusal.missing, ["terms.interest"]);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn support(rulebook: &Rulebook, asked: &SupportQuestion) -> Result<Outcome<SupportSchedule>> {
    Outcome::settled(answered(rulebook, asked))
}

fn answered(rulebook: &Rulebook, asked: &SupportQuestion) -> Result<SupportSchedule, Stop> {
    let rules = Rules::of(rulebook)?;
    if let Some(error) = Error::from_problems(asked.problems(rulebook.year())) {
        return Err(error.into());
    }
    let terms = &asked.terms;
    match (terms.within_years, terms.interest, terms.instalments, &terms.early_repayment) {
        (Some(within), Some(interest), Some(kind), Some(_)) => {
            let years = years_after(rulebook.year(), within)?;
            Ok(scheduled(asked, &rules, rulebook.year(), &years, interest, kind)?)
        }
        _ => {
            let because = format!(
                "by {}, interest, instalments and the treatment of early repayment are terms of \
                 the aid, which are not published",
                rules.terms
            );
            Err(Stop::cannot_tell(terms.missing(), because))
        }
    }
}

impl SupportQuestion {
    /// The answer of [`support()`].
    ///
    /// # Errors
    ///
    /// As [`support()`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<SupportSchedule>> {
        support(rulebook, self)
    }
}

/// The rules that support rests on.
struct Rules {
    zero_sum: RuleId,
    terms: RuleId,
    direction: RuleId,
    instalments: RuleId,
    interest: RuleId,
    period: RuleId,
}

impl Rules {
    fn of(rulebook: &Rulebook) -> Result<Self, NotInForce> {
        let id = |role: Role| rulebook.role(role).map(|rule| rule.id.clone());
        Ok(Self {
            zero_sum: id(Role::MutualAidZeroSum)?,
            terms: id(Role::MutualAidTerms)?,
            direction: id(Role::MutualAidDirection)?,
            instalments: id(Role::MutualAidInstalments)?,
            interest: id(Role::MutualAidInterest)?,
            period: id(Role::MutualAidPeriod)?,
        })
    }

    /// Those that this support rests on; interest only where there is any.
    fn all(&self, interest: Rate) -> Vec<RuleId> {
        let rules = [&self.zero_sum, &self.direction, &self.terms, &self.instalments, &self.period];
        let interest = (interest != Rate::ZERO).then_some(&self.interest);
        rules.into_iter().chain(interest).cloned().collect()
    }
}

/// The years after the year of giving.
fn years_after(given_in: FinancialYear, within: u64) -> Result<Vec<FinancialYear>> {
    let within = u16::try_from(within).unwrap_or(u16::MAX);
    let starts = (1..=within).map(|after| given_in.start().saturating_add(after));
    starts.map(FinancialYear::starting_in).collect()
}

fn scheduled(
    asked: &SupportQuestion,
    rules: &Rules,
    given_in: FinancialYear,
    years: &[FinancialYear],
    interest: Rate,
    kind: Instalments,
) -> Result<SupportSchedule> {
    let rows = instalments(asked, years, kind)?;
    let mut givers = Vec::with_capacity(rows.len());
    for ((code, given), row) in asked.givers.iter().zip(rows) {
        let years = repayments(*given, interest, years, row)?;
        let interest = Money::sum(years.iter().map(|year| year.interest))?;
        givers.push(GiverSchedule { code: code.clone(), given: *given, years, interest });
    }
    let in_all = years.iter().enumerate().map(|(position, year)| {
        let of = |figure: fn(&Repayment) -> Money| {
            let rows = givers.iter().filter_map(|giver| giver.years.get(position));
            Money::sum(rows.map(figure))
        };
        Ok(Repayment {
            year: *year,
            instalment: of(|one| one.instalment)?,
            interest: of(|one| one.interest)?,
            outstanding: of(|one| one.outstanding)?,
        })
    });
    let in_all = in_all.collect::<Result<Vec<_>>>()?;
    Ok(SupportSchedule {
        asked: asked.clone(),
        given_in,
        repay_by: years.last().copied().unwrap_or(given_in),
        given: Money::sum(asked.givers.values().copied())?,
        movements: asked.movements()?,
        ledger: ledger(asked, &givers, &in_all, rules),
        interest: Money::sum(givers.iter().map(|giver| giver.interest))?,
        givers,
        years: in_all,
        rules: rules.all(interest),
    })
}

impl SupportQuestion {
    /// What moves in the year of giving.
    fn movements(&self) -> Result<Vec<SupportMovement>> {
        let received = Money::sum(self.givers.values().copied())?;
        let aid = self.givers.iter().map(|(code, amount)| (code, amount.negated()));
        let moved = aid.chain([(&self.receiver, received)]).map(|(code, aid)| {
            let moved = match self.moves {
                SupportMoves::Positions => aid,
                SupportMoves::ControlTotals => aid.negated(),
            };
            let before = self.before.get(code).copied();
            let after = before.map(|before| before.plus(moved)).transpose()?;
            Ok(SupportMovement { code: code.clone(), aid, moved, before, after })
        });
        moved.collect()
    }
}

/// Every movement between the givers and the receiver.
fn ledger(
    asked: &SupportQuestion,
    givers: &[GiverSchedule],
    years: &[Repayment],
    rules: &Rules,
) -> Ledger {
    let mut ledger = Ledger::default();
    let receiver = || Account::Member(asked.receiver.clone());
    for (code, amount) in &asked.givers {
        ledger.pass(Account::Member(code.clone()), receiver(), *amount, rules.zero_sum.clone());
    }
    for position in 0..years.len() {
        for giver in givers {
            let Some(year) = giver.years.get(position) else { continue };
            let to = || Account::Member(giver.code.clone());
            ledger.pass(receiver(), to(), year.instalment, rules.instalments.clone());
            ledger.pass(receiver(), to(), year.interest, rules.interest.clone());
        }
    }
    ledger
}
