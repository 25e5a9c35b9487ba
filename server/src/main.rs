//! The binary `transposition-monitor`. It must hold nothing but the start.

use std::process::ExitCode;
use std::sync::Arc;

use server::clock::SystemClock;
use server::randomness::SystemRandomness;

/// Pages are made of thousands of small pieces, on several threads at one time.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How many pages are rendered at one time; further requests wait their turn,
/// so that a rush costs time and not memory.
const RENDERING: usize = 16;

fn main() -> std::io::Result<ExitCode> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(RENDERING)
        .build()?;
    let code = runtime.block_on(server::cli::run(
        std::env::args_os(),
        Arc::new(SystemClock),
        Arc::new(SystemRandomness),
    ));
    Ok(ExitCode::from(code))
}
