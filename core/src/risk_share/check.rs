//! What is wrong with an agreement, given the members it is for.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{Agreement, SharingBasis, SharingMember};
use crate::{
    error::{Code, Problem},
    money::Money,
    organisation::OdsCode,
    share::Share,
};

impl Agreement {
    /// Everything that keeps the agreement from being applied to these members, with paths that
    /// start at the agreement, for example `shares.RHQ`.
    ///
    /// A member that lacks the figure the basis goes by is no problem of the agreement:
    /// [`share_risk`](super::share_risk) then answers that it cannot tell.
    ///
    /// ```
    /// use ics_rules::{Code, Money};
    /// use ics_rules::risk_share::{Agreement, SharedVariance, SharingBasis, SharingMember};
    ///
    /// let agreement = Agreement {
    ///     basis: SharingBasis::Fixed,
    ///     on: Some(SharedVariance::Forecast),
    ///     shares: [("RHQ".parse()?, "0.6".parse()?), ("RXF".parse()?, "0.3".parse()?)].into(),
    ///     limits: [].into(),
    /// };
    /// let members = ["RHQ", "RXF"].map(|code| Ok(SharingMember {
    ///     code: code.parse()?,
    ///     own_variance: Money::ZERO,
    ///     control_total: Money::ZERO,
    ///     plan_to_date: None,
    ///     turnover: None,
    ///     allocation: None,
    /// }));
    /// let members = members.into_iter().collect::<Result<Vec<_>, ics_rules::Error>>()?;
    ///
    /// let problems = agreement.problems(&members);
    /// assert_eq!(problems[0].code, Code::SharesDoNotSum);
    /// assert_eq!(problems[0].path, "shares");
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn problems(&self, members: &[SharingMember]) -> Vec<Problem> {
        let mut members: Vec<&SharingMember> = members.iter().collect();
        members.sort_by(|one, other| one.code.cmp(&other.code));
        let mut problems = self.of_shares(&members);
        problems.extend(self.of_limits(&members));
        problems.extend(self.of_bases(&members));
        problems
    }

    fn of_shares(&self, members: &[&SharingMember]) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.basis != SharingBasis::Fixed {
            if !self.shares.is_empty() {
                let found = format!("shares where the basis is `{}`", self.basis.as_str());
                let expected = "no shares, or the basis `fixed`";
                problems.push(Problem::new(Code::UnknownField, found, expected).at("shares"));
            }
            return problems;
        }
        let without: Vec<_> =
            members.iter().filter(|member| !self.shares.contains_key(&member.code)).collect();
        for member in &without {
            let problem = Problem::new(Code::MissingField, "nothing", "the member's share");
            problems.push(problem.at(format!("shares.{}", member.code)));
        }
        problems.extend(strangers("shares", self.shares.keys(), members));
        // A share that is missing is reported already, and may be what the sum lacks.
        let sum: Decimal = self.shares.values().map(|share| share.decimal()).sum();
        let whole = Share::WHOLE.decimal();
        if sum > whole || (sum < whole && without.is_empty()) {
            let found = format!("shares that sum to {sum}");
            problems.push(Problem::new(Code::SharesDoNotSum, found, "exactly 1").at("shares"));
        }
        problems
    }

    fn of_limits(&self, members: &[&SharingMember]) -> Vec<Problem> {
        let mut problems = strangers("limits", self.limits.keys(), members);
        for member in members {
            let Some(terms) = self.limits.get(&member.code) else { continue };
            let place = format!("limits.{}", member.code);
            let mut terms = member.limits(terms).peekable();
            if terms.peek().is_none() {
                let expected = "an amount, a share of turnover or a share of allocation";
                let problem = Problem::new(Code::LimitsCannotHold, "a limit of nothing", expected);
                problems.push(problem.at(place.clone()));
            }
            for (field, limit) in terms {
                let problem = match limit {
                    None => {
                        let base = field.trim_start_matches("share_of_");
                        let expected = format!("the {base} of {}", member.code);
                        Problem::new(Code::MissingField, "nothing to take a share of", expected)
                    }
                    Some(limit) if limit.is_negative() => {
                        let found = limit.to_string();
                        Problem::new(Code::LimitsCannotHold, found, "a limit of zero or more")
                    }
                    Some(_) => continue,
                };
                problems.push(problem.at(format!("{place}.{field}")));
            }
        }
        problems
    }

    fn of_bases(&self, members: &[&SharingMember]) -> Vec<Problem> {
        let Some(name) = self.basis.base() else { return Vec::new() };
        let name = name.replace('_', " ");
        let bases = || members.iter().map(|member| (&member.code, member.base(self.basis)));
        let mut problems = Vec::new();
        for (code, base) in bases() {
            if let Some(base) = base.filter(|base| base.is_negative()) {
                let found = format!("{base}, the {name} of {code}");
                let expected = "a basis that is below zero for no member";
                problems.push(Problem::new(Code::NegativeWeight, found, expected).at("basis"));
            }
        }
        if !members.is_empty() && bases().all(|(_, base)| base == Some(Money::ZERO)) {
            let found = format!("a {name} of zero for every member");
            let expected = "a basis that is above zero for some member";
            problems.push(Problem::new(Code::NoWeight, found, expected).at("basis"));
        }
        problems
    }
}

/// The codes of a map of the agreement that are no member's.
fn strangers<'c>(
    map: &str,
    codes: impl Iterator<Item = &'c OdsCode>,
    members: &[&SharingMember],
) -> Vec<Problem> {
    let members: BTreeSet<&OdsCode> = members.iter().map(|member| &member.code).collect();
    let strangers = codes.filter(|code| !members.contains(code));
    strangers
        .map(|code| {
            let found = format!("{:?}", code.as_str());
            Problem::new(Code::UnknownCode, found, "the code of a member")
                .at(format!("{map}.{code}"))
        })
        .collect()
}
