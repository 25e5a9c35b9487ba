//! Settings: what an option is when the command line does not say it. The environment
//! comes next, then the file of settings, then what is built in.
//!
//! Every option of `serve` is a setting under its own name, and holds for each command
//! that has the option. What is no setting is refused, in the file and in the
//! environment alike: a slip of the hand never leaves a limit as it was unnoticed. This
//! reads no option itself: clap does, whose defaults it sets.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, Command, builder::OsStr};
use data::ingest::nearest;
use toml::de::{DeTable, DeValue};

use super::Failure;

/// What the variables of the environment begin with.
const PREFIX: &str = "TRANSPOSITION_MONITOR_";
/// The variable that names the file.
pub(super) const FILE_VARIABLE: &str = "TRANSPOSITION_MONITOR_CONFIG";
/// The option that names the file.
const FILE_OPTION: &str = "config";
/// The command whose options are the settings.
const SERVE: &str = "serve";

/// One setting as a file has it.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    name: String,
    value: String,
    line: usize,
}

/// The file of settings that a command line or the environment names.
///
/// It is looked for before the command line is read, since it says what that leaves out.
pub(super) fn file_named(arguments: &[OsString], environment: Option<OsString>) -> Option<PathBuf> {
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let Some(text) = argument.to_str() else { continue };
        if text == "--" {
            break;
        }
        match text.strip_prefix("--").and_then(|option| option.strip_prefix(FILE_OPTION)) {
            Some("") => return arguments.next().map(PathBuf::from),
            Some(rest) if rest.starts_with('=') => return Some(PathBuf::from(&rest[1..])),
            _ => {}
        }
    }
    environment.filter(|file| !file.is_empty()).map(PathBuf::from)
}

/// A command line whose options are what the environment and the file say, where they
/// are not said on it.
///
/// # Errors
/// When the file cannot be read, or either says what is no setting.
pub(super) fn settle(
    command: Command,
    file: Option<&Path>,
    variables: impl IntoIterator<Item = OsString>,
) -> Result<Command, Failure> {
    known_variables(&command, variables)?;
    let said = match file {
        Some(file) => read(&command, file)?,
        None => Vec::new(),
    };
    let names: Vec<String> = settings(&command).filter_map(long).collect();
    Ok(with_defaults(command, &names, &said))
}

/// The options that are settings.
pub(super) fn settings(command: &Command) -> impl Iterator<Item = &Arg> {
    let serve = command.find_subcommand(SERVE);
    let own = serve.into_iter().flat_map(Command::get_arguments);
    command.get_arguments().chain(own).filter(|arg| {
        arg.get_long().is_some_and(|long| !["help", "version", FILE_OPTION].contains(&long))
    })
}

/// The variable of a setting. The database has the name that every tool gives it.
pub(super) fn variable(name: &str) -> String {
    match name {
        "database" => "DATABASE_URL".to_owned(),
        name => format!("{PREFIX}{}", name.to_uppercase().replace('-', "_")),
    }
}

/// The name of a setting.
pub(super) fn long(arg: &Arg) -> Option<String> {
    arg.get_long().map(str::to_owned)
}

/// Whether a setting is `true` or `false`.
pub(super) fn is_flag(arg: &Arg) -> bool {
    matches!(arg.get_action(), ArgAction::SetTrue)
}

fn with_defaults(command: Command, names: &[String], said: &[Said]) -> Command {
    let options: Vec<(String, String)> = command
        .get_arguments()
        .filter_map(|arg| Some((arg.get_id().to_string(), long(arg)?)))
        .filter(|(_, long)| names.contains(long))
        .collect();
    let mut command = command.mut_subcommands(|below| with_defaults(below, names, said));
    for (id, name) in options {
        command = command.mut_arg(id, |arg| {
            let arg = arg.env(OsStr::from(variable(&name))).hide_env(true);
            match said.iter().find(|said| said.name == name) {
                Some(said) => arg.default_value(OsStr::from(said.value.clone())),
                None => arg,
            }
        });
    }
    command
}

fn known_variables(
    command: &Command,
    variables: impl IntoIterator<Item = OsString>,
) -> Result<(), Failure> {
    let known: Vec<String> =
        settings(command).filter_map(long).map(|name| variable(&name)).collect();
    for name in variables {
        let Some(name) = name.to_str() else { continue };
        let Some(slip) = name.strip_prefix(PREFIX) else { continue };
        if name != FILE_VARIABLE && !known.iter().any(|known| known == name) {
            let meant = meant(command, &slip.to_lowercase().replace('_', "-"));
            let what = format!("the variable {name} of the environment");
            return Err(Failure(no_setting(&what, meant.map(|meant| variable(&meant)))));
        }
    }
    Ok(())
}

