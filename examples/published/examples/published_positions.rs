//! Recomputes published financial positions and compares them with what was printed.
//!
//! `cargo run --example published_positions [FILE]`: FILE is a CSV with the columns of
//! `examples/data/published/system-positions.csv`, which is read without one. Fails when a figure
//! differs by more than its rounding or a row cannot be read.

use std::{env, error::Error, fs, process::ExitCode};

use ics_rules::Rulebook;
use ics_rules_published::{PublishedRow, Reconciliation, reconcile};

const PUBLISHED: &str = include_str!("../../data/published/system-positions.csv");

fn main() -> ExitCode {
    match reconciled() {
        Ok(reconciliation) => {
            println!("{}", reconciliation.report());
            if reconciliation.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn reconciled() -> Result<Reconciliation, Box<dyn Error>> {
    let text = match env::args_os().nth(1) {
        Some(file) => fs::read_to_string(file)?,
        None => PUBLISHED.to_owned(),
    };
    // Spreadsheets write a byte order mark before the first column.
    let text = text.trim_start_matches('\u{feff}');
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let rows = table.deserialize().collect::<Result<Vec<PublishedRow>, _>>()?;
    let newest = Rulebook::editions()?.into_iter().max().ok_or("no edition")?;
    Ok(reconcile(&Rulebook::for_year(newest)?, &rows)?)
}
