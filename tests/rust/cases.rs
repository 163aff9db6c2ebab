//! The cases of `tests/vectors`, and the rulebook that each asks for.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use ics_rules::{Result, Rulebook};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "about")]
    _about: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "each test reads what it needs")]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) note: String,
    pub(crate) call: String,
    pub(crate) input: Value,
    /// Values of the answer by JSON pointer.
    #[serde(default)]
    pub(crate) expect: BTreeMap<String, Value>,
    /// The problems, each as code and path.
    #[serde(default)]
    pub(crate) error: Vec<(String, String)>,
}

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every case with the name of its file, in order.
pub(crate) fn cases() -> Vec<(String, Case)> {
    let listed =
        fs::read_dir(root().join("tests/vectors")).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        listed.filter(|path| path.extension().is_some_and(|it| it == "json")).collect();
    files.sort();
    let mut cases = Vec::new();
    for path in files {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let file: File = serde_json::from_str(&fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(!file.cases.is_empty(), "{name} has no cases");
        cases.extend(file.cases.into_iter().map(|case| (name.clone(), case)));
    }
    cases
}

/// The rulebook of a question: the edition of its `year` (2019/20 when it names none), with its
/// `overlays`.
#[allow(dead_code, reason = "each test reads what it needs")]
pub(crate) fn rulebook(input: &Value) -> Result<Rulebook> {
    let year = input["year"].as_str().unwrap_or("2019/20");
    let overlays = input["overlays"].as_array().cloned().unwrap_or_default();
    let edition = Rulebook::for_year(year.parse()?)?;
    overlays.iter().try_fold(edition, |book, text| book.overlaid(text.as_str().unwrap()))
}
