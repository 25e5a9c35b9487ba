//! What titles above a table, or lines below it, say of all its rows: an aspect, a time, a
//! source. Aspect and source are taken where nothing else says so; where something else
//! was said of the file, one of them does not hold, and that is said of the title's cell.

use super::{
    finding::is_time,
    sheet_says::{aspect, may_be_source, source},
    time_said::{other_time, says_a_day},
};
use crate::{
    draft::{Given, Meaning},
    ingest::{sheet::Row, words::Words},
    issue::{Answer, Code, Issue, Place, Severity, cell_name},
    model::{Day, SourceId},
};

/// Of which rows titles speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    RowsBelow,
    RowsAbove,
}

impl Of {
    const fn in_words(self) -> &'static str {
        match self {
            Self::RowsBelow => "the rows below",
            Self::RowsAbove => "the rows above",
        }
    }
}

/// Rows that may be titles, and where they stand.
#[derive(Clone, Copy)]
pub(super) struct Titles<'a> {
    pub(super) sheet: Option<&'a str>,
    pub(super) rows: &'a [Row],
    pub(super) of: Of,
}

/// A title, alone in its row or behind a word that says what it is: `Stand`, `31.12.2014`.
struct Title {
    row: u32,
    at: usize,
    /// As it stands in its cell.
    text: String,
    /// What a word before it says that it is.
    lead: Option<Meaning>,
}

impl Title {
    fn of(row: &Row, words: &Words) -> Option<Self> {
        let lead = |text: &str| {
            let meaning = words.heading(text.trim().trim_end_matches(':'));
            meaning.filter(|of| matches!(of, Meaning::AsOf | Meaning::Source | Meaning::Aspect))
        };
        let mut filled = (0..row.filled()).filter(|at| !row.cell(*at).is_blank());
        let (first, second) = (filled.next()?, filled.next());
        let text = |at: usize| row.cell(at).text().trim().to_owned();
        let Some(at) = second else {
            let text = text(first);
            let lead = text.split_once(':').and_then(|(word, _)| lead(word));
            return Some(Self { row: row.number, at: first, lead, text });
        };
        let lead = lead(&text(first)).filter(|_| filled.next().is_none())?;
        Some(Self { row: row.number, at, text: text(at), lead: Some(lead) })
    }

    /// What stands behind the word that says what it is.
    fn bare(&self) -> &str {
        let text = self.text.as_str();
        text.split_once(':').filter(|_| self.lead.is_some()).map_or(text, |(_, rest)| rest).trim()
    }

    fn issue(&self, file: &str, titles: Titles<'_>, severity: Severity, message: String) -> Issue {
        let place = Place {
            sheet: titles.sheet.map(str::to_owned),
            row: Some(self.row),
            cell: Some(cell_name(self.at, self.row)),
            ..Place::default()
        };
        let issue = Issue::of_file(Code::UnknownWord, severity, file, message);
        issue.at(place).found(&self.text).asking(Answer::Mapping)
    }
}

