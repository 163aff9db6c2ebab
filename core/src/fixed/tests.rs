//! What every number with fixed places is, refuses and shows, in one table.

use std::{
    fmt::{Debug, Display, Write as _},
    str::FromStr,
};

use crate::{
    Error, Number, Rate, Score, Share,
    allocation::Weight,
    wire::{self, Document},
};

const TEXTS: [&str; 18] = [
    "0",
    "-0",
    "0.5",
    "1",
    "1.50",
    "2.625",
    "4.01",
    "10",
    "10.000001",
    "-0.000001",
    "-1",
    "0.0000000000000000001",
    "1000000000000",
    "1000000000000.000001",
    "1000000000.5",
    "99999999999999999999999999999999999999",
    "1e3",
    "",
];

/// JSON that is no text: whole numbers, and values of another kind.
const VALUES: [&str; 6] = ["1", "-2000000000", "2000000000000", "0.5", "true", "[]"];

/// A line for each input: the number read and written, or its refusal, with `them` for the words.
fn table<T>(words: &str) -> String
where
    T: FromStr<Err = Error> + Display + Debug + Document + serde::Serialize,
    T: serde::de::DeserializeOwned + Default,
{
    let mut lines = format!("default {:?}\n", T::default());
    let mut line = |given: &str, read: Result<T, Error>| {
        let shown = match read {
            Ok(number) => format!(
                "{number} | {number:>8} | {number:8} | {number:?} | {}",
                wire::to_json(&number)
            ),
            Err(error) => error.to_string().replace(words, "them"),
        };
        writeln!(lines, "{given}: {shown}").unwrap();
    };
    for text in TEXTS {
        line(text, text.parse());
        let json = format!("{text:?}");
        let read = T::from_json(&json).map(|number| number.to_string());
        let parsed = text.parse().map(|number: T| number.to_string());
        assert_eq!(read, parsed, "{text}");
        let rebuilt = wire::from_json::<T>(&json).map(|number| number.to_string());
        assert_eq!(rebuilt.is_ok(), parsed.is_ok(), "{text}");
    }
    for json in VALUES {
        line(json, T::from_json(json));
    }
    lines
}

