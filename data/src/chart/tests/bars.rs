//! Horizontal bars: what is written, and what must never happen.

use proptest::prelude::*;

use super::{
    properties::{is_tidy, words},
    samples::frame,
};
use crate::chart::{Bar, BarScale, BarsChart, BarsRow, bars, bars_layout};

fn row(name: &str, bar: Bar, figure: &str) -> BarsRow {
    BarsRow { group: None, name: name.to_owned(), bar, figure: figure.to_owned() }
}

fn shares(width: u32) -> BarsChart {
    BarsChart {
        frame: frame("bars", width),
        scale: BarScale::Share("none".to_owned(), "all 23".to_owned()),
        scale_words: "share of articles".to_owned(),
        key: ["finding held", "", "no finding held"].map(str::to_owned),
        rows: vec![
            BarsRow {
                group: Some("Bound".to_owned()),
                ..row("Greece", Bar::Share(2, 23), "2 of 23")
            },
            row("Netherlands", Bar::Unknown, "nothing held"),
            row("Denmark", Bar::Absent, "not bound"),
        ],
    }
}

fn days(width: u32) -> BarsChart {
    let ticks = [0, 500, 1000].map(|day| (day, day.to_string()));
    BarsChart {
        scale: BarScale::Days { least: 0, most: 1065, ticks: ticks.into() },
        key: ["days", "some day of these", "not known"].map(str::to_owned),
        rows: vec![
            row("Romania", Bar::Days(Some(1065), 1065), "1065 days"),
            row("Cyprus", Bar::Days(Some(422), 743), "422 to 743 days"),
            row("Malta", Bar::Days(None, 743), "up to 743 days"),
            row("Belgium", Bar::Unknown, "not known"),
        ],
        ..shares(width)
    }
}

#[test]
fn bars_are_written() {
    insta::assert_snapshot!("bars_shares", bars(&shares(312)).inline());
    insta::assert_snapshot!("bars_days", bars(&days(640)).inline());
}

/// What is not known is dots, and never the bar of a figure.
#[test]
fn not_known_is_never_drawn_as_a_figure() {
    #[track_caller]
    fn check(bar: Bar, held: usize, dotted: usize, hatched: usize) {
        let mut chart = days(640);
        chart.rows = vec![row("Greece", bar, "figure")];
        if matches!(bar, Bar::Share(..)) {
            chart.scale = shares(640).scale;
        }
        let written = bars(&chart).inline();
        // One of each is in the key: its outline, and its filling.
        assert_eq!(written.matches("stroke-width=\"1.8\"").count(), 1 + dotted, "{bar:?} dots");
        assert_eq!(written.matches("fill=\"#1D1D1B\"/>\n<path").count(), 0);
        let grey = written.matches("fill=\"#5B5F66\"/>").count();
        let outlines = 3 + dotted;
        assert_eq!(grey, outlines + 1 + held * 2, "{bar:?} held");
        let lines = written.matches("<path d=\"M").count();
        assert_eq!(lines, 2 + dotted + hatched, "{bar:?} hatched");
    }
    check(Bar::Unknown, 0, 1, 0);
    check(Bar::Absent, 0, 0, 0);
    check(Bar::Share(0, 23), 0, 1, 0);
    check(Bar::Share(1, 23), 1, 1, 0);
    check(Bar::Days(Some(862), 862), 1, 0, 0);
    check(Bar::Days(Some(422), 743), 1, 0, 1);
    check(Bar::Days(None, 743), 0, 0, 1);
    check(Bar::Days(Some(-10), -10), 1, 0, 0);
}

#[test]
fn the_samples_are_tidy() {
    for width in [280, 312, 600, 760, 1120] {
        for chart in [shares(width), days(width)] {
            is_tidy(&bars_layout::lay_out(&chart)).unwrap();
        }
    }
}

fn drawn() -> impl Strategy<Value = Bar> {
    prop_oneof![
        (0..30_u32, 0..30_u32).prop_map(|(held, of)| Bar::Share(held, of)),
        (prop::option::of(-200..900_i32), 0..900_i32)
            .prop_map(|(first, more)| Bar::Days(first, first.unwrap_or(0) + more)),
        Just(Bar::Unknown),
        Just(Bar::Absent),
    ]
}

fn charts() -> impl Strategy<Value = BarsChart> {
    let scales = prop_oneof![
        (words(), words()).prop_map(|(none, all)| BarScale::Share(none, all)),
        (-300..10_i32, 0..2000_i32, prop::collection::vec((-300..2000_i32, words()), 0..6))
            .prop_map(|(least, more, ticks)| BarScale::Days { least, most: least + more, ticks }),
    ];
    let row = (prop::option::of(words()), words(), drawn(), words())
        .prop_map(|(group, name, bar, figure)| BarsRow { group, name, bar, figure });
    (200..1500_u32, scales, words(), (words(), words(), words()), prop::collection::vec(row, 0..8))
        .prop_map(|(width, scale, scale_words, (held, may_be, unknown), rows)| BarsChart {
            frame: frame("any", width),
            scale,
            scale_words,
            key: [held, may_be, unknown],
            rows,
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn bars_are_tidy(chart in charts()) {
        is_tidy(&bars_layout::lay_out(&chart))?;
    }
}
