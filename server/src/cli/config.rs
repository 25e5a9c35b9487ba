//! `config`: what the settings are, and a file to begin with.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::Path;

use clap::{Arg, Args, Command, Subcommand, parser::ValueSource};

use super::{
    Failure, Outcome, print,
    settings::{self, is_flag, reason, settings, variable, written},
};
use crate::store::DatabaseAddress;

/// Check the settings, or write a file of settings to begin with
#[derive(Debug, Args)]
pub(super) struct Config {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Say what `serve` would be told by the file, the environment and what is built in
    Check,
    /// Write all settings to standard output, with what they do and what is built in
    Sample,
}

impl Config {
    /// `settled` is the command line with all that file and environment say; `plain`
    /// without.
    pub(super) fn run(
        self,
        settled: Command,
        plain: &Command,
        file: Option<&Path>,
    ) -> Result<Outcome, Failure> {
        match self.what {
            What::Check => print(check(settled, plain, file)?)?,
            What::Sample => print(settings::sample(plain))?,
        }
        Ok(Outcome::Done)
    }
}

/// Each setting with where it comes from, as a file of settings.
fn check(settled: Command, plain: &Command, file: Option<&Path>) -> Result<String, Failure> {
    let line = [settled.get_name(), "serve"].map(OsString::from);
    let matches = settled
        .try_get_matches_from(line)
        .map_err(|error| Failure(format!("in the environment: {}", reason(&error))))?;
    let serve = matches.subcommand().map(|(_, serve)| serve);
    let mut out = String::new();
    for setting in settings(plain) {
        let (Some(name), Some(serve)) = (setting.get_long(), serve) else { continue };
        let id = setting.get_id().as_str();
        let value = serve.get_raw(id).and_then(|mut values| values.next());
        let value = value.map(|value| value.to_string_lossy().into_owned());
        let told = value.as_deref().map(|value| written(setting, &shown(value)));
        let from = match serve.value_source(id) {
            Some(ValueSource::EnvVariable) => format!("from the variable {}", variable(name)),
            Some(ValueSource::DefaultValue) if is_built_in(setting, value.as_deref()) => {
                "built in".to_owned()
            }
            Some(_) => {
                let file = file.map(|file| file.display().to_string()).unwrap_or_default();
                format!("from {file}")
            }
            None => "not set".to_owned(),
        };
        let _ = match told {
            Some(told) => writeln!(out, "{name} = {told}  # {from}"),
            None => writeln!(out, "# {name} is {from}"),
        };
    }
    Ok(out)
}

/// A value as it can be shown: the address of a server may hold a password.
fn shown(value: &str) -> String {
    match value.parse::<DatabaseAddress>() {
        Ok(address) if address.file().is_none() => address.to_string(),
        _ => value.to_owned(),
    }
}

/// Whether a value is the one that holds where nothing else is said.
fn is_built_in(setting: &Arg, value: Option<&str>) -> bool {
    let built_in = setting.get_default_values().first().and_then(|value| value.to_str());
    if is_flag(setting) { value != Some("true") } else { value == built_in }
}
