//! Which act a text names: ours, another one, or none that is known. Titles, names of
//! sheets and columns tell by it which rows are about the Directive. It reads numbers
//! and no titles in words, of which several acts have similar ones.

use crate::{
    ingest::{
        layout::{
            label::is_whole,
            register,
            sheet_name::{Named, act_of, is_act_word},
        },
        sheet::Row,
        words::is_directive,
    },
    issue::{Code, Issue, Place, Severity, cell_name},
};

/// Year and number of the Directive.
const OURS: (u16, u16) = (2011, 93);

/// What a cell says in a column that names the act of each row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Ours,
    Other,
    /// It names no act that is known.
    Unknown,
}

impl Act {
    /// What a cell of such a column says; none if it is blank.
    pub(super) fn of_cell(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let named = || match act_of(text) {
            Some(Named::Ours) => Self::Ours,
            Some(Named::Other) => Self::Other,
            None => Self::Unknown,
        };
        Some(if is_ours(text) || is_whole(text) {
            Self::Ours
        } else if names_an_act(text) {
            Self::Other
        } else {
            named()
        })
    }
}

/// What is said of a cell of such a column that names another act, or that is blank and
/// goes with one.
pub(super) fn another_act(text: &str) -> &'static str {
    if text.trim().is_empty() {
        "this cell is blank and goes with the one above it, which names another act than Directive 2011/93/EU, so nothing is taken from this row; if the row is about that Directive, write 2011/93/EU in it"
    } else {
        "this row is about another act than Directive 2011/93/EU, so nothing is taken from it"
    }
}

/// What is said of a cell of such a column that names no act that is known, or that is
/// blank and goes with one.
pub(super) fn unknown_act(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() {
        return "this cell goes with one above it that names no act that is known, so nothing is taken from this row; write the number of the act in each, such as 2011/93/EU".to_owned();
    }
    format!(
        "`{text}` names no act that is known, and this column tells which act a row is about, so nothing is taken from this row; write the number of the act, such as 2011/93/EU, or say for the whole file that the heading of the column means nothing"
    )
}

/// Whether a heading is of a column of acts.
pub(super) fn heads_acts(heading: &str) -> bool {
    let mut words = heading.split(|sign: char| !sign.is_alphanumeric());
    is_directive(heading) || words.any(|word| word.eq_ignore_ascii_case("celex"))
}

/// Whether a text is the number of an act of the Union and nothing else, so that the
/// column in which it stands names acts: `2012/29/EU`, `32012L0029`, `Directive 2012/29`.
pub(super) fn is_act_alone(text: &str) -> bool {
    let is_number = |word: &str| is_ours(word) || names_an_act(word);
    let is_sign = |word: &str| !word.chars().any(char::is_alphanumeric);
    let mut words = text.split_whitespace();
    words.all(|word| is_number(word) || is_directive(word) || is_act_word(word) || is_sign(word))
        && is_of_the_union(text)
}

/// Whether a text names Directive 2011/93/EU.
pub(super) fn is_ours(text: &str) -> bool {
    register::is_ours(text) || celex(text).any(|act| act == OURS)
}

/// Acts by their CELEX numbers, `32012L0029`, also of a consolidated text,
/// `02011L0093-20111217`. Those of national measures begin with 7 and are none.
fn celex(text: &str) -> impl Iterator<Item = (u16, u16)> {
    text.split(|sign: char| !sign.is_ascii_alphanumeric()).filter_map(|word| {
        const LENGTH: usize = 10;
        let is_act = word.len() == LENGTH && word.starts_with(['3', '0']);
        let (year, rest) = word.get(1..).filter(|_| is_act)?.split_at_checked(4)?;
        let (kind, number) = rest.split_at_checked(1)?;
        let is_kind = kind.starts_with(|sign: char| sign.is_ascii_alphabetic());
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let is_it = is_kind && is_digits(year) && is_digits(number);
        Some((year.parse().ok().filter(|_| is_it)?, number.parse().ok()?))
    })
}

/// A title that names a directive by its number, and not ours: what stands below it is
/// about that. `rows` are those above the headings.
pub(super) fn other_act(file: &str, sheet: Option<&str>, rows: &[Row]) -> Option<Issue> {
    let cells = rows
        .iter()
        .flat_map(|row| (0..row.filled()).map(move |at| (row.number, at, row.cell(at).text())));
    let texts: Vec<_> = cells.collect();
    if texts.iter().any(|(_, _, text)| is_ours(text)) {
        return None;
    }
    if let Some(name) = sheet.filter(|name| act_of(name) == Some(Named::Other)) {
        let message = format!(
            "the name of this sheet, `{name}`, is of another act than Directive 2011/93/EU, so nothing of it is taken; take the sheet out or, only if its rows are about Directive 2011/93/EU, give it another name"
        );
        let place = Place { sheet: Some(name.to_owned()), ..Place::default() };
        let issue = Issue::of_file(Code::OtherAct, Severity::Error, file, message);
        return Some(issue.at(place).found(name));
    }
    let (row, at, text) = texts.iter().find(|(_, _, text)| names_an_act(text))?;
    let place = Place {
        sheet: sheet.map(str::to_owned),
        row: Some(*row),
        cell: Some(cell_name(*at, *row)),
        column: None,
    };
    let message = format!(
        "`{}` names another act than Directive 2011/93/EU, so nothing below it is taken; take the table out, or correct its title",
        text.trim()
    );
    let issue = Issue::of_file(Code::OtherAct, Severity::Error, file, message);
    Some(issue.at(place).found(text.trim()))
}

