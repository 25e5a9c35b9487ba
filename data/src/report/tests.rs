//! Reports that are made up, and say so, for the tests of all kinds of files.

use super::{Block, Column, Fact, Figure, Report, Section, Table, Text};
use crate::chart::{self, Frame, GapsChart, GapsKey, GapsLevel, GapsRow};

/// What would be run if words were ever taken for something else.
pub(super) const TRAPS: [&str; 8] = [
    "#let x = panic(\"run\"); #x $a_1$ *strong* _emphasis_ `raw` \\ <label> @there",
    "= Heading\n- point\n+ point\n/ term: words // remark /* remark */",
    "]#panic()[ } ) \" ' -- --- ... ~",
    "<w:p><w:r>&amp;</w:r></w:p> & \u{2028} ]]> <!-- -->",
    "{{ PAGE }} \\* MERGEFORMAT \" INCLUDETEXT \"c:\\x\"",
    "\u{1}\u{8}\u{b}\u{1f}\u{7f}\u{fffe}\u{ffff} signs that XML forbids",
    "a\u{5d0}\u{1f600} letters that the fonts do not hold",
    "\u{202e}turned\u{202c} \u{2066}about\u{2069}",
];

/// A report with nothing in it.
pub(super) fn empty_report() -> Report {
    Report {
        language: "en".to_owned(),
        title: "A made-up report without anything in it".to_owned(),
        series: "Made up for a test".to_owned(),
        opening: Text::empty(),
        facts: Vec::new(),
        sections: Vec::new(),
        stand: "As things never stood".to_owned(),
        site: None,
    }
}

