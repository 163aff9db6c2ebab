//! What is shared between whom: an agreement with the members it is for, and what it goes by.

use std::collections::BTreeMap;

use super::{
    Agreement, Draw, LimitTerms, SharingBasis, SharingMember, Side, WaterfallStep, rules::cited,
    tier::LayerPennies, tower::Tower,
};
use crate::{
    allocation::Weight,
    error::{Code, Error, Problem, Result},
    money::Money,
    order,
    outcome::Stop,
    rulebook::Rulebook,
    text::plain_or_quoted,
    wire::below,
};

/// Why a condition of the waterfall is asked for.
pub(super) const DRAWN_ON: &str = "whether the source may be drawn on depends on it";

/// An agreement with the members it is for, sound and in order of code.
#[derive(Debug)]
pub(super) struct Case<'q> {
    pub(super) agreement: &'q Agreement,
    pub(super) members: Vec<&'q SharingMember>,
    pennies: LayerPennies,
}

impl<'q> Case<'q> {
    /// Checks the agreement, the members and the amount.
    pub(super) fn of(
        rulebook: &Rulebook,
        agreement: &'q Agreement,
        members: &'q [SharingMember],
        amount: Option<Money>,
    ) -> Result<Self> {
        let mut problems = of_members(members);
        let of_agreement = agreement.problems(members).into_iter();
        let placed = of_agreement.map(|problem| cited(rulebook, problem).below("agreement"));
        problems.extend(placed);
        if amount.is_some() && !agreement.is_stated() {
            let expected = "no amount, as the members' own variances are shared";
            problems.push(Problem::new(Code::UnknownField, "an amount", expected).at("amount"));
        }
        if let Some(error) = Error::from_problems(problems) {
            return Err(error);
        }
        let mut members: Vec<&SharingMember> = members.iter().collect();
        order::sort_by(&mut members, |one, other| one.code.cmp(&other.code));
        Ok(Self { agreement, members, pennies: LayerPennies::of(rulebook) })
    }

    /// What the pool is made of and the question does not say.
    pub(super) fn missing_from_the_pool(&self, amount: Option<Money>) -> Vec<String> {
        let agreement = self.agreement;
        if agreement.is_stated() {
            return if amount.is_some() { Vec::new() } else { vec!["amount".to_owned()] };
        }
        let unknown = self.members.iter().filter(|member| member.brought(agreement).is_none());
        unknown
            .flat_map(|member| unknown_figures(agreement, member, SharingBasis::OwnVariance))
            .collect()
    }

    /// What the bases of one side go by and members lack.
    pub(super) fn missing_from_the_bases(&self, side: Side) -> Vec<String> {
        let mut bases: Vec<SharingBasis> = self.agreement.bases(side).collect();
        order::sort(&mut bases);
        bases.dedup();
        let lacks = |member: &SharingMember, basis: SharingBasis| {
            // A sum beyond the range of money is refused where it is needed; it is not missing.
            let added = member.added(self.agreement, side).unwrap_or(Some(Money::ZERO));
            member.weight(basis, Weight::default(), added).is_none()
        };
        let mut missing = Vec::new();
        for member in &self.members {
            let terms = self.agreement.limits.get(&member.code);
            let by_own = side == Side::Loss && terms.is_some_and(LimitTerms::by_own_variance);
            let own = Some(SharingBasis::OwnVariance).filter(|own| by_own && !bases.contains(own));
            let asked = bases.iter().copied().chain(own);
            for basis in asked.filter(|basis| lacks(member, *basis)) {
                missing.extend(unknown_figures(self.agreement, member, basis));
            }
        }
        missing
    }

    /// By what the agreement shares a gain or a loss, and limits it, in words.
    pub(super) fn goes_by(&self, side: Side) -> String {
        let mut bases: Vec<String> = Vec::new();
        for basis in self.agreement.bases(side).map(|basis| basis.to_string()) {
            if !bases.contains(&basis) {
                bases.push(basis);
            }
        }
        let own =
            side == Side::Loss && self.agreement.limits.values().any(LimitTerms::by_own_variance);
        let limits = if own { ", within limits by own variances" } else { "" };
        format!("the agreement shares {}{limits}", bases.join(" and "))
    }

