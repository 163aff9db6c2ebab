//! How long the year of a system of ten members takes, from the text of its document to the text of
//! its answers.

#![expect(clippy::unwrap_used, reason = "a bench that cannot set up has nothing to measure")]

use divan::{Bencher, black_box};
use ics_rules::{assess_document, wire::Value};

const DOCUMENT: &str = include_str!("../examples/data/illustrative-system-2019-20.json");

fn main() {
    divan::main();
}

#[divan::bench]
fn ten_members(bencher: Bencher<'_, '_>) {
    bencher.bench(|| {
        let document = Value::from_json(black_box(DOCUMENT)).unwrap();
        assess_document(&document, &[]).unwrap().json()
    });
}
