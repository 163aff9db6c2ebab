//! Which reserves an organisation must hold.

use super::{
    RequiredReserve, ReserveBase, ReserveHolder, ReserveKind, ReserveRequirement,
    ReserveRequirementQuestion,
    holding::{Asked, Holding},
    provider_holder,
};
use crate::{
    error::{Code, Error, Problem, Result},
    money::Money,
    organisation::{OrganisationKind, Sector},
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{Role, Rule, RuleId, Rulebook},
};

/// Which reserves the rules of the year ask an organisation to hold, how much each is, and who holds
/// it.
///
/// A clinical commissioning group holds shares of its allocation: what the year asks to be set aside,
/// and the general contingency. For a trust a share of its contract value is held, by the trust where
/// it met its control total of the year before and by the group that commissions from it otherwise. From
/// the year in which the reserves were withdrawn the answer cites the withdrawal. Each amount is
/// rounded to the penny once, and two shares of one reserve sum to the rounded whole.
///
/// The outcome is `CannotTell` where what a reserve is a share of is not stated, or, for a trust,
/// whether it met its control total. It is `NotInForce` for a trust in a year before such a reserve.
///
/// # Errors
///
/// [`Code::OutOfScope`] for a kind of organisation other than a clinical commissioning group or a
/// trust; [`Code::OutOfRange`] for an allocation or a contract value below zero.
///
/// ```
/// use ics_rules::{Outcome, Rulebook, wire::Document};
/// use ics_rules::reserve::{ReserveRequirementQuestion, requirement};
///
/// let question = ReserveRequirementQuestion::from_json(
///     r#"{ "organisation": "03N", "kind": "ccg", "allocation": "800000000" }"#,
/// )?;
/// let outcome = requirement(&Rulebook::for_year("2017/18".parse()?)?, &question)?;
/// let found = outcome.answer().unwrap();
/// let reserves: Vec<_> =
///     found.reserves.iter().map(|one| format!("{} {}", one.kind.as_str(), one.amount)).collect();
/// assert_eq!(reserves, ["uncommitted 4000000.00", "transformation 4000000.00",
///                       "contingency 4000000.00"]);
///
/// let unsaid = ReserveRequirementQuestion { allocation: None, ..question };
/// let outcome = requirement(&Rulebook::for_year("2016/17".parse()?)?, &unsaid)?;
/// let Outcome::CannotTell(refusal) = outcome else { panic!() };
/// assert_eq!(refusal.missing, ["allocation"]);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn requirement(
    rulebook: &Rulebook,
    asked: &ReserveRequirementQuestion,
) -> Result<Outcome<ReserveRequirement>> {
    Outcome::settled(answered(rulebook, asked))
}

fn answered(
    rulebook: &Rulebook,
    asked: &ReserveRequirementQuestion,
) -> Result<ReserveRequirement, Stop> {
    if let Some(error) = Error::from_problems(asked.problems()) {
        return Err(error.into());
    }
    let withdrawn = rulebook.in_force(Role::ReservesWithdrawn);
    let reserves = match asked.kind.sector() {
        Some(Sector::Providers) => asked.of_a_provider(rulebook, withdrawn)?,
        _ => asked.of_a_commissioner(rulebook, withdrawn)?,
    };
    let mut rules: Vec<RuleId> = withdrawn.map(|rule| rule.id.clone()).into_iter().collect();
    let of_reserves = reserves.iter().flat_map(|one| one.rules.iter().cloned());
    for id in of_reserves.collect::<Vec<_>>() {
        if !rules.contains(&id) {
            rules.push(id);
        }
    }
    let total = Money::sum(reserves.iter().map(|one| one.amount))?;
    Ok(ReserveRequirement { asked: asked.clone(), total, reserves, rules })
}

