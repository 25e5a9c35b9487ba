//! Whether this machine's Node.js can run the browser tests. It must not
//! install one: people have it from many places.

use std::process::Command;

use anyhow::{Context, Result, bail};

/// The first version that knows `import.meta.dirname`, which the tests use.
const OLDEST: Version = Version(20, 11);

const HOW: &str = "install Node.js 20.11 or newer with npm (https://nodejs.org, or Debian's nodejs and npm if they are new enough), then try again";

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Version(u32, u32);

/// Looks at node and npm; a fault says what to install.
pub(crate) fn check() -> Result<()> {
    let said = answer("node")?;
    match version(&said) {
        Some(found) if found >= OLDEST => {}
        _ => bail!("the browser tests need a newer Node.js than this machine's ({said}): {HOW}"),
    }
    answer("npm").map(drop)
}

fn answer(program: &str) -> Result<String> {
    let output = Command::new(program)
        .arg("--version")
        .output()
        .with_context(|| format!("the browser tests need `{program}`: {HOW}"))?;
    if !output.status.success() {
        bail!("`{program} --version` failed: {HOW}");
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Reads what `node --version` says, such as `v20.11.1`.
fn version(said: &str) -> Option<Version> {
    let mut numbers = said.strip_prefix('v')?.split('.').map(|part| part.parse().ok());
    Some(Version(numbers.next()??, numbers.next()??))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_and_compared() {
        for (said, is_new_enough) in [
            ("v20.11.0", true),
            ("v20.20.2", true),
            ("v22.0.0", true),
            ("v100.1.0", true),
            ("v20.10.0", false),
            ("v18.19.1", false),
            ("20.11.0", false),
            ("v20", false),
            ("", false),
        ] {
            assert_eq!(version(said).is_some_and(|found| found >= OLDEST), is_new_enough, "{said}");
        }
    }
}
