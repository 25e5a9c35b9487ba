//! What names a record within its table: the cells of its key, joined so that
//! different cells never give the same key. It knows no table.

use super::Cell;

/// A key that is being put together.
#[derive(Debug, Default)]
pub(super) struct Key {
    text: String,
    is_begun: bool,
}

impl Key {
    /// Adds the cell of a value.
    pub(super) fn value(&mut self, value: &impl Cell) {
        self.cell(|text| value.write_cell(text));
    }

    fn cell(&mut self, write: impl FnOnce(&mut String)) {
        if std::mem::replace(&mut self.is_begun, true) {
            self.text.push('|');
        }
        let from = self.text.len();
        write(&mut self.text);
        // Hardly any cell holds such a sign.
        let is_sign = |sign| matches!(sign, '\\' | '|');
        let written = self.text.get(from..).unwrap_or_default();
        if written.contains(is_sign) {
            let written = written.to_owned();
            self.text.truncate(from);
            for sign in written.chars() {
                if is_sign(sign) {
                    self.text.push('\\');
                }
                self.text.push(sign);
            }
        }
    }

    /// The key.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// The key of cells as records write them.
pub(super) fn of_cells(cells: &[&str]) -> String {
    let mut key = Key::default();
    for cell in cells {
        key.cell(|text| text.push_str(cell));
    }
    key.into_text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_cells_give_different_keys() {
        #[track_caller]
        fn check(cells: &[&str], expected: &str) {
            assert_eq!(of_cells(cells), expected);
        }
        check(&[], "");
        check(&["EL", "", "18"], "EL||18");
        check(&["", "EL"], "|EL");
        check(&["a|b", "c"], r"a\|b|c");
        check(&["a", r"b\", "é|"], r"a|b\\|é\|");
    }
}
