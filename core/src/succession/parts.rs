//! The shares of one divided body, as they were stated or as a rule has them.

use rust_decimal::Decimal;

use super::{CarryQuestion, PartShares};
use crate::{
    allocation::in_proportion,
    error::{Code, Problem, Result},
    money::Money,
    organisation::OdsCode,
    rulebook::{RuleId, Rulebook},
    share::Share,
    text::quoted,
    wire::below,
};

/// Places of the weights that a rule may have, beyond the twelve of a stated share.
const PLACES: u32 = 15;

/// Who takes a part and with which weight, and the rule that says so.
pub(super) struct Weights {
    parts: Vec<(OdsCode, u64)>,
    pub(super) rule: Option<RuleId>,
}

impl Weights {
    /// The parts of an amount, by largest remainder: they make it to the penny.
    pub(super) fn of(&self, amount: Money) -> Result<Vec<(OdsCode, Money)>> {
        let weights: Vec<u64> = self.parts.iter().map(|(_, weight)| *weight).collect();
        let sizes = in_proportion(i128::from(amount.size().pence()), &weights);
        let signed = |size: i128| if amount.is_negative() { -size } else { size };
        let parts = self.parts.iter().zip(sizes);
        parts
            .map(|((code, _), size)| Ok((code.clone(), Money::from_pence(signed(size))?)))
            .collect()
    }
}

/// The weights of a body among those that may take a part; each problem below `shares.CODE`.
pub(super) fn weights(
    rulebook: &Rulebook,
    asked: &CarryQuestion,
    body: &OdsCode,
    takers: &[OdsCode],
) -> Option<Result<Weights, Vec<Problem>>> {
    let stated = asked.shares.get(body)?;
    Some(read(rulebook, stated, takers).map_err(|problems| {
        let place = below("shares", body.as_str());
        problems.into_iter().map(|problem| problem.below(&place)).collect()
    }))
}

fn read(
    rulebook: &Rulebook,
    stated: &PartShares,
    takers: &[OdsCode],
) -> Result<Weights, Vec<Problem>> {
    let names: Vec<&str> = takers.iter().map(OdsCode::as_str).collect();
    let expected = format!("one of {}, which take a part", names.join(", "));
    let mut problems = Vec::new();
    let parts = match &stated.rule {
        Some(id) if stated.parts.is_empty() => by_rule(rulebook, id)?,
        Some(_) => {
            let found = "parts and a rule";
            return Err(vec![Problem::new(Code::OutOfScope, found, "the one or the other")]);
        }
        None if stated.parts.is_empty() => {
            let found = "no part";
            return Err(vec![Problem::new(Code::Empty, found, expected).at("parts")]);
        }
        None => {
            if Share::sum(stated.parts.values().copied()) != Some(Share::WHOLE) {
                let sum: Decimal = stated.parts.values().map(|share| share.decimal()).sum();
                let found = format!("shares that sum to {sum}");
                let problem = Problem::new(Code::SharesDoNotSum, found, "shares that sum to 1");
                problems.push(problem.at("parts"));
            }
            stated.parts.iter().map(|(code, share)| (code.clone(), share.parts())).collect()
        }
    };
    for (code, _) in parts.iter().filter(|(code, _)| !takers.contains(code)) {
        let problem = Problem::new(Code::UnknownCode, quoted(code.as_str()), expected.clone());
        problems.push(problem.at(below("parts", code.as_str())));
    }
    if problems.is_empty() {
        Ok(Weights { parts, rule: stated.rule.clone() })
    } else {
        Err(problems)
    }
}

/// The weights that a rule lists by code.
fn by_rule(rulebook: &Rulebook, id: &RuleId) -> Result<Vec<(OdsCode, u64)>, Vec<Problem>> {
    let refused = || {
        let found = quoted(id.as_str());
        vec![
            Problem::new(Code::UnknownRule, found, "the id of a rule with shares by code")
                .at("rule"),
        ]
    };
    let rule = rulebook.rule(id.as_str()).map_err(|_| refused())?;
    let Some(crate::rulebook::Parameter::Named(values)) = &rule.value else {
        return Err(refused());
    };
    let weight = |text: &str| -> Option<u64> {
        let mut share: Decimal = text.parse().ok()?;
        share.rescale(PLACES);
        u64::try_from(share.mantissa()).ok()
    };
    let parts = values.iter().map(|(code, text)| Some((code.parse().ok()?, weight(text)?)));
    parts.collect::<Option<Vec<_>>>().ok_or_else(refused)
}
