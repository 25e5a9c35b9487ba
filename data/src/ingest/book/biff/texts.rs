//! How long the texts in the list of a workbook are: each cell that shows one
//! gets a copy of its own, so that a small file can fill all memory.

use super::super::ole::{u16_at, u32_at};

/// Their lengths in signs; nothing if the list breaks off. It is a record and
/// those that continue it.
pub(super) fn lengths(records: &[&[u8]]) -> Option<Vec<u64>> {
    let (first, more) = records.split_first()?;
    let mut list = List { rest: first.get(8..)?, more };
    let mut lengths = Vec::new();
    while !list.rest.is_empty() || list.go_on() {
        lengths.push(list.text()?);
    }
    Some(lengths)
}

struct List<'a> {
    rest: &'a [u8],
    more: &'a [&'a [u8]],
}

impl List<'_> {
    /// Goes on in the next record, if there is one.
    fn go_on(&mut self) -> bool {
        let Some((next, more)) = self.more.split_first() else { return false };
        (self.rest, self.more) = (next, more);
        true
    }

    fn text(&mut self) -> Option<u64> {
        if self.rest.is_empty() {
            return Some(0);
        }
        let signs = u16_at(self.rest, 0)?;
        let flags = *self.rest.get(2)?;
        self.rest = self.rest.get(3..)?;
        let mut behind = 0;
        if flags & 0x8 != 0 {
            behind += usize::from(u16_at(self.rest, 0)?) * 4;
            self.rest = self.rest.get(2..)?;
        }
        if flags & 0x4 != 0 {
            behind += usize::try_from(u32_at(self.rest, 0)?).ok()?;
            self.rest = self.rest.get(4..)?;
        }
        self.pass_signs(usize::from(signs), flags)?;
        self.pass(behind)?;
        Some(u64::from(signs))
    }

    /// Passes over signs; a record that continues them says again how wide they
    /// are.
    fn pass_signs(&mut self, mut signs: usize, flags: u8) -> Option<()> {
        let mut width = usize::from(flags & 1) + 1;
        while signs > 0 {
            let here = signs.min(self.rest.len() / width);
            self.rest = self.rest.get(here * width..)?;
            signs -= here;
            if signs > 0 {
                if !self.go_on() {
                    return None;
                }
                width = usize::from(self.rest.first()? & 1) + 1;
                self.rest = self.rest.get(1..)?;
            }
        }
        Some(())
    }

    fn pass(&mut self, mut bytes: usize) -> Option<()> {
        while bytes > 0 {
            if self.rest.is_empty() && !self.go_on() {
                return None;
            }
            let here = bytes.min(self.rest.len());
            self.rest = self.rest.get(here..)?;
            bytes -= here;
        }
        Some(())
    }
}