/// Takes what titles say into what was said of the file, and tells where they differ; an
/// error keeps the table out. `columns` are those of the table, which come first.
pub(super) fn titles(
    file: &str,
    (all, words): (Titles<'_>, &Words),
    given: &mut Given,
    columns: &[Meaning],
    finds: bool,
) -> Vec<Issue> {
    let has = |meaning| columns.contains(&meaning);
    let mut issues = Vec::new();
    for title in all.rows.iter().filter_map(|row| Title::of(row, words)) {
        let told = words.told(&title.text);
        let is_of = |meaning| title.lead.is_none_or(|lead| lead == meaning);
        if !has(Meaning::Aspect) && is_of(Meaning::Aspect) {
            let said = told.map_or_else(|| aspect(title.bare(), words), Meaning::aspect);
            let is_other = said.is_some_and(|said| given.aspect.is_some_and(|of| of != said));
            if let Some(said) = said.filter(|_| is_other && told.is_none()) {
                let message = format!(
                    "`{}` may say that {} are about {said}, and something else was said of the file, so nothing is taken from them; say for the whole file that it means {said}, or nothing",
                    title.text,
                    all.of.in_words()
                );
                issues.push(title.issue(file, all, Severity::Error, message));
            } else if said.is_some() {
                given.aspect = said;
            }
        }
        if told.is_some() {
            continue;
        }
        let day = given.as_of.filter(|_| finds && !has(Meaning::AsOf) && is_of(Meaning::AsOf));
        issues.extend(day.and_then(|day| other_day(file, all, &title, day)));
        if !has(Meaning::Source) && is_of(Meaning::Source) {
            issues.extend(other_source(file, all, &title, given));
        }
    }
    issues
}

/// What is said of a title with another time than was said of the file. A year alone among
/// words may be that of something else, such as of the title's study.
fn other_day(file: &str, all: Titles<'_>, title: &Title, day: Day) -> Option<Issue> {
    let said = other_time(&title.text, day)?;
    let is_sure = said.is_exact() || title.lead.is_some() || is_time(&title.text);
    let (text, rows) = (&title.text, all.of.in_words());
    let (severity, message) = if is_sure {
        let message = format!(
            "`{text}` may say that {rows} held on {said}, and {day} was said of the file, so nothing is taken from them; give the table a column with the day on which its rows held, headed As of, or say for the whole file that the title means nothing"
        );
        (Severity::Error, message)
    } else {
        let message = format!(
            "`{text}` names {said}, and {day} was said of the file, which is taken; look whether {rows} held on that day"
        );
        (Severity::Warning, message)
    };
    Some(title.issue(file, all, severity, message))
}

/// Takes the source that a title names, or tells that another was said of the file.
fn other_source(file: &str, all: Titles<'_>, title: &Title, given: &mut Given) -> Option<Issue> {
    let named = sources(title, given);
    let Some(first) = named.first() else {
        return perhaps_a_source(file, all, title, given);
    };
    let Some(of_file) = given.source.clone() else {
        given.source = Some(first.clone()).filter(|_| named.len() == 1);
        return None;
    };
    if named.contains(&of_file) {
        return None;
    }
    let message = format!(
        "`{}` may say that {} are from {first}, and {of_file} was said of the file, so nothing is taken from them; give the table a column with the short name, headed Source, or say for the whole file that the title means nothing",
        title.text,
        all.of.in_words()
    );
    Some(title.issue(file, all, Severity::Error, message))
}

/// What is said of a title that is written as a short name and can be something else.
fn perhaps_a_source(file: &str, all: Titles<'_>, title: &Title, given: &Given) -> Option<Issue> {
    let of_file = given.source.as_ref().filter(|of| of.to_string() != title.text)?;
    if title.lead.is_some() || !may_be_source(&title.text) {
        return None;
    }
    let message = format!(
        "`{}` may be the short name of a source, and {of_file} was said of the file, which is taken; look whether {} are from that",
        title.text,
        all.of.in_words()
    );
    Some(title.issue(file, all, Severity::Warning, message))
}

/// The sources that a title names by their short names: behind the word for it, or alone.
fn sources(title: &Title, given: &Given) -> Vec<SourceId> {
    let bare = title.bare();
    if title.lead.is_none() {
        return source(bare).into_iter().collect();
    }
    let words =
        bare.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '(' | ')'));
    let is_said = title.lead == Some(Meaning::Source);
    let named = |word: &str| {
        let id = SourceId::parse(word).ok()?;
        let is_of_file = given.source.as_ref() == Some(&id);
        (is_of_file || is_said && may_be_source(word)).then_some(id)
    };
    words.filter_map(|word| source(word).or_else(|| named(word))).collect()
}

/// Whether a row that stands alone between others says a day of those below it, or a
/// source other than the file's.
pub(super) fn may_differ(row: &Row, words: &Words, given: &Given) -> bool {
    let Some(title) = Title::of(row, words) else { return false };
    let named = sources(&title, given);
    let is_other = |of: &SourceId| !named.contains(of);
    says_a_day(&title.text) || !named.is_empty() && given.source.as_ref().is_none_or(is_other)
}

