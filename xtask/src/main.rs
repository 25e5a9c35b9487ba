//! Builds what plain cargo cannot: the browser code, its bindings, the style
//! sheet and compressed copies of them, which the server then carries inside.
//! It must not be needed to check or test a crate by itself.

mod bindings;
mod compress;
mod counts;
mod faults;
mod node;
mod paths;
mod sbom;
mod setup;
mod site;
mod style;
mod tests;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Builds and tests Transposition Monitor.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build the site's files (browser code, style, fonts) into target/site
    Site,
    /// Build the site's files and the server that carries them
    Build {
        /// Optimise the server for use (target/release)
        #[arg(long)]
        release: bool,
    },
    /// Install what the browser tests need, where it is missing
    Setup,
    /// Do to the release binary what real life does, and say what was seen
    Faults,
    /// Format check, lints, unit, integration and browser tests
    Test,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Site => site::build(),
        Task::Build { release } => site::build()
            .and_then(|()| site::build_server(release))
            .and_then(|folder| sbom::write(&folder)),
        Task::Setup => setup::browser_tests().map(drop),
        Task::Faults => return faults::run(),
        Task::Test => return tests::run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            paths::say(&format!("stopped: {error:#}"));
            ExitCode::FAILURE
        }
    }
}
