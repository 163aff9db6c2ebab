use crate::{SystemYear, assess};
#[test]
fn scratch() {
    for file in std::fs::read_dir("../tests/vectors").unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|e| e != "json") { continue }
        let json: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for case in json["cases"].as_array().into_iter().flatten() {
            if case["call"] != "assess" || case["error"].is_array() { continue }
            let Ok(year) = SystemYear::from_json(&case["input"]["document"].to_string()) else { continue };
            let a = assess(&year).unwrap();
            println!("[{}] {}", year.year(), a.headline.says);
        }
    }
}