/// A report with one of everything.
pub(super) fn sample() -> Report {
    Report {
        language: "en-GB".to_owned(),
        title: "Utopia and the made-up directive on the keeping of dragons".to_owned(),
        series: "Made-up report of the Transposition Monitor's tests".to_owned(),
        opening: Text::plain(
            "This report is made up for a test. In it Utopia is said to have kept 21 of 26 \
             promises, and nothing of that is true.",
        ),
        facts: vec![
            fact("As things stood on", "30 January 2026, which is made up"),
            fact("Data edition", "0"),
            Fact {
                name: "Lasting address".to_owned(),
                value: Text::link("/reports/utopia?on=2026-01-30", "/reports/utopia?on=2026-01-30"),
            },
            Fact {
                name: "Licence".to_owned(),
                value: Text::link("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
            },
        ],
        sections: vec![
            words_section(),
            figure_section(),
            long_table_section(),
            wide_table_section(),
            Section::new(
                "traps",
                "Words that must come out as they stand: # $ * \\ <w:p> &",
                traps(),
            ),
            Section::new("end", "Made-up end", vec![Block::Paragraph(Text::plain("That is all."))]),
        ],
        stand: "Made up: 30 January 2026, data edition 0, method 1".to_owned(),
        site: Some("https://monitor.example".to_owned()),
    }
}

fn fact(name: &str, value: &str) -> Fact {
    Fact { name: name.to_owned(), value: Text::plain(value) }
}

fn words_section() -> Section {
    let foreign = Text::plain("The Greek title ")
        .and(Text::foreign("Νόμος περί δράκων και άλλων φανταστικών ζώων", "el"))
        .and(", an older one ")
        .and(Text::foreign("Ἀναγκαστικὸς Νόμος περὶ τῶν δρακόντων", "el"))
        .and(", the Bulgarian one ")
        .and(Text::foreign("Закон за змейовете и другите измислени животни", "bg"))
        .and(", the German one ")
        .and(Text::foreign("Gesetz über das Halten von Drachen und Fabelwesen", "de-AT"))
        .and(", and one whose language is not known: ")
        .and(Text::foreign("Drakolegis xyzzy", ""))
        .and(".");
    let links = Text::plain("A page elsewhere: ")
        .and(Text::link("EUR-Lex", "https://eur-lex.europa.eu/eli/dir/2011/93/oj"))
        .and("; one of the site: ")
        .and(Text::link("Utopia", "/states/ut"))
        .and("; a part of the report: ")
        .and(Text::link("the long table", "#long-table"))
        .and("; a part that is not there: ")
        .and(Text::link("nowhere", "#nowhere"))
        .and("; what no file may open: ")
        .and(Text::link("a script", "javascript:alert(1)"))
        .and(". ")
        .and(Text::strong("These words stand out."));
    let mut section = Section::new(
        "words",
        "Words",
        vec![
            Block::Paragraph(foreign),
            Block::Paragraph(links),
            Block::Note(Text::plain(
                "A note says how something is meant. It is set smaller than what it is about, and \
                 may well run over more than one line, as this one does.",
            )),
            Block::List(vec![
                Text::plain("A first point."),
                Text::plain("A second point, with ").and(Text::strong("strong words")).and("."),
                Text::link("A third point that leads away", "https://example.eu/a/b/c"),
            ]),
        ],
    );
    let mut part = Section::new(
        "part",
        "A part below",
        vec![Block::Paragraph(Text::plain("It stands one level below."))],
    );
    part.parts.push(Section::new(
        "part-of-part",
        "A part below that",
        vec![Block::Paragraph(Text::plain("And this one two levels."))],
    ));
    section.parts.push(part);
    section
}

fn figure_section() -> Section {
    let figure = Figure {
        caption: "Made-up gaps by theme on 30 January 2026".to_owned(),
        described: "Three bars. \"Dragons\" <20 of 26> & the others have none.".to_owned(),
        drawing: chart::gaps(&made_up_chart()),
    };
    Section::new("figure", "A chart", vec![Block::Figure(figure)])
}

fn made_up_chart() -> GapsChart {
    let row = |label: &str, (reported, unknown)| GapsRow {
        optional: false,
        label: label.to_owned(),
        level: GapsLevel::Theme,
        reported,
        unknown,
        bound: 26,
        figure: format!("{reported} + {unknown} not known, of 26"),
    };
    GapsChart {
        frame: Frame {
            id_prefix: "made-up".to_owned(),
            title: "Made-up gaps".to_owned(),
            description: "Three bars.".to_owned(),
            width: 680,
        },
        scale: "share of bound States".to_owned(),
        scale_ends: ("0".to_owned(), "100 %".to_owned()),
        key: GapsKey {
            reported: "reported gap".to_owned(),
            unknown: "not known".to_owned(),
            neither: "neither".to_owned(),
        },
        rows: vec![
            row("Dragons <&> \"tame\"", (20, 6)),
            row("Μονόκεροι", (5, 0)),
            row("Змейове", (0, 1)),
        ],
    }
}

fn long_table_section() -> Section {
    let rows = (1..=120).map(|at| {
        vec![
            Text::link(format!("Art. {at}(2)(a)"), format!("/provisions/{at}")),
            Text::plain(format!("Made-up words on provision {at}, which Utopia never had")),
            Text::plain("Partially transposed"),
            Text::plain(format!("INFR(2019){at:04}")),
            Text::plain((at * 37 % 1000).to_string()),
        ]
    });
    let table = Table {
        caption: "A made-up table of 120 rows".to_owned(),
        columns: vec![
            Column::words("Provision", 1),
            Column::words("What it asks", 4),
            Column::words("Status", 2),
            Column::words("Case", 1),
            Column::number("Days"),
        ],
        rows: rows.collect(),
    };
    Section::new(
        "long-table",
        "A long table",
        vec![
            Block::Paragraph(Text::plain("It goes over several sheets.")),
            Block::Table(table),
            Block::Paragraph(Text::plain("What follows it.")),
        ],
    )
}

fn wide_table_section() -> Section {
    let columns =
        ["State", "Code", "Measures", "Notified", "First", "Last", "Open", "Closed", "Late"];
    let states = ["Utopia", "Lilliput", "Ruritania", "Οὐτοπία", "Шангри-Ла"];
    let rows = states.iter().enumerate().map(|(at, state)| {
        let mut row = vec![Text::plain(*state), Text::plain("XX")];
        row.extend((0..6).map(|more| Text::plain(format!("{}", at * 7 + more))));
        // One cell too few, which must not draw the next row's cells to itself.
        row
    });
    let table = Table {
        caption: "A made-up table of nine columns".to_owned(),
        columns: columns
            .iter()
            .enumerate()
            .map(
                |(at, heading)| {
                    if at < 2 { Column::words(*heading, 2) } else { Column::number(*heading) }
                },
            )
            .collect(),
        rows: rows.collect(),
    };
    Section::new("wide-table", "A wide table", vec![Block::Table(table)])
}

fn traps() -> Vec<Block> {
    let points = TRAPS.iter().map(|trap| Text::plain(*trap)).collect();
    let cells = TRAPS.iter().map(|trap| vec![Text::plain(*trap), Text::link(*trap, "#traps")]);
    vec![
        Block::List(points),
        Block::Table(Table {
            caption: TRAPS[0].to_owned(),
            columns: vec![Column::words(TRAPS[2], 1), Column::words("<w:t>", 1)],
            rows: cells.collect(),
        }),
    ]
}