    /// What each member brings to the pool; none where it is not known of every member.
    pub(super) fn brought(&self) -> Option<Result<Vec<Money>>> {
        let brought = self.members.iter().map(|member| member.brought(self.agreement));
        let brought: Option<Vec<Result<Money>>> = brought.collect();
        brought.map(|all| all.into_iter().collect())
    }

    /// What the waterfall meets of a loss; or what it leaves open that the loss may need.
    pub(super) fn draws(&self, variance: Money, brought: &[Money]) -> Result<Vec<Draw>, Stop> {
        let (mut draws, mut open) = (Vec::new(), Vec::new());
        let mut needed = variance.min(Money::ZERO).size();
        for (position, step) in self.agreement.waterfall.iter().enumerate() {
            if self.agreement.nets_underspends(step) {
                let favourable = brought.iter().copied().filter(|own| !own.is_negative());
                let adverse = brought.iter().map(|own| own.min(&Money::ZERO).size());
                let underspends = Money::sum(favourable)?;
                let overspends = Money::sum(adverse)?;
                draws.push(Draw {
                    available: Some(underspends),
                    drawn: underspends.min(overspends),
                    ..step.drawn(position, Money::ZERO)
                });
                continue;
            }
            if needed.is_zero() && !step.rebases() {
                draws.push(step.drawn(position, needed));
                continue;
            }
            open.extend(open_conditions(position, step));
            let draw = step.drawn(position, needed);
            if !draw.moves_control_total {
                needed = needed.minus(draw.drawn)?;
            }
            draws.push(draw);
        }
        if open.is_empty() { Ok(draws) } else { Err(Stop::cannot_tell(open, DRAWN_ON)) }
    }

    /// The conditions on whose answers a draw may hang, each by its place in the question.
    pub(super) fn open_conditions(&self) -> Vec<String> {
        let steps = self.agreement.waterfall.iter().enumerate();
        steps.flat_map(|(position, step)| open_conditions(position, step)).collect()
    }

    /// What the waterfall meets of a loss in all, in pence; none where it meets all of it.
    pub(super) fn waterfall_meets(&self) -> Option<i128> {
        let netted = |step: &&WaterfallStep| self.agreement.nets_underspends(step);
        let steps = self.agreement.waterfall.iter().filter(|step| !netted(step) && !step.rebases());
        steps.map(|step| step.available().map(|available| i128::from(available.pence()))).sum()
    }

    /// The tower of one side, with what the members' own variances add to it.
    pub(super) fn tower(&self, side: Side) -> Result<Tower> {
        let added = self.members.iter().map(|member| member.added(self.agreement, side));
        let added = added.collect::<Result<Vec<_>>>()?;
        Tower::of(self.agreement, &self.members, &added, side, self.pennies)
    }
}

/// What is not known of the figure of a member that a basis goes by: where own variances are made of
/// lines, each line that is shared and not stated.
fn unknown_figures(
    agreement: &Agreement,
    member: &SharingMember,
    basis: SharingBasis,
) -> Vec<String> {
    let code = &member.code;
    if basis == SharingBasis::OwnVariance && agreement.goes_by_lines() {
        let unstated = member.unstated(agreement);
        return unstated
            .map(|it| format!("members: {code} lines {}", plain_or_quoted(it)))
            .collect();
    }
    let name = basis.base().map(|name| name.replace('_', " "));
    name.into_iter().map(|name| format!("members: {code} {name}")).collect()
}

/// The conditions on whose answers a draw hangs, each by its place in the question.
fn open_conditions(position: usize, step: &WaterfallStep) -> impl Iterator<Item = String> {
    let place = format!("agreement.waterfall[{position}].conditions");
    step.open().into_iter().map(move |condition| below(&place, &condition))
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
