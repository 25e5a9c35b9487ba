//! Columns of a table kept by hand without a heading that is known, of which the cells
//! say something that would change what a row says: its aspect, its article, its
//! source. None of it is guessed, so that nothing is taken from a row that has something
//! there.

use super::heading::Headings;
use crate::{
    draft::{Meaning, Sheet},
    ingest::{
        layout::{
            finding::{Said, is_time, said},
            source_cell::is_short_name,
        },
        sheet::Row,
        words::{Referred, Words, references},
    },
    issue::{Answer, Code, Issue, Severity},
    model::CaseNumber,
};

/// A column that says something.
pub(super) struct Speaking {
    pub(super) at: usize,
    what: What,
}

/// What its cells may say.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Aspect,
    Case,
    Time,
    Part,
    Provision,
    Source,
    Status,
    Topic,
}

impl What {
    const fn in_words(self) -> &'static str {
        match self {
            Self::Aspect => "about what the rows speak",
            Self::Case => "of which procedure the rows speak",
            Self::Time => "at what time the rows held",
            Self::Part => "of which part of the provision the rows speak",
            Self::Provision => "of which provision the rows speak",
            Self::Topic => {
                "of which part of the Directive the rows speak, since no column names a provision"
            }
            Self::Source => "from which source the rows are",
            Self::Status => "what is found",
        }
    }

    /// A heading that is known for it.
    const fn usual(self) -> &'static str {
        match self {
            Self::Aspect => "Aspect",
            Self::Case => "Case",
            Self::Time => "As of",
            Self::Part => "Paragraph",
            Self::Provision | Self::Topic => "Article",
            Self::Source => "Source",
            Self::Status => "Status",
        }
    }
}

impl Speaking {
    /// What is said of the column, whose heading is `text`.
    pub(super) fn fault(&self, file: &str, sheet: &Sheet, text: &str) -> Issue {
        let what = self.what.in_words();
        let rows = match self.what {
            What::Provision | What::Topic => "the rows of this table",
            _ => "a row that has something there",
        };
        let message = if text.is_empty() {
            format!(
                "what stands below this blank heading may say {what}, so nothing is taken from {rows}; write a heading, such as {}, or empty the column",
                self.what.usual()
            )
        } else {
            format!(
                "what stands below `{text}` may say {what}, so nothing is taken from {rows}; say for the whole file what the heading means, or that it holds nothing that is kept"
            )
        };
        let place = sheet.heading_place(Some(self.at), text);
        let issue = Issue::of_file(Code::UnknownColumn, Severity::Error, file, message);
        let issue = issue.at(place).found(text);
        issue.asking(Some(Answer::Mapping).filter(|_| !text.is_empty()))
    }

    /// Whether it keeps a row out.
    pub(super) fn keeps_out(&self, row: &Row) -> bool {
        // Where other rows name a provision, a blank cell can go with the one above.
        !row.cell(self.at).is_blank() || matches!(self.what, What::Provision | What::Topic)
    }
}

/// The columns under these headings that say something. Where `is_whole`, no title says
/// what the rows are about: without a column for it they would speak of the Directive as a
/// whole. What `acts` hold is read elsewhere.
pub(super) fn speaking(
    headings: &Headings,
    rows: &[Row],
    words: &Words,
    (is_whole, acts): (bool, &[usize]),
) -> Vec<Speaking> {
    let is_whole = is_whole
        && headings.has_findings()
        && headings.place(Meaning::Provision).is_none()
        && !headings.is_of_lists_alone();
    let columns = headings.unknown.iter().copied();
    let found = columns.filter_map(|at| {
        let texts = rows.iter().filter(|row| row.only().is_none());
        let texts = texts.map(|row| row.cell(at).text().trim().to_owned());
        let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
        if texts.is_empty() {
            return None;
        }
        let narrowing = || match is_whole && !acts.contains(&at) {
            true if are_articles(&texts) => Some(What::Provision),
            true if may_narrow(&texts) => Some(What::Topic),
            _ => None,
        };
        let what = what(headings, at, &texts, words).or_else(narrowing)?;
        Some(Speaking { at, what })
    });
    found.collect()
}

