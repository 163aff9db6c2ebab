//! Walks every explanation of every vector, and holds it to the outcome that it explains.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod amounts;
mod cases;
mod explained;

use std::collections::BTreeSet;

use amounts::{Named, held, named};
use explained::{Explained, all};
use ics_rules::{Code, Explanation};
use serde_json::Value;

/// Every text that a value holds: names of fields, too.
fn each_text(value: &Value, visit: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => visit(text),
        Value::Array(items) => items.iter().for_each(|item| each_text(item, visit)),
        Value::Object(fields) => fields.iter().for_each(|(name, field)| {
            visit(name);
            each_text(field, visit);
        }),
        Value::Number(number) => visit(&number.to_string()),
        Value::Null | Value::Bool(_) => {}
    }
}

fn each_node<'t>(tree: &'t Explanation, visit: &mut impl FnMut(&'t Explanation)) {
    visit(tree);
    tree.because.iter().for_each(|reason| each_node(reason, visit));
}

/// Where a check of the nodes finds a fault.
fn faults(check: impl Fn(&Explained, &Explanation) -> Vec<String>) -> Vec<String> {
    let mut found = Vec::new();
    for explained in all() {
        each_node(&explained.why, &mut |node| {
            let faults = check(explained, node).into_iter();
            found.extend(faults.map(|it| format!("{}\n  {}\n  {it}", explained.place, node.says)));
        });
    }
    found
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// A refusal: it holds no rule, and cites the one that asks for what is missing.
fn is_refusal(node: &Explanation) -> bool {
    ["cannot tell", "not in force", "cannot be told"].iter().any(|it| node.says.contains(it))
}

#[test]
fn every_leaf_cites_a_rule_or_is_not_in_force() {
    none(&faults(|_, node| {
        let bare = node.because.is_empty() && node.rules.is_empty();
        let bare = bare && !node.says.contains("not in force");
        bare.then(|| "no rule".to_owned()).into_iter().collect()
    }));
}

/// The sentences of a node and its values, as one text each.
fn texts(node: &Explanation) -> Vec<String> {
    let compared = node.compared.iter().map(|one| format!("{}: {}", one.name, one.value));
    [node.says.clone()].into_iter().chain(compared).collect()
}

/// What the members' shares and what is left with somebody come to, where a loss or gain is shared:
/// the only sums that an explanation makes, to show that the outcome adds up.
fn control_sums(outcome: &Value) -> BTreeSet<i128> {
    let shared = if outcome["value"].is_object() { &outcome["value"] } else { outcome };
    let sum = |amounts: Vec<&Value>| amounts.into_iter().flat_map(held).sum();
    let members = shared["members"].as_array().cloned().unwrap_or_default();
    let left = shared["left_with"].as_object().cloned().unwrap_or_default();
    let shares = members.iter().map(|member| &member["share"]).collect();
    BTreeSet::from([sum(shares), sum(left.values().collect())])
}

#[test]
fn every_amount_that_is_named_is_held_by_the_outcome() {
    none(&faults(|explained, node| {
        let mut held = held(&explained.outcome);
        if node.says.starts_with("the shares") {
            held.extend(control_sums(&explained.outcome));
        }
        let held = |amount: &Named| held.contains(&amount.pence) || held.contains(&-amount.pence);
        let lacking = texts(node).into_iter().flat_map(|text| {
            let lacking = named(&text).into_iter().filter(|amount| !held(amount));
            lacking.map(move |it| format!("{} pence of: {text}", it.pence)).collect::<Vec<_>>()
        });
        lacking.collect()
    }));
}

#[test]
fn a_word_for_a_sign_goes_with_an_amount_of_that_sign() {
    none(&faults(|explained, node| {
        let held = held(&explained.outcome);
        let wrong = |amount: &Named| {
            let fits = |sign| amount.pence > 0 && held.contains(&(sign * amount.pence));
            amount.sign().is_some_and(|sign| !fits(sign))
        };
        let wrong = texts(node).into_iter().filter(|text| named(text).iter().any(wrong));
        wrong.collect()
    }));
}

#[test]
fn a_total_is_met_by_no_adverse_variance_and_missed_by_no_favourable_one() {
    none(&faults(|_, node| {
        let wrong = texts(node).into_iter().filter(|text| {
            let says = |word: &str| text.split(|c: char| !c.is_alphabetic()).any(|it| it == word);
            let negative = text.contains("headroom: (£");
            (says("met") && !says("not") && (says("adverse") || negative))
                || (says("missed") && (says("favourable") || says("nil")))
        });
        wrong.collect()
    }));
}

/// Words before `break-even` that make it a line to reach, and no figure.
const TOWARDS: [&str; 4] = ["to", "beyond", "at", "of"];

#[test]
fn what_is_told_as_break_even_is_nothing() {
    none(&faults(|explained, node| {
        let zero = held(&explained.outcome).contains(&0);
        let told = |text: &String| {
            text.match_indices("break-even").any(|(start, _)| {
                let before = text[..start].split_whitespace().last().unwrap_or_default();
                !TOWARDS.contains(&before)
            })
        };
        texts(node).into_iter().filter(|text| told(text) && !zero).collect()
    }));
}

#[test]
fn every_rule_that_is_cited_is_held_by_the_outcome() {
    none(&faults(|explained, node| {
        let mut held = BTreeSet::new();
        each_text(&explained.outcome, &mut |text| {
            held.insert(text.to_owned());
        });
        let cited = node.rules.iter().map(|rule| rule.id.to_string());
        if is_refusal(node) { Vec::new() } else { cited.filter(|id| !held.contains(id)).collect() }
    }));
}

#[test]
fn an_answer_is_explained_by_the_rulebook_that_gave_it() {
    assert!(all().len() > 1000, "{}", all().len());
    for one in all() {
        for rule in one.why.cited() {
            assert_eq!(one.rulebook.rule(rule.id.as_str()).ok(), Some(rule), "{}", one.place);
        }
    }
}

#[test]
fn another_year_s_rulebook_refuses_an_answer_or_explains_it_in_the_same_words() {
    let mut refused = 0;
    for one in all().iter().filter(|one| one.rulebook.overlays().is_empty()) {
        for other in &one.elsewhere {
            match other {
                Ok(why) => assert_eq!(why, &one.why, "{}", one.place),
                Err(error) => {
                    assert_eq!(error.code(), Code::UnknownRule, "{}", one.place);
                    refused += 1;
                }
            }
        }
    }
    assert!(refused > 1000, "{refused}");
}
