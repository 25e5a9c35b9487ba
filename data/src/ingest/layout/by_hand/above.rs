//! What stands above a table whose rows do not say of which article they are: its
//! title, and the name of its sheet. It reads no row of the table.

use super::{about::Above, heading::Headings};
use crate::{
    draft::Meaning,
    ingest::{
        sheet::Row,
        words::{Referred, Words, mentions_an_article, references},
    },
    issue::{Answer, Code, Issue, Place, Severity, cell_name},
};

/// What the rows are about, as far as title and sheet say it.
///
/// # Errors
/// When they speak of articles among other things: then nothing tells whether the rows
/// do.
pub(super) fn above(
    file: &str,
    sheet: Option<&str>,
    rows: &[Row],
    headings: &Headings,
    words: &Words,
) -> Result<Above, Box<Issue>> {
    let says_itself = headings.place(Meaning::Provision).is_some() || headings.is_of_lists_alone();
    if !headings.has_findings() || says_itself {
        return Ok(Above::Nothing);
    }
    let cells = rows.iter().flat_map(|row| {
        (0..row.filled()).map(move |at| {
            let cell = Some(cell_name(at, row.number));
            let text = row.cell(at).text().trim().to_owned();
            (text, Place { row: Some(row.number), cell, ..Place::default() })
        })
    });
    let named = sheet.map(|name| (name.to_owned(), Place::default()));
    let speaking = |(text, _): &(String, Place)| {
        mentions_an_article(text) && words.told(text) != Some(Meaning::Nothing)
    };
    let mut found = Above::Nothing;
    for (text, place) in named.into_iter().chain(cells).filter(speaking) {
        let is_one = references(&text) != Referred::Unknown;
        if is_one && found == Above::Nothing {
            found = Above::Article(text);
            continue;
        }
        let message = format!(
            "`{text}` speaks of articles, and no column says of which article the rows are, so nothing is taken from this table; add a column with the article, or say for the whole file that this means nothing"
        );
        let place = Place { sheet: sheet.map(str::to_owned), ..place };
        let issue = Issue::of_file(Code::UnknownWord, Severity::Error, file, message);
        return Err(Box::new(issue.at(place).found(&text).asking(Answer::Mapping)));
    }
    Ok(found)
}
