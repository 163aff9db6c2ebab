//! What is wrong with an agreement, given the members it is for.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Agreement, BasisOrMix, Layer, SharingBasis, SharingMember, Side, size::Bases};
use crate::{
    allocation::Weight,
    error::{Code, Problem, Result},
    money::Money,
    order,
    organisation::OdsCode,
    share::Share,
    text::quoted,
};

impl Agreement {
    /// Everything that keeps the agreement from being applied to these members, with paths that
    /// start at the agreement, for example `shares.RHQ` or `losses[1].from`.
    ///
    /// A member that lacks the figure a basis goes by is no problem of the agreement:
    /// [`share_risk`](super::share_risk) then answers that it cannot tell.
    ///
    /// ```
    /// use ics_rules::{Code, Money};
    /// use ics_rules::risk_share::{Agreement, SharingBasis, SharingMember};
    ///
    /// let agreement = Agreement {
    ///     shares: [("RHQ".parse()?, "0.6".parse()?), ("RXF".parse()?, "0.3".parse()?)].into(),
    ///     ..Agreement::by(SharingBasis::Fixed)
    /// };
    /// let members = ["RHQ".parse()?, "RXF".parse()?];
    /// let members = members.map(|code| SharingMember::new(code, Money::ZERO));
    ///
    /// let problems = agreement.problems(&members);
    /// assert_eq!(problems[0].code, Code::SharesDoNotSum);
    /// assert_eq!(problems[0].path, "shares");
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn problems(&self, members: &[SharingMember]) -> Vec<Problem> {
        let mut members: Vec<&SharingMember> = members.iter().collect();
        order::sort_by(&mut members, |one, other| one.code.cmp(&other.code));
        let members = Members(&members);
        let mut problems = self.of_the_pool();
        problems.extend(self.of_the_bases(members));
        problems.extend(self.of_layers(members));
        problems.extend(self.of_the_waterfall(members));
        problems.extend(self.of_sizes(members));
        problems.extend(self.of_limits_together(members));
        problems
    }

    /// What is shared, and what then makes no sense.
    fn of_the_pool(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut wrong = |code, path: &str, found: &str, expected: &str| {
            problems.push(Problem::new(code, found, expected).at(path));
        };
        let stated = self.is_stated();
        if stated && self.held_by.is_none() {
            wrong(Code::MissingField, "held_by", "nothing", "who holds the stated amount");
        }
        if !stated && self.held_by.is_some() {
            let expected = "nobody, or `stated` as what is shared";
            wrong(
                Code::UnknownField,
                "held_by",
                "a holder of the members' own variances",
                expected,
            );
        }
        for (path, given) in
            [("lines", !self.lines.is_empty()), ("retention", !self.retention.is_empty())]
        {
            if stated && given {
                let found = "terms for the members' own variances";
                wrong(Code::UnknownField, path, found, "none, as a stated amount is shared");
            }
        }
        let needs_basis = Side::BOTH.iter().any(|side| self.layers(*side).is_empty());
        if self.basis.is_none() && needs_basis {
            let expected = "what shares are in proportion to, or layers for both losses and gains";
            wrong(Code::MissingField, "basis", "nothing", expected);
        }
        if self.no_payment_below.is_some_and(Money::is_negative) {
            wrong(Code::LimitsCannotHold, "no_payment_below", "less than nothing", "zero or more");
        }
        problems
    }

    /// The bases of the agreement and of its layers, and the fixed shares they go by.
    fn of_the_bases(&self, members: Members) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut used = BTreeMap::new();
        if let Some(basis) = &self.basis {
            problems.extend(of_basis(basis, members).map(|problem| problem.below("basis")));
            if basis.has(SharingBasis::Fixed) && self.shares_a_side_whole() {
                used.insert("shares".to_owned(), &self.shares);
            }
        }
        let mut unused = BTreeMap::from([("shares".to_owned(), &self.shares)]);
        for (place, layer) in self.every_layer() {
            if let Some(basis) = &layer.basis {
                let problem = |problem: Problem| problem.below(&format!("{place}.basis"));
                problems.extend(of_basis(basis, members).map(problem));
            }
            let own = (format!("{place}.shares"), &layer.shares);
            let basis = layer.basis.as_ref().or(self.basis.as_ref());
            let basis = basis.filter(|_| self.is_shared(layer));
            if basis.is_some_and(|basis| basis.has(SharingBasis::Fixed)) {
                let whole = ("shares".to_owned(), &self.shares);
                let (path, shares) = if layer.shares.is_empty() { whole } else { own.clone() };
                used.insert(path, shares);
            }
            unused.extend([own]);
        }
        unused.retain(|path, shares| !used.contains_key(path) && !shares.is_empty());
        for path in unused.into_keys() {
            let (found, expected) =
                ("shares where no basis is `fixed`", "no shares, or the basis `fixed`");
            problems.push(Problem::new(Code::UnknownField, found, expected).at(path));
        }
        for (path, shares) in used {
            problems.extend(of_shares(shares, members).map(|problem| problem.below(&path)));
        }
        problems
    }

    /// Whether the agreement's basis shares all of a gain or all of a loss.
    fn shares_a_side_whole(&self) -> bool {
        Side::BOTH.iter().any(|side| self.layers(*side).is_empty())
    }

    /// Every layer with its place in the agreement.
    pub(super) fn every_layer(&self) -> impl Iterator<Item = (String, &Layer)> {
        Side::BOTH.iter().flat_map(|side| {
            let layers = self.layers(*side).iter().enumerate();
            layers.map(|(position, layer)| (format!("{}[{position}]", side.layers()), layer))
        })
    }
}

