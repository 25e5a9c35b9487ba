//! Where in a sheet a matrix stands: which row heads it, and which column holds the
//! labels of its rows. It must not read what stands in its cells.

use super::label::{Label, about, is_worded, is_worded_part, text_of, within};
use crate::{
    draft::Meaning,
    ingest::{
        sheet::Row,
        words::{Words, state},
    },
};

/// A row of headings.
#[derive(Debug, Clone)]
pub(super) struct Across {
    /// Whether States stand in it; provisions otherwise.
    pub(super) of_states: bool,
    /// What each column is about.
    pub(super) labels: Vec<Label>,
    /// Whether articles stand in the row above.
    pub(super) joined: bool,
    /// How many columns name what the row is of.
    count: usize,
}

/// A matrix in a sheet.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    pub(super) across: Across,
    /// The place of the headings among the first rows.
    pub(super) heading: usize,
    /// The column that holds the labels of the rows.
    pub(super) label: usize,
    /// The column of paragraphs beside it.
    pub(super) paragraph: Option<usize>,
}

/// So many States in a row are its headings.
const STATES: usize = 2;
/// And so many provisions.
const PROVISIONS: usize = 2;
/// Rows with more columns head no matrix.
pub(super) const MOST_COLUMNS: usize = 400;
/// Labels of rows stand in one of the first columns without a State or provision.
const FREE: usize = 12;

impl Across {
    /// Reads a row of headings, with the row above if articles stand there.
    pub(super) fn of(words: &Words, above: Option<&Row>, row: &Row) -> Option<Self> {
        if row.cells.len() > MOST_COLUMNS {
            return None;
        }
        let states: Vec<Label> = labels(row, |text| match state(text) {
            Some(state) => Label::State(state),
            None => other(text),
        });
        let mut named: Vec<_> = states.iter().filter(|label| label.is_state()).collect();
        let count = named.len();
        named.dedup();
        if named.len() >= STATES {
            return Some(Self { of_states: true, labels: states, joined: false, count });
        }
        if count > 0 {
            return None;
        }
        let joined = above.and_then(|above| joined(words, above, row));
        let is_joined = joined.is_some();
        let mut labels = joined.unwrap_or_else(|| labels(row, about));
        // In the corner the Directive is what all columns are of.
        if let Some(corner) = labels.first_mut().filter(|corner| **corner == Label::Whole) {
            *corner = Label::Other;
        }
        let count = labels.iter().filter(|label| label.is_about()).count();
        (count >= PROVISIONS).then_some(Self { of_states: false, labels, joined: is_joined, count })
    }

    /// The same columns, of which it is not known what they are about.
    pub(super) fn unknown(&self) -> Self {
        let labels = self.labels.iter().map(|label| match label {
            Label::Blank => Label::Blank,
            _ => Label::Other,
        });
        Self { labels: labels.collect(), joined: false, count: 0, ..*self }
    }

    /// What the rows below it are about.
    pub(super) fn down(&self, text: &str) -> Label {
        if self.of_states {
            return about(text);
        }
        state(text).map_or_else(|| other(text), Label::State)
    }

    /// Whether a column is one of the matrix.
    pub(super) fn is_column(&self, at: usize) -> bool {
        let is_it =
            |label: &Label| if self.of_states { label.is_state() } else { label.is_about() };
        self.labels.get(at).is_some_and(is_it)
    }
}

fn other(text: &str) -> Label {
    if text.trim().is_empty() { Label::Blank } else { Label::Other }
}

fn labels(row: &Row, read: impl Fn(&str) -> Label) -> Vec<Label> {
    row.cells.iter().map(|cell| read(&text_of(cell))).collect()
}

/// The labels of two rows, if articles stand above and paragraphs below. Of cells
/// that are merged only the first holds the article.
fn joined(words: &Words, above: &Row, row: &Row) -> Option<Vec<Label>> {
    let mut article = Label::Blank;
    let mut labels = Vec::new();
    let (mut parts, mut merged, mut bare) = (0, false, false);
    let (mut is_paragraph, mut begun) = (false, false);
    // Whether something not known stands before the articles: a heading, or a row of data
    // of which the label is misspelt. Then parts have to be told in words.
    let (mut is_headed, mut worded, mut is_plain) = (true, false, false);
    for at in 0..above.cells.len().max(row.cells.len()) {
        let (upper, lower) = (text_of(above.cell(at)), text_of(row.cell(at)));
        let (upper, lower) = (upper.trim(), lower.trim());
        let is_filled = upper.is_empty();
        if !is_filled {
            if state(upper).is_some() {
                return None;
            }
            article = about(upper);
        }
        begun |= article.is_about();
        if !begun && !lower.is_empty() {
            // Before the first article stand the labels of the rows.
            if state(lower).is_some() {
                return None;
            }
            let names_parts = names_parts(words, lower);
            is_paragraph |= names_parts;
            is_headed &= names_parts || words.heading(lower).is_some();
        }
        let label = match (&article, lower.is_empty()) {
            (Label::About(_) | Label::Whole, true) if is_filled => Label::Blank,
            (Label::About(_), _) => within(&article, lower),
            (Label::Whole, true) => Label::Whole,
            (Label::Blank, _) if is_headed => about(lower),
            // Below a heading that is no article a number is no article either.
            _ if begun && is_worded(lower) => about(lower),
            _ => other(lower),
        };
        if matches!(article, Label::About(_)) && !lower.is_empty() && label.is_about() {
            parts += 1;
            merged |= is_filled;
            bare |= is_bare(lower);
            worded |= is_worded_part(lower);
            is_plain |= !is_worded_part(lower);
        }
        labels.push(label);
    }
    // Numbers under articles may be counts, and letters marks.
    let is_known = is_headed || worded && !is_plain;
    (parts > 0 && is_known && (!bare || merged || is_paragraph)).then_some(labels)
}

