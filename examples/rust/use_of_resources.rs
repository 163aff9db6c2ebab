//! Scores a trust's use of resources and says what would better the score.
//!
//! `cargo run --example use_of_resources [FILE]`: FILE is a question as JSON; without one the
//! illustrative trust of `examples/data` is scored.

use std::{env, fs, process::ExitCode};

use ics_rules::{
    Explain, Outcome, Rulebook, oversight::use_of_resources::UseOfResourcesQuestion, wire::Document,
};

const ILLUSTRATIVE: &str = include_str!("../data/illustrative-use-of-resources-2017-18.json");

fn main() -> ExitCode {
    let text = match env::args_os().nth(1) {
        None => ILLUSTRATIVE.to_owned(),
        Some(file) => match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) => {
                eprintln!("{}: {error}", file.to_string_lossy());
                return ExitCode::FAILURE;
            }
        },
    };
    match scored(&text) {
        Ok(explanation) => {
            println!("{explanation}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The score by the rules of the year of the question's date, 2017/18 without one.
fn scored(text: &str) -> ics_rules::Result<String> {
    let question = UseOfResourcesQuestion::from_json(text)?;
    let year = match question.date {
        Some(date) => date.financial_year(),
        None => "2017/18".parse()?,
    };
    let rulebook = Rulebook::for_year(year)?;
    Ok(match question.answer(&rulebook)? {
        Outcome::Answer(found) => found.explain(&rulebook)?.to_string(),
        Outcome::CannotTell(refusal) => {
            format!("cannot tell: {} ({})", refusal.because, refusal.missing.join(", "))
        }
        Outcome::NotInForce(refusal) => format!("not in force: {}", refusal.rule),
    })
}
