//! Sharing a system's variance as its members have agreed.

use std::collections::BTreeMap;

use super::{Agreement, MemberShare, RiskShare, SharingBasis, SharingMember, rules::Rules};
use crate::{
    allocation::{Account, Bounds, Claim, Ledger, Weight, allocate, settle},
    error::{Code, Error, Problem, Result},
    money::Money,
    outcome::Outcome,
    rulebook::Rulebook,
};

/// Shares a system's variance between its members as they have agreed.
///
/// The system's variance is the sum of its members' own. Each member's share of it is in
/// proportion to the basis and in size at most its limit; what a limit cuts off goes to the
/// others. A member that varies by another amount than its share receives or pays the difference,
/// so that it ends at its control total and its share. The order of members does not matter.
///
/// The outcome is `CannotTell` where members lack the figure that the basis goes by.
///
/// # Errors
///
/// Every problem of [`Agreement::problems`]; [`Code::Empty`] without members;
/// [`Code::DuplicateCode`]; [`Code::OutOfRange`] when a sum leaves the range of money.
///
/// ```
/// use ics_rules::{Money, Rulebook};
/// use ics_rules::risk_share::{Agreement, SharedVariance, SharingBasis, SharingMember, share_risk};
///
/// let member = |code: &str, own_variance: &str, turnover: &str| {
///     Ok::<_, ics_rules::Error>(SharingMember {
///         code: code.parse()?,
///         own_variance: own_variance.parse()?,
///         control_total: Money::ZERO,
///         plan_to_date: None,
///         turnover: Some(turnover.parse()?),
///         allocation: None,
///     })
/// };
/// let members = [member("RHQ", "-900", "2000")?, member("RXF", "0", "1000")?];
/// let agreement = Agreement {
///     basis: SharingBasis::Turnover,
///     on: Some(SharedVariance::Forecast),
///     shares: [].into(),
///     limits: [].into(),
/// };
/// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
///
/// let outcome = share_risk(&rulebook, &agreement, &members)?;
/// let shared = outcome.answer().unwrap();
/// assert_eq!(shared.members[0].share.to_string(), "-600.00");
/// let payment = &shared.transfers[0];
/// assert_eq!(format!("{} pays {} {}", payment.from, payment.to, payment.amount), "RXF pays RHQ 300.00");
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn share_risk(
    rulebook: &Rulebook,
    agreement: &Agreement,
    members: &[SharingMember],
) -> Result<Outcome<RiskShare>> {
    let rules = match Rules::of(rulebook, agreement.basis) {
        Ok(rules) => rules,
        Err(refusal) => return Ok(refusal.into()),
    };
    let mut problems = of_members(members);
    problems.extend(agreement.problems(members).into_iter().map(|problem| rules.cited_in(problem)));
    if let Some(error) = Error::from_problems(problems) {
        return Err(error);
    }
    let mut members: Vec<&SharingMember> = members.iter().collect();
    members.sort_by(|one, other| one.code.cmp(&other.code));
    let missing = agreement.missing(&members);
    if !missing.is_empty() {
        let because = format!("the agreement shares {}", agreement.basis);
        return Ok(Outcome::cannot_tell(missing, because));
    }
    agreement.shared(&members, &rules).map(Outcome::Answer)
}

impl Agreement {
    /// The figures that the basis goes by and members lack.
    fn missing(&self, members: &[&SharingMember]) -> Vec<String> {
        let Some(name) = self.basis.base() else { return Vec::new() };
        let without = members.iter().filter(|member| member.base(self.basis).is_none());
        without.map(|member| format!("members: {} {name}", member.code)).collect()
    }

    /// A member's claim to a part of the variance.
    fn claim(&self, member: &SharingMember) -> Result<Claim> {
        let weight = match (self.basis, member.base(self.basis)) {
            (SharingBasis::Equal, _) => Weight::ONE,
            (SharingBasis::Fixed, _) => self
                .shares
                .get(&member.code)
                .map_or(Weight::default(), |share| Weight::from(*share)),
            (_, base) => Weight::of_money(base.unwrap_or_default())?,
        };
        let terms = self.limits.get(&member.code);
        let at_most =
            terms.and_then(|terms| member.limits(terms).filter_map(|(_, limit)| limit).min());
        Ok(Claim { code: member.code.clone(), weight, bounds: Bounds { at_most, ..Bounds::NONE } })
    }

    /// The sharing itself, once nothing is wrong and nothing is missing.
    fn shared(&self, members: &[&SharingMember], rules: &Rules) -> Result<RiskShare> {
        let variance = Money::sum(members.iter().map(|member| member.own_variance))?;
        let claims = members.iter().map(|member| self.claim(member)).collect::<Result<Vec<_>>>()?;
        let allocation = allocate(variance, &claims)?;

        let mut ledger = Ledger::default();
        for member in members {
            let account = Account::Member(member.code.clone());
            ledger.pass(account, Account::Pool, member.own_variance, rules.basis.clone());
        }
        let mut nets = BTreeMap::from([(Account::Unallocated, allocation.unallocated)]);
        let mut shares = Vec::with_capacity(members.len());
        // Members, claims and parts all come in order of code.
        for ((member, claim), part) in members.iter().zip(claims).zip(allocation.parts) {
            let account = Account::Member(member.code.clone());
            let net = part.amount.minus(member.own_variance)?;
            ledger.pass(Account::Pool, account.clone(), part.amount, rules.basis.clone());
            nets.insert(account, net);
            shares.push(MemberShare {
                code: part.code,
                own_variance: member.own_variance,
                weight: claim.weight,
                base: member.base(self.basis),
                share: part.amount,
                limit: claim.bounds.at_most,
                bound: part.bound,
                position_after: member.target().plus(part.amount)?,
                net,
            });
        }
        let unallocated = allocation.unallocated;
        ledger.pass(Account::Pool, Account::Unallocated, unallocated, rules.data.clone());
        Ok(RiskShare {
            basis: self.basis,
            on: self.on,
            variance,
            members: shares,
            unallocated,
            transfers: settle(&nets)?,
            ledger,
            rules: rules.all(),
        })
    }
}

/// What is wrong with the list of members.
fn of_members(members: &[SharingMember]) -> Vec<Problem> {
    if members.is_empty() {
        let problem = Problem::new(Code::Empty, "no member", "at least one");
        return vec![problem.at("members")];
    }
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for member in members {
        *counts.entry(&member.code).or_default() += 1;
    }
    let twice = counts.into_iter().filter(|(_, count)| *count > 1);
    twice
        .map(|(code, count)| {
            let found = format!("{code} {count} times");
            Problem::new(Code::DuplicateCode, found, "each member once").at("members")
        })
        .collect()
}
