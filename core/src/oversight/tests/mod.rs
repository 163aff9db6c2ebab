//! Tests of this room, by question.

mod freedoms;
mod ladder;
mod maturity;
mod responses;
mod route;
mod settled;

use crate::{
    explanation::{Explain, Explanation},
    outcome::Outcome,
    rulebook::Rulebook,
    wire::{Read, Reader, Value},
};

fn rulebook() -> Rulebook {
    Rulebook::for_year("2019/20".parse().unwrap()).unwrap()
}

/// The rulebook with a choice set otherwise.
fn with_choice(id: &str, value: &str) -> Rulebook {
    let overlay = format!(
        "overlays = \"2019/20\"\n[rule.\"{id}\"]\nvalue = {value}\nstanding = \"assumed\"\nnote = \"local\"\n"
    );
    Rulebook::from_toml(&overlay).unwrap()
}

fn read<T: Read>(json: &str) -> T {
    Reader::document(&Value::from_json(json).unwrap()).unwrap()
}

#[track_caller]
pub(super) fn answer<T: std::fmt::Debug>(outcome: Outcome<T>) -> T {
    match outcome {
        Outcome::Answer(answer) => answer,
        refusal => panic!("no answer: {refusal:?}"),
    }
}

/// The missing inputs of a refusal.
#[track_caller]
fn missing<T: std::fmt::Debug>(outcome: &Outcome<T>) -> Vec<&str> {
    match outcome {
        Outcome::CannotTell(refusal) => refusal.missing.iter().map(String::as_str).collect(),
        other => panic!("not a refusal: {other:?}"),
    }
}

/// The tree alone, without the rules and sources printed below it.
fn tree(explained: &impl Explain) -> String {
    let text = explained.explain(&rulebook()).unwrap().to_string();
    text.split("\n\nRules\n").next().unwrap().to_owned()
}

#[track_caller]
fn every_leaf_cites_a_rule(explained: &impl Explain) {
    every_leaf_of(explained, &rulebook());
}

#[track_caller]
pub(super) fn every_leaf_of(explained: &impl Explain, rulebook: &Rulebook) {
    fn check(node: &Explanation) {
        assert!(!node.because.is_empty() || !node.rules.is_empty(), "{}", node.says);
        let here = |rule: &&std::sync::Arc<crate::Rule>| rule.says != "not a rule of this rulebook";
        assert!(node.rules.iter().all(|rule| here(&rule)), "{}", node.says);
        node.because.iter().for_each(check);
    }
    check(&explained.explain(rulebook).unwrap());
}