/// Whether a text holds the number of an act: `2016/800`, `2012/29/EU`, `32012L0029`.
pub(super) fn names_an_act(text: &str) -> bool {
    if celex(text).next().is_some() {
        return true;
    }
    let mut parts = text.split('/').peekable();
    while let Some(part) = parts.next() {
        let Some(next) = parts.peek() else { break };
        // Its digits from the last to the first.
        let year: String = part.chars().rev().take_while(char::is_ascii_digit).collect();
        let number = next.chars().take_while(char::is_ascii_digit).count();
        let is_year = year.len() == 4 && (year.ends_with("91") || year.ends_with("02"));
        if is_year && (1..=4).contains(&number) {
            return true;
        }
    }
    false
}

/// Whether a cell in a column without a known heading names another act: below a
/// heading for directives (`is_headed`) by its number alone, elsewhere as one of the
/// Union.
pub(super) fn is_another_act_in_a_column(text: &str, is_headed: bool) -> bool {
    is_headed && is_another_act(text) || is_another_act_of_the_union(text)
}

/// Whether a text names another act of the Union: `2012/29/EU`, `Directive 2012/29`. A
/// number alone can be one of a national law.
pub(super) fn is_another_act_of_the_union(text: &str) -> bool {
    is_another_act(text) && is_of_the_union(text)
}

/// Whether the number of an act in a text is one of the Union.
fn is_of_the_union(text: &str) -> bool {
    let words = text.split(char::is_whitespace);
    let is_worded = words.clone().any(is_directive);
    // `/EU`, `/UE`, `/ΕΕ` behind year and number.
    let is_marked = words.into_iter().any(|word| {
        let mut parts = word.trim_end_matches([',', '.', ';', ')']).rsplit('/');
        let mark = parts.next().unwrap_or_default();
        let is_mark = mark.chars().count() == 2 && mark.chars().all(char::is_uppercase);
        is_mark && parts.count() == 2
    });
    let has_number = is_ours(text) || names_an_act(text);
    has_number && (is_worded || is_marked) || celex(text).next().is_some()
}

/// Whether a cell says no more than which other act it is about.
pub(super) fn is_another_act(text: &str) -> bool {
    const LONGEST: usize = 60;
    text.chars().count() <= LONGEST && names_an_act(text) && !is_ours(text)
}

/// What a row that holds one cell alone says of the rows below it.
pub(super) enum Section {
    /// They are about another act; where that stands.
    OtherAct(usize),
    /// They are about the Directive.
    Ours,
}

/// Whether a row is the title of those below it.
pub(super) fn section(row: &Row) -> Option<Section> {
    let (at, only) = row.only()?;
    let text = only.text();
    if is_another_act(&text) {
        return Some(Section::OtherAct(at));
    }
    is_ours(&text).then_some(Section::Ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_of_a_column_of_acts_names_one_or_is_not_understood() {
        #[track_caller]
        fn check(text: &str, expected: Option<Act>) {
            assert_eq!(Act::of_cell(text), expected, "{text}");
        }
        check("", None);
        for ours in [
            "32011L0093",
            "02011L0093-20111217",
            "CELEX: 32011L0093",
            "2011/93/EU",
            "2011/93",
            "Dir. 2011-93",
            "Abus sexuels (2011/93/UE)",
            "2011/93/EU, 2012/29/EU",
            "Richtlinie",
        ] {
            check(ours, Some(Act::Ours));
        }
        for other in
            ["32012L0029", "32011L0036", "2012/29/EU", "2011/36", "Dir. 2012-29", "32016R0679"]
        {
            check(other, Some(Act::Other));
        }
        for unknown in ["Droits des victimes", "Victims Directive", "Menschenhandel", "–", "36"] {
            check(unknown, Some(Act::Unknown));
        }
    }

    #[test]
    fn a_number_of_the_union_that_stands_alone_tells_that_a_column_is_of_acts() {
        for act in
            ["2012/29/EU", "32012L0029", "2011/93/UE", "Richtlinie 2012/29", "Dir. 2011/93/EU"]
        {
            assert!(is_act_alone(act), "{act}");
        }
        for other in [
            "Loi 2013/711",
            "2014/39",
            "2011/93",
            "72012L0029DEU_1",
            "Loi transposant la directive 2012/29/UE",
            "",
            "Directive",
        ] {
            assert!(!is_act_alone(other), "{other}");
        }
    }
}