fn read(command: &Command, file: &Path) -> Result<Vec<Said>, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| {
        Failure(format!(
            "the file of settings {} cannot be read ({error}); name another with --config",
            file.display()
        ))
    })?;
    said(command, &text)
        .map_err(|(line, reason)| Failure(format!("{}, line {line}: {reason}", file.display())))
}

/// What a file says; else the line of the first fault, and what is wrong.
fn said(command: &Command, text: &str) -> Result<Vec<Said>, (usize, String)> {
    let line_of = |at: usize| text[..at.min(text.len())].matches('\n').count() + 1;
    let table = DeTable::parse(text).map_err(|error| {
        let line = line_of(error.span().map_or(0, |span| span.start));
        (line, format!("{}; write a name, = and a value on each line", error.message()))
    })?;
    let mut all = Vec::new();
    for (name, value) in table.into_inner() {
        let line = line_of(name.span().start);
        let name = name.into_inner().into_owned();
        let setting = settings(command)
            .find(|arg| arg.get_long() == Some(name.as_str()))
            .ok_or_else(|| (line, no_setting(&format!("`{name}`"), meant(command, &name))))?;
        let value = match value.into_inner() {
            DeValue::String(value) if !is_flag(setting) => value.into_owned(),
            DeValue::Integer(value) if !is_flag(setting) => value.as_str().to_owned(),
            DeValue::Boolean(value) if is_flag(setting) => value.to_string(),
            _ if is_flag(setting) => {
                return Err((line, format!("`{name}` is either true or false")));
            }
            other => {
                let kind = other.type_str();
                return Err((
                    line,
                    format!(
                        "`{name}` is a text in quotation marks or a whole number, not a {kind}"
                    ),
                ));
            }
        };
        fits(command, setting, &value).map_err(|reason| (line, reason))?;
        all.push(Said { name, value, line });
    }
    all.sort_by_key(|said| said.line);
    Ok(all)
}

/// Whether an option takes a value, asked of the command line itself.
fn fits(command: &Command, setting: &Arg, value: &str) -> Result<(), String> {
    let Some(name) = setting.get_long().filter(|_| !is_flag(setting)) else { return Ok(()) };
    let line = [command.get_name(), SERVE, &format!("--{name}={value}")].map(OsString::from);
    match command.clone().try_get_matches_from(line) {
        Ok(_) => Ok(()),
        Err(error) => Err(reason(&error)),
    }
}

/// What is wrong with a command line, without how to get help.
pub(super) fn reason(error: &clap::Error) -> String {
    let said = error.to_string();
    let first = said.lines().next().unwrap_or_default();
    first.trim_start_matches("error: ").to_owned()
}

/// That something is no setting, and which one was meant if one is near.
fn no_setting(what: &str, meant: Option<String>) -> String {
    let meant = meant.map(|meant| format!("; did you mean {meant}?")).unwrap_or_default();
    format!("{what} is no setting{meant}; `config sample` lists all")
}

/// Which setting was meant, if the name of one is near.
fn meant(command: &Command, name: &str) -> Option<String> {
    let known: Vec<String> = settings(command).filter_map(long).collect();
    nearest(name, known.iter().map(String::as_str)).map(str::to_owned)
}

/// All settings with what they do and what is built in, as a file to begin with.
pub(super) fn sample(command: &Command) -> String {
    let mut out =
        "# Settings of the Transposition Monitor. Name this file with --config, or in the\n\
         # variable TRANSPOSITION_MONITOR_CONFIG. What stands behind a # is not read.\n"
            .to_owned();
    for setting in settings(command) {
        let (Some(name), Some(help)) = (setting.get_long(), setting.get_help()) else { continue };
        let built_in = setting.get_default_values().first().and_then(|value| value.to_str());
        let _ = writeln!(out, "\n# {help} [{}]", variable(name));
        let _ = writeln!(out, "# {name} = {}", written(setting, built_in.unwrap_or_default()));
    }
    out
}

