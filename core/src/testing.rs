//! What the tests of every room ask of a question.

use std::fmt::Debug;

use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Question, RuleId, Rulebook,
    error::{Code, Result},
    explanation::Explanation,
    wire::{Document, to_json},
};

/// A question that is wrong in itself, or by the rules of a year, has these problems and no others.
#[track_caller]
pub(crate) fn refused<Q: Question<Answer: Debug> + Document>(
    rulebook: &Rulebook,
    json: &str,
    expected: &[(&str, Code)],
) {
    let error = Q::from_json(json).and_then(|asked| asked.answer(rulebook)).unwrap_err();
    let found: Vec<_> = error.problems().iter().map(|one| (one.path.as_str(), one.code)).collect();
    assert_eq!(found, expected, "{error}");
}

/// Every statement of an explanation cites a rule, and the rules of the outcome are those cited.
#[track_caller]
pub(crate) fn cites(tree: Result<Explanation>, rules: &[RuleId]) {
    let tree = tree.unwrap();
    let mut nodes = vec![&tree];
    while let Some(node) = nodes.pop() {
        assert!(!node.rules.is_empty(), "{}", node.says);
        nodes.extend(&node.because);
    }
    let mut rules = rules.to_vec();
    rules.sort();
    let cited: Vec<_> = tree.cited().iter().map(|rule| rule.id.clone()).collect();
    assert_eq!(cited, rules, "{tree}");
}

/// The JSON of an outcome is read back as the outcome.
#[track_caller]
pub(crate) fn read_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(outcome: &T) {
    assert_eq!(serde_json::from_str::<T>(&to_json(outcome)).unwrap(), *outcome);
}
