//! Receipts that earlier builds wrote are the same by this one.

use std::{fs, path::Path};

use ics_rules::assessment::{Verdict, verify};

#[test]
fn every_kept_receipt_comes_out_as_it_was() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../receipts");
    let mut checked = 0;
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        if file.extension().is_some_and(|kind| kind == "json") {
            let found = verify(&fs::read_to_string(&file).unwrap()).unwrap();
            assert_eq!(found.verdict, Verdict::TheSame, "{}: {found}", file.display());
            checked += 1;
        }
    }
    assert!(checked > 0);
}
