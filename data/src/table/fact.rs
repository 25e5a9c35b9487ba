//! A record together with where it came from, and the rows of one table.

use std::{collections::HashMap, sync::Arc};

use super::Tabular;

/// Where a fact entered: which revision, file, sheet and row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// The revision that brought it.
    pub revision: u32,
    /// The name of the file as it was handed over, for display only.
    pub file: Arc<str>,
    /// The sheet, in a file that has several.
    pub sheet: Option<Arc<str>>,
    /// The row, counted from 1 with the heading as row 1.
    pub row: u32,
}

/// A record and its origin.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact<T> {
    /// What was said.
    pub record: T,
    /// Where it entered.
    pub origin: Origin,
}

/// The rows of one table: in the order in which they came, one to a key.
#[derive(Debug, Clone)]
pub struct Rows<T> {
    facts: Vec<Fact<T>>,
    places: HashMap<String, usize>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self { facts: Vec::new(), places: HashMap::new() }
    }
}

impl<T: PartialEq> PartialEq for Rows<T> {
    fn eq(&self, other: &Self) -> bool {
        self.facts == other.facts
    }
}

impl<T: Tabular> Rows<T> {
    /// The rows with their origins.
    #[must_use]
    pub fn facts(&self) -> &[Fact<T>] {
        &self.facts
    }

    /// The records alone.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.facts.iter().map(|fact| &fact.record)
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.facts.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    /// The row under a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Fact<T>> {
        self.places.get(key).map(|&at| &self.facts[at])
    }

    /// Adds a row, or puts it in the place of the one with its key.
    pub fn put(&mut self, fact: Fact<T>) {
        let key = fact.record.key();
        if let Some(&at) = self.places.get(&key) {
            self.facts[at] = fact;
        } else {
            self.places.insert(key, self.facts.len());
            self.facts.push(fact);
        }
    }

    /// Takes a row out; whether there was one. Costs a pass over the table.
    pub fn remove(&mut self, key: &str) -> bool {
        let Some(at) = self.places.remove(key) else { return false };
        self.facts.remove(at);
        for place in self.places.values_mut() {
            if *place > at {
                *place -= 1;
            }
        }
        true
    }
}
