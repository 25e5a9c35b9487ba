//! Puts the site's files (`cargo xtask site` lays them into `target/site`)
//! into the binary, as the table `FILES` that `src/assets.rs` includes.
//! Without them the table is empty and the server compiles all the same, so
//! that checks and lints need no browser build.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let here = env::var("CARGO_MANIFEST_DIR")?;
    let site = Path::new(&here).join("../target/site");
    let manifest = site.join("manifest.tsv");
    // The manifest holds every file's hash, so it changes when one of them
    // does; a path that is not there yet makes cargo run this each time.
    println!("cargo::rerun-if-changed={}", manifest.display());
    println!("cargo::rerun-if-changed=build.rs");
    let table = match fs::read_to_string(&manifest) {
        Ok(manifest) => table(&site.canonicalize()?, &manifest)?,
        Err(_) => "&[]".to_owned(),
    };
    let out = Path::new(&env::var("OUT_DIR")?).join("files.rs");
    fs::write(out, table)?;
    Ok(())
}

fn table(site: &Path, manifest: &str) -> Result<String, Box<dyn Error>> {
    let mut table = String::from("&[\n");
    for line in manifest.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [role, name, content_type, encodings] = fields[..] else {
            return Err(format!(
                "target/site/manifest.tsv has a bad line, run `cargo xtask site`: {line}"
            )
            .into());
        };
        let bytes = |suffix: &str| {
            let file = site.join(format!("{name}{suffix}"));
            format!("include_bytes!({:?})", file.display().to_string())
        };
        let copy = |encoding: &str, suffix: &str| {
            if encodings.split(',').any(|is| is == encoding) {
                format!("Some({})", bytes(suffix))
            } else {
                "None".to_owned()
            }
        };
        writeln!(
            table,
            "File {{ role: {role:?}, name: {name:?}, content_type: {content_type:?}, plain: {}, brotli: {}, gzip: {} }},",
            bytes(""),
            copy("br", ".br"),
            copy("gzip", ".gz"),
        )?;
    }
    table.push(']');
    Ok(table)
}
