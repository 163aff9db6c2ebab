//! Recomputes published scores and segments of trusts and compares them with what was printed.
//!
//! `cargo run --example published_segments [TRUSTS METRIC_SCORES RAW_RANKS] [--quartiles METHOD]`: the
//! three files are CSVs with the columns of `examples/data/published/nof-2025-26-q1-*.csv`, which are
//! read without them. Each quarter is a cohort of its own. METHOD is `inclusive`, `exclusive` or
//! `nearest_rank`, and shows the segments by quarters of each cohort beside the published ones. Fails
//! when a figure differs by more than its rounding or a row cannot be read.

use std::{env, error::Error, fs, process::ExitCode};

use ics_rules::Rulebook;
use ics_rules_published::{
    PublishedTable, SegmentReconciliation, SegmentTables, reconcile_segments,
};

const TRUSTS: &str = include_str!("../../data/published/nof-2025-26-q1-trusts.csv");
const METRIC_SCORES: &str = include_str!("../../data/published/nof-2025-26-q1-metric-scores.csv");
const RAW_RANKS: &str = include_str!("../../data/published/nof-2025-26-q1-raw-ranks.csv");
/// The year of the framework.
const YEAR: &str = "2025/26";

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

fn reconciled() -> Result<SegmentReconciliation, Box<dyn Error>> {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    let mut quartiles = None;
    if let Some(at) = arguments.iter().position(|argument| argument == "--quartiles") {
        let method = arguments.get(at + 1).ok_or("--quartiles needs a method")?;
        quartiles = Some(method.parse()?);
        arguments.drain(at..=at + 1);
    }
    let [trusts, metric_scores, raw_ranks] = match arguments.as_slice() {
        [] => [table(TRUSTS)?, table(METRIC_SCORES)?, table(RAW_RANKS)?],
        [trusts, scores, ranks] => [read(trusts)?, read(scores)?, read(ranks)?],
        _ => return Err("expected no file, or TRUSTS METRIC_SCORES RAW_RANKS".into()),
    };
    let tables = SegmentTables { trusts, metric_scores, raw_ranks, quartiles };
    Ok(reconcile_segments(&Rulebook::for_year(YEAR.parse()?)?, &tables)?)
}

fn read(file: &str) -> Result<PublishedTable, Box<dyn Error>> {
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    table(&text).map_err(|error| format!("{file}: {error}").into())
}

fn table(text: &str) -> Result<PublishedTable, Box<dyn Error>> {
    // Spreadsheets write a byte order mark before the first column.
    let text = text.trim_start_matches('\u{feff}');
    // A row with too few or too many fields is the library's to name.
    let mut lines =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut lines = lines.deserialize().collect::<Result<Vec<Vec<String>>, _>>()?.into_iter();
    Ok(PublishedTable { columns: lines.next().unwrap_or_default(), rows: lines.collect() })
}