/// The members in order of code.
#[derive(Clone, Copy)]
pub(super) struct Members<'m>(pub(super) &'m [&'m SharingMember]);

impl Members<'_> {
    pub(super) fn has(self, code: &OdsCode) -> bool {
        self.0.binary_search_by(|member| member.code.cmp(code)).is_ok()
    }

    /// The members' bases together, each where all of them are known.
    pub(super) fn bases(self) -> Bases {
        let sum = |base: fn(&SharingMember) -> Option<Money>| {
            let bases: Option<Vec<Money>> = self.0.iter().map(|member| base(member)).collect();
            bases.and_then(|bases| Money::sum(bases).ok())
        };
        Bases {
            turnover: sum(|member| member.turnover),
            allocation: sum(|member| member.allocation),
        }
    }

    /// The codes that are no member's, each as a problem at its code.
    pub(super) fn strangers<'c>(
        self,
        codes: impl Iterator<Item = &'c OdsCode>,
    ) -> impl Iterator<Item = Problem> {
        codes.filter(move |code| !self.has(code)).map(|code| stranger(code).at(code.to_string()))
    }
}

/// A code that is no member's.
pub(super) fn stranger(code: &OdsCode) -> Problem {
    Problem::new(Code::UnknownCode, quoted(code.as_str()), "the code of a member")
}

/// What is wrong with fixed shares.
fn of_shares(shares: &BTreeMap<OdsCode, Share>, members: Members) -> impl Iterator<Item = Problem> {
    let without = members.0.iter().filter(|member| !shares.contains_key(&member.code));
    let missing = |member: &&SharingMember| {
        let problem = Problem::new(Code::MissingField, "nothing", "the member's share");
        problem.at(member.code.to_string())
    };
    let missing: Vec<Problem> = without.map(missing).collect();
    // A share that is missing is reported already, and may be what the sum lacks.
    let (sum, whole) = (sum(shares), Share::WHOLE.decimal());
    let wrong_sum = sum > whole || (sum < whole && missing.is_empty());
    let wrong_sum = wrong_sum.then(|| {
        Problem::new(Code::SharesDoNotSum, format!("shares that sum to {sum}"), "exactly 1")
    });
    let strangers: Vec<Problem> = members.strangers(shares.keys()).collect();
    missing.into_iter().chain(strangers).chain(wrong_sum)
}

/// The sum of shares, which may be more than the whole.
pub(super) fn sum<K>(shares: &BTreeMap<K, Share>) -> Decimal {
    shares.values().map(|share| share.decimal()).sum()
}

/// What is wrong with a basis, for these members.
fn of_basis(basis: &BasisOrMix, members: Members) -> impl Iterator<Item = Problem> {
    let mix = match basis {
        BasisOrMix::One(_) => None,
        BasisOrMix::Mix(parts) => Some(sum(parts)).filter(|sum| *sum != Share::WHOLE.decimal()),
    };
    let mix = mix.map(|sum| {
        let found = format!("parts that sum to {sum}");
        Problem::new(Code::SharesDoNotSum, found, "parts of a mix that sum to exactly 1")
    });
    mix.into_iter().chain(basis.parts().flat_map(move |(basis, _)| of_figures(basis, members)))
}

/// What is wrong with the figures that a basis goes by, where they are known. Own variances are known
/// only with an outcome, and are judged with it.
fn of_figures(basis: SharingBasis, members: Members) -> Vec<Problem> {
    let Some(name) = basis.base().filter(|_| basis != SharingBasis::OwnVariance) else {
        return Vec::new();
    };
    let name = name.replace('_', " ");
    let weight = |member: &SharingMember| member.weight(basis, Weight::default(), None);
    let weights: Vec<_> = members.0.iter().map(|member| (&member.code, weight(member))).collect();
    let mut problems = Vec::new();
    for (code, weight) in &weights {
        if let Some(Err(error)) = weight {
            let expected = "a basis that is below zero for no member";
            let wrong = error.problems().iter().map(|problem| {
                let found = format!("{}, the {name} of {code}", problem.found);
                Problem::new(problem.code, found, expected)
            });
            problems.extend(wrong);
        }
    }
    let nothing =
        |weight: &Option<Result<Weight>>| matches!(weight, Some(Ok(weight)) if weight.is_zero());
    if !weights.is_empty() && weights.iter().all(|(_, weight)| nothing(weight)) {
        let found = format!("a {name} of zero for every member");
        let expected = "a basis that is above zero for some member";
        problems.push(Problem::new(Code::NoWeight, found, expected));
    }
    problems
}
