//! Dots: what is written, and what must never happen.

use proptest::prelude::*;

use super::{
    properties::{is_tidy, words},
    samples::frame,
};
use crate::chart::{Dot, DotsChart, DotsKey, DotsRow, dots, dots_layout, scene::Layer};

fn row(name: &str, asked: i32, held: &[(i32, &str)], figure: &str) -> DotsRow {
    let dots = held.iter().map(|&(at, label)| Dot { at, label: label.to_owned() });
    DotsRow {
        group: None,
        name: name.to_owned(),
        asked,
        dots: dots.collect(),
        figure: figure.to_owned(),
    }
}

fn sample(width: u32) -> DotsChart {
    DotsChart {
        frame: frame("dots", width),
        most: 2000,
        ticks: [0, 500, 1000, 1500, 2000].map(|at| (at, (at / 100).to_string())).into(),
        scale_words: "years".to_owned(),
        key: DotsKey {
            asked: "asked for".to_owned(),
            enough: "at least that".to_owned(),
            short: "less".to_owned(),
            shortfall: "shortfall".to_owned(),
        },
        rows: vec![
            DotsRow {
                group: Some("Article 3".to_owned()),
                ..row("3(4)", 500, &[(2000, "CY"), (500, "LU"), (300, "EL")], "23 not known")
            },
            row("3(6)", 1000, &[], "none held; 26 not known"),
        ],
    }
}

#[test]
fn dots_are_written_wide_and_narrow() {
    insta::assert_snapshot!("dots_wide", dots(&sample(760)).inline());
    insta::assert_snapshot!("dots_narrow", dots(&sample(312)).inline());
}

/// A dot for each value that is held, and none for what is not known.
#[test]
fn not_known_has_no_dot() {
    #[track_caller]
    fn check(held: &[(i32, &str)], round: usize, square: usize, hatched: usize) {
        let mut chart = sample(760);
        chart.rows = vec![row("3(4)", 500, held, "figure")];
        let written = dots(&chart).inline();
        // One of each is in the key, the round one with its outline.
        assert_eq!(written.matches("<circle").count(), 2 + round, "{held:?}");
        // On paper: squares, what is beneath hatches, and letters in discs.
        let paper = written.matches("fill=\"#FBFAF7\"").count();
        assert_eq!(paper, 2 + square + hatched + round, "{held:?}");
        assert_eq!(written.matches("<path d=\"M").count(), 1 + hatched, "{held:?}");
    }
    check(&[], 0, 0, 0);
    check(&[(500, "LU")], 1, 0, 0);
    check(&[(499, "LU")], 0, 1, 0);
    check(&[(100, "LU"), (900, "CY")], 1, 1, 1);
}

/// Dots of one value stand below one another, and become one with their number where
/// they would be too many.
#[test]
fn too_many_dots_at_one_place_are_counted() {
    #[track_caller]
    fn check(count: usize, expected: &[&str]) {
        let mut chart = sample(760);
        let held = vec![(500, "LU"); count];
        chart.rows = vec![row("3(4)", 500, &held, "figure")];
        let scene = dots_layout::lay_out(&chart);
        let letters: Vec<String> = scene
            .layer(Layer::Letter)
            .filter_map(|shape| match shape {
                crate::chart::scene::Shape::Word(word) => Some(word.text.clone()),
                _ => None,
            })
            .collect();
        assert_eq!(letters, expected, "{count}");
    }
    check(1, &["LU"]);
    check(3, &["LU", "LU", "LU"]);
    check(4, &["4"]);
    check(26, &["26"]);
}

#[test]
fn the_samples_are_tidy() {
    for width in [280, 312, 600, 760, 1120] {
        is_tidy(&dots_layout::lay_out(&sample(width))).unwrap();
    }
}

fn charts() -> impl Strategy<Value = DotsChart> {
    // The widest codes of States, and numbers of them.
    let label = prop::sample::select(vec!["MT", "HU", "UK", "DK", "28"]).prop_map(str::to_owned);
    let dot = (-100..3000_i32, label).prop_map(|(at, label)| Dot { at, label });
    let row = (
        prop::option::of(words()),
        words(),
        0..3000_i32,
        prop::collection::vec(dot, 0..30),
        words(),
    )
        .prop_map(|(group, name, asked, dots, figure)| DotsRow {
            group,
            name,
            asked,
            dots,
            figure,
        });
    let ticks = prop::collection::vec((-300..3000_i32, words()), 0..6);
    let key = (words(), words(), words(), words())
        .prop_map(|(asked, enough, short, shortfall)| DotsKey { asked, enough, short, shortfall });
    (200..1500_u32, 0..3000_i32, ticks, words(), key, prop::collection::vec(row, 0..8)).prop_map(
        |(width, most, ticks, scale_words, key, rows)| DotsChart {
            frame: frame("any", width),
            most,
            ticks,
            scale_words,
            key,
            rows,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn dots_are_tidy(chart in charts()) {
        is_tidy(&dots_layout::lay_out(&chart))?;
    }
}
