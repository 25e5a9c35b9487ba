//! The child's side: takes the limits upon itself, reads one file from standard
//! input, and answers on standard output.

use std::io::{BufRead, BufReader, Read};

use data::ingest;
use rlimit::Resource;

use super::{
    answer::Answer,
    request::{Marked, Request, Wanted},
    whole,
};

/// Reads a file as it is asked to.
///
/// # Errors
/// When the request or the answer breaks off; the message goes to the parent's
/// log.
pub fn run() -> Result<(), String> {
    let mut input = BufReader::new(std::io::stdin().lock());
    let mut line = String::new();
    (&mut input)
        .take(Request::LONGEST_LINE)
        .read_line(&mut line)
        .map_err(|error| error.to_string())?;
    let request: Request = serde_json::from_str(&line).map_err(|error| error.to_string())?;
    // Before a byte of the file is in memory.
    limit(&request).map_err(|error| format!("the limits cannot be set: {error}"))?;
    let marked = match request.wanted {
        Wanted::Annotated => marked(&mut input)?,
        Wanted::Draft | Wanted::Explanation => Marked::default(),
    };
    let most = request.options.limits.bytes as u64 + 1;
    let mut bytes = Vec::new();
    input.take(most).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    let Request { file, options, .. } = &request;
    let answered = match request.wanted {
        Wanted::Draft => {
            let mut answer = Answer::to(std::io::stdout());
            let each = &mut |record: &_| answer.record(record);
            let told = ingest::read_telling(file, &bytes, options, each);
            let ended = answer.end(&told.rest);
            // The process ends here, and takes back what reading made as a whole.
            std::mem::forget(told);
            ended
        }
        Wanted::Explanation => {
            let told = ingest::explain(file, &bytes, options);
            let told = serde_json::to_vec(&told).map_err(|error| error.to_string())?;
            whole::give(std::io::stdout(), &Ok(told))
        }
        Wanted::Annotated => {
            let copy = ingest::annotated(file, &bytes, options, &marked.issues, marked.more);
            whole::give(std::io::stdout(), &copy.map_err(|why| why.to_string()))
        }
    };
    answered.map_err(|error| error.to_string())
}

fn marked(input: &mut impl BufRead) -> Result<Marked, String> {
    let mut line = String::new();
    let mut input = input.take(Marked::LONGEST_LINE);
    input.read_line(&mut line).map_err(|error| error.to_string())?;
    serde_json::from_str(&line).map_err(|error| error.to_string())
}

fn limit(request: &Request) -> std::io::Result<()> {
    let own = Own::now();
    for (resource, most) in [
        (Resource::DATA, own.written.saturating_add(request.memory)),
        // Address space costs nothing by itself, and each thread sets some aside for what it
        // may need; without any bound it could be asked for without end.
        (Resource::AS, own.mapped.saturating_add(request.memory).saturating_add(SET_ASIDE)),
        (Resource::CPU, request.seconds),
        // It opens nothing, writes no file and leaves no picture of its memory.
        (Resource::FSIZE, 0),
        (Resource::CORE, 0),
    ] {
        rlimit::setrlimit(resource, most, most)?;
    }
    Ok(())
}

/// Address space that threads may set aside beside what they use: 64 MiB each.
const SET_ASIDE: u64 = 512 * 1024 * 1024;

/// What the program itself takes before it begins (code, stacks of threads that do
/// nothing), in bytes: that is no cost of the file.
#[derive(Debug, Default)]
struct Own {
    /// Address space.
    mapped: u64,
    /// The part of it that can be written to, which is what memory is taken for.
    written: u64,
}

impl Own {
    fn now() -> Self {
        const PAGE: u64 = 4096;
        let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
        let pages: Vec<u64> =
            text.split_whitespace().map(|word| word.parse().unwrap_or_default()).collect();
        let bytes = |at: usize| pages.get(at).copied().unwrap_or_default() * PAGE;
        Self { mapped: bytes(0), written: bytes(5) }
    }
}
