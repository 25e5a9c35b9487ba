//! Bytes of an archive of which some are handed out only once they were looked
//! through. Whoever reads them waits until then; if they are refused, no more of them
//! are handed out. It must not know what they mean.

use std::{
    io::{Cursor, Error, Read, Result, Seek, SeekFrom},
    ops::Range,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
};

/// How far the parts of an archive were looked through.
pub(in crate::ingest::book) struct Gate {
    state: Mutex<State>,
    changed: Condvar,
    /// Where each part begins.
    starts: Vec<u64>,
}

struct State {
    /// What is not handed out yet, of each part in the order in which they stand.
    kept: Vec<Range<u64>>,
    is_shut: bool,
}

impl Gate {
    /// Keeps these bytes back, of an archive whose parts begin there.
    pub(super) fn before(mut kept: Vec<Range<u64>>, starts: Vec<u64>) -> Self {
        kept.sort_by_key(|range| range.start);
        let state = Mutex::new(State { kept, is_shut: false });
        Self { state, changed: Condvar::new(), starts }
    }

    /// Lets everything before an offset pass that is kept of the part in which it is.
    pub(super) fn pass(&self, before: u64) {
        let mut state = self.state();
        let part = state.kept.iter_mut().find(|kept| kept.contains(&before));
        if let Some(part) = part {
            part.start = before;
            self.changed.notify_all();
        }
    }

    /// Lets a whole part pass that ends there.
    pub(super) fn pass_to(&self, end: u64) {
        self.state().kept.retain(|kept| kept.end != end);
        self.changed.notify_all();
    }

    /// Lets nothing pass any more.
    pub(super) fn shut(&self) {
        self.state().is_shut = true;
        self.changed.notify_all();
    }

    /// How many of so many bytes may be read there; waits until one may.
    fn wait(&self, at: u64, wanted: usize) -> Result<usize> {
        let mut state = self.state();
        loop {
            if state.is_shut {
                return Err(Error::other("what follows is not handed out"));
            }
            let next = state.kept.iter().find(|kept| kept.end > at);
            let free = next.map_or(u64::MAX, |kept| kept.start.saturating_sub(at));
            if free > 0 || wanted == 0 {
                return Ok(usize::try_from(free).map_or(wanted, |free| free.min(wanted)));
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The bytes of an archive as a reader gets them.
#[derive(Clone)]
pub(in crate::ingest::book) struct Gated<'a> {
    bytes: Cursor<&'a [u8]>,
    gate: Option<Arc<Gate>>,
    /// Whether no part was begun to be read: all that is read is where the list of parts
    /// may stand, which was read so before anything was looked through.
    is_listing: bool,
}

impl<'a> Gated<'a> {
    /// Bytes that were looked through, or need not be.
    pub(in crate::ingest::book) fn free(bytes: &'a [u8]) -> Self {
        Self { bytes: Cursor::new(bytes), gate: None, is_listing: false }
    }

    /// Bytes that are looked through meanwhile.
    pub(super) fn behind(gate: Arc<Gate>, bytes: &'a [u8]) -> Self {
        Self { bytes: Cursor::new(bytes), gate: Some(gate), is_listing: true }
    }
}

impl Read for Gated<'_> {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let Some(gate) = &self.gate else { return self.bytes.read(into) };
        let at = self.bytes.position();
        self.is_listing = self.is_listing && !gate.starts.contains(&at);
        if self.is_listing {
            return self.bytes.read(into);
        }
        let free = gate.wait(at, into.len())?;
        self.bytes.read(into.get_mut(..free).unwrap_or_default())
    }
}

impl Seek for Gated<'_> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        self.bytes.seek(to)
    }
}

#[cfg(test)]
mod tests {
    use std::{thread, time::Duration};

    use super::*;

    fn read(gate: &Arc<Gate>, bytes: &[u8], at: u64, length: usize) -> Result<Vec<u8>> {
        let mut gated = Gated::behind(Arc::clone(gate), bytes);
        gated.is_listing = false;
        gated.seek(SeekFrom::Start(at))?;
        let mut into = vec![0; length];
        let read = gated.read(&mut into)?;
        into.truncate(read);
        Ok(into)
    }

    #[test]
    fn what_is_kept_is_waited_for() {
        let bytes: Vec<u8> = (0..100).collect();
        let gate = Arc::new(Gate::before(vec![60..90, 20..40], vec![20, 60]));
        assert_eq!(read(&gate, &bytes, 0, 100).unwrap(), bytes[..20]);
        assert_eq!(read(&gate, &bytes, 45, 100).unwrap(), bytes[45..60]);
        assert_eq!(read(&gate, &bytes, 95, 100).unwrap(), bytes[95..]);
        assert!(read(&gate, &bytes, 25, 0).unwrap().is_empty());
        gate.pass(30);
        assert_eq!(read(&gate, &bytes, 25, 100).unwrap(), bytes[25..30]);
        // Never back, and nothing of what is not kept.
        gate.pass(20);
        gate.pass(50);
        assert_eq!(read(&gate, &bytes, 25, 100).unwrap(), bytes[25..30]);
        thread::scope(|scope| {
            let waiting = scope.spawn(|| read(&gate, &bytes, 35, 100));
            thread::sleep(Duration::from_millis(20));
            assert!(!waiting.is_finished());
            gate.pass_to(40);
            assert_eq!(waiting.join().unwrap().unwrap(), bytes[35..60]);
            let waiting = scope.spawn(|| read(&gate, &bytes, 70, 100));
            gate.shut();
            assert!(waiting.join().unwrap().is_err());
        });
        assert!(read(&gate, &bytes, 0, 1).is_err());
    }
}
