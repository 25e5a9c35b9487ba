//! The binary `transposition-monitor`. It must hold nothing but the start.

use std::process::ExitCode;
use std::sync::Arc;

use server::clock::SystemClock;

#[tokio::main]
async fn main() -> ExitCode {
    ExitCode::from(server::cli::run(std::env::args_os(), Arc::new(SystemClock)).await)
}