/// Whether a line says no more than was said of the file: its source, or its day.
pub(super) fn says_the_same(row: &Row, words: &Words, given: &Given) -> bool {
    let Some(title) = Title::of(row, words) else { return false };
    match (title.lead, given.as_of) {
        (Some(Meaning::Source), _) => {
            let bare = SourceId::parse(title.bare()).ok();
            bare.is_some() && bare == given.source
        }
        (Some(Meaning::AsOf), Some(day)) => {
            is_time(title.bare()) && other_time(&title.text, day).is_none()
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ingest::sheet::Cell,
        model::{Aspect, Day},
    };

    fn row(cells: &[&str]) -> Row {
        let cells = cells.iter().map(|text| Cell::of_text(*text)).collect();
        Row { number: 1, cells, faults: Vec::new() }
    }

    /// What a title comes to that stands above a table without columns of its own: the
    /// severity, the cell and what is said, or what is taken.
    #[track_caller]
    fn check(given: &Given, cells: &[&str], expected: &str) {
        let words = Words::with(&given.mapping);
        let mut found = given.clone();
        let above = [row(cells)];
        let all = Titles { sheet: None, rows: &above, of: Of::RowsBelow };
        let issues = titles("made up", (all, &words), &mut found, &[], true);
        let told = issues.iter().map(|issue| {
            let cell = issue.place.cell.as_deref().unwrap_or_default();
            format!("{} {cell}: {}", issue.severity, issue.message)
        });
        let mut told: Vec<String> = told.collect();
        if found.aspect != given.aspect || found.source != given.source {
            told.push(format!("{:?} {:?}", found.aspect, found.source.map(|id| id.to_string())));
        }
        let told = told.join("\n");
        assert!(told.starts_with(expected) && told.is_empty() == expected.is_empty(), "{told}");
    }

    #[test]
    fn a_title_that_says_something_else_than_was_said_is_told_by_its_cell() {
        let given = Given {
            as_of: Day::parse("2016-12-16").ok(),
            aspect: Some(Aspect::Conformity),
            source: SourceId::parse("MADE-UP").ok(),
            ..Given::default()
        };
        let check = |cells: &[&str], expected: &str| check(&given, cells, expected);
        let day = "may say that the rows below held on";
        let of = |text: &str, at: &str, said: &str| {
            format!("error {at}: `{text}` {day} {said}, and 2016-12-16 was said of the file")
        };
        for (text, said) in [
            ("Situation au 31 décembre 2014", "2014-12-31"),
            ("Transposition de la directive 2011/93/UE, situation au 31/12/2014", "2014-12-31"),
            ("Konformität, Stand 31.12.2014", "2014-12-31"),
            ("Stan na 31.12.2014", "2014-12-31"),
            ("2014", "2014"),
            ("Stand: Dezember 2014", "2014-12"),
        ] {
            check(&[text], &of(text, "A1", said));
        }
        check(&["", "Stand", "31.12.2014"], &of("31.12.2014", "C1", "2014-12-31"));
        check(
            &["Étude de 2014 sur la transposition"],
            "warning A1: `Étude de 2014 sur la transposition` names 2014, and 2016-12-16 was said",
        );
        for text in [
            "Situation au 16 décembre 2016",
            "Stand 2016",
            "Transposition de la directive 2011/93/UE du 13 décembre 2011",
            "Source : rapport",
            "Quelle: MADE-UP, COM871",
        ] {
            check(&[text], "");
        }
        check(&["Source", "MADE-UP"], "");
        check(
            &["Source : COM871"],
            "error A1: `Source : COM871` may say that the rows below are from COM871, and MADE-UP was said",
        );
        check(&["Quelle:", "COM871 (S. 4)"], "error B1: `COM871 (S. 4)` may say");
        check(
            &["Source : RPT14"],
            "error A1: `Source : RPT14` may say that the rows below are from",
        );
        check(&["Źródło: NGO-2, s. 4"], "error A1: `Źródło: NGO-2, s. 4` may say");
        check(&["COM871"], "error A1: `COM871` may say");
        check(
            &["Communication"],
            "error A1: `Communication` may say that the rows below are about communication",
        );
        check(&["Aspect : communication"], "error A1:");
        check(&["RPT14"], "warning A1: `RPT14` may be the short name of a source, and MADE-UP was");
        check(&["MADE-UP"], "");
        check(&["Article 3", "", "2014"], "");
    }

    #[test]
    fn what_was_not_said_of_the_file_is_taken_from_its_titles() {
        let given = Given::default();
        check(&given, &["Situation au 31 décembre 2014"], "");
        check(&given, &["Source : COM871"], "None Some(\"COM871\")");
        check(&given, &["Source : RPT14"], "None Some(\"RPT14\")");
        check(&given, &["Source : rapport DIR201193"], "");
        check(&given, &["Quelle: COM871, REG-GH"], "");
        check(&given, &["Communication"], "Some(Communication) None");
        let mut mapped = Given { as_of: Day::parse("2016-12-16").ok(), ..Given::default() };
        mapped.mapping.add("2014", Meaning::Nothing).unwrap();
        check(&mapped, &["2014"], "");
    }
}
