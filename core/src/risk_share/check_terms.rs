//! What is wrong with the layers, the waterfall and the limits of an agreement.

use super::{
    Agreement, Layer, LimitTerms, Side, Size, WaterfallStep,
    check::{Members, stranger, sum},
    size::Bases,
};
use crate::{
    allocation::Account,
    error::{Code, Problem},
    money::Money,
    share::Share,
};

const EVERYBODY: &str = "every member";

impl Agreement {
    /// Layers that overlap, leave a gap, or are of more or less than the whole.
    pub(super) fn of_layers(&self, members: Members) -> Vec<Problem> {
        let mut problems = Vec::new();
        for side in Side::BOTH {
            problems.extend(joins(self.layers(side), side, members.bases()));
        }
        for (place, layer) in self.every_layer() {
            let below = |problem: Problem| problem.below(&place);
            problems.extend(self.of_layer(layer, members).into_iter().map(below));
        }
        problems
    }

    fn of_layer(&self, layer: &Layer, members: Members) -> Vec<Problem> {
        let mut problems = Vec::new();
        let parts = sum(&layer.left_with) + layer.shared.decimal();
        if parts != Share::WHOLE.decimal() {
            let found = format!("parts that sum to {parts}, shared and left");
            problems.push(Problem::new(Code::SharesDoNotSum, found, "exactly 1").at("shared"));
        }
        if self.is_shared(layer) && layer.basis.is_none() && self.basis.is_none() {
            let expected = "what the members' shares are in proportion to";
            problems.push(Problem::new(Code::MissingField, "nothing", expected).at("basis"));
        }
        for account in layer.left_with.keys() {
            problems
                .extend(bearer(account, members).map(|it| it.at(format!("left_with.{account}"))));
        }
        for (field, size) in [("from", Some(&layer.from)), ("to", layer.to.as_ref())] {
            let Some(size) = size else { continue };
            problems.extend(of_size(size, members.bases(), EVERYBODY).map(|it| it.below(field)));
        }
        problems
    }

    /// Sources without an amount or a holder, and such as are counted already.
    pub(super) fn of_the_waterfall(&self, members: Members) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (position, step) in self.waterfall.iter().enumerate() {
            let mut found = if self.nets_underspends(step) {
                of_netted_underspends(step, position)
            } else {
                of_source(step)
            };
            if let Some(account) = &step.held_by {
                found.extend(bearer(account, members).map(|it| it.at("held_by")));
            }
            let place = format!("waterfall[{position}]");
            problems.extend(found.into_iter().map(|problem| problem.below(&place)));
        }
        for (field, account) in
            [("held_by", &self.held_by), ("left_over_with", &self.left_over_with)]
        {
            let account = account.as_ref();
            problems.extend(account.and_then(|it| bearer(it, members)).map(|it| it.at(field)));
        }
        problems
    }

    /// Retentions and limits that are no sizes, or no member's.
    pub(super) fn of_sizes(&self, members: Members) -> Vec<Problem> {
        let mut problems: Vec<Problem> = Vec::new();
        let strangers = members.strangers(self.retention.keys());
        problems.extend(strangers.map(|problem| problem.below("retention")));
        let strangers = members.strangers(self.limits.keys());
        problems.extend(strangers.map(|problem| problem.below("limits")));
        for member in members.0 {
            let (code, bases) = (&member.code, member.bases());
            if let Some(kept) = self.retention.get(code) {
                let place = format!("retention.{code}");
                problems.extend(of_size(kept, bases, code.as_str()).map(|it| it.below(&place)));
            }
            if let Some(terms) = self.limits.get(code) {
                let place = format!("limits.{code}");
                let own = member.added(self, Side::Loss).ok().flatten();
                let wrong = of_limit(terms, bases, code.as_str(), own);
                problems.extend(wrong.into_iter().map(|it| it.below(&place)));
            }
        }
        if let Some(terms) = &self.overall {
            if terms.no_worse_than_own.is_some() {
                let expected = "a term of a member's limit";
                let problem = Problem::new(Code::UnknownField, "a limit by own variance", expected);
                problems.push(problem.at("overall.no_worse_than_own"));
            }
            let wrong = of_limit(terms, members.bases(), EVERYBODY, None);
            problems.extend(wrong.into_iter().map(|it| it.below("overall")));
        }
        problems
    }

    /// Limits that cannot hold together.
    pub(super) fn of_limits_together(&self, members: Members) -> Vec<Problem> {
        let Some(overall) = &self.overall else { return Vec::new() };
        let limits = || members.0.iter().map(|member| (member, self.limits.get(&member.code)));
        let mut problems = Vec::new();
        let floors = limits().filter_map(|(member, terms)| terms?.floor(member.bases()));
        let floors: i128 = floors.map(|floor| i128::from(floor.pence())).sum();
        let most = overall.most().smallest(members.bases());
        if let Some(most) = most.filter(|most| floors > i128::from(most.pence())) {
            let found = format!("at most {most} overall, and members' floors of more");
            let expected = "floors that the overall limit has room for";
            problems.push(Problem::new(Code::LimitsCannotHold, found, expected).at("overall"));
        }
        let caps = limits().map(|(member, terms)| terms?.most().smallest(member.bases()));
        let caps: Option<i128> = caps.map(|cap| Some(i128::from(cap?.pence()))).sum();
        let least = overall.floor(members.bases());
        if let (Some(least), Some(caps)) = (least, caps)
            && i128::from(least.pence()) > caps
        {
            let found = format!("at least {least} overall, and members' limits of less");
            let expected = "limits that have room for the overall floor";
            let problem = Problem::new(Code::LimitsCannotHold, found, expected);
            problems.push(problem.at("overall.at_least"));
        }
        problems
    }
}