impl ReserveRequirementQuestion {
    /// The answer of [`requirement()`].
    ///
    /// # Errors
    ///
    /// As [`requirement()`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<ReserveRequirement>> {
        requirement(rulebook, self)
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let trust = self.kind.sector() == Some(Sector::Providers);
        if !trust && self.kind != OrganisationKind::Ccg {
            let expected =
                "a clinical commissioning group or a trust, of which reserves were asked";
            let problem = Problem::new(Code::OutOfScope, self.kind.to_string(), expected);
            problems.push(problem.at("kind"));
        }
        for base in ReserveBase::ALL {
            if let Some(amount) = self.base(*base).filter(|amount| amount.is_negative()) {
                let expected = "an amount of zero or more";
                let problem = Problem::new(Code::OutOfRange, amount.to_string(), expected);
                problems.push(problem.at(base.as_str()));
            }
        }
        problems
    }

    const fn base(&self, base: ReserveBase) -> Option<Money> {
        match base {
            ReserveBase::Allocation => self.allocation,
            ReserveBase::ContractValue => self.contract_value,
        }
    }

    fn of_a_commissioner(
        &self,
        rulebook: &Rulebook,
        withdrawn: Option<&Rule>,
    ) -> Result<Vec<RequiredReserve>, Stop> {
        let part = |kind: ReserveKind, role| Some(Asked { kind, rule: rulebook.in_force(role)? });
        let mut set_aside = Vec::new();
        set_aside.extend(part(ReserveKind::Uncommitted, Role::CommissionerReserve));
        set_aside.extend(part(ReserveKind::Transformation, Role::TransformationReserve));
        if withdrawn.is_none() {
            rulebook.role(Role::CommissionerReserve)?;
        }
        let contingency = part(ReserveKind::Contingency, Role::CommissionerContingency);
        if set_aside.is_empty() && contingency.is_none() {
            return Ok(Vec::new());
        }
        let Some(allocation) = self.allocation else {
            let because = "the reserves of a CCG are shares of its allocation";
            return Err(Stop::cannot_tell(["allocation"], because));
        };
        let rounding = rulebook.ids_of([Role::ReserveRounding])?;
        let holding = Holding {
            base: ReserveBase::Allocation,
            base_amount: allocation,
            holder: ReserveHolder::Ccg,
        };
        let mut reserves = holding.reserves(&set_aside, &rounding)?;
        reserves.extend(holding.reserves(contingency.as_slice(), &rounding)?);
        Ok(reserves)
    }

    fn of_a_provider(
        &self,
        rulebook: &Rulebook,
        withdrawn: Option<&Rule>,
    ) -> Result<Vec<RequiredReserve>, Stop> {
        let rules = provider_rules(rulebook);
        if rules.is_err() && withdrawn.is_some() {
            return Ok(Vec::new());
        }
        let (rule, of_what, more) = rules?;
        let base: ReserveBase = of_what.choice()?;
        let met = provider_holder(rulebook, self.prior_year_control_total_met);
        let (base_amount, holder) = match (self.base(base), met) {
            (Some(amount), Outcome::Answer(found)) => (amount, found.holder),
            (_, Outcome::NotInForce(refusal)) => return Err(refusal.into()),
            (amount, found) => {
                let missing_base = amount.is_none().then(|| base.as_str().to_owned());
                let missing_holder = match found {
                    Outcome::CannotTell(refusal) => refusal.missing,
                    _ => Vec::new(),
                };
                let because = format!(
                    "the reserve of a trust is a share of its {base}, and who holds it depends on \
                     whether the trust met its control total of the year before"
                );
                let missing = missing_base.into_iter().chain(missing_holder);
                return Err(Stop::cannot_tell(missing, because));
            }
        };
        let holding = Holding { base, base_amount, holder };
        Ok(holding.reserves(&[Asked { kind: ReserveKind::ProviderCquin, rule }], &more)?)
    }
}

/// The share, what it is a share of, and what more the reserve of a trust rests on.
fn provider_rules(rulebook: &Rulebook) -> Result<(&Rule, &Rule, Vec<RuleId>), NotInForce> {
    let base = rulebook.role(Role::ProviderReserveBase)?;
    let more = [Role::ProviderReserveBase, Role::ProviderReserveHolder, Role::ReserveRounding];
    Ok((rulebook.role(Role::ProviderReserve)?, base, rulebook.ids_of(more)?))
}
