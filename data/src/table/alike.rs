//! In which columns two records say the same, so that what was read or told of one
//! need not be read or told of the next: rows of a table repeat nearly everything. It
//! compares nothing itself.

use serde::{Deserialize, Serialize};

/// Columns of a table by their places, counted from 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alike(u32);

impl Alike {
    /// The columns of which it is told, in their order, whether they are alike.
    pub(super) fn of(columns: impl IntoIterator<Item = bool>) -> Self {
        let mut alike = Self::default();
        for (at, is_alike) in columns.into_iter().enumerate() {
            let _ = is_alike && alike.note(at);
        }
        alike
    }

    /// Of each column, in their order, whether it was noted.
    pub(super) fn columns(self) -> impl Iterator<Item = bool> {
        (0..).map(move |at| self.has(at))
    }

    /// Notes a column; whether that could be done. One further out than any table of
    /// ours reaches counts as not alike.
    #[must_use]
    pub fn note(&mut self, at: usize) -> bool {
        let Some(bit) = bit(at) else { return false };
        self.0 |= bit;
        true
    }

    /// Whether a column was noted.
    #[must_use]
    pub fn has(self, at: usize) -> bool {
        bit(at).is_some_and(|bit| self.0 & bit != 0)
    }

    /// Whether none was.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// At which place a column stands among those that were not noted.
    #[must_use]
    pub fn place_among_others(self, at: usize) -> usize {
        at - (0..at).filter(|before| self.has(*before)).count()
    }
}

fn bit(at: usize) -> Option<u32> {
    1_u32.checked_shl(u32::try_from(at).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Table;

    #[test]
    fn columns_are_noted_by_their_places() {
        let mut alike = Alike::default();
        assert!(alike.is_none());
        assert!(alike.note(1) && alike.note(3) && !alike.note(32));
        let noted: Vec<bool> = (0..5).map(|at| alike.has(at)).collect();
        assert_eq!(noted, [false, true, false, true, false]);
        assert!(!alike.has(32) && !alike.is_none());
        assert_eq!([0, 2, 4].map(|at| alike.place_among_others(at)), [0, 1, 2]);
    }

    #[test]
    fn every_table_is_narrow_enough() {
        assert!(Table::ALL.iter().all(|table| table.columns().len() <= 32));
    }
}