/// Whether a text is a number or a letter and nothing else.
fn is_bare(text: &str) -> bool {
    let mut signs = text.chars();
    text.bytes().all(|byte| byte.is_ascii_digit())
        || signs.next().is_some_and(char::is_alphabetic) && signs.next().is_none()
}

/// Whether a heading says that parts of articles stand beside it: `Absatz / Buchstabe`.
fn names_parts(words: &Words, text: &str) -> bool {
    let mut parts = text.split(|sign: char| !sign.is_alphabetic());
    parts.any(|part| matches!(words.heading(part), Some(Meaning::Paragraph | Meaning::Point)))
}

impl Shape {
    /// Finds the matrix of a sheet by its first rows.
    pub(super) fn find(words: &Words, rows: &[Row]) -> Option<Self> {
        let found = rows.iter().enumerate().filter_map(|(at, row)| {
            let above = at.checked_sub(1).and_then(|above| rows.get(above));
            let across = Across::of(words, above, row)?;
            let below = rows.get(at + 1..)?;
            let (label, paragraph) = down(words, &across, row, above, below)?;
            let labels = below.iter().map(|row| text_of(row.cell(label)));
            let is_worded = if across.of_states {
                labels.into_iter().any(|text| is_worded(&text))
            } else {
                across.joined || row.cells.iter().any(|cell| is_worded(&text_of(cell)))
            };
            // Numbers alone may count rows, or questions.
            let corner = text_of(row.cell(label));
            let title = rows.get(..at)?.iter().flat_map(|row| &row.cells).map(text_of);
            let says = |text: &str| {
                let mut parts = text.split(|sign: char| !sign.is_alphabetic());
                parts.any(|part| words.heading(part) == Some(Meaning::Provision))
            };
            let is_titled = (corner.trim().is_empty() || !across.of_states)
                && title.into_iter().any(|text| says(&text));
            let lower = below.first().filter(|_| corner.trim().is_empty());
            let says_below = lower.is_some_and(|row| says(&text_of(row.cell(label))));
            if !is_worded && !says(&corner) && !is_titled && !says_below {
                return None;
            }
            Some(Self { across, heading: at, label, paragraph })
        });
        found.max_by_key(|shape| {
            (shape.across.count, shape.across.joined, usize::MAX - shape.heading)
        })
    }
}

/// The column of labels, and the one of paragraphs beside it.
fn down(
    words: &Words,
    across: &Across,
    heading: &Row,
    above: Option<&Row>,
    below: &[Row],
) -> Option<(usize, Option<usize>)> {
    let width = below.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let free = (0..width).filter(|at| !across.is_column(*at)).take(FREE);
    let text = |row: &Row, at: usize| text_of(row.cell(at)).trim().to_owned();
    let means = |at: usize| {
        let upper = above.filter(|_| across.joined).map(|above| text(above, at));
        let lower = below.first().filter(|_| heading.cell(at).is_blank());
        words
            .heading(&text(heading, at))
            .or_else(|| words.heading(&upper.unwrap_or_default()))
            .or_else(|| words.heading(&text(lower?, at)))
    };
    let named = |label: &Label| if across.of_states { label.is_about() } else { label.is_state() };
    let score = |at: usize| {
        let texts = below.iter().map(|row| text(row, at));
        let texts: Vec<String> = texts.filter(|text| named(&across.down(text))).collect();
        let wanted = if across.of_states { Meaning::Provision } else { Meaning::MemberState };
        let is_headed = means(at) == Some(wanted);
        let worded = texts.iter().any(|text| !across.of_states || is_worded(text));
        (is_headed, worded, texts.len())
    };
    // Below a heading that says so, one State is enough.
    let needed = |is_headed: bool| if across.of_states || is_headed { 1 } else { STATES };
    let label = free
        .map(|at| (score(at), at))
        .filter(|((headed, _, count), _)| *count >= needed(*headed))
        .max_by_key(|((headed, worded, count), at)| (*headed, *worded, *count, usize::MAX - at))
        .map(|(_, at)| at)?;
    // A row of data is no heading: a State may stand in a cell of its own in each.
    if across.of_states && is_worded(&text(heading, label)) && !is_corner(&text(heading, label)) {
        return None;
    }
    let next = label + 1;
    if !across.of_states || across.is_column(next) {
        return Some((label, None));
    }
    let mut article = Label::Blank;
    let mut parts = 0;
    let mut others = 0;
    for row in below {
        let (first, second) = (text(row, label), text(row, next));
        if !first.is_empty() {
            article = about(&first);
        }
        if matches!(article, Label::About(_)) && !second.is_empty() {
            let is_part = within(&article, &second).is_about();
            *(if is_part { &mut parts } else { &mut others }) += 1;
        }
    }
    let is_headed = means(next) == Some(Meaning::Paragraph);
    Some((label, Some(next).filter(|_| is_headed || parts > 0 && others == 0)))
}

/// Whether the corner of a matrix names what the rows are of: the Directive.
fn is_corner(text: &str) -> bool {
    about(text) == Label::Whole
}