#[test]
fn numbers() {
    let words = r#"a number of at most a billion with at most 18 decimal places, written "-7.25""#;
    insta::assert_snapshot!(table::<Number>(words), @r#"
    default Number { value: 0 }
    0: 0 |        0 |        0 | Number { value: 0 } | "0"
    -0: 0 |        0 |        0 | Number { value: 0 } | "0"
    0.5: 0.5 |      0.5 |      0.5 | Number { value: 0.5 } | "0.5"
    1: 1 |        1 |        1 | Number { value: 1 } | "1"
    1.50: 1.5 |      1.5 |      1.5 | Number { value: 1.5 } | "1.5"
    2.625: 2.625 |    2.625 |    2.625 | Number { value: 2.625 } | "2.625"
    4.01: 4.01 |     4.01 |     4.01 | Number { value: 4.01 } | "4.01"
    10: 10 |       10 |       10 | Number { value: 10 } | "10"
    10.000001: 10.000001 | 10.000001 | 10.000001 | Number { value: 10.000001 } | "10.000001"
    -0.000001: -0.000001 | -0.000001 | -0.000001 | Number { value: -0.000001 } | "-0.000001"
    -1: -1 |       -1 |       -1 | Number { value: -1 } | "-1"
    0.0000000000000000001: found "0.0000000000000000001", expected them [too_precise]
    1000000000000: found "1000000000000", expected them [out_of_range]
    1000000000000.000001: found "1000000000000.000001", expected them [out_of_range]
    1000000000.5: found "1000000000.5", expected them [out_of_range]
    99999999999999999999999999999999999999: found "99999999999999999999999999999999999999", expected them [out_of_range]
    1e3: found "1e3", expected them [not_a_number]
    : found "", expected them [not_a_number]
    1: 1 |        1 |        1 | Number { value: 1 } | "1"
    -2000000000: found "-2000000000", expected them [out_of_range]
    2000000000000: found "2000000000000", expected them [out_of_range]
    0.5: found 0.5 (not a whole number), expected them [inexact_number]
    true: found true, expected them [wrong_type]
    []: found a list of 0 items, expected them [wrong_type]
    "#);
}

#[test]
fn rates() {
    let words = r#"a rate from 0 to 10 with at most 6 decimal places, written "0.75""#;
    insta::assert_snapshot!(table::<Rate>(words), @r#"
    default Rate { millionths: 0 }
    0: 0 |        0 |        0 | Rate { millionths: 0 } | "0"
    -0: 0 |        0 |        0 | Rate { millionths: 0 } | "0"
    0.5: 0.5 |      0.5 |      0.5 | Rate { millionths: 500000 } | "0.5"
    1: 1 |        1 |        1 | Rate { millionths: 1000000 } | "1"
    1.50: 1.5 |      1.5 |      1.5 | Rate { millionths: 1500000 } | "1.5"
    2.625: 2.625 |    2.625 |    2.625 | Rate { millionths: 2625000 } | "2.625"
    4.01: 4.01 |     4.01 |     4.01 | Rate { millionths: 4010000 } | "4.01"
    10: 10 |       10 |       10 | Rate { millionths: 10000000 } | "10"
    10.000001: found "10.000001", expected them [out_of_range]
    -0.000001: found "-0.000001", expected them [out_of_range]
    -1: found "-1", expected them [out_of_range]
    0.0000000000000000001: found "0.0000000000000000001", expected them [too_precise]
    1000000000000: found "1000000000000", expected them [out_of_range]
    1000000000000.000001: found "1000000000000.000001", expected them [out_of_range]
    1000000000.5: found "1000000000.5", expected them [out_of_range]
    99999999999999999999999999999999999999: found "99999999999999999999999999999999999999", expected them [out_of_range]
    1e3: found "1e3", expected them [not_a_number]
    : found "", expected them [not_a_number]
    1: 1 |        1 |        1 | Rate { millionths: 1000000 } | "1"
    -2000000000: found "-2000000000", expected them [out_of_range]
    2000000000000: found "2000000000000", expected them [out_of_range]
    0.5: found 0.5 (not a whole number), expected them [inexact_number]
    true: found true, expected them [wrong_type]
    []: found a list of 0 items, expected them [wrong_type]
    "#);
}

#[test]
fn scores() {
    let words = r#"a score from 1 to 4 with at most 2 decimal places, or 0, written "2.62""#;
    insta::assert_snapshot!(table::<Score>(words), @r#"
    default Score { hundredths: 0 }
    0: 0.00 |     0.00 | 0.00     | Score { hundredths: 0 } | "0.00"
    -0: 0.00 |     0.00 | 0.00     | Score { hundredths: 0 } | "0.00"
    0.5: found "0.5", expected them [out_of_range]
    1: 1.00 |     1.00 | 1.00     | Score { hundredths: 100 } | "1.00"
    1.50: 1.50 |     1.50 | 1.50     | Score { hundredths: 150 } | "1.50"
    2.625: found "2.625", expected them [too_precise]
    4.01: found "4.01", expected them [out_of_range]
    10: found "10", expected them [out_of_range]
    10.000001: found "10.000001", expected them [too_precise]
    -0.000001: found "-0.000001", expected them [too_precise]
    -1: found "-1", expected them [out_of_range]
    0.0000000000000000001: found "0.0000000000000000001", expected them [too_precise]
    1000000000000: found "1000000000000", expected them [out_of_range]
    1000000000000.000001: found "1000000000000.000001", expected them [too_precise]
    1000000000.5: found "1000000000.5", expected them [out_of_range]
    99999999999999999999999999999999999999: found "99999999999999999999999999999999999999", expected them [out_of_range]
    1e3: found "1e3", expected them [not_a_number]
    : found "", expected them [not_a_number]
    1: 1.00 |     1.00 | 1.00     | Score { hundredths: 100 } | "1.00"
    -2000000000: found "-2000000000", expected them [out_of_range]
    2000000000000: found "2000000000000", expected them [out_of_range]
    0.5: found 0.5 (not a whole number), expected them [inexact_number]
    true: found true, expected them [wrong_type]
    []: found a list of 0 items, expected them [wrong_type]
    "#);
}

#[test]
fn shares() {
    let words = r#"a share from 0 to 1 with at most 12 decimal places, written "0.25""#;
    insta::assert_snapshot!(table::<Share>(words), @r#"
    default Share { parts: 0 }
    0: 0 |        0 |        0 | Share { parts: 0 } | "0"
    -0: 0 |        0 |        0 | Share { parts: 0 } | "0"
    0.5: 0.5 |      0.5 |      0.5 | Share { parts: 500000000000 } | "0.5"
    1: 1 |        1 |        1 | Share { parts: 1000000000000 } | "1"
    1.50: found "1.50", expected them [out_of_range]
    2.625: found "2.625", expected them [out_of_range]
    4.01: found "4.01", expected them [out_of_range]
    10: found "10", expected them [out_of_range]
    10.000001: found "10.000001", expected them [out_of_range]
    -0.000001: found "-0.000001", expected them [out_of_range]
    -1: found "-1", expected them [out_of_range]
    0.0000000000000000001: found "0.0000000000000000001", expected them [too_precise]
    1000000000000: found "1000000000000", expected them [out_of_range]
    1000000000000.000001: found "1000000000000.000001", expected them [out_of_range]
    1000000000.5: found "1000000000.5", expected them [out_of_range]
    99999999999999999999999999999999999999: found "99999999999999999999999999999999999999", expected them [out_of_range]
    1e3: found "1e3", expected them [not_a_number]
    : found "", expected them [not_a_number]
    1: 1 |        1 |        1 | Share { parts: 1000000000000 } | "1"
    -2000000000: found "-2000000000", expected them [out_of_range]
    2000000000000: found "2000000000000", expected them [out_of_range]
    0.5: found 0.5 (not a whole number), expected a share written "0.25" [inexact_number]
    true: found true, expected a share written "0.25" [wrong_type]
    []: found a list of 0 items, expected a share written "0.25" [wrong_type]
    "#);
}

#[test]
fn weights() {
    let words = r#"a weight from 0 to a trillion with at most 6 decimal places, written "2.5""#;
    insta::assert_snapshot!(table::<Weight>(words), @r#"
    default Weight { millionths: 0 }
    0: 0 |        0 |        0 | Weight { millionths: 0 } | "0"
    -0: 0 |        0 |        0 | Weight { millionths: 0 } | "0"
    0.5: 0.5 |      0.5 |      0.5 | Weight { millionths: 500000 } | "0.5"
    1: 1 |        1 |        1 | Weight { millionths: 1000000 } | "1"
    1.50: 1.5 |      1.5 |      1.5 | Weight { millionths: 1500000 } | "1.5"
    2.625: 2.625 |    2.625 |    2.625 | Weight { millionths: 2625000 } | "2.625"
    4.01: 4.01 |     4.01 |     4.01 | Weight { millionths: 4010000 } | "4.01"
    10: 10 |       10 |       10 | Weight { millionths: 10000000 } | "10"
    10.000001: 10.000001 | 10.000001 | 10.000001 | Weight { millionths: 10000001 } | "10.000001"
    -0.000001: found "-0.000001", expected them [negative_weight]
    -1: found "-1", expected them [negative_weight]
    0.0000000000000000001: found "0.0000000000000000001", expected them [too_precise]
    1000000000000: 1000000000000 | 1000000000000 | 1000000000000 | Weight { millionths: 1000000000000000000 } | "1000000000000"
    1000000000000.000001: found "1000000000000.000001", expected them [out_of_range]
    1000000000.5: 1000000000.5 | 1000000000.5 | 1000000000.5 | Weight { millionths: 1000000000500000 } | "1000000000.5"
    99999999999999999999999999999999999999: found "99999999999999999999999999999999999999", expected them [out_of_range]
    1e3: found "1e3", expected them [not_a_number]
    : found "", expected them [not_a_number]
    1: 1 |        1 |        1 | Weight { millionths: 1000000 } | "1"
    -2000000000: found "-2000000000", expected them [negative_weight]
    2000000000000: found "2000000000000", expected them [out_of_range]
    0.5: found 0.5 (not a whole number), expected them [inexact_number]
    true: found true, expected them [wrong_type]
    []: found a list of 0 items, expected them [wrong_type]
    "#);
}
