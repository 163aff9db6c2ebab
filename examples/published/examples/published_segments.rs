//! Recomputes published scores and segments of trusts and compares them with what was printed.
//!
//! `cargo run --example published_segments [FILE...]`: CSV files of any of the three forms of
//! `examples/data/published/nof-*.csv`, or the publisher's own long files, in any number and of any type
//! of provider, quarter and year; without any, all that are in that folder. Fails when a figure differs
//! by more than its rounding or a row cannot be read.

use std::{env, error::Error, fs, path::Path, process::ExitCode};

use ics_rules_published::{PublishedTable, reconcile_files};

fn main() -> ExitCode {
    match reconciled() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints a report for each year, and says whether every figure is reproduced.
fn reconciled() -> Result<bool, Box<dyn Error>> {
    let mut files: Vec<String> = env::args().skip(1).collect();
    if files.is_empty() {
        files = handed()?;
    }
    let read = |file: &String| -> Result<(String, PublishedTable), Box<dyn Error>> {
        let name = Path::new(file).file_name().unwrap_or_default().to_string_lossy();
        Ok((name.into_owned(), table(file)?))
    };
    let tables = files.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let mut clean = true;
    for (year, found) in reconcile_files(&tables)? {
        println!("{year}\n{}", found.report());
        clean &= found.clean;
    }
    Ok(clean)
}

/// The published files that stand beside the examples.
fn handed() -> Result<Vec<String>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/published");
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path().to_string_lossy().into_owned();
        if path.contains("/nof-") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn table(file: &str) -> Result<PublishedTable, Box<dyn Error>> {
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    // Spreadsheets write a byte order mark before the first column.
    let text = text.trim_start_matches('\u{feff}');
    // A row with too few or too many fields is the library's to name.
    let mut lines =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut lines = lines.deserialize().collect::<Result<Vec<Vec<String>>, _>>()?.into_iter();
    let columns = lines.next().unwrap_or_default();
    Ok(PublishedTable { columns, rows: lines.collect(), files: Vec::new() })
}
