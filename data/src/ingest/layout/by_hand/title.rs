//! Rows of a table kept by hand that hold one cell and are no row of it: titles of the
//! rows below. What such a title says is not read here, so that nothing is taken from
//! the rows of which it may speak.

use super::{about::Stands, heading::Holds, row::Rows};
use crate::{
    draft::Meaning,
    ingest::{
        layout::{
            act_in_doubt::is_in_words,
            finding::{Said, said, says_when},
            title_says::{may_differ, says_the_same},
        },
        sheet::Row,
        words::{Named, Referred, mentions_an_article, names_a_state, references, states_in},
    },
    issue::{Answer, Code, Issue, Severity},
};

/// A row that is a title of those below it.
pub(super) enum Title {
    /// It is said to mean nothing.
    OfNothing,
    /// It is not read, and is named.
    NotRead(Issue),
}

impl Rows<'_> {
    /// Whether a row is a title.
    pub(super) fn title(&mut self, row: &Row) -> Option<Title> {
        let (at, only) = row.only()?;
        let text = only.text();
        let text = text.trim();
        if self.words.told(text) == Some(Meaning::Nothing) {
            return Some(Title::OfNothing);
        }
        if self.headings.is_of_lists_alone() && lacks_colon(text) {
            let message = format!(
                "`{text}` names an article and States without a colon between them, so nothing is taken from this cell; write them such as Article 10(2): AT, BE"
            );
            return Some(Title::NotRead(self.issue(row, at, Code::BadValue, message)));
        }
        if self.stands == Stands::BelowRows && says_the_same(row, self.words, self.given) {
            return Some(Title::OfNothing);
        }
        let is_line = self.stands == Stands::BelowRows && self.names_nothing(text);
        if !is_line && !self.may_speak_of_others(row, at, text) {
            return self.remark(row, at, text);
        }
        if self.stands == Stands::BelowRows {
            let message = format!(
                "`{text}` stands below the rows of this table and may say something of them, and that is not read here; look whether they are right without it"
            );
            let issue = self.issue(row, at, Code::BadValue, message);
            return Some(Title::NotRead(Issue { severity: Severity::Warning, ..issue }));
        }
        self.is_blocked = true;
        let message = format!(
            "`{text}` may say something of the rows below it, and that is not read here, so nothing is taken from them, down to a title that is understood; give what it says a column of its own, or say for the whole file that it means nothing"
        );
        let issue = self.issue(row, at, Code::UnknownWord, message);
        Some(Title::NotRead(issue.asking(Answer::Mapping)))
    }

    /// Whether a text names neither a State that stands alone nor a provision.
    fn names_nothing(&self, text: &str) -> bool {
        self.headings.lists().next().is_some()
            && references(text) == Referred::Unknown
            && !names_a_state(text)
            || self.headings.place(Meaning::MemberState).is_some()
                && states_in(text).iter().any(|named| matches!(named, Named::Everyone(_)))
    }

    /// A cell that stands alone where rows name their State, and names none: a source below
    /// the table, or a word for a total. Without anything else in the row nothing is lost.
    fn remark(&self, row: &Row, at: usize, text: &str) -> Option<Title> {
        let is_of_states = self.headings.place(Meaning::MemberState) == Some(at);
        let is_remark = |named: &Named| matches!(named, Named::Unknown(_));
        if !is_of_states || !states_in(text).iter().all(is_remark) {
            return None;
        }
        let message = format!(
            "`{text}` stands alone in its row and names no Member State, so it is left out; look whether it says something of the rows beside it"
        );
        let issue = self.issue(row, at, Code::BadValue, message);
        Some(Title::NotRead(Issue { severity: Severity::Warning, ..issue }))
    }

    /// Whether a cell that stands alone is no cell of a row: it says an aspect, a status
    /// or a time, or stands where the rows name what they are about and names nothing.
    fn may_speak_of_others(&self, row: &Row, at: usize, text: &str) -> bool {
        let holds = self.headings.columns.iter().find(|(column, ..)| *column == at);
        let holds = holds.map(|(_, holds, _)| *holds);
        let is_of_row = matches!(holds, Some(Holds::A(meaning)) if !meaning_names(meaning));
        let is_above_headings = self.stands == Stands::AboveHeadings;
        let is_day = matches!(holds, Some(Holds::A(meaning)) if holds_days(meaning));
        if is_day || is_of_row && !is_above_headings {
            return false;
        }
        if self.words.value(text).and_then(Meaning::aspect).is_some()
            || says_when(text)
            || may_differ(row, self.words, self.given)
            || is_in_words(text)
            || is_above_headings && mentions_an_article(text)
            || matches!(said(self.words, text), Said::Status(_))
            || self.may_end_section(text)
        {
            return true;
        }
        match holds {
            Some(Holds::StatesOf(_)) => {
                self.headings.is_of_lists_alone() && !text.contains(':') && !names_a_state(text)
            }
            // Where rows do not say of which article they are, the titles do.
            Some(Holds::A(Meaning::MemberState | Meaning::MemberStatesList)) => {
                self.headings.has_findings()
                    && self.headings.place(Meaning::Provision).is_none()
                    && !names_a_state(text)
            }
            _ => false,
        }
    }
}

/// Whether a text is a reference with States behind it, and no colon: `Art. 24 PL`.
fn lacks_colon(text: &str) -> bool {
    let is_state = |named: &Named| matches!(named, Named::State(_));
    let mut parted = text.match_indices(char::is_whitespace).map(|(at, _)| text.split_at(at));
    !text.contains(':')
        && parted.any(|(before, behind)| {
            let states = states_in(behind);
            references(before) != Referred::Unknown
                && !states.is_empty()
                && states.iter().all(is_state)
        })
}

/// Whether a column says what a row is about.
const fn meaning_names(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::MemberState | Meaning::MemberStatesList | Meaning::Provision)
}

/// Whether a column holds days, of the rows or of steps.
pub(super) fn holds_days(meaning: Meaning) -> bool {
    meaning == Meaning::AsOf || meaning >= Meaning::LetterOfFormalNotice
}
