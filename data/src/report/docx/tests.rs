//! Files of Word of made-up reports: they can be opened, say what the report says, and
//! are the same each time.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

use proptest::prelude::*;
use roxmltree::{Document, Node};
use zip::ZipArchive;

use super::{xml::allowed, *};
use crate::report::{
    Block, Column, Section, Table, Text,
    tests::{TRAPS, empty_report, sample},
};

/// The parts of a document by their names.
fn parts(report: &Report) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(docx(report).unwrap())).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut part = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (part.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn body(report: &Report) -> String {
    String::from_utf8(parts(report).remove("word/document.xml").unwrap()).unwrap()
}

fn all<'a>(document: &'a Document<'_>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(move |node| node.tag_name().name() == name)
}

fn all_of<'a>(node: Node<'a, 'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |node| node.tag_name().name() == name)
}

/// An attribute, whatever its namespace.
fn told(node: Node<'_, '_>, name: &str) -> Option<String> {
    node.attributes().find(|told| told.name() == name).map(|told| told.value().to_owned())
}

/// The words of each paragraph.
fn paragraphs(document: &Document<'_>) -> Vec<String> {
    let words = |paragraph: Node<'_, '_>| {
        let texts = paragraph.descendants().filter(|node| node.tag_name().name() == "t");
        texts.filter_map(|text| text.text().map(str::to_owned)).collect()
    };
    all(document, "p").map(words).collect()
}

#[test]
fn every_part_is_well_formed_and_named() {
    let parts = parts(&sample());
    let types = String::from_utf8(parts["[Content_Types].xml"].clone()).unwrap();
    for (name, bytes) in &parts {
        if name.starts_with("word/media/") {
            assert!(bytes.starts_with(b"\x89PNG"), "{name}");
            continue;
        }
        let text = std::str::from_utf8(bytes).unwrap();
        assert!(Document::parse(text).is_ok(), "{name}: {text}");
        let named = types.contains(&format!("\"/{name}\"")) || name.contains("_rels/");
        assert!(named || name == "[Content_Types].xml", "{name} has a kind");
    }
    for name in ["word/header1.xml", "word/footer1.xml", "word/media/rIdPicture1.png"] {
        assert!(parts.contains_key(name), "{name} of {:?}", parts.keys());
    }
}

#[test]
fn what_is_referred_to_is_there() {
    let parts = parts(&sample());
    let part = |name: &str| std::str::from_utf8(&parts[name]).unwrap();
    let body = Document::parse(part("word/document.xml")).unwrap();
    let rels = Document::parse(part("word/_rels/document.xml.rels")).unwrap();
    let ids: Vec<String> = all(&rels, "Relationship").filter_map(|rel| told(rel, "Id")).collect();
    for (element, name) in [
        ("hyperlink", "id"),
        ("blip", "embed"),
        ("headerReference", "id"),
        ("footerReference", "id"),
    ] {
        let wanted: Vec<String> = all(&body, element).filter_map(|node| told(node, name)).collect();
        assert!(!wanted.is_empty(), "{element}");
        for id in wanted {
            assert!(ids.contains(&id), "{element} {id} of {ids:?}");
        }
    }
    for rel in all(&rels, "Relationship") {
        let target = told(rel, "Target").unwrap();
        let inside = told(rel, "TargetMode").is_none();
        assert!(!inside || parts.contains_key(&format!("word/{target}")), "{target}");
    }
    let marked: Vec<String> =
        all(&body, "bookmarkStart").filter_map(|mark| told(mark, "name")).collect();
    let led: Vec<String> = all(&body, "hyperlink").filter_map(|l| told(l, "anchor")).collect();
    assert!(!led.is_empty() && led.iter().all(|anchor| marked.contains(anchor)), "{led:?}");
    let styles = Document::parse(part("word/styles.xml")).unwrap();
    let styles: Vec<String> =
        all(&styles, "style").filter_map(|style| told(style, "styleId")).collect();
    for element in ["pStyle", "rStyle", "tblStyle"] {
        for style in all(&body, element).filter_map(|node| told(node, "val")) {
            assert!(styles.contains(&style), "{style}");
        }
    }
}

#[test]
fn links_lead_to_whole_addresses() {
    let parts = parts(&Report {
        sections: vec![Section::new(
            "a",
            "A",
            vec![Block::Paragraph(
                Text::link("x", "https://example.eu/?a=1&b=<2>\"'")
                    .and(Text::link("y", "/states?a=1&b=2")),
            )],
        )],
        site: Some("https://monitor.example".to_owned()),
        ..empty_report()
    });
    let rels = std::str::from_utf8(&parts["word/_rels/document.xml.rels"]).unwrap();
    let rels = Document::parse(rels).unwrap();
    let led: Vec<String> = all(&rels, "Relationship")
        .filter(|rel| told(*rel, "TargetMode").as_deref() == Some("External"))
        .filter_map(|rel| told(rel, "Target"))
        .collect();
    assert_eq!(led, ["https://example.eu/?a=1&b=<2>\"'", "https://monitor.example/states?a=1&b=2"]);
}

