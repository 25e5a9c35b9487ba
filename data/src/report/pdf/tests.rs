//! PDFs of made-up reports: they are made under the standard or not at all, say what
//! the report says, and are the same each time.

use proptest::prelude::*;
use typst::layout::{Frame as Sheet, FrameItem};

use super::{letters::written, *};
use crate::{
    chart::{self, Frame},
    report::{
        Block, Column, Figure, Section, Table, Text,
        tests::{TRAPS, empty_report, sample},
    },
};

/// All words on the sheets, without blanks, hyphens and signs that only say where lines
/// may break.
fn words_on_sheets(report: &Report) -> String {
    fn note(frame: &Sheet, words: &mut String) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => note(&group.frame, words),
                FrameItem::Text(text) => words.push_str(&text.text),
                _ => {}
            }
        }
    }
    let mut words = String::new();
    for page in lay(report).unwrap().pages() {
        note(&page.frame, &mut words);
    }
    run_on(&words)
}

fn run_on(words: &str) -> String {
    let breaks = |sign: char| sign.is_whitespace() || matches!(sign, '-' | '\u{AD}' | '\u{200B}');
    words.chars().filter(|sign| !breaks(*sign)).collect()
}

#[test]
fn a_report_with_one_of_everything_is_a_pdf_for_everyone() {
    let report = sample();
    let bytes = pdf(&report).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
    assert!(pdf(&empty_report()).is_ok(), "another one in between");
    assert_eq!(bytes, pdf(&report).unwrap(), "equal reports give equal bytes");
    let words = words_on_sheets(&report);
    for said in [
        "Νόμος περί δράκων και άλλων φανταστικών ζώων",
        "Закон за змейовете и другите измислени животни",
        "Ἀναγκαστικὸς Νόμος περὶ τῶν δρακόντων",
        "Made-up words on provision 120, which Utopia never had",
        "A made-up table of nine columns",
        "Made up: 30 January 2026, data edition 0, method 1",
    ] {
        assert!(words.contains(&run_on(said)), "{said}");
    }
}

/// The structure that those follow who do not see it. What is packed in the file is
/// written openly here.
fn structure(report: &Report) -> String {
    let options = PdfOptions { pretty: true, ..options(report).unwrap() };
    let bytes = typst_pdf::pdf(&lay(report).unwrap(), &options).unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn what_is_heard_has_an_order_and_names() {
    let structure = structure(&sample());
    for said in [
        "/S /H1",
        "/S /H2",
        "/S /H3",
        "/S /TOC",
        "/S /L\n",
        "/S /Caption",
        "/S /Table",
        "/Scope /Row",
        "/Scope /Column",
        "/S /Figure",
        "/Lang (el)",
        "/Lang (bg)",
        "/Lang (de-AT)",
        "/Lang (en-GB)",
        "/Lang (und)",
        "/DisplayDocTitle true",
        "pdfuaid:part",
        "/S /Link",
        "monitor.example/states/ut",
    ] {
        assert!(structure.contains(said), "{said}");
    }
    assert!(!structure.contains("/S /H4") && !structure.contains("javascript"));
    for moment in ["/CreationDate", "/ModDate", "xmp:CreateDate", "xmp:ModifyDate"] {
        assert!(!structure.contains(moment), "{moment}");
    }
}

/// On which sheets words stand.
fn sheets_with(report: &Report, words: &str) -> Vec<usize> {
    fn said(frame: &Sheet, out: &mut String) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => said(&group.frame, out),
                FrameItem::Text(text) => out.push_str(&text.text),
                _ => {}
            }
        }
    }
    let laid = lay(report).unwrap();
    let has = |page: &typst_layout::Page| {
        let mut out = String::new();
        said(&page.frame, &mut out);
        run_on(&out).contains(&run_on(words))
    };
    laid.pages().iter().enumerate().filter(|(_, page)| has(page)).map(|(at, _)| at).collect()
}

