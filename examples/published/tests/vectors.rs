//! Runs the vectors beside this folder: the cases of published tables, in the form of `tests/vectors`.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{collections::BTreeMap, collections::BTreeSet, fs, path::Path};

use ics_rules::{Result as RulesResult, Rulebook};
use ics_rules_published::{Result, reconcile, reconcile_segments, reconcile_settlements};
use serde::{Deserialize, Serialize};
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
struct Case {
    name: String,
    note: String,
    call: String,
    input: Input,
    /// Values of the answer by JSON pointer.
    #[serde(default)]
    expect: BTreeMap<String, Value>,
    /// The problems, each as code and path.
    #[serde(default)]
    error: Vec<(String, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    document: Value,
    year: Option<String>,
    #[serde(default)]
    overlays: Vec<String>,
}

impl Input {
    fn rulebook(&self) -> RulesResult<Rulebook> {
        let year = self.year.as_deref().unwrap_or("2019/20");
        let edition = Rulebook::for_year(year.parse()?)?;
        self.overlays.iter().try_fold(edition, |book, text| book.overlaid(text))
    }

    fn document<T: for<'de> Deserialize<'de>>(&self) -> T {
        serde_json::from_value(self.document.clone()).unwrap()
    }
}

fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

fn answer(call: &str, input: &Input) -> Result<Value> {
    let rulebook = input.rulebook()?;
    Ok(match call {
        "reconcile" => {
            let rows: Vec<_> = input.document();
            json(&reconcile(&rulebook, &rows)?)
        }
        "reconcile_segments" => json(&reconcile_segments(&rulebook, &input.document())?),
        "reconcile_settlements" => json(&reconcile_settlements(&rulebook, &input.document())?),
        other => panic!("`{other}` is not a question"),
    })
}

/// What a case differs in from what it says.
fn differences(case: &Case) -> Vec<String> {
    match answer(&case.call, &case.input) {
        Ok(found) => {
            let differs = |(pointer, expected): (&String, &Value)| {
                let found = found.pointer(pointer).unwrap_or(&Value::Null);
                let text = format!("{pointer}: {found}, expected {expected}");
                (found != expected).then_some(text)
            };
            let unrefused = case.expect.is_empty().then(|| "it was answered".to_owned());
            case.expect.iter().filter_map(differs).chain(unrefused).collect()
        }
        Err(error) => {
            let problems = error.problems().iter();
            let found: Vec<_> =
                problems.map(|one| (one.code.to_string(), one.path.clone())).collect();
            let text = format!("{found:?}, expected {:?}\n  {error}", case.error);
            (found != case.error).then_some(text).into_iter().collect()
        }
    }
}

#[test]
fn every_case_is_answered_as_it_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let mut seen = BTreeSet::new();
    let mut failures = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file: File = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for case in &file.cases {
            let place = format!("{}: {}", path.display(), case.name);
            assert!(!case.note.is_empty(), "{place} has no note");
            assert_ne!(case.expect.is_empty(), case.error.is_empty(), "{place} expects one thing");
            let differences = differences(case).into_iter();
            failures.extend(differences.map(|one| format!("{place}\n  {one}")));
            assert!(seen.insert(place), "{} twice", case.name);
        }
    }
    assert!(!seen.is_empty());
    assert!(failures.is_empty(), "{} differ\n{}", failures.len(), failures.join("\n"));
}
