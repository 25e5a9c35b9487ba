//! The container in which Office kept files before 2007 (MS-CFB): which streams
//! it holds, and the bytes of one.
//!
//! It exists to look before a reader of workbooks is let near: chains that
//! turn in a circle, tables listed again and again and lengths beyond the file
//! have made readers allocate without end. Nothing here allocates more than a
//! few times the file.

/// What ends a chain of sectors.
const END: u32 = 0xFFFF_FFFE;
/// Numbers from here on name no sector that holds a table of sectors.
const RESERVED: u32 = 0xFFFF_FFFC;
/// Streams smaller than this stand in the small sectors.
const SMALL_STREAM: usize = 4096;
const SMALL_SECTOR: usize = 64;

/// What every such file begins with.
pub(super) const SIGNATURE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// A container whose tables are sound.
pub(super) struct Container<'a> {
    /// The bytes after the header.
    body: &'a [u8],
    sector: usize,
    next: Vec<u32>,
    next_small: Vec<u32>,
    small: Vec<u8>,
    entries: Vec<Entry>,
}

struct Entry {
    name: String,
    start: u32,
    length: usize,
}

impl<'a> Container<'a> {
    /// Reads the tables; nothing if they are damaged.
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        if !bytes.starts_with(SIGNATURE) {
            return None;
        }
        let sector = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut container = Container {
            body: bytes.get(sector..)?,
            sector,
            next: Vec::new(),
            next_small: Vec::new(),
            small: Vec::new(),
            entries: Vec::new(),
        };
        container.next = container.table(bytes)?;
        let wide = sector == 4096;
        container.entries = container
            .chain(u32_at(bytes, 48)?, usize::MAX)?
            .chunks_exact(128)
            .filter_map(|entry| Entry::read(entry, wide))
            .collect();
        let root = container.entries.first()?;
        let (start, length) = (root.start, root.length);
        let small_tables = usize::try_from(u32_at(bytes, 64)?).ok()?;
        if small_tables > 0 {
            container.small = container.chain(start, length)?;
            let table = container.chain(u32_at(bytes, 60)?, small_tables.saturating_mul(sector))?;
            container.next_small = numbers(&table);
        }
        Some(container)
    }

    /// Whether it holds a stream of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// The bytes of a stream; nothing if it is not there or broken.
    pub(super) fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let entry = self.entry(name)?;
        if entry.length < SMALL_STREAM {
            follow(entry.start, entry.length, &self.next_small, |at| {
                part(&self.small, at, SMALL_SECTOR)
            })
        } else {
            self.chain(entry.start, entry.length)
        }
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    fn chain(&self, start: u32, length: usize) -> Option<Vec<u8>> {
        follow(start, length, &self.next, |at| part(self.body, at, self.sector))
    }

    /// The table that tells which sector follows which.
    fn table(&self, bytes: &[u8]) -> Option<Vec<u32>> {
        let most = self.body.len() / self.sector + 1;
        let mut tables = numbers(bytes.get(76..512)?);
        let mut more = u32_at(bytes, 68)?;
        let mut steps = 0;
        while more < 0xFFFF_FFFA {
            steps += 1;
            if steps > most {
                return None;
            }
            tables.extend(numbers(part(self.body, more, self.sector)?));
            more = tables.pop()?;
        }
        tables.retain(|table| *table < RESERVED);
        // Each table listed once: no more of them than there are sectors.
        if tables.len() > most {
            return None;
        }
        let mut next = Vec::new();
        for table in tables {
            next.extend(numbers(part(self.body, table, self.sector)?));
        }
        Some(next)
    }
}

impl Entry {
    fn read(bytes: &[u8], wide: bool) -> Option<Self> {
        let letters =
            bytes.get(..64)?.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
        let letters = letters.take_while(|letter| *letter != 0);
        let name = char::decode_utf16(letters).map(|sign| sign.unwrap_or('\u{fffd}')).collect();
        let low = u64::from(u32_at(bytes, 120)?);
        let high = if wide { u64::from(u32_at(bytes, 124)?) << 32 } else { 0 };
        let length = usize::try_from(low | high).ok()?;
        Some(Self { name, start: u32_at(bytes, 116)?, length })
    }
}

/// Joins the sectors of a chain up to a length; nothing if the chain turns in a
/// circle or leaves the file.
fn follow<'s>(
    start: u32,
    length: usize,
    next: &[u32],
    sector: impl Fn(u32) -> Option<&'s [u8]>,
) -> Option<Vec<u8>> {
    let mut joined = Vec::new();
    let mut at = start;
    let mut steps = 0;
    while at != END && joined.len() < length {
        steps += 1;
        if steps > next.len() {
            return None;
        }
        let found = sector(at)?;
        let rest = length - joined.len();
        joined.extend_from_slice(found.get(..rest).unwrap_or(found));
        if joined.len() < length {
            at = *next.get(usize::try_from(at).ok()?)?;
        }
    }
    Some(joined)
}

/// A sector; the last one of a file may be short.
fn part(bytes: &[u8], at: u32, size: usize) -> Option<&[u8]> {
    let start = usize::try_from(at).ok()?.checked_mul(size)?;
    let rest = bytes.get(start..)?;
    Some(rest.get(..size).unwrap_or(rest))
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.as_chunks::<4>().0.iter().map(|four| u32::from_le_bytes(*four)).collect()
}

/// Two bytes as a number.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// Four bytes as a number.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

#[cfg(test)]
pub(super) mod tests;
