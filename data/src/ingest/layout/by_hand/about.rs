//! What a row of a table kept by hand is about: the provisions in its own cells, or
//! those above that it goes with. A blank cell goes with what was understood above it,
//! and with nothing else.

use super::{
    cells::{Read, Wrong},
    row::{RowSays, Rows},
};
use crate::{
    draft::Meaning,
    ingest::{
        layout::{
            finding::{Said, said},
            label::{is_whole, titled, with_part, without_directive},
        },
        sheet::Row,
        words::{Referred, references},
    },
    issue::Code,
    model::Provision,
};

/// What stands above rows whose own cell is blank.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Above {
    /// Nothing, or something that is not understood.
    #[default]
    Nothing,
    /// The whole Directive.
    Whole,
    /// What is written in a cell that refers to provisions.
    Article(String),
}

/// Whether a row above named a topic, with which a blank cell goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Topic {
    #[default]
    Unnamed,
    Named,
}

/// What the last row that was read was.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Last {
    #[default]
    Row,
    /// It said what those below it are about.
    Title,
}

/// Where a row stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Stands {
    #[default]
    AmongRows,
    /// Alone, directly above headings that stand there again.
    AboveHeadings,
    /// Alone, below the last row.
    BelowRows,
}

impl Rows<'_> {
    /// Forgets what a row above was about. What a title says holds up to the next.
    pub(super) fn forget_row(&mut self) {
        if self.headings.place(Meaning::Provision).is_some() || self.headings.is_of_lists_alone() {
            self.above = Above::Nothing;
        }
    }

    /// A row that holds a reference alone says what the rows below are about, if it
    /// stands in the column for that, or names an article in words in the first.
    pub(super) fn is_group(&mut self, row: &Row) -> bool {
        let Some((at, only)) = row.only() else { return false };
        let text = only.text();
        let column = self.headings.place(Meaning::Provision);
        let is_first = self.headings.columns.first().is_some_and(|(first, ..)| *first == at);
        let is_worded = text.trim().starts_with(char::is_alphabetic);
        if column != Some(at) && !(is_first && is_worded) {
            return false;
        }
        let is_it = references(&text) != Referred::Unknown;
        if is_it {
            self.above = Above::Article(text.trim().to_owned());
            self.is_blocked = false;
        }
        is_it
    }

    /// What the row is about; none stands for the whole Directive, which it is where
    /// there is no column for it.
    pub(super) fn about(&mut self, row: &Row, says: &mut RowSays) -> Read<Vec<Option<Provision>>> {
        if !self.headings.has_findings() {
            return Err(Wrong);
        }
        let about = match self.headings.place(Meaning::Provision) {
            Some(column) => self.about_by_column(row, column, says)?,
            None => self.about_by_title(row, says)?,
        };
        let has_column = self.headings.place(Meaning::Provision).is_some();
        let names_all = has_column && about.iter().all(Option::is_some);
        if !names_all && !self.headings.is_of_lists_alone() {
            self.no_topic(row, says)?;
        }
        Ok(about)
    }

    /// What a row is about in a table without a column for it: what a title says, or the
    /// whole Directive.
    fn about_by_title(&self, row: &Row, says: &mut RowSays) -> Read<Vec<Option<Provision>>> {
        let parts = self.parts(row, says)?;
        match (&self.above, &*parts) {
            (Above::Article(text), _) => self.referred(row, 0, &text.clone(), &parts, says),
            _ if self.headings.is_of_lists_alone() => Err(Wrong),
            (Above::Nothing | Above::Whole, []) => Ok(vec![None]),
            (Above::Nothing | Above::Whole, [(at, text), ..]) => {
                let message = format!(
                    "`{text}` is a part of an article, and nothing says of which, so nothing is taken from this row; add a column with the article"
                );
                says.issues.push(self.issue(row, *at, Code::BadValue, message));
                Err(Wrong)
            }
        }
    }

    /// A topic in a cell of its own narrows what a row is about to something that is not
    /// known here: then it is not about the whole.
    fn no_topic(&mut self, row: &Row, says: &mut RowSays) -> Read<()> {
        let Some(at) = self.headings.place(Meaning::Theme) else { return Ok(()) };
        let text = self.text(row, at, says)?;
        let is_blank = text.is_empty();
        let is_none = !is_blank && said(self.words, &text) == Said::Nothing;
        if is_none || is_whole(&text) || is_blank && self.topic == Topic::Unnamed {
            self.topic = Topic::Unnamed;
            return Ok(());
        }
        self.topic = Topic::Named;
        let heading = self.heading(at);
        let message = if is_blank {
            format!(
                "this cell can go with the one above it, which names a topic, so nothing is taken from this row; write the provision in a column headed Article, or say for the whole file that `{heading}` means nothing"
            )
        } else {
            format!(
                "`{text}` says of which part of the Directive this row speaks, and not by a provision, so nothing is taken from it; write the provision in a column headed Article, or say for the whole file what `{heading}` means: the provision, or nothing that is kept"
            )
        };
        let issue = self.issue(row, at, Code::UnknownWord, message);
        says.issues.push(issue);
        Err(Wrong)
    }

    /// What a row is about by its own column, or by the cell above.
    fn about_by_column(
        &mut self,
        row: &Row,
        column: usize,
        says: &mut RowSays,
    ) -> Read<Vec<Option<Provision>>> {
        let before = std::mem::take(&mut self.above);
        let parts = self.parts(row, says)?;
        let text = self.one(row, Meaning::Provision, says)?;
        let is_first = self.headings.columns.first().is_some_and(|(at, ..)| *at == column);
        self.above = match &text {
            Some((_, text)) if is_whole(text) => Above::Whole,
            Some((_, text)) => Above::Article(text.clone()),
            None => before,
        };
        if let Some((at, text)) = &text {
            let is_worded = text.starts_with(char::is_alphabetic);
            self.worded |= is_worded && references(text) != Referred::Unknown;
            if self.worded && text.bytes().all(|sign| sign.is_ascii_digit()) {
                let message = format!(
                    "`{text}` can be an article or a part of the one above, since other cells of this column name articles in words, so nothing is taken from this row; write the whole of it, such as Article 3(2)"
                );
                says.issues.push(self.issue(row, *at, Code::BadValue, message));
                self.above = Above::Nothing;
                return Err(Wrong);
            }
        }
        let read = match (self.above.clone(), &text) {
            (Above::Whole, _) if parts.is_empty() && (text.is_some() || is_first) => Ok(vec![None]),
            (Above::Article(text), own) if own.is_some() || is_first => {
                self.referred(row, column, &text, &parts, says)
            }
            _ => {
                let message = "this row names no article, so nothing is taken from it; write it, such as 10(2), or 2011/93/EU for the whole Directive".to_owned();
                says.issues.push(self.issue(row, column, Code::BadValue, message));
                return Err(Wrong);
            }
        };
        if read.is_err() && text.is_some() {
            self.above = Above::Nothing;
        }
        read
    }

    /// The paragraph and the point that stand in cells of their own.
    fn parts(&self, row: &Row, says: &mut RowSays) -> Read<Vec<(usize, String)>> {
        let mut parts = Vec::new();
        for meaning in [Meaning::Paragraph, Meaning::Point] {
            let Some((at, text)) = self.one(row, meaning, says)? else { continue };
            if said(self.words, &text) == Said::Nothing {
                continue;
            }
            let is_number = text.chars().all(|sign| !sign.is_alphabetic());
            if meaning == Meaning::Point && is_number {
                let message = format!(
                    "`{text}` is no point, which has a letter, so nothing is taken from this row; write it such as (a), or say for the whole file what the column holds"
                );
                says.issues.push(self.issue(row, at, Code::BadValue, message));
                return Err(Wrong);
            }
            parts.push((at, text));
        }
        Ok(parts)
    }

    /// The provisions to which a text refers, or the part of its one article that
    /// stands in cells of its own.
    fn referred(
        &self,
        row: &Row,
        at: usize,
        text: &str,
        parts: &[(usize, String)],
        says: &mut RowSays,
    ) -> Read<Vec<Option<Provision>>> {
        let text = without_directive(text);
        let named = match references(text) {
            Referred::Unknown => {
                titled(text).map_or(Referred::Unknown, |one| Referred::To(vec![one]))
            }
            found @ Referred::To(_) => found,
        };
        let is_one = matches!(&named, Referred::To(found) if found.len() == 1);
        let referred = match named {
            named if parts.is_empty() => named,
            Referred::To(found) if found.len() == 1 => {
                let whole =
                    parts.iter().fold(found[0].to_string(), |of, (_, part)| with_part(&of, part));
                match references(&whole) {
                    Referred::To(parts) if parts.iter().all(|part| found[0].contains(part)) => {
                        Referred::To(parts)
                    }
                    _ => Referred::Unknown,
                }
            }
            _ => Referred::Unknown,
        };
        match referred {
            Referred::To(about) => Ok(about.into_iter().map(Some).collect()),
            Referred::Unknown => {
                // The part is what is wrong, where the article alone can be read.
                let at = parts.last().filter(|_| is_one).map_or(at, |(at, _)| *at);
                let parts: Vec<&str> = parts.iter().map(|(_, part)| part.as_str()).collect();
                let message = if is_one && !parts.is_empty() {
                    format!(
                        "`{}` is no part of `{text}` that is understood, so nothing is taken from this row; write paragraph and point as (2) or (c), and several with a word for \"and\" between them, or each in a row of its own",
                        parts.join(", ")
                    )
                } else {
                    let whole = std::iter::once(text).chain(parts).collect::<Vec<_>>().join(", ");
                    format!(
                        "`{whole}` is no provision; write article, paragraph and point as 5(2) or 2(c)(i), and several with commas between them"
                    )
                };
                says.issues.push(self.issue(row, at, Code::BadValue, message));
                Err(Wrong)
            }
        }
    }
}
