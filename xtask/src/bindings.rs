//! Makes the browser code's bindings. The library used here and the
//! `wasm-bindgen` crate must be of one version; the workspace pins both.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::paths;

/// The browser code and the script that loads it.
pub(crate) struct Bindings {
    pub(crate) js: Vec<u8>,
    pub(crate) wasm: Vec<u8>,
}

/// Compiles `app` for the browser and binds it.
pub(crate) fn make() -> Result<Bindings> {
    paths::run(&mut paths::cargo(
        "build",
        &[
            "--package=app",
            "--lib",
            "--features=hydrate",
            "--target=wasm32-unknown-unknown",
            "--profile=wasm-release",
        ],
    ))?;
    let input = paths::target().join("wasm32-unknown-unknown/wasm-release/app.wasm");
    let output = paths::target().join("bindings");
    if output.exists() {
        fs::remove_dir_all(&output).context("could not empty target/bindings")?;
    }
    let bound = Bindgen::new()
        .input_path(&input)
        .out_name("app")
        .web(true)
        .map(|bindgen| {
            bindgen.typescript(false).remove_name_section(true).remove_producers_section(true)
        })
        .and_then(|bindgen| bindgen.generate(&output));
    bound.with_context(|| format!("could not bind {}", input.display()))?;
    refuse_snippets(&output.join("snippets"))?;
    let read = |name: &str| {
        let file = output.join(name);
        fs::read(&file).with_context(|| format!("could not read {}", file.display()))
    };
    Ok(Bindings { js: read("app.js")?, wasm: read("app_bg.wasm")? })
}

/// A crate may bring scripts of its own, which would be imported under names
/// that this build does not serve.
fn refuse_snippets(folder: &Path) -> Result<()> {
    if folder.exists() {
        bail!(
            "a dependency of app brings scripts of its own ({}); teach xtask/src/site.rs to \
             serve them, or do without that dependency in the browser",
            folder.display()
        );
    }
    Ok(())
}