/// A value as a file has it.
pub(super) fn written(setting: &Arg, value: &str) -> String {
    if is_flag(setting) {
        return if value == "true" { "true" } else { "false" }.to_owned();
    }
    if value.parse::<u64>().is_ok() {
        return value.to_owned();
    }
    toml::Value::from(value).to_string()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::super::Cli;
    use super::*;

    fn arguments(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_file_is_named_on_the_command_line_or_else_in_the_environment() {
        #[track_caller]
        fn check(line: &str, variable: Option<&str>, expected: Option<&str>) {
            let found = file_named(&arguments(line), variable.map(OsString::from));
            assert_eq!(found, expected.map(PathBuf::from), "{line}");
        }
        check("tm serve", None, None);
        check("tm serve", Some(""), None);
        check("tm serve", Some("/etc/tm.toml"), Some("/etc/tm.toml"));
        check("tm --config a.toml serve", Some("/etc/tm.toml"), Some("a.toml"));
        check("tm serve --config=a.toml", None, Some("a.toml"));
        check("tm import -- --config", None, None);
        check("tm serve --configure=a.toml", None, None);
    }

    #[test]
    fn a_file_is_read_or_told_what_is_wrong_with_it() {
        #[track_caller]
        fn check(text: &str, expected: Result<&[(&str, &str)], &str>) {
            let found = said(&Cli::command(), text);
            let found = found
                .map(|all| all.into_iter().map(|said| (said.name, said.value)).collect::<Vec<_>>())
                .map_err(|(line, reason)| format!("{line}: {reason}"));
            let expected = expected.map_err(str::to_owned).map(|all| {
                all.iter()
                    .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                    .collect::<Vec<_>>()
            });
            assert_eq!(found, expected, "{text}");
        }
        check("", Ok(&[]));
        check(
            "# ours\nlisten = \"[::1]:80\"\nconnections = 20\nfour-eyes = true\nlog = \"warn\"\n",
            Ok(&[
                ("listen", "[::1]:80"),
                ("connections", "20"),
                ("four-eyes", "true"),
                ("log", "warn"),
            ]),
        );
        check(
            "\nconections = 20\n",
            Err(
                "2: `conections` is no setting; did you mean connections?; `config sample` lists all",
            ),
        );
        check("help = true", Err("1: `help` is no setting; `config sample` lists all"));
        check("four-eyes = \"yes\"", Err("1: `four-eyes` is either true or false"));
        check(
            "listen = true",
            Err("1: `listen` is a text in quotation marks or a whole number, not a boolean"),
        );
        check(
            "connections = 0",
            Err(
                "1: invalid value '0' for '--connections <NUMBER>': write a whole number, 1 or more",
            ),
        );
    }

    #[test]
    fn what_is_no_toml_is_told_with_its_line() {
        let (line, reason) = said(&Cli::command(), "connections = 20\nlisten: here\n").unwrap_err();
        assert_eq!(line, 2, "{reason}");
        assert!(reason.ends_with("write a name, = and a value on each line"), "{reason}");
    }

    #[test]
    fn a_variable_that_is_no_setting_is_refused() {
        let known = |name: &str| known_variables(&Cli::command(), [OsString::from(name)]);
        assert_eq!(known("TRANSPOSITION_MONITOR_LISTEN"), Ok(()));
        assert_eq!(known("TRANSPOSITION_MONITOR_CONNECTIONS_PER_PEER"), Ok(()));
        assert_eq!(known(FILE_VARIABLE), Ok(()));
        assert_eq!(known("PATH"), Ok(()));
        let Failure(reason) = known("TRANSPOSITION_MONITOR_LISTN").unwrap_err();
        assert_eq!(
            reason,
            "the variable TRANSPOSITION_MONITOR_LISTN of the environment is no setting; \
             did you mean TRANSPOSITION_MONITOR_LISTEN?; `config sample` lists all"
        );
    }

    #[test]
    fn the_sample_without_its_marks_says_what_is_built_in() {
        let sample = sample(&Cli::command());
        let lines: String = sample
            .lines()
            .filter_map(|line| line.strip_prefix("# "))
            .filter(|line| line.split_once(" = ").is_some_and(|(name, _)| !name.contains(' ')))
            .filter(|line| !line.ends_with("\"\""))
            .fold(String::new(), |all, line| all + line + "\n");
        let said = said(&Cli::command(), &lines).unwrap();
        assert!(said.len() > 10, "{lines}");
        for Said { name, value, .. } in said {
            let command = Cli::command();
            let setting = settings(&command).find(|arg| arg.get_long() == Some(&name)).unwrap();
            if !is_flag(setting) {
                assert_eq!(setting.get_default_values(), [value.as_str()], "{name}");
            }
        }
    }
}
