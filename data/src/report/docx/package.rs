//! The parts of a document, packed into one file.
//!
//! Parts that are the same for all reports are files beside this one. Every part is of
//! the same made-up moment, which is the earliest that an archive can hold.

use std::{
    fmt::Write as _,
    io::{Cursor, Write as _},
};

use docx_rs::XMLDocx;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::{DocxError, xml::escaped};
use crate::report::{Report, tongue::Tongue};

const CONTENT_TYPES: &str = include_str!("content-types.xml");
const STYLES: &str = include_str!("styles.xml");
const NUMBERING: &str = include_str!("numbering.xml");
const SETTINGS: &str = include_str!("settings.xml");
/// Where the report's language goes.
const LANGUAGE: &str = "{LANGUAGE}";

/// What the heads and the feet of sheets are called in the body: of upright ones, and of
/// those on their side, on which there is more room between left and right.
pub(super) const HEADERS: [&str; 2] = ["rIdHeader1", "rIdHeader2"];
pub(super) const FOOTERS: [&str; 2] = ["rIdFooter1", "rIdFooter2"];

/// What a link that leads away is called in the body; they are counted from 1.
pub(super) fn link_id(number: usize) -> String {
    format!("rIdLink{number}")
}

/// The language of words whose language is not known: none, so that nothing in them is
/// marked as wrong.
pub(super) const UNKNOWN: &str = "x-none";

/// A language as Word names it.
pub(super) fn language(tag: &str) -> String {
    Tongue::of(tag).map_or_else(
        || UNKNOWN.to_owned(),
        |Tongue { language, country }| {
            let language = language.to_ascii_lowercase();
            match country {
                Some(country) => format!("{language}-{}", country.to_ascii_uppercase()),
                None => language,
            }
        },
    )
}

/// Packs the parts of a document, in which links lead to these addresses.
pub(super) fn pack(
    report: &Report,
    links: &[String],
    parts: XMLDocx,
) -> Result<Vec<u8>, DocxError> {
    let spoken = language(&report.language);
    let related = related(links, &parts.media);
    let mut all = vec![
        ("[Content_Types].xml".to_owned(), CONTENT_TYPES.as_bytes().to_vec()),
        ("_rels/.rels".to_owned(), package_relations().into_bytes()),
        ("docProps/app.xml".to_owned(), parts.doc_props.app),
        ("docProps/core.xml".to_owned(), properties(report, &spoken).into_bytes()),
        ("word/_rels/document.xml.rels".to_owned(), related.into_bytes()),
        ("word/document.xml".to_owned(), parts.document),
        ("word/styles.xml".to_owned(), STYLES.replace(LANGUAGE, &spoken).into_bytes()),
        ("word/settings.xml".to_owned(), SETTINGS.replace(LANGUAGE, &spoken).into_bytes()),
        ("word/numbering.xml".to_owned(), NUMBERING.as_bytes().to_vec()),
    ];
    for (name, style, parts) in
        [("header", "Header", &parts.headers), ("footer", "Footer", &parts.footers)]
    {
        let upright = parts.first().map(Vec::as_slice).unwrap_or_default();
        all.push((format!("word/{name}1.xml"), upright.to_vec()));
        all.push((format!("word/{name}2.xml"), on_side(upright, style)));
    }
    all.extend(parts.media.into_iter().map(|(id, part)| (format!("word/media/{id}.png"), part)));
    zipped(&all)
}

/// The head or foot of a sheet on its side, from that of an upright one.
fn on_side(upright: &[u8], style: &str) -> Vec<u8> {
    let named = |style: &str| format!("<w:pStyle w:val=\"{style}\"");
    let wide = named(&format!("{style}OnSide"));
    String::from_utf8_lossy(upright).replace(&named(style), &wide).into_bytes()
}

const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn package_relations() -> String {
    let core = format!("{RELATIONS}/metadata/core-properties");
    relations(&[
        ("rId1".to_owned(), format!("{KINDS}/officeDocument"), "word/document.xml", false),
        ("rId2".to_owned(), core, "docProps/core.xml", false),
        ("rId3".to_owned(), format!("{KINDS}/extended-properties"), "docProps/app.xml", false),
    ])
}

/// What the body refers to. docx-rs writes these in an order that changes from run to
/// run, and addresses as they are.
fn related(links: &[String], media: &[(String, Vec<u8>)]) -> String {
    let files: Vec<String> = media.iter().map(|(id, _)| format!("media/{id}.png")).collect();
    let part =
        |id: &str, kind: &str, target| (id.to_owned(), format!("{KINDS}/{kind}"), target, false);
    let mut all = vec![
        part("rId1", "styles", "styles.xml"),
        part("rId2", "settings", "settings.xml"),
        part("rId3", "numbering", "numbering.xml"),
        part(HEADERS[0], "header", "header1.xml"),
        part(HEADERS[1], "header", "header2.xml"),
        part(FOOTERS[0], "footer", "footer1.xml"),
        part(FOOTERS[1], "footer", "footer2.xml"),
    ];
    all.extend(media.iter().zip(&files).map(|((id, _), file)| part(id, "image", file)));
    all.extend((1..).zip(links).map(|(number, address)| {
        (link_id(number), format!("{KINDS}/hyperlink"), address.as_str(), true)
    }));
    relations(&all)
}

fn relations(all: &[(String, String, &str, bool)]) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <Relationships xmlns=\"{RELATIONS}\">"
    );
    for (id, kind, target, outside) in all {
        let target = escaped(target);
        let mode = if *outside { " TargetMode=\"External\"" } else { "" };
        // Writing to a string cannot fail.
        let _ =
            write!(out, "<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"{mode}/>");
    }
    out + "</Relationships>"
}

fn zipped(parts: &[(String, Vec<u8>)]) -> Result<Vec<u8>, DocxError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        archive.start_file(name.as_str(), options)?;
        archive.write_all(part).map_err(zip::result::ZipError::from)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// What the document is about, without the moment at which it was made.
fn properties(report: &Report, language: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title>{}</dc:title><dc:subject>{}</dc:subject>\
         <dc:description>{}</dc:description><dc:language>{language}</dc:language>\
         </cp:coreProperties>",
        escaped(&report.title),
        escaped(&report.series),
        escaped(&report.stand),
    )
}
