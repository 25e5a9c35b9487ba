//! Names of sheets as a workbook may have them, and texts cut to what it takes. A
//! name is changed only where it cannot stand.

use std::collections::HashSet;

/// No name is longer, counted as UTF-16 does.
const LONGEST: usize = 31;
/// The sheet of a file that has no sheets.
const UNNAMED: &str = "Data";
/// The sheet of faults.
const FAULTS: &str = "Faults";

/// The sheets of a copy so far.
#[derive(Debug, Default)]
pub(super) struct Names {
    sheets: Vec<Named>,
    /// In capitals, since no two may differ by case alone.
    taken: HashSet<String>,
}

/// A sheet by its name in the file and in the copy.
#[derive(Debug)]
struct Named {
    before: Option<String>,
    called: String,
    is_hidden: bool,
}

impl Names {
    /// The name in the copy of a sheet that is added.
    pub(super) fn add(&mut self, before: Option<&str>, is_hidden: bool) -> String {
        let called = self.free(&cleaned(before.unwrap_or(UNNAMED)));
        let named = Named { before: before.map(str::to_owned), called: called.clone(), is_hidden };
        self.sheets.push(named);
        called
    }

    /// The name of the sheet of faults.
    pub(super) fn faults(&mut self) -> String {
        self.free(FAULTS)
    }

    /// A sheet by its name in the file: its name in the copy, and whether it can be
    /// seen there.
    pub(super) fn of(&self, before: Option<&str>) -> Option<(&str, bool)> {
        let named = self.sheets.iter().find(|named| named.before.as_deref() == before)?;
        Some((&named.called, !named.is_hidden))
    }

    /// The sheets whose names had to be changed, each with both names.
    pub(super) fn changed(&self) -> impl Iterator<Item = (&str, &str)> {
        let sheets = self.sheets.iter();
        sheets
            .filter_map(|named| Some((named.before.as_deref()?, named.called.as_str())))
            .filter(|(before, called)| before != called)
    }

    fn free(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut number = 1;
        while !self.taken.insert(name.to_uppercase()) {
            number += 1;
            let ending = format!(" {number}");
            let start = cut(wanted, LONGEST - ending.len()).unwrap_or_else(|start| start);
            name = format!("{}{ending}", start.trim_end());
        }
        name
    }
}

/// A name without what no name of a sheet may hold.
fn cleaned(name: &str) -> String {
    let is_forbidden =
        |sign: char| matches!(sign, '*' | '?' | ':' | '[' | ']' | '\\' | '/') || sign.is_control();
    let name: String =
        name.chars().map(|sign| if is_forbidden(sign) { '_' } else { sign }).collect();
    let name = cut(&name, LONGEST).unwrap_or_else(|start| start).trim_matches('\'');
    match name {
        "" => UNNAMED.to_owned(),
        // Excel keeps this one for itself.
        name if name.eq_ignore_ascii_case("history") => format!("{name}_"),
        name => name.to_owned(),
    }
}

/// A text of so many signs at most, counted as UTF-16 does.
///
/// # Errors
/// With its beginning, if it is longer.
pub(super) fn cut(text: &str, most: usize) -> Result<&str, &str> {
    // No sign takes fewer bytes than it counts there.
    if text.len() <= most {
        return Ok(text);
    }
    let mut counted = 0;
    for (at, sign) in text.char_indices() {
        counted += sign.len_utf16();
        if counted > most {
            return Err(text.get(..at).unwrap_or_default());
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kept_but_for_what_cannot_be() {
        #[track_caller]
        fn check(before: &[Option<&str>], expected: &[&str]) {
            let mut names = Names::default();
            let called: Vec<String> = before.iter().map(|name| names.add(*name, false)).collect();
            assert_eq!(called, expected);
        }
        check(&[Some("Assessments"), Some("Źródła (2)")], &["Assessments", "Źródła (2)"]);
        check(&[None], &["Data"]);
        check(&[Some("a/b:c"), Some("A_B_C")], &["a_b_c", "A_B_C 2"]);
        check(&[Some("'quoted'"), Some(""), Some("History")], &["quoted", "Data", "History_"]);
        let long = "x".repeat(40);
        let [first, second] = ["x".repeat(31), format!("{} 2", "x".repeat(29))];
        check(&[Some(&long), Some(&format!("{long}y"))], &[&first, &second]);
        let mut names = Names::default();
        names.add(Some("faults"), true);
        assert_eq!(names.faults(), "Faults 2");
        assert_eq!(names.of(Some("faults")), Some(("faults", false)));
    }

    #[test]
    fn a_text_is_cut_between_signs() {
        assert_eq!(cut("żółw", 4), Ok("żółw"));
        assert_eq!(cut("żółw", 3), Err("żół"));
        assert_eq!(cut("a😀b", 2), Err("a"));
        assert_eq!(cut("a😀b", 4), Ok("a😀b"));
    }
}