/// Whether each layer begins where the one below it ends, and the first at nothing. Edges that are no
/// sizes are reported as such.
fn joins(layers: &[Layer], side: Side, bases: Bases) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut wrong = |code, position: usize, field: &str, found: String, expected: String| {
        let path = format!("{}[{position}].{field}", side.layers());
        problems.push(Problem::new(code, found, expected).at(path));
    };
    let mut below = Some(Some(Money::ZERO));
    for (position, layer) in layers.iter().enumerate() {
        let edge = |size: &Size| size.terms().smallest(bases).filter(|edge| !edge.is_negative());
        let from = edge(&layer.from);
        if let (Some(below), Some(from)) = (below, from) {
            match below {
                None => {
                    let expected = "no layer above one that never ends".to_owned();
                    wrong(Code::LayersOverlap, position, "from", from.to_string(), expected);
                }
                Some(below) if from < below => {
                    let expected = format!("{below}, where the layer below it ends");
                    wrong(Code::LayersOverlap, position, "from", from.to_string(), expected);
                }
                Some(below) if from > below => {
                    let end = if position == 0 {
                        "as the first begins at nothing"
                    } else {
                        "where the layer below it ends"
                    };
                    let expected = format!("{below}, {end}");
                    wrong(Code::LayersLeaveGap, position, "from", from.to_string(), expected);
                }
                Some(_) => {}
            }
        }
        let to = layer.to.as_ref().map(edge);
        if let (Some(from), Some(Some(to))) = (from, to)
            && to <= from
        {
            let expected = format!("more than {from}, where the layer begins");
            wrong(Code::LayersOverlap, position, "to", to.to_string(), expected);
        }
        below = match to {
            None => Some(None),
            Some(Some(to)) => Some(Some(to)),
            // An edge that cannot be told joins nothing and overlaps nothing.
            Some(None) => None,
        };
    }
    problems
}

