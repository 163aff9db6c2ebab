//! Writes the rulebook as Markdown pages.
//!
//! `cargo run --example rulebook_pages [FOLDER]`: without a folder, into `docs/rulebook` of this
//! project. What the folder held of earlier pages is replaced.

use std::{env, fs, io, path::PathBuf, process::ExitCode};

use ics_rules::rulebook::pages;

fn main() -> ExitCode {
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/rulebook");
    let folder = env::args_os().nth(1).map_or_else(|| PathBuf::from(docs), PathBuf::from);
    let pages = match pages() {
        Ok(pages) => pages,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    match written(&folder, &pages) {
        Ok(()) => {
            println!("{} pages in {}", pages.len(), folder.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn written(folder: &PathBuf, pages: &[(String, String)]) -> io::Result<()> {
    for section in ["subjects", "years"] {
        let section = folder.join(section);
        if section.is_dir() {
            fs::remove_dir_all(&section)?;
        }
        fs::create_dir_all(&section)?;
    }
    pages.iter().try_for_each(|(path, text)| fs::write(folder.join(path), text))
}
