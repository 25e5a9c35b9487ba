//! Looks through the sheets of an xlsx file while they are read, which takes as long
//! again: all else is looked through before. Of a sheet nobody is given a byte that was
//! not looked through. It refuses nothing by itself: of what gives cause to, it says
//! that the file has to be looked through before it is read, which tells why.

use std::{
    cell::Cell,
    io::{Cursor, Read, Result, Seek, SeekFrom},
    rc::Rc,
    sync::Arc,
};

use zip::ZipArchive;

use super::{
    Archive, Look, Seen,
    gate::{Gate, Gated},
    plain_name, seen, unpack,
};
use crate::ingest::{Limits, book::kind::Kind};

/// The sheets of a file of which all else was looked through.
pub(in crate::ingest::book) struct Sheets<'a> {
    bytes: &'a [u8],
    limits: Limits,
    parts: Vec<SheetPart>,
    /// How much they may unpack to.
    left: u64,
    look: Look,
    gate: Arc<Gate>,
}

/// A part that holds a sheet: its place in the archive, and where it ends.
struct SheetPart {
    at: usize,
    end: u64,
}

/// That a file has to be looked through before it is read.
#[derive(Debug)]
pub(in crate::ingest::book) struct NotBeside;

impl<'a> Sheets<'a> {
    /// Looks through all parts but the sheets, and tells what was seen in them.
    pub(in crate::ingest::book) fn after_all_else(
        mut archive: Archive<'a>,
        bytes: &'a [u8],
        limits: &Limits,
    ) -> std::result::Result<(Self, Seen), NotBeside> {
        let (mut parts, mut others) = (Vec::new(), Vec::new());
        let (mut kept, mut starts) = (Vec::new(), Vec::new());
        for at in 0..archive.len() {
            let entry = archive.by_index_raw(at).map_err(|_| NotBeside)?;
            let start = entry.data_start().ok_or(NotBeside)?;
            starts.push(start);
            if !is_sheet(entry.name_raw()) {
                others.push(at);
                continue;
            }
            let end = start.checked_add(entry.compressed_size()).ok_or(NotBeside)?;
            parts.push(SheetPart { at, end });
            kept.push(start..end);
        }
        let mut look = Look::of(Kind::Xlsx, limits);
        let mut left = limits.unpacked;
        let looked = unpack::each(&mut archive, &others, (&mut left, limits), |name, next| {
            look.through(name, next)
        });
        let seen = seen(looked.map_err(|_| NotBeside)?, &look).map_err(|_| NotBeside)?;
        look.is_of_sheets = true;
        let gate = Arc::new(Gate::before(kept, starts));
        Ok((Self { bytes, limits: *limits, parts, left, look, gate }, seen))
    }

    /// The file for whoever reads it meanwhile.
    pub(in crate::ingest::book) fn gated(&self) -> Gated<'a> {
        Gated::behind(Arc::clone(&self.gate), self.bytes)
    }

    /// Looks through them, and lets pass what was looked through.
    pub(in crate::ingest::book) fn look(mut self) -> std::result::Result<(), NotBeside> {
        // Whatever happens, nobody waits for ever.
        let mut closing = Closing(Some(&self.gate));
        let reads = Reads::default();
        let noted = Noted { bytes: Cursor::new(self.bytes), reads: reads.clone() };
        let mut archive = ZipArchive::new(noted).map_err(|_| NotBeside)?;
        for part in &self.parts {
            let mut entry = archive.by_index(part.at).map_err(|_| NotBeside)?;
            let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
            reads.forget();
            let next = &mut || {
                // All pieces before this one were looked through.
                if let Some(before) = reads.done() {
                    self.gate.pass(before);
                }
                unpack::piece(&mut entry, &mut self.left, &self.limits)
            };
            self.look.through(&name, next).map_err(|_| NotBeside)?;
            self.gate.pass_to(part.end);
        }
        closing.0 = None;
        Ok(())
    }
}

/// Shuts the gate that it still has at its end.
struct Closing<'g>(Option<&'g Gate>);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        if let Some(gate) = self.0 {
            gate.shut();
        }
    }
}

fn is_sheet(raw: &[u8]) -> bool {
    let name = plain_name(raw);
    let name = name.strip_prefix(super::SHEETS).and_then(|name| name.strip_suffix(".xml"));
    name.is_some_and(|name| !name.contains('/'))
}

/// Where the last two reads of a part began.
#[derive(Debug, Clone, Default)]
struct Reads(Rc<Cell<[Option<u64>; 2]>>);

impl Reads {
    fn forget(&self) {
        self.0.set([None; 2]);
    }

    fn note(&self, at: u64) {
        let [_, last] = self.0.get();
        self.0.set([last, Some(at)]);
    }

    /// Up to where all is unpacked that was packed. Whoever unpacks asks for more once
    /// it has taken all that it got, and before it takes anything of that it has given
    /// out what it made of all before, but not what it made of the last.
    fn done(&self) -> Option<u64> {
        let [last_but_one, _] = self.0.get();
        last_but_one
    }
}

/// Bytes of which it is noted where they are read.
struct Noted<'a> {
    bytes: Cursor<&'a [u8]>,
    reads: Reads,
}

impl Read for Noted<'_> {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        self.reads.note(self.bytes.position());
        self.bytes.read(into)
    }
}

impl Seek for Noted<'_> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        self.bytes.seek(to)
    }
}

#[cfg(test)]
mod tests;
