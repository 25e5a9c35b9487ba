//! Installs what the browser tests need, where it is missing, and says so. It
//! must never download a browser: Debian's Chromium is used.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::{node, paths};

/// Debian's Chromium without the windows around pages: the tests take half the time in it.
const PACKAGE: &str = "chromium-headless-shell";
/// Where that package lays it.
const SHELL: &str = "/usr/bin/chromium-headless-shell";

/// Node.js, npm packages and a browser, the latter two installed if they are
/// not there yet. Gives the browser to test with.
pub(crate) fn browser_tests() -> Result<PathBuf> {
    node::check()?;
    // Before the packages, since only this may need a person.
    let browser = chromium()?;
    npm_packages()?;
    Ok(browser)
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
            // What npm has kept from another time is used without asking.
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"])
            .current_dir(end2end()),
    )
    .context("npm could not install the packages of the browser tests; it needs the network for this once")?;
    fs::write(&stamp, wanted).context("could not note what npm installed")
}

/// The browser to test with: `CHROMIUM` if set, else the system's.
fn chromium() -> Result<PathBuf> {
    if let Some(set) = std::env::var_os("CHROMIUM").map(PathBuf::from) {
        if !set.exists() {
            bail!("CHROMIUM names {}, which is not there; correct or unset it", set.display());
        }
        return Ok(set);
    }
    if let Some(found) = usual_chromium() {
        return Ok(found);
    }
    if !is_root() {
        bail!(
            "the browser tests need Chromium; install it, then try again:\n  sudo apt-get install --yes {PACKAGE}"
        );
    }
    paths::say("Chromium is missing: installing Debian's");
    install_chromium().context(
        "Chromium could not be installed; install it in this system's way and set CHROMIUM to its path",
    )?;
    usual_chromium()
        .context("Chromium is installed, but not where it is looked for; set CHROMIUM to its path")
}

/// The lists of packages are fetched only where they are missing or too old.
fn install_chromium() -> Result<()> {
    let install = || {
        paths::run(
            Command::new("apt-get")
                .args(["install", "--yes", "--quiet=2", "--no-install-recommends", PACKAGE])
                .env("DEBIAN_FRONTEND", "noninteractive"),
        )
    };
    if is_known_package() && install().is_ok() {
        return Ok(());
    }
    paths::run(Command::new("apt-get").args(["update", "--quiet=2"]))?;
    install()
}

/// Whether apt can install Chromium as it is.
fn is_known_package() -> bool {
    Command::new("apt-cache")
        .args(["show", PACKAGE])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn usual_chromium() -> Option<PathBuf> {
    [SHELL, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
        .map(PathBuf::from)
        .into_iter()
        .find(|path| path.exists())
}

fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .stderr(Stdio::null())
        .output()
        .is_ok_and(|answer| answer.stdout.trim_ascii() == b"0")
}
