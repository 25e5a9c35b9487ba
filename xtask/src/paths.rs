//! Where things lie in the tree, and how other programs are called. It must
//! hold no knowledge of what is built.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Where cargo puts what it builds: `target`, unless something else is asked for.
pub(crate) fn target() -> PathBuf {
    root().join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Where the site's files go; `server/build.rs` looks in the same place.
pub(crate) fn site() -> PathBuf {
    root().join("target/site")
}

/// A cargo command at the root of the workspace, which puts what it builds where
/// this looks for it. It builds what Cargo.lock names, or says that it is stale.
pub(crate) fn cargo(command: &str, arguments: &[&str]) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.arg(command);
    // cargo-fmt builds nothing and knows no such option.
    if command != "fmt" {
        cargo.arg("--locked");
    }
    cargo.args(arguments).current_dir(root()).env("CARGO_TARGET_DIR", target());
    // What is built once and thrown away has no use for what makes the next build faster.
    if std::env::var_os("CI").is_some() {
        cargo.env("CARGO_INCREMENTAL", "0");
    }
    cargo
}

/// Runs a command, its output shown; a failure names the command.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let words = describe(command);
    say(&words);
    let status =
        command.status().with_context(|| format!("could not start `{words}`: is it installed?"))?;
    if !status.success() {
        bail!("`{words}` failed ({status}): its own message is above");
    }
    Ok(())
}

/// The command as one would type it.
pub(crate) fn describe(command: &Command) -> String {
    let program = Path::new(command.get_program());
    std::iter::once(program.file_name().unwrap_or_default().to_owned())
        .chain(command.get_args().map(ToOwned::to_owned))
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Tells what is being done.
pub(crate) fn say(words: &str) {
    println!("▸ {words}");
}
