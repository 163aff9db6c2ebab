//! Prints the assessment of a system's year.
//!
//! `cargo run --example assess [FILE]`: FILE is a system's year as JSON; without one the
//! illustrative system of `examples/data` is assessed.

use std::{env, fs, process::ExitCode};

use ics_rules::{Assessment, SystemYear, assess};

const ILLUSTRATIVE: &str = include_str!("../data/illustrative-system-2026-27.json");

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
    match assessed(&text) {
        Ok(assessment) => {
            println!("{}", assessment.report());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn assessed(text: &str) -> ics_rules::Result<Assessment> {
    assess(&SystemYear::from_json(text)?)
}
