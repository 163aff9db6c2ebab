//! Writes the receipt of a system's year, or checks one.
//!
//! `cargo run --example receipt -- YEAR.json > KEPT.json` writes, and with a receipt in place of a year
//! it says whether everything comes out as it was. It fails where it does not.

use std::{env, fs, process::ExitCode};

use ics_rules::{
    SystemYear, assess,
    assessment::{Verdict, verify},
};

fn main() -> ExitCode {
    let Some(file) = env::args_os().nth(1) else {
        eprintln!("expected a file: a system's year, or the receipt of one");
        return ExitCode::FAILURE;
    };
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{}: {error}", file.to_string_lossy());
            return ExitCode::FAILURE;
        }
    };
    match written_or_checked(&text) {
        Ok((told, is_same)) => {
            println!("{told}");
            if is_same { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn written_or_checked(text: &str) -> ics_rules::Result<(String, bool)> {
    if text.starts_with(r#"{"receipt":"#) {
        let found = verify(text)?;
        return Ok((found.to_string(), found.verdict == Verdict::TheSame));
    }
    Ok((assess(&SystemYear::from_json(text)?)?.receipt(), true))
}