/// What is wrong with a step of underspends that are in the pool already, at its position.
fn of_netted_underspends(step: &WaterfallStep, position: usize) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut wrong = |code, field: &str, found: &str, expected: &str| {
        problems.push(Problem::new(code, found, expected).at(field));
    };
    if step.amount.is_some() {
        let expected = "no amount, as members' own variances make it";
        wrong(Code::UnknownField, "amount", "an amount of underspends", expected);
    }
    let terms = [
        ("held_by", step.held_by.is_some(), "a holder of underspends"),
        ("conditions", !step.conditions.is_empty(), "conditions of underspends"),
        ("moves_control_total", step.rebases(), "a release of underspends"),
    ];
    for (field, is_stated, found) in terms {
        if is_stated {
            let expected = "nothing, as members' own variances are in the pool already";
            wrong(Code::UnknownField, field, found, expected);
        }
    }
    if position > 0 {
        let found = "underspends after another source";
        let expected = "underspends first, as they stay in the pool";
        wrong(Code::OutOfRange, "source", found, expected);
    }
    problems
}

/// What is wrong with a step that brings money of its own.
fn of_source(step: &WaterfallStep) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut wrong = |code, field: &str, found: &str, expected: &str| {
        problems.push(Problem::new(code, found, expected).at(field));
    };
    let holder = step.holder();
    match step.amount {
        Some(amount) if amount.is_negative() => {
            wrong(Code::LimitsCannotHold, "amount", &amount.to_string(), "zero or more");
        }
        None if holder != Some(Account::Outside) => {
            wrong(Code::MissingField, "amount", "nothing", "what the source holds");
        }
        _ => {}
    }
    match holder {
        None => wrong(Code::MissingField, "held_by", "nothing", "who holds the source"),
        Some(holder) if step.rebases() && !matches!(holder, Account::Member(_)) => {
            let expected = "a member, as its control total moves";
            wrong(Code::UnknownValue, "held_by", &holder.to_string(), expected);
        }
        Some(_) => {}
    }
    problems
}

/// What is wrong with a size whose shares are of `whose` bases.
fn of_size(size: &Size, bases: Bases, whose: &str) -> impl Iterator<Item = Problem> {
    let plain = matches!(size, Size::Amount(_));
    let problems = size.terms().problems(bases, whose).into_iter();
    // A size that is written as an amount has no field of that name.
    problems.map(move |problem| if plain { problem.at("") } else { problem })
}

/// What is wrong with a limit; `own` is what its own variance adds to a loss, where that is known.
fn of_limit(terms: &LimitTerms, bases: Bases, whose: &str, own: Option<Money>) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !terms.has_most() && !terms.by_own_variance() && terms.at_least.is_none() {
        let expected = "the most, as an amount or a share, its own variance, or the least";
        let problem = Problem::new(Code::LimitsCannotHold, "a limit of nothing", expected);
        return vec![problem];
    }
    if terms.has_most() {
        problems.extend(terms.most().problems(bases, whose));
    }
    let Some(least) = &terms.at_least else { return problems };
    problems.extend(of_size(least, bases, whose).map(|problem| problem.below("at_least")));
    let own = own.filter(|_| terms.by_own_variance());
    let most = terms.most().smallest(bases).into_iter().chain(own).min();
    if let (Some(least), Some(most)) = (terms.floor(bases), most)
        && most < least
    {
        let found = format!("at least {least} and at most {most}");
        let expected = "a floor of at most the limit";
        problems.push(Problem::new(Code::LimitsCannotHold, found, expected));
    }
    problems
}

/// What is wrong with naming this account as somebody who can bear or hold money.
fn bearer(account: &Account, members: Members) -> Option<Problem> {
    match account {
        Account::Member(code) if !members.has(code) => Some(stranger(code)),
        Account::Member(_) | Account::Reserve | Account::Region | Account::Outside => None,
        Account::Pool | Account::Unallocated => {
            let expected = "a member's code, `reserve`, `region` or `outside`";
            Some(Problem::new(Code::UnknownValue, account.to_string(), expected))
        }
    }
}