#[test]
fn what_leads_up_to_rows_stands_on_their_sheet() {
    /// Made-up words above a heading, so many lines of them, and a table of so many rows
    /// below what leads up to it.
    #[track_caller]
    fn check(lines: usize, rows: usize, is_whole: bool) {
        let line = |at| Block::Paragraph(Text::plain(format!("Made-up line {at}.")));
        let row = |at| vec![Text::plain(format!("Made-up row {at}.")), Text::plain("0")];
        let table = Table {
            caption: "A made-up caption.".to_owned(),
            columns: vec![Column::words("Row", 3), Column::number("Figure")],
            rows: (1..=rows).map(row).collect(),
        };
        let asked = Block::Paragraph(Text::plain("What is asked. ".repeat(12)));
        let stands = Block::Paragraph(Text::plain("How Utopia stands."));
        let blocks = vec![asked, stands, Block::Table(table)];
        let report = Report {
            sections: vec![
                Section::new("above", "Above", (0..lines).map(line).collect()),
                Section::new("point", "A made-up point", blocks),
            ],
            ..empty_report()
        };
        let heading = sheets_with(&report, "A made-up point");
        for words in ["How Utopia stands.", "A made-up caption.", "Made-up row 1."] {
            assert_eq!(sheets_with(&report, words), heading, "{words} below {lines} lines");
        }
        let last = sheets_with(&report, &format!("Made-up row {rows}."));
        assert!(!is_whole || last == heading, "all of the table, below {lines} lines");
    }
    for lines in 24..44 {
        check(lines, 5, true);
    }
    for lines in 30..40 {
        check(lines, 40, false);
    }
}

#[test]
fn words_come_out_as_they_stand() {
    let words = words_on_sheets(&sample());
    for trap in TRAPS {
        let times = words.matches(&run_on(&written(trap))).count();
        assert!(times >= 3, "{trap}: {times}");
    }
}

#[test]
fn what_cannot_be_for_everyone_is_no_file() {
    let drawing = |width| {
        chart::nothing(Frame {
            id_prefix: "none".to_owned(),
            title: "Nothing".to_owned(),
            description: "Nothing".to_owned(),
            width,
        })
    };
    let with = |figure| Report {
        sections: vec![Section::new("figure", "A figure", vec![Block::Figure(figure)])],
        ..empty_report()
    };
    let Some(Block::Figure(figure)) = sample().sections[1].blocks.first().cloned() else {
        panic!("the sample has a figure there")
    };
    let mute = Figure { described: String::new(), ..figure.clone() };
    let fault = pdf(&with(mute)).unwrap_err();
    assert!(matches!(fault, PdfError::NotForEveryone(_)), "{fault}");
    assert!(fault.to_string().contains("alt"), "{fault}");
    // Where nothing is drawn, its words stand in its place.
    let nothing = with(Figure { drawing: drawing(680), ..figure });
    assert!(words_on_sheets(&nothing).contains("Threebars."));
    assert!(pdf(&nothing).is_ok());
}

#[test]
fn odd_reports_are_pdfs_too() {
    let twice = || Section::new("same", "The same place twice", Vec::new());
    let table = |columns, rows| Block::Table(Table { caption: String::new(), columns, rows });
    let odd = vec![
        Block::Paragraph(Text::empty()),
        Block::List(Vec::new()),
        Block::List(vec![Text::empty()]),
        table(Vec::new(), Vec::new()),
        table(vec![Column::words("", 0)], Vec::new()),
        table(vec![Column::words("a", 255), Column::number("b")], vec![Vec::new()]),
        table(vec![Column::words("a", 1)], vec![vec![Text::plain("word ".repeat(4000))]]),
        Block::Paragraph(Text::link("there", "#same")),
        Block::Paragraph(Text::plain("x".repeat(500))),
    ];
    let mut deep = Section::new("level", "The lowest", odd);
    for level in 0..8 {
        let mut above = Section::new(format!("level-{level}"), "Above", Vec::new());
        above.parts.push(deep);
        deep = above;
    }
    let report =
        Report { sections: vec![twice(), deep], language: "xx".to_owned(), ..empty_report() };
    pdf(&report).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever is said, and in whatever language, the sheets say the same.
    #[test]
    fn any_words_come_out(words in ".{1,60}", language in "[a-zA-Z-]{0,6}", to in "[#/a-z:&]{0,9}") {
        let text = Text::link(words.clone(), to).and(Text::foreign(words.clone(), language));
        let report = Report {
            title: format!("A title {words}"),
            sections: vec![Section::new("x", format!("A heading {words}"), vec![Block::Paragraph(text)])],
            ..empty_report()
        };
        let said = run_on(&written(&words));
        let times = words_on_sheets(&report).matches(&said).count();
        prop_assert!(said.is_empty() || times >= 4, "{said:?}: {times}");
        prop_assert!(pdf(&report).is_ok(), "{:?}", pdf(&report));
    }
}
