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
    // What the program itself maps beside its memory (code, stacks of threads that
    // do nothing) is no cost of the file.
    let own = own_size();
    for (resource, most) in [
        (Resource::AS, own.saturating_add(request.memory)),
        (Resource::CPU, request.seconds),
        // It opens nothing, writes no file and leaves no picture of its memory.
        (Resource::FSIZE, 0),
        (Resource::CORE, 0),
    ] {
        rlimit::setrlimit(resource, most, most)?;
    }
    Ok(())
}

/// How much address space the process has before it begins, in bytes.
fn own_size() -> u64 {
    const PAGE: u64 = 4096;
    let pages = std::fs::read_to_string("/proc/self/statm")
        .ok()
        .and_then(|text| text.split_whitespace().next()?.parse::<u64>().ok());
    pages.unwrap_or_default() * PAGE
}
