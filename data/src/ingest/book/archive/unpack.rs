//! Unpacks the parts of an archive, counted against what all may come to, ahead of
//! whoever looks through them: both take about as long. It must not know what a part
//! means.

use std::{
    io::Read,
    panic::resume_unwind,
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread,
};

use zip::result::ZipError;

use super::{Archive, broken};
use crate::{
    ingest::{Limits, book::refusal::Refusal},
    issue::Code,
};

/// So much of a part is unpacked at once.
const PIECE: usize = 64 * 1024;
/// And so often before the first has to have been looked through.
const AHEAD: usize = 8;

/// Gives the next piece of a part, of which the last holds no byte.
pub(super) type Next<'n> = &'n mut dyn FnMut() -> Result<Vec<u8>, Refusal>;

/// What somebody makes of a part by its name and its pieces, all of which they ask
/// for unless they refuse it.
pub(super) trait Through<T>: FnMut(&str, Next<'_>) -> Result<T, Refusal> {}

impl<T, F: FnMut(&str, Next<'_>) -> Result<T, Refusal>> Through<T> for F {}

/// How much may still be unpacked, of which what is unpacked is taken; and all limits.
pub(super) type Left<'l> = (&'l mut u64, &'l Limits);

/// Has these parts looked through, in this order.
pub(super) fn each<T>(
    archive: &mut Archive<'_>,
    parts: &[usize],
    (left, limits): Left<'_>,
    mut look: impl Through<T>,
) -> Result<Vec<T>, Refusal> {
    if let Some(looked) = ahead(archive, parts, (&mut *left, limits), &mut look) {
        return looked;
    }
    // No thread is to be had: one after the other.
    let part = |at: &usize| {
        let mut entry = archive.by_index(*at).map_err(|error| broken(&error))?;
        let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
        look(&name, &mut || piece(&mut entry, left, limits))
    };
    parts.iter().map(part).collect()
}

/// Nothing if there is no second thread; then nothing was looked through.
fn ahead<T>(
    archive: &Archive<'_>,
    parts: &[usize],
    left: Left<'_>,
    look: &mut impl Through<T>,
) -> Option<Result<Vec<T>, Refusal>> {
    let (give, take) = sync_channel(AHEAD);
    thread::scope(|scope| {
        let archive = archive.clone();
        let unpacking = move || {
            // An error is that nobody takes any more.
            let _ = unpack(archive, parts, left, &give);
        };
        let unpacking = thread::Builder::new().spawn_scoped(scope, unpacking).ok()?;
        let looked = all(parts.len(), take, look);
        match unpacking.join() {
            Ok(()) => Some(looked),
            Err(panic) => resume_unwind(panic),
        }
    })
}

/// What is handed over: of each part its name, then its pieces.
type Handed = Result<Vec<u8>, Refusal>;

/// Nobody takes any more, or what could not be unpacked was told.
struct Over;

fn unpack(
    mut archive: Archive<'_>,
    parts: &[usize],
    (left, limits): Left<'_>,
    give: &SyncSender<Handed>,
) -> Result<(), Over> {
    let hand = |found: Handed| {
        let is_fault = found.is_err();
        give.send(found).map_err(|_| Over)?;
        if is_fault { Err(Over) } else { Ok(()) }
    };
    for at in parts {
        let mut entry = match archive.by_index(*at) {
            Ok(entry) => entry,
            Err(error) => return hand(Err(broken(&error))),
        };
        hand(Ok(entry.name_raw().to_vec()))?;
        loop {
            let piece = piece(&mut entry, left, limits);
            let is_last = piece.as_ref().is_ok_and(Vec::is_empty);
            hand(piece)?;
            if is_last {
                break;
            }
        }
    }
    Ok(())
}

fn all<T>(
    parts: usize,
    take: Receiver<Handed>,
    look: &mut impl Through<T>,
) -> Result<Vec<T>, Refusal> {
    // It breaks off only where unpacking panicked, which is then told.
    let mut next = move || take.recv().unwrap_or_else(|_| Err(broken(&ZipError::FileNotFound)));
    let part = |_| {
        let name = String::from_utf8_lossy(&next()?).into_owned();
        look(&name, &mut next)
    };
    (0..parts).map(part).collect()
}

/// The next piece of an entry; `left` is how much all may still unpack to.
pub(super) fn piece(
    entry: &mut impl Read,
    left: &mut u64,
    limits: &Limits,
) -> Result<Vec<u8>, Refusal> {
    let mut piece = Vec::with_capacity(PIECE);
    let read = entry.take(PIECE as u64).read_to_end(&mut piece);
    let bytes = read.map_err(|error| broken(&ZipError::Io(error)))?;
    let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
    *left = left.checked_sub(bytes).ok_or_else(|| {
        Refusal::new(
            Code::UnpacksTooLarge,
            format!(
                "the file unpacks to more than {} MiB; split it into several files and import them together",
                limits.unpacked / (1024 * 1024)
            ),
        )
    })?;
    Ok(piece)
}
