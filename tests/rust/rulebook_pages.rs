//! Holds the committed pages of the rulebook to what the library writes.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use ics_rules::rulebook::pages;

/// Every file below a folder, by its path in it.
fn files(folder: &Path) -> BTreeMap<String, PathBuf> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            let below = files(&path).into_iter();
            found.extend(below.map(|(inner, path)| (format!("{name}/{inner}"), path)));
        } else {
            found.insert(name, path);
        }
    }
    found
}

#[test]
fn the_committed_pages_are_what_the_library_writes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/rulebook");
    let committed = files(&folder);
    let written: BTreeMap<_, _> = pages().unwrap().into_iter().collect();
    assert_eq!(committed.keys().collect::<Vec<_>>(), written.keys().collect::<Vec<_>>());
    for (path, text) in written {
        let same = fs::read_to_string(&committed[&path]).unwrap() == text;
        assert!(same, "{path} differs: `cargo run --example rulebook_pages` writes it again");
    }
}
