//! What the program is made of: a list of every crate that goes into the server and into
//! the browser code, in `CycloneDX`, for whoever has to know which of them has a fault. Tests
//! hold their licences, and where they come from, against `deny.toml`. It reads what cargo
//! says and changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::paths;

/// What is built, and for which machine.
const BUILT: [(&str, &str); 2] =
    [("server", "x86_64-unknown-linux-gnu"), ("app", "wasm32-unknown-unknown")];
const PROGRAM: &str = "transposition-monitor";

/// Crates by what cargo calls them, and what each needs.
#[derive(Default)]
struct Crates {
    packages: BTreeMap<String, Value>,
    needs: BTreeMap<String, BTreeSet<String>>,
}

/// Writes the list beside a program.
pub(crate) fn write(folder: &Path) -> Result<()> {
    let crates = Crates::read()?;
    let file = folder.join(format!("{PROGRAM}.cdx.json"));
    let text = serde_json::to_string_pretty(&crates.list(&checksums()?)?)? + "\n";
    fs::write(&file, text).with_context(|| format!("could not write {}", file.display()))?;
    paths::say(&format!("{} names {} crates", file.display(), crates.packages.len()));
    Ok(())
}

impl Crates {
    /// All that go into what is built: neither tests nor xtask, which nobody is given.
    fn read() -> Result<Self> {
        let mut crates = Self::default();
        for (built, platform) in BUILT {
            let output = paths::cargo(
                "metadata",
                &["--format-version=1", "--all-features", "--filter-platform", platform],
            )
            .output()
            .context("could not start cargo")?;
            if !output.status.success() {
                bail!("cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr));
            }
            crates.take(built, &serde_json::from_slice(&output.stdout)?)?;
        }
        Ok(crates)
    }

    fn take(&mut self, built: &str, metadata: &Value) -> Result<()> {
        let of = |list: &Value, key: &str| -> BTreeMap<String, Value> {
            let items = list.as_array().into_iter().flatten();
            items.map(|item| (text(item, key), item.clone())).collect()
        };
        let packages = of(&metadata["packages"], "id");
        let nodes = of(&metadata["resolve"]["nodes"], "id");
        let root = packages.iter().find(|(_, package)| package["name"] == built);
        let mut open = vec![root.with_context(|| format!("there is no crate {built}"))?.0.clone()];
        while let Some(id) = open.pop() {
            let (Some(package), Some(node)) = (packages.get(&id), nodes.get(&id)) else {
                bail!("cargo names {id} and does not describe it");
            };
            let needs: Vec<String> = node["deps"]
                .as_array()
                .into_iter()
                .flatten()
                .filter(|needed| is_built_in(needed))
                .map(|needed| text(needed, "pkg"))
                .collect();
            let is_new = self.packages.insert(id.clone(), package.clone()).is_none();
            let known = self.needs.entry(id).or_default();
            let more = needs.iter().filter(|needed| known.insert((*needed).clone())).count() > 0;
            if is_new || more {
                open.extend(needs);
            }
        }
        Ok(())
    }

    fn list(&self, checksums: &BTreeMap<(String, String), String>) -> Result<Value> {
        let server = self
            .packages
            .values()
            .find(|package| package["name"] == "server")
            .context("there is no crate server")?;
        let component = |package: &Value| {
            let (name, version) = (text(package, "name"), text(package, "version"));
            let mut component = json!({
                "type": "library",
                "bom-ref": reference(package),
                "name": name,
                "version": version,
                "licenses": [{ "expression": text(package, "license").replace('/', " OR ") }],
            });
            if package["source"].is_string() {
                component["purl"] = reference(package).into();
            }
            if let Some(sum) = checksums.get(&(name, version)) {
                component["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
            }
            component
        };
        let needs = self.needs.iter().map(|(id, needs)| {
            let needs = needs.iter().map(|id| reference(&self.packages[id]));
            json!({
                "ref": reference(&self.packages[id]),
                "dependsOn": needs.collect::<BTreeSet<_>>(),
            })
        });
        Ok(json!({
            "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "version": 1,
            "metadata": { "component": {
                "type": "application",
                "bom-ref": PROGRAM,
                "name": PROGRAM,
                "version": server["version"],
                "licenses": [{ "expression": server["license"] }],
            } },
            "components": self.packages.values().map(component).collect::<Vec<_>>(),
            "dependencies": std::iter::once(json!({
                "ref": PROGRAM,
                "dependsOn": [reference(server)],
            }))
            .chain(needs)
            .collect::<Vec<_>>(),
        }))
    }
}

/// Whether a crate goes into what is built, or helps to build it.
fn is_built_in(needed: &Value) -> bool {
    let kinds = needed["dep_kinds"].as_array().into_iter().flatten();
    kinds.into_iter().any(|kind| kind["kind"] != "dev")
}

/// A name of a crate that every such list has.
fn reference(package: &Value) -> String {
    format!("pkg:cargo/{}@{}", text(package, "name"), text(package, "version"))
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

/// The hash of each crate's file, by name and version.
fn checksums() -> Result<BTreeMap<(String, String), String>> {
    let lock: toml::Table = fs::read_to_string(paths::root().join("Cargo.lock"))?.parse()?;
    let packages = lock.get("package").and_then(toml::Value::as_array).into_iter().flatten();
    let of = |package: &toml::Value, key| Some(package.get(key)?.as_str()?.to_owned());
    Ok(packages
        .filter_map(|one| Some(((of(one, "name")?, of(one, "version")?), of(one, "checksum")?)))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

    /// What `deny.toml` allows: licences for all, and for some crates more.
    fn allowed() -> (Vec<String>, BTreeMap<String, Vec<String>>) {
        let file = fs::read_to_string(paths::root().join("deny.toml")).unwrap();
        let file: toml::Table = file.parse().unwrap();
        let names = |list: &toml::Value| -> Vec<String> {
            list.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
        };
        let licenses = &file["licenses"];
        let exceptions = licenses["exceptions"].as_array().unwrap().iter();
        let exceptions = exceptions
            .map(|one| (one["crate"].as_str().unwrap().to_owned(), names(&one["allow"])))
            .collect();
        (names(&licenses["allow"]), exceptions)
    }

    #[test]
    fn every_crate_may_be_distributed_and_comes_from_the_registry_or_from_here() {
        let (all, some) = allowed();
        for package in Crates::read().unwrap().packages.values() {
            let (name, license) = (text(package, "name"), text(package, "license"));
            let expression = spdx::Expression::parse_mode(&license, spdx::ParseMode::LAX)
                .unwrap_or_else(|error| panic!("{name}: {license}: {error}"));
            let may = expression.evaluate(|asked| {
                let asked = asked.to_string();
                all.contains(&asked) || some.get(&name).is_some_and(|more| more.contains(&asked))
            });
            assert!(may, "{name} is under {license}, which deny.toml does not allow");
            let source = package["source"].as_str();
            assert!(source.is_none_or(|source| source == REGISTRY), "{name}: {source:?}");
        }
    }

    #[test]
    fn the_list_names_each_crate_once_with_its_hash_and_what_it_needs() {
        let crates = Crates::read().unwrap();
        let list = crates.list(&checksums().unwrap()).unwrap();
        let components = list["components"].as_array().unwrap();
        let names: BTreeSet<String> = components.iter().map(|one| text(one, "bom-ref")).collect();
        assert_eq!(names.len(), components.len());
        for one in components {
            assert!(!text(&one["licenses"][0], "expression").is_empty(), "{one}");
            assert_eq!(one["purl"].is_string(), one["hashes"].is_array(), "{one}");
        }
        for dependency in list["dependencies"].as_array().unwrap() {
            for needed in dependency["dependsOn"].as_array().unwrap() {
                assert!(names.contains(needed.as_str().unwrap()), "{dependency}");
            }
        }
        for (name, is_there) in [
            ("libsqlite3-sys", true),
            ("wasm-bindgen", true),
            ("proptest", false),
            ("xtask", false),
        ] {
            let found = names.iter().any(|one| one.starts_with(&format!("pkg:cargo/{name}@")));
            assert_eq!(found, is_there, "{name}");
        }
    }
}
