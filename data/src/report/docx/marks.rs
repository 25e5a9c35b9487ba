//! What docx-rs has no words for: alternative text, languages, rows that are repeated
//! on every sheet, how sheets lie.
//!
//! The body is written with marks in attributes, and these are replaced in the XML. No
//! word of a report can be taken for a mark: in text, `<` is never written as it is.

use super::{
    DocxError,
    package::{FOOTERS, HEADERS},
    xml::escaped,
};

/// Between the name of a style and a language.
const LANGUAGE: &str = " lang:";
/// The width and height of an upright sheet, in twentieths of a point.
const SHEET: (u32, u32) = (11_906, 16_838);

/// What is put into the body, in its order.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// What can be seen in each picture.
    pub(super) pictures: Vec<String>,
    /// The look of each table.
    pub(super) tables: Vec<TableLook>,
    /// Whether the sheets of each section lie on their side.
    pub(super) on_side: Vec<bool>,
    /// Where each link that leads away leads.
    pub(super) links: Vec<String>,
}

/// The look of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TableLook {
    /// Its style.
    pub(super) style: &'static str,
    /// Its width in twentieths of a point.
    pub(super) width: usize,
    /// Whether its first row has headings.
    pub(super) headed: bool,
    /// What it shows, for those who do not see it.
    pub(super) caption: String,
}

/// The style of a run in a language, as a mark.
pub(super) fn style(style: Option<&str>, language: Option<&str>) -> Option<String> {
    match (style, language) {
        (None, None) => None,
        (style, None) => style.map(str::to_owned),
        (style, Some(language)) => {
            Some(format!("{}{LANGUAGE}{language}", style.unwrap_or_default()))
        }
    }
}

impl Marks {
    /// The body with all that was marked in it.
    pub(super) fn put_into(&self, body: &[u8]) -> Result<Vec<u8>, DocxError> {
        let body = std::str::from_utf8(body).map_err(|_| DocxError::Body("not UTF-8"))?;
        let body = each(body, "<w:rStyle w:val=\"", "\" />", &mut |_, mark| Some(run_style(mark)))?;
        let body = each(&body, "<wp:docPr", "/>", &mut |at, _| {
            let described = escaped(self.pictures.get(at)?);
            let number = at + 1;
            Some(format!(
                "<wp:docPr id=\"{number}\" name=\"Picture {number}\" descr=\"{described}\"/>"
            ))
        })?;
        let body = each(&body, "<w:tblPr>", "</w:tblPr>", &mut |at, _| {
            self.tables.get(at).map(TableLook::written)
        })?;
        let body = each(&body, "<w:sectPr", "</w:sectPr>", &mut |at, _| {
            self.on_side.get(at).map(|on_side| sheets(at == 0, *on_side))
        })?;
        let first_row = "</w:tblGrid><w:tr><w:trPr>";
        let body = each(&body, first_row, "</w:trPr>", &mut |at, told| {
            let headed = self.tables.get(at)?.headed;
            let repeated = if headed { "<w:tblHeader/>" } else { "" };
            Some(format!("{first_row}{told}{repeated}</w:trPr>"))
        })?;
        let body = each(&body, "<w:gridCol w:w=\"", "\" w:type=\"dxa\" />", &mut |_, width| {
            Some(format!("<w:gridCol w:w=\"{width}\"/>"))
        })?;
        Ok(tidied(body.as_bytes()))
    }
}

/// Replaces everything from one text to another by what it is to be, told by how many
/// stood before it and by what is between the two.
fn each(
    body: &str,
    begin: &str,
    end: &str,
    replaced: &mut dyn FnMut(usize, &str) -> Option<String>,
) -> Result<String, DocxError> {
    let mut out = String::with_capacity(body.len());
    let mut rest = body;
    let mut at = 0;
    while let Some((before, after)) = rest.split_once(begin) {
        let (between, after) =
            after.split_once(end).ok_or(DocxError::Body("an element does not end"))?;
        out.push_str(before);
        out.push_str(&replaced(at, between).ok_or(DocxError::Body("an element is too many"))?);
        rest = after;
        at += 1;
    }
    out.push_str(rest);
    Ok(out)
}

fn run_style(mark: &str) -> String {
    let named = |style: &str| {
        if style.is_empty() { String::new() } else { format!("<w:rStyle w:val=\"{style}\"/>") }
    };
    match mark.split_once(LANGUAGE) {
        None => named(mark),
        Some((style, language)) => {
            format!("{}<w:lang w:val=\"{language}\"/>", named(style))
        }
    }
}

impl TableLook {
    fn written(&self) -> String {
        let Self { style, width, headed, caption } = self;
        let headed = u8::from(*headed);
        // Word takes the first column for names of rows where it is told to.
        let caption = match escaped(caption) {
            nothing if nothing.is_empty() => nothing,
            caption => format!("<w:tblCaption w:val=\"{caption}\"/>"),
        };
        format!(
            "<w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"{width}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/>\
             <w:tblLook w:val=\"04A0\" w:firstRow=\"{headed}\" w:lastRow=\"0\" w:firstColumn=\"1\" \
             w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>{caption}</w:tblPr>"
        )
    }
}

/// How the sheets of a section lie, what stands at their heads and feet. The first
/// sheet of all has the title, and nothing above it.
fn sheets(first: bool, on_side: bool) -> String {
    let (width, height) = SHEET;
    let header = HEADERS[usize::from(on_side)];
    let footer = FOOTERS[usize::from(on_side)];
    let size = if on_side {
        format!("<w:pgSz w:w=\"{height}\" w:h=\"{width}\" w:orient=\"landscape\"/>")
    } else {
        format!("<w:pgSz w:w=\"{width}\" w:h=\"{height}\"/>")
    };
    let (first_foot, title) = if first {
        (format!("<w:footerReference w:type=\"first\" r:id=\"{footer}\"/>"), "<w:titlePg/>")
    } else {
        (String::new(), "")
    };
    format!(
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"{header}\"/>\
         <w:footerReference w:type=\"default\" r:id=\"{footer}\"/>{first_foot}{size}\
         <w:pgMar w:top=\"1531\" w:right=\"1361\" w:bottom=\"1417\" w:left=\"1361\" \
         w:header=\"737\" w:footer=\"680\" w:gutter=\"0\"/>{title}</w:sectPr>"
    )
}

/// A part without the numbers of its paragraphs, which are counted up from document to
/// document and which nothing refers to, and without what Word's schema wants elsewhere.
pub(super) fn tidied(part: &[u8]) -> Vec<u8> {
    const MARK: &str = " w14:paraId=\"";
    let Ok(part) = std::str::from_utf8(part) else { return part.to_vec() };
    let mut out = String::with_capacity(part.len());
    let mut pieces = part.split(MARK);
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        out.push_str(piece.split_once('"').map_or(piece, |(_, rest)| rest));
    }
    out.replace("<w:pPr><w:rPr />", "<w:pPr>").into_bytes()
}