/// Whether all texts can be numbers of articles and do not count the rows.
fn are_articles(texts: &[String]) -> bool {
    const LAST: usize = 30;
    let numbers: Vec<usize> = texts.iter().map_while(|text| text.parse().ok()).collect();
    let counts = numbers.iter().enumerate().all(|(at, number)| *number == at + 1);
    numbers.len() == texts.len() && !counts && numbers.iter().all(|of| (1..=LAST).contains(of))
}

/// Whether texts are words as short as a topic has, and no addresses: in a table that
/// names no provision its rows would be about less than the Directive as a whole.
fn may_narrow(texts: &[String]) -> bool {
    const LONGEST: usize = 60;
    let is_topic = |text: &&String| {
        text.chars().any(char::is_alphabetic)
            && text.chars().count() <= LONGEST
            && !text.contains('@')
            && !text.contains("://")
    };
    2 * texts.iter().filter(is_topic).count() >= texts.len()
}

fn what(headings: &Headings, at: usize, texts: &[String], words: &Words) -> Option<What> {
    let lacks = |meaning| headings.place(meaning).is_none();
    let has_findings = headings.has_findings();
    let all = |is_it: fn(&str) -> bool| texts.iter().all(|text| is_it(text));
    let most = |is_it: &dyn Fn(&str) -> bool| {
        2 * texts.iter().filter(|text| is_it(text)).count() >= texts.len()
    };
    let is_aspect = |text: &String| words.value(text).and_then(Meaning::aspect).is_some();
    let is_status = |text: &str| matches!(said(words, text), Said::Status(_));
    if texts.iter().any(is_aspect) {
        Some(What::Aspect)
    } else if headings.has_steps() && texts.iter().any(|text| is_case(text)) {
        Some(What::Case)
    // Beside a law a time may be that of the law.
    } else if lacks(Meaning::Measure) && all(is_time) {
        Some(What::Time)
    } else if is_beside_a_provision(headings, at) && all(is_letter_or_number) {
        Some(What::Part)
    } else if has_findings && lacks(Meaning::Provision) && most(&names_a_provision) {
        Some(What::Provision)
    } else if lacks(Meaning::Source) && all(is_short_name) {
        Some(What::Source)
    } else if !has_findings && most(&is_status) {
        Some(What::Status)
    } else {
        None
    }
}

/// Whether a column stands directly behind one of provisions or of their parts.
fn is_beside_a_provision(headings: &Headings, at: usize) -> bool {
    let before = at.checked_sub(1);
    [Meaning::Provision, Meaning::Paragraph, Meaning::Point]
        .into_iter()
        .any(|meaning| before.is_some() && headings.place(meaning) == before)
}

/// Whether a text names provisions in more than numbers, which may count anything.
fn names_a_provision(text: &str) -> bool {
    let is_number = text.chars().all(|sign| !sign.is_alphabetic() && !matches!(sign, '(' | ')'));
    !is_number && references(text) != Referred::Unknown
}

/// Whether a text can be the name of a part: `2`, `a)`, `iii`, and no more.
fn is_letter_or_number(text: &str) -> bool {
    const LONGEST: usize = 3;
    let signs = text.chars().filter(|sign| sign.is_alphanumeric()).count();
    (1..=LONGEST).contains(&signs) && text.chars().count() <= LONGEST + 2
}

/// Whether a text is the number of a procedure, or nearly: `INFR(2019)2114`, `2019/2114`.
fn is_case(text: &str) -> bool {
    let parts = text.split(['/', '-']).map(str::trim);
    let is_number = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    CaseNumber::parse(text).is_ok()
        || parts.clone().count() == 2 && parts.into_iter().all(is_number)
}
