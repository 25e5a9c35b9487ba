//! What remains of something that was erased: that it was there, where, the hash
//! of what it said, and who erased it when and why. It holds nothing of what was
//! erased: no key, no cell, no byte.

use data::table::Table;

/// What was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gone {
    /// The bytes of a file.
    File,
    /// A record as a revision brought it.
    Record,
    /// That a revision had taken the record out, which names it.
    Removal,
}

impl Gone {
    const ALL: [Self; 3] = [Self::File, Self::Record, Self::Removal];

    /// As it is written.
    pub const fn code(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Record => "record",
            Self::Removal => "removal",
        }
    }

    /// Reads it; none if the text is none of them.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gone| gone.code() == text)
    }
}

/// What remains of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tombstone {
    /// Its number, from 1 on without a gap.
    pub seq: u64,
    /// What was erased.
    pub gone: Gone,
    /// The revision that had brought it.
    pub revision: u32,
    /// Its place in the revision's log; none for a file.
    pub position: Option<u32>,
    /// The table of the record.
    pub table: Option<Table>,
    /// The last edition in which the record stood so.
    pub until: Option<u32>,
    /// The file, or the one that the record came from.
    pub upload: Option<String>,
    /// The record's row in it.
    pub row: Option<u32>,
    /// SHA-256 in hexadecimal digits: of the bytes, or of the record as it was
    /// kept; none for a removal.
    pub sha256: Option<String>,
    /// When, as RFC 3339 has it.
    pub at: String,
    /// The account that erased it.
    pub by: String,
    /// Why. It may repeat what is confidential, so only those read it who are
    /// signed in.
    pub reason: String,
}

impl Tombstone {
    /// Whether it is of a file of a revision, counted from 1.
    pub fn is_of_file(&self, revision: u32, at: u32) -> bool {
        self.gone == Gone::File && self.revision == revision && self.file_at() == Some(at)
    }

    /// The place of its file among those of the revision, counted from 1.
    pub fn file_at(&self) -> Option<u32> {
        self.upload.as_deref()?.rsplit('-').next()?.parse().ok()
    }

    /// Whether the edition of a number once held the record.
    pub fn is_of_edition(&self, edition: u32) -> bool {
        self.gone == Gone::Record
            && self.until.is_some_and(|until| (self.revision..=until).contains(&edition))
    }

    /// Whether what that edition changed was told with it: it brought it, or
    /// ended it.
    pub fn changes_telling_of(&self, edition: u32) -> bool {
        let ended = self.until.and_then(|until| until.checked_add(1));
        self.gone != Gone::File && (self.revision == edition || ended == Some(edition))
    }
}

/// How many acts of erasing are known, by the number of the last tombstone: what
/// was made of facts before is not to be shown or published any more.
pub fn epoch(tombstones: &[Tombstone]) -> u64 {
    tombstones.last().map_or(0, |last| last.seq)
}
