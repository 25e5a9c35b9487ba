//! Whether two records of a file may have one key. It must not know what a key is for.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
};

use crate::table::Table;

/// Whether any key was there twice. Nearly no file has one, and what this holds is
/// a small part of the keys.
#[derive(Default)]
pub(super) struct Keys {
    hashes: HashSet<u64>,
    state: RandomState,
    pub(super) may_repeat: bool,
}

impl Keys {
    pub(super) fn note(&mut self, name: &(Table, &str)) {
        self.may_repeat |= !self.hashes.insert(self.state.hash_one(name));
    }
}
