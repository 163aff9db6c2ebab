//! Writes the JSON Schema of every input.
//!
//! `cargo run -p ics-rules-examples --features schema --example json_schemas FOLDER`: one file for each
//! input, named for its type, such as `SystemYear.schema.json`.

use std::{env, fs, io, path::Path, process::ExitCode};

use ics_rules::schema;

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1) else {
        eprintln!("usage: json_schemas FOLDER");
        return ExitCode::FAILURE;
    };
    let folder = Path::new(&folder);
    match written(folder) {
        Ok(files) => {
            println!("{files} schemas in {}", folder.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn written(folder: &Path) -> io::Result<usize> {
    fs::create_dir_all(folder)?;
    let schemas = schema::inputs();
    for (name, schema) in &schemas {
        let text = serde_json::to_string_pretty(schema)?;
        fs::write(folder.join(format!("{name}.schema.json")), text + "\n")?;
    }
    Ok(schemas.len())
}