#[test]
fn those_who_do_not_see_it_hear_what_it_is() {
    let body = body(&sample());
    let document = Document::parse(&body).unwrap();
    let heard: Vec<_> = all(&document, "docPr").map(|picture| told(picture, "descr")).collect();
    let described = "Three bars. \"Dragons\" <20 of 26> & the others have none.";
    assert_eq!(heard, [Some(described.to_owned())]);
    let repeated = all(&document, "tblHeader").count();
    assert_eq!(repeated, 3, "each table but the facts repeats its headings");
    for heading in all(&document, "tblHeader") {
        let row = heading.parent().unwrap().parent().unwrap();
        let before = row.prev_sibling_element().unwrap();
        assert_eq!(before.tag_name().name(), "tblGrid", "it is the first row");
    }
    let spoken: Vec<String> = all(&document, "lang").filter_map(|it| told(it, "val")).collect();
    assert_eq!(spoken, ["el", "el", "bg", "de-AT", "x-none"]);
    let levels: Vec<String> = all(&document, "pStyle")
        .filter_map(|style| told(style, "val"))
        .filter(|style| style == "Title" || style.starts_with("Heading"))
        .collect();
    assert_eq!(levels[..4], ["Title", "Heading1", "Heading2", "Heading3"]);
}

#[test]
fn what_leads_up_to_rows_stands_on_their_sheet() {
    /// Which words are kept with what follows them, below two paragraphs and a note.
    #[track_caller]
    fn check(rows: usize, expected: &[&str]) {
        let words = |said: &str| Text::plain(said);
        let table = Table {
            caption: String::new(),
            columns: vec![Column::words("Head", 1)],
            rows: (1..=rows).map(|at| vec![Text::plain(format!("row {at}"))]).collect(),
        };
        let blocks = vec![
            Block::Paragraph(words("asked")),
            Block::Note(words("noted")),
            Block::Table(table),
            Block::Paragraph(words("after")),
        ];
        let sections = vec![Section::new("point", "A made-up point", blocks)];
        let body = body(&Report { sections, ..empty_report() });
        let document = Document::parse(&body).unwrap();
        let is_kept = |words: &&Node<'_, '_>| all_of(**words, "keepNext").next().is_some();
        let text = |words: Node<'_, '_>| -> String {
            all_of(words, "t").filter_map(|text| text.text()).collect()
        };
        let paragraphs: Vec<Node<'_, '_>> = all(&document, "p").collect();
        let kept: Vec<String> =
            paragraphs.iter().filter(is_kept).map(|words| text(*words)).collect();
        assert_eq!(kept, expected, "{rows} rows");
        let rows = all(&document, "tr").count();
        assert_eq!(all(&document, "cantSplit").count(), rows, "no row is parted");
    }
    check(1, &["asked", "noted"]);
    check(3, &["asked", "noted", "row 1", "row 2"]);
    check(9, &["asked", "noted", "row 1", "row 8"]);
}

#[test]
fn words_come_out_as_they_stand() {
    let report = sample();
    let body = body(&report);
    let document = Document::parse(&body).unwrap();
    let paragraphs = paragraphs(&document);
    for trap in TRAPS {
        let times = paragraphs.iter().filter(|words| **words == allowed(trap)).count();
        assert!(times >= 3, "{trap}: {times}");
    }
    for mark in ["lang:", "gridBefore", "paraId"] {
        assert!(!body.contains(mark), "{mark}");
    }
}

#[test]
fn there_is_no_time_of_day_and_equal_reports_are_equal_bytes() {
    let report = sample();
    let bytes = docx(&report).unwrap();
    assert!(docx(&empty_report()).is_ok(), "another one in between");
    assert_eq!(bytes, docx(&report).unwrap());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    for at in 0..archive.len() {
        let moment = archive.by_index(at).unwrap().last_modified().unwrap();
        assert_eq!((moment.year(), moment.hour(), moment.minute()), (1980, 0, 0));
    }
    let parts = parts(&report);
    for name in ["docProps/core.xml", "docProps/app.xml"] {
        let part = std::str::from_utf8(&parts[name]).unwrap();
        assert!(!part.contains("dcterms:") && !part.contains("20:"), "{part}");
    }
}

#[test]
fn a_report_with_nothing_in_it_is_a_document() {
    let body = body(&empty_report());
    let document = Document::parse(&body).unwrap();
    let said: Vec<String> =
        paragraphs(&document).into_iter().filter(|words| !words.is_empty()).collect();
    assert_eq!(said, ["Made up for a test", "A made-up report without anything in it"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Whatever is said, the document says the same.
    #[test]
    fn any_words_come_out(words in ".{1,80}", language in "[a-zA-Z<\" -]{0,8}", to in ".{0,20}") {
        let text = Text::link(words.clone(), to).and(Text::foreign(words.clone(), language));
        let report = Report {
            title: words.clone(),
            sections: vec![Section::new("x", words.clone(), vec![Block::Paragraph(text)])],
            ..empty_report()
        };
        let body = body(&report);
        let document = Document::parse(&body).unwrap();
        let paragraphs = paragraphs(&document);
        let twice = format!("{0}{0}", allowed(&words));
        prop_assert!(paragraphs.contains(&allowed(&words)), "{paragraphs:?}");
        prop_assert!(paragraphs.contains(&twice), "{paragraphs:?}");
    }
}
