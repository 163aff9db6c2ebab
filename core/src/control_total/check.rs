//! What is wrong with lists of adjustments and returns, wherever they come from: each problem with
//! the path it has in a system's year.

use std::collections::BTreeSet;

use super::{Adjustment, Basis, Member, Return, adjustment::MOVING, profile};
pub(crate) use super::{
    aim::stray as stray_target,
    refused::{not_in_force, stranger},
    support::problems as support,
    term::{problems as terms, stranger_to_the_year},
};
use crate::{
    error::{Code, Problem},
    organisation::OdsCode,
    rulebook::{Role, Rulebook},
    text::quoted,
};

/// What is wrong with adjustments, given by their position in the list.
pub(crate) fn adjustments<'a>(
    rulebook: &'a Rulebook,
    known: &'a BTreeSet<OdsCode>,
    list: impl Iterator<Item = (usize, &'a Adjustment)> + 'a,
) -> impl Iterator<Item = Problem> + 'a {
    list.flat_map(move |(position, adjustment)| {
        let strangers = adjustment.strangers(rulebook, known);
        let problems = match rulebook.first_role(&MOVING) {
            Ok(_) => adjustment.problems(rulebook),
            Err(refusal) => vec![not_in_force(&refusal, "an adjustment of control totals")],
        };
        let problems = problems.into_iter().chain(strangers);
        problems.map(move |problem| problem.below(&format!("adjustments[{position}]")))
    })
}

/// What is wrong with returns, given by their position in the list.
pub(crate) fn returns<'a>(
    rulebook: &'a Rulebook,
    basis: Option<Basis>,
    known: &'a BTreeSet<OdsCode>,
    list: impl Iterator<Item = (usize, &'a Return)> + 'a,
) -> impl Iterator<Item = Problem> + 'a {
    let mut made = BTreeSet::new();
    list.flat_map(move |(position, one)| {
        let mut problems = one.problems(rulebook, basis);
        problems.extend(stranger("code", &one.code, known));
        if !made.insert((one.month, &one.code)) {
            let found = format!("a second return of {} at {}", one.code, one.month);
            problems.push(Problem::new(Code::DuplicateReturn, found, "one return a month"));
        }
        let place = format!("returns[{position}]");
        problems.into_iter().map(move |problem| problem.below(&place))
    })
}

/// What is wrong with organisation splits, by the member's position: a split in a year that counts
/// every trust whole.
pub(crate) fn splits<'a>(
    rulebook: &'a Rulebook,
    list: impl Iterator<Item = (usize, &'a Member)> + 'a,
) -> impl Iterator<Item = Problem> + 'a {
    let refusal = rulebook.role(Role::OrganisationSplit).err();
    list.filter(|(_, member)| !member.organisation_split.is_empty()).filter_map(
        move |(position, _)| {
            let problem = not_in_force(refusal.as_ref()?, "an organisation split");
            Some(problem.at(format!("members[{position}].organisation_split")))
        },
    )
}

/// What is wrong with profiles of control totals, by the member's position.
pub(crate) fn profiles<'a>(
    rulebook: &'a Rulebook,
    list: impl Iterator<Item = (usize, &'a Member)> + 'a,
) -> impl Iterator<Item = Problem> + 'a {
    let refusal = rulebook.role(Role::FundsPlanToDate).err();
    list.filter(|(_, member)| !member.control_total_profile.is_empty()).flat_map(
        move |(position, member)| {
            let problems = match &refusal {
                Some(refusal) => vec![not_in_force(refusal, "a profile of a control total")],
                None => profile::problems(&member.control_total_profile, member.control_total),
            };
            let place = format!("members[{position}].control_total_profile");
            problems.into_iter().map(move |problem| {
                let path = format!("{place}{}", problem.path);
                problem.at(path)
            })
        },
    )
}

/// A member that stands in the list a second time.
pub(crate) fn repeated(position: usize, code: &OdsCode) -> Problem {
    let problem = Problem::new(Code::DuplicateCode, quoted(code.as_str()), "each member once");
    problem.at(format!("members[{position}].code"))
}
