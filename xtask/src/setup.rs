//! Installs what the browser tests need, where it is missing, and says so. It
//! must never download a browser: Debian's Chromium is used.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::paths;

/// npm packages and a browser, each only if it is not there yet.
pub(crate) fn browser_tests() -> Result<()> {
    npm_packages()?;
    chromium().map(drop)
}

/// The folder of the browser tests.
pub(crate) fn end2end() -> PathBuf {
    paths::root().join("end2end")
}

fn npm_packages() -> Result<()> {
    let lock = end2end().join("package-lock.json");
    let wanted = fs::read(&lock).with_context(|| format!("could not read {}", lock.display()))?;
    // npm keeps no copy of the lock file it installed from, so we do.
    let stamp = end2end().join("node_modules/.installed-from");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        paths::say("npm packages of the browser tests: there already");
        return Ok(());
    }
    paths::say("npm packages of the browser tests: installing them");
    paths::run(
        Command::new("npm")
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .current_dir(end2end()),
    )
    .context("the browser tests need Node.js 20 or newer with npm")?;
    fs::write(&stamp, wanted).context("could not note what npm installed")
}

/// The browser to test with: `CHROMIUM` if set, else the system's.
pub(crate) fn chromium() -> Result<PathBuf> {
    if let Some(found) = find_chromium() {
        return Ok(found);
    }
    if !is_root() {
        bail!(
            "the browser tests need Chromium; install it, then try again:\n  sudo apt-get install --yes chromium"
        );
    }
    paths::say("Chromium is missing: installing Debian's");
    paths::run(Command::new("apt-get").args(["update", "--quiet=2"]))?;
    paths::run(
        Command::new("apt-get")
            .args(["install", "--yes", "--quiet=2", "--no-install-recommends", "chromium"])
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )?;
    find_chromium()
        .context("Chromium is installed, but not where it is looked for; set CHROMIUM to its path")
}

fn find_chromium() -> Option<PathBuf> {
    let set = std::env::var_os("CHROMIUM").map(PathBuf::from);
    let usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    set.into_iter().chain(usual.map(PathBuf::from)).find(|path| path.exists())
}

fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .stderr(Stdio::null())
        .output()
        .is_ok_and(|answer| answer.stdout.trim_ascii() == b"0")
}
