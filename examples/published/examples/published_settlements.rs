//! Settles published settlements of a corridor scheme again and compares them with what was printed.
//!
//! `cargo run --example published_settlements [FILE]`: FILE is a CSV with the columns of
//! `examples/data/published/mssp-2018-settlements.csv`, which is read without one. Fails when a figure
//! differs by more than its rounding or a row cannot be read.

use std::{env, error::Error, fs, process::ExitCode};

use ics_rules::Rulebook;
use ics_rules_published::{SettlementReconciliation, SettlementTable, reconcile_settlements};

const PUBLISHED: &str = include_str!("../../data/published/mssp-2018-settlements.csv");

fn main() -> ExitCode {
    match reconciled() {
        Ok(reconciliation) => {
            println!("{}", reconciliation.report());
            if reconciliation.clean { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn reconciled() -> Result<SettlementReconciliation, Box<dyn Error>> {
    let text = match env::args_os().nth(1) {
        Some(file) => fs::read_to_string(file)?,
        None => PUBLISHED.to_owned(),
    };
    // Spreadsheets write a byte order mark before the first column.
    let text = text.trim_start_matches('\u{feff}');
    // A row with too few or too many fields is the library's to name.
    let mut lines =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut lines = lines.deserialize().collect::<Result<Vec<Vec<String>>, _>>()?.into_iter();
    let table =
        SettlementTable { columns: lines.next().unwrap_or_default(), rows: lines.collect() };
    let newest = Rulebook::editions()?.into_iter().max().ok_or("no edition")?;
    Ok(reconcile_settlements(&Rulebook::for_year(newest)?, &table)?)
}
