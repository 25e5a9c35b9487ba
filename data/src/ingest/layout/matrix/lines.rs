//! Tells the rows of a matrix apart: headings that stand there again, rows with a
//! label, remarks. It must not read their cells.

use super::{
    label::{Label, about, is_worded, text_of, within},
    shape::{Across, Shape},
};
use crate::ingest::{
    blank::plain,
    layout::template::quote_faults,
    sheet::Row,
    words::{Words, state},
};
use crate::{
    draft::{Meaning, Sheet},
    issue::Issue,
};

/// A row below headings.
pub(super) struct Line<'a> {
    pub(super) row: &'a Row,
    pub(super) label: Label,
    /// Below which of the rows of headings it stands.
    pub(super) block: usize,
}

/// A row of headings that holds up to the next.
pub(super) struct Block<'a> {
    pub(super) across: Across,
    pub(super) heading: &'a Row,
    /// The row of articles above.
    pub(super) above: Option<&'a Row>,
}

impl Block<'_> {
    /// The label of a column as it is written: the lower one where there are two.
    pub(super) fn text(&self, at: usize) -> String {
        let text = |row: &Row| plain(&row.cell(at).text()).into_owned();
        let lower = text(self.heading);
        let above = self.above.filter(|_| lower.is_empty());
        above.map_or(lower, text)
    }

    /// Up to which column there are headings.
    pub(super) fn width(&self) -> usize {
        self.heading.filled().max(self.above.map_or(0, Row::filled))
    }
}

/// The rows of a sheet.
pub(super) struct Lines<'a> {
    pub(super) blocks: Vec<Block<'a>>,
    pub(super) below: Vec<Line<'a>>,
    /// What is wrong with how rows are written; nothing is read of these.
    pub(super) faults: Vec<Issue>,
}

impl<'a> Lines<'a> {
    /// Tells the rows below the headings apart.
    pub(super) fn of(
        words: &Words,
        shape: &Shape,
        (above, heading, rows): (Option<&'a Row>, &'a Row, &'a [Row]),
        (file, sheet): (&str, Option<&Sheet>),
    ) -> Self {
        let above = above.filter(|_| shape.across.joined);
        let mut found = Self {
            blocks: vec![Block { across: shape.across.clone(), heading, above }],
            below: Vec::new(),
            faults: Vec::new(),
        };
        // Beside articles in words a number alone can be a part of the one above; where
        // the heading says that articles stand there, only beside the word for it.
        let corner = text_of(heading.cell(shape.label));
        let is_headed = words.heading(&corner) == Some(Meaning::Provision);
        let doubts = |text: &str| {
            is_worded(text) && (!is_headed || text.trim().starts_with(char::is_alphabetic))
        };
        let doubts_numbers = shape.across.of_states
            && shape.paragraph.is_none()
            && rows.iter().any(|row| doubts(&text_of(row.cell(shape.label))));
        let mut article = Label::Blank;
        let mut before: Option<&Row> = None;
        for row in rows {
            let above = before.replace(row);
            if !row.faults.is_empty() {
                found.faults.extend(quote_faults(file, sheet, row));
                continue;
            }
            let mut across = again(words, shape, heading, above, row);
            if row.cells == heading.cells {
                // Parts of articles are parts of what stands above them each time.
                let is_title =
                    above.is_some_and(|row| state(&text_of(row.cell(shape.label))).is_none());
                let unknown = || Some(shape.across.unknown()).filter(|_| is_title);
                across = across.filter(|across| across.joined).or_else(unknown);
                if across.is_none() || !shape.across.joined {
                    continue;
                }
            }
            if let Some(across) = across {
                let above = above.filter(|_| across.joined);
                if across.joined
                    && found
                        .below
                        .last()
                        .is_some_and(|last| Some(last.row.number) == above.map(|row| row.number))
                {
                    found.below.pop();
                }
                found.blocks.push(Block { across, heading: row, above });
                article = Label::Blank;
                continue;
            }
            let label = label(shape, row, &mut article);
            let is_bare = || {
                let text = text_of(row.cell(shape.label));
                !text.is_empty() && text.trim().bytes().all(|sign| sign.is_ascii_digit())
            };
            let label = if doubts_numbers && is_bare() { Label::Other } else { label };
            found.below.push(Line { row, label, block: found.blocks.len() - 1 });
        }
        found
    }
}

/// A further row of headings, from which on the columns are about something else.
fn again(
    words: &Words,
    shape: &Shape,
    heading: &Row,
    above: Option<&Row>,
    row: &Row,
) -> Option<Across> {
    let text = |row: &Row| text_of(row.cell(shape.label)).into_owned();
    let across = Across::of(words, above, row)?;
    if across.of_states != shape.across.of_states {
        return None;
    }
    let is_again = if across.of_states {
        !about(&text(row)).is_about() || !is_worded(&text(row))
    } else {
        let worded = row.cells.iter().filter(|cell| is_worded(&cell.text())).count();
        across.joined || worded > 1 || text(row) == text(heading) && !text(row).is_empty()
    };
    is_again.then_some(across)
}

/// What a row is about. A label that is merged over several rows stands in the first
/// of them alone; `article` is the one above.
fn label(shape: &Shape, row: &Row, article: &mut Label) -> Label {
    let text = |at: usize| text_of(row.cell(at)).into_owned();
    let first = text(shape.label);
    if !shape.across.of_states {
        return shape.across.down(&first);
    }
    let Some(paragraph) = shape.paragraph else { return about(&first) };
    let second = text(paragraph);
    match (first.is_empty(), second.is_empty()) {
        (true, true) => return Label::Blank,
        (true, false) => {}
        (false, _) => *article = about(&first),
    }
    match article {
        Label::Blank | Label::Other => Label::Other,
        Label::Whole if !second.is_empty() => Label::Other,
        _ => within(article, &second),
    }
}
