//! How long one trust's score takes: of values alone, and of a question with its headroom.

#![expect(clippy::unwrap_used, reason = "a bench that cannot set up has nothing to measure")]

use divan::{Bencher, black_box};
use ics_rules::{
    Rulebook,
    oversight::use_of_resources::{Circumstances, Scorer, UseOfResourcesQuestion},
    wire::Document,
};

const QUESTION: &str = include_str!("../examples/data/illustrative-use-of-resources-2017-18.json");

fn main() {
    divan::main();
}

fn rulebook() -> Rulebook {
    Rulebook::for_year("2017/18".parse().unwrap()).unwrap()
}

#[divan::bench]
fn five_values(bencher: Bencher<'_, '_>) {
    let rulebook = rulebook();
    let scorer = Scorer::of(&rulebook).unwrap();
    let numbers: [ics_rules::Number; 5] =
        ["1.9", "-8.5", "-1.5", "-0.4", "12.5"].map(|text| text.parse().unwrap());
    let values = numbers.map(ics_rules::Number::decimal);
    bencher.bench_local(|| scorer.score(black_box(values), Circumstances::default()));
}

#[divan::bench]
fn a_question(bencher: Bencher<'_, '_>) {
    let rulebook = rulebook();
    let question = UseOfResourcesQuestion::from_json(QUESTION).unwrap();
    bencher.bench_local(|| black_box(&question).answer(&rulebook));
}
