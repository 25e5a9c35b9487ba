//! Lays out `target/site`: every file under a name that holds its hash, with
//! compressed copies beside it, and `manifest.tsv`, from which
//! `server/build.rs` embeds them. It must give equal bytes for equal sources.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::{bindings, compress, paths, style};

/// The fonts that every page in a Latin script needs for its first view.
const PRELOADED: [&str; 2] = ["plex-sans-latin.woff2", "plex-serif-500-latin.woff2"];

/// Builds everything that a browser loads.
pub(crate) fn build() -> Result<()> {
    let bound = bindings::make()?;
    let sources = paths::root().join("style");
    let mut site = Site::default();
    let js = site.add("js", "app.js", "text/javascript; charset=utf-8", bound.js);
    let wasm = site.add("wasm", "app.wasm", "application/wasm", bound.wasm);
    let start = read_text(&paths::root().join("app/start.js"))?
        .replace("__APP_JS__", &js)
        .replace("__APP_WASM__", &wasm);
    site.add("start_js", "start.js", "text/javascript; charset=utf-8", start.into_bytes());
    let mut fonts = Vec::new();
    for name in names_in(&sources.join("fonts"), "woff2")? {
        let role = if PRELOADED.contains(&name.as_str()) { "preload" } else { "font" };
        let served = site.add(role, &name, "font/woff2", read(&sources.join("fonts").join(&name))?);
        fonts.push((name, served));
    }
    let css = style::join(&sources, &fonts)?;
    site.add("css", "style.css", "text/css; charset=utf-8", css.into_bytes());
    let icon = sources.join("icon.svg");
    if icon.exists() {
        site.add("icon", "icon.svg", "image/svg+xml", read(&icon)?);
    }
    site.write(&paths::site())
}

/// Builds the server, which carries the site's files.
pub(crate) fn build_server(release: bool) -> Result<PathBuf> {
    let mut cargo = paths::cargo("build", &["--package=server", "--bin=transposition-monitor"]);
    if release {
        cargo.arg("--release");
    }
    paths::run(&mut cargo)?;
    let profile = if release { "release" } else { "debug" };
    let folder = paths::target().join(profile);
    paths::say(&format!("built {}", folder.join("transposition-monitor").display()));
    Ok(folder)
}

struct File {
    role: &'static str,
    name: String,
    content_type: &'static str,
    bytes: Vec<u8>,
}

#[derive(Default)]
struct Site {
    files: Vec<File>,
}

impl Site {
    /// Adds a file and gives the hashed name under which it is served.
    fn add(
        &mut self,
        role: &'static str,
        name: &str,
        content_type: &'static str,
        bytes: Vec<u8>,
    ) -> String {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let name = format!("{stem}-{}.{extension}", short_hash(&bytes));
        self.files.push(File { role, name: name.clone(), content_type, bytes });
        name
    }

    fn write(&self, folder: &Path) -> Result<()> {
        fs::create_dir_all(folder)
            .with_context(|| format!("could not make {}", folder.display()))?;
        let mut manifest = String::new();
        let mut wanted = vec!["manifest.tsv".to_owned()];
        for file in &self.files {
            let mut put = |suffix: &str, bytes: &[u8]| {
                let name = format!("{}{suffix}", file.name);
                let written = write_if_changed(&folder.join(&name), bytes);
                wanted.push(name);
                written
            };
            put("", &file.bytes)?;
            let brotli = compress::brotli(&file.bytes)?;
            let gzip = compress::gzip(&file.bytes)?;
            // Fonts are compressed inside; a copy that saves nothing is left out.
            let worth = brotli.len() * 20 < file.bytes.len() * 19;
            if worth {
                put(".br", &brotli)?;
                put(".gz", &gzip)?;
            }
            let encodings = if worth { "br,gzip" } else { "" };
            writeln!(manifest, "{}\t{}\t{}\t{encodings}", file.role, file.name, file.content_type)?;
            let size = if worth { brotli.len() } else { file.bytes.len() };
            paths::say(&format!("{:>8} bytes over the wire  {}", size, file.name));
        }
        for name in names_in(folder, "")? {
            if !wanted.contains(&name) {
                fs::remove_file(folder.join(&name))
                    .with_context(|| format!("could not remove the old {name}"))?;
            }
        }
        write_if_changed(&folder.join("manifest.tsv"), manifest.as_bytes())
    }
}

/// Leaves an equal file alone, so that cargo does not build the server again.
fn write_if_changed(file: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(file).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    fs::write(file, bytes).with_context(|| format!("could not write {}", file.display()))
}

/// The sorted names of the files in a folder that end in `extension`; none if
/// there is no such folder.
fn names_in(folder: &Path, extension: &str) -> Result<Vec<String>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries =
        fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(extension))
        .collect();
    names.sort();
    Ok(names)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("could not read {}", file.display()))
}

fn read_text(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("could not read {}", file.display()))
}

/// Sixteen hexadecimal digits: enough to tell two builds of a file apart.
fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .take(8)
        .fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}
