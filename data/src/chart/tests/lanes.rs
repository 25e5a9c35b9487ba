//! The line of time of many States: nothing meets, nothing is lost, and nothing
//! is drawn that had not come by the day asked for.

use proptest::prelude::*;

use super::{
    properties::{days, is_tidy, words},
    samples::{day, frame, interval},
};
use crate::{
    chart::{
        Band, BandKind, LaneFigure, LanesChart, LanesKey, MeasureMark, ProcedureTrack, StateLane,
        StepLook, StepMark, StepShape,
        area::Area,
        lanes,
        lanes_layout::lay_out,
        palette::{Ink, Pattern},
        scene::{Layer, Paint, Scene, Shape},
    },
    snapshot::interval::Interval,
};

fn step(when: &str, letter: char, look: StepLook) -> StepMark {
    StepMark { when: interval(when), letter: Some(letter), look }
}

fn seen(when: &str) -> StepMark {
    StepMark { when: interval(when), letter: None, look: StepLook::Seen }
}

fn figures(short: &str) -> Vec<LaneFigure> {
    vec![LaneFigure { short: short.to_owned(), long: format!("closed after {short}") }]
}

/// A State with two procedures, one of which nothing is known to the day, one
/// never bound, and one no longer bound.
fn sample(width: u32, on: &str) -> LanesChart {
    let band = |from: &str, to: &str, kind| Band { from: day(from), to: day(to), kind };
    let period = Some((day("2011-12-17"), day("2013-12-18")));
    let greece = StateLane {
        name: "Greece".to_owned(),
        period,
        procedures: vec![
            ProcedureTrack {
                shape: StepShape::Round,
                labels: vec!["Failure to notify".to_owned()],
                bands: vec![band("2014-01-27", "2016-04-27", BandKind::Open)],
                steps: vec![
                    step("2014-01-27", 'L', StepLook::Alleged),
                    step("2015-07-16", 'R', StepLook::Maintained),
                    step("2016-04-28", 'C', StepLook::Ended),
                ],
            },
            ProcedureTrack {
                shape: StepShape::Square,
                labels: vec!["INFR(2019)2230".to_owned()],
                bands: vec![
                    band("2019-10-10", "2024-04-24", BandKind::Open),
                    band("2024-04-25", "2026-01-30", BandKind::Presumed),
                ],
                steps: vec![step("2019-10-10", 'L', StepLook::Alleged), seen("2024-04-24")],
            },
        ],
        measures: vec![MeasureMark { when: interval("2014"), is_law: true }],
        figures: figures("862 days"),
        ..StateLane::default()
    };
    let cyprus = StateLane {
        name: "Cyprus".to_owned(),
        period,
        procedures: vec![ProcedureTrack {
            shape: StepShape::Round,
            labels: vec!["Failure to notify".to_owned()],
            bands: vec![
                band("2015-02-12", "2015-02-12", BandKind::Open),
                band("2015-02-13", "2015-12-30", BandKind::Unknown),
            ],
            steps: vec![
                step("2013-12-18/2015-02-12", 'L', StepLook::Alleged),
                seen("2015-02-12"),
                step("2015-02-13/2015-12-31", 'C', StepLook::Ended),
            ],
        }],
        measures: vec![MeasureMark { when: interval("2014-05-26"), is_law: false }],
        figures: figures("422 to 743 days"),
        ..StateLane::default()
    };
    let denmark = StateLane {
        name: "Denmark".to_owned(),
        never: Some("never bound".to_owned()),
        ..StateLane::default()
    };
    let kingdom = StateLane {
        name: "United Kingdom".to_owned(),
        period,
        left: Some((day("2020-12-31"), "bound until 31 December 2020".to_owned())),
        figures: figures("not known"),
        ..StateLane::default()
    };
    LanesChart {
        frame: frame("lanes", width),
        from: day("2011-12-13"),
        to: day("2026-01-30"),
        ends: ("13 December 2011".to_owned(), "30 January 2026".to_owned()),
        on: day(on),
        on_label: "as things stood".to_owned(),
        deadline: (day("2013-12-18"), "due 18 December 2013".to_owned()),
        heads: vec!["Closed after".to_owned()],
        lanes: vec![greece, cyprus, denmark, kingdom],
        legend: vec![
            (LanesKey::Step('L', StepLook::Alleged), "letter of formal notice".to_owned()),
            (LanesKey::Shape(StepShape::Round), "failure to notify".to_owned()),
            (LanesKey::Seen, "seen open".to_owned()),
        ],
    }
}

fn steps() -> impl Strategy<Value = Vec<StepMark>> {
    let look = prop_oneof![
        Just(StepLook::Alleged),
        Just(StepLook::Maintained),
        Just(StepLook::Ended),
        Just(StepLook::Seen),
    ];
    let step = (intervals(), look, prop::sample::select(vec!['L', 'A', 'R', 'W'])).prop_map(
        |(when, look, letter)| StepMark {
            when,
            letter: (look != StepLook::Seen).then_some(letter),
            look,
        },
    );
    prop::collection::vec(step, 0..6)
}

fn intervals() -> impl Strategy<Value = Interval> {
    (days(), days(), 0..5_u8).prop_map(|(a, b, form)| match form {
        0 => Interval { first: None, last: a },
        1 => Interval { first: Some(a.min(b)), last: a.max(b) },
        _ => Interval::of_day(a),
    })
}

fn procedures() -> impl Strategy<Value = ProcedureTrack> {
    let kinds =
        prop_oneof![Just(BandKind::Open), Just(BandKind::Presumed), Just(BandKind::Unknown)];
    let band = (days(), days(), kinds).prop_map(|(a, b, kind)| Band {
        from: a.min(b),
        to: a.max(b),
        kind,
    });
    let shape = prop_oneof![Just(StepShape::Round), Just(StepShape::Square)];
    let labels = prop::collection::vec(words(), 0..3);
    (shape, labels, prop::collection::vec(band, 0..3), steps())
        .prop_map(|(shape, labels, bands, steps)| ProcedureTrack { shape, labels, bands, steps })
}

fn state_lanes() -> impl Strategy<Value = StateLane> {
    let measure =
        (intervals(), any::<bool>()).prop_map(|(when, is_law)| MeasureMark { when, is_law });
    let figure = (words(), words()).prop_map(|(short, long)| LaneFigure { short, long });
    (
        words(),
        prop::option::of((days(), days())),
        prop::option::of(words()),
        prop::option::of((days(), words())),
        prop::collection::vec(procedures(), 0..3),
        prop::collection::vec(measure, 0..4),
        prop::collection::vec(figure, 0..3),
    )
        .prop_map(|(name, period, never, left, procedures, measures, figures)| StateLane {
            name,
            period: period.map(|(a, b)| (a.min(b), a.max(b))),
            never,
            left,
            procedures,
            measures,
            figures,
        })
}

fn charts() -> impl Strategy<Value = LanesChart> {
    let lanes = prop::collection::vec(state_lanes(), 0..5);
    let heads = prop::collection::vec(words(), 0..3);
    let labels = (words(), words(), words());
    (200..1500_u32, (days(), days(), days(), days()), labels, heads, lanes).prop_map(
        |(width, (a, b, on, deadline), (on_label, due, end), heads, lanes)| LanesChart {
            from: a.min(b),
            to: a.max(b),
            on,
            on_label,
            deadline: (deadline, due),
            ends: (end.clone(), end),
            heads,
            lanes,
            ..sample(width, "2020-01-01")
        },
    )
}

/// Whether a fact is to be seen.
fn is_drawn(chart: &LanesChart, when: Interval) -> bool {
    when.last <= chart.on
        && chart.from <= when.last
        && when.first.is_none_or(|first| first <= chart.to)
}

fn letters(scene: &Scene) -> usize {
    scene.layer(Layer::Letter).count()
}

/// How many measures are drawn: discs and rings, and stretches of their colour.
fn measures(scene: &Scene) -> usize {
    let marks = scene.layer(Layer::Mark).filter(|shape| match shape {
        Shape::Circle { ink, .. } => *ink == Ink::Transposed,
        Shape::Rect { paint, .. } => *paint == Paint::Filled(Pattern::SomeDay(Ink::Transposed)),
        Shape::Word(_) => false,
    });
    marks.count()
}

fn says(scene: &Scene, text: &str) -> bool {
    scene.layer(Layer::Word).any(|shape| matches!(shape, Shape::Word(word) if word.text == text))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn lanes_are_tidy(chart in charts()) {
        let scene = lay_out(&chart);
        is_tidy(&scene)?;
        let letters: Vec<Area> = scene.layer(Layer::Letter).map(Shape::area).collect();
        for (at, one) in letters.iter().enumerate() {
            for other in &letters[at + 1..] {
                let apart = one.right <= other.left
                    || other.right <= one.left
                    || one.bottom <= other.top
                    || other.bottom <= one.top;
                prop_assert!(apart, "{one:?} meets {other:?}");
            }
        }
    }

    #[test]
    fn every_fact_of_the_period_is_drawn_once(chart in charts()) {
        let chart = LanesChart { legend: Vec::new(), ..chart };
        let scene = lay_out(&chart);
        let steps = chart.lanes.iter().flat_map(|lane| &lane.procedures);
        let steps = steps.flat_map(|track| &track.steps);
        let lettered = steps.filter(|step| step.letter.is_some() && is_drawn(&chart, step.when));
        prop_assert_eq!(letters(&scene), lettered.count());
        let held = chart.lanes.iter().flat_map(|lane| &lane.measures);
        prop_assert_eq!(measures(&scene), held.filter(|mark| is_drawn(&chart, mark.when)).count());
    }

    /// A fact that counts from a later day changes nothing (rule 1).
    #[test]
    fn later_facts_change_nothing(
        chart in charts(),
        later in steps(),
        mark in intervals(),
        at in 0..5_usize,
    ) {
        let mut more = chart.clone();
        if let Some(lane) = more.lanes.get_mut(at) {
            let later = later.into_iter().filter(|step| step.when.last > chart.on);
            if let Some(track) = lane.procedures.first_mut() {
                track.steps.extend(later);
            }
            let marks = [MeasureMark { when: mark, is_law: true }];
            lane.measures.extend(marks.into_iter().filter(|mark| mark.when.last > chart.on));
        }
        prop_assert_eq!(lanes(&chart), lanes(&more));
    }
}

#[test]
fn lanes_are_written() {
    let mut chart = sample(720, "2026-01-30");
    chart.lanes.truncate(2);
    insta::assert_snapshot!("lanes_middle", lanes(&chart).inline());
}

#[test]
fn the_samples_are_tidy() {
    for width in [280, 312, 600, 720, 1120] {
        for on in ["2011-12-13", "2015-06-01", "2026-01-30"] {
            is_tidy(&lay_out(&sample(width, on))).unwrap();
        }
    }
}

#[test]
fn a_day_that_is_not_known_is_a_stretch_and_no_mark() {
    let mut chart = sample(1120, "2026-01-30");
    chart.legend.clear();
    chart.lanes = vec![chart.lanes.remove(1)];
    chart.lanes[0].measures.clear();
    let scene = lay_out(&chart);
    let circles = scene.layer(Layer::Mark).filter(|shape| matches!(shape, Shape::Circle { .. }));
    assert_eq!(circles.count(), 0);
    assert_eq!(letters(&scene), 2);
    let hatched = scene.patterned().filter(|(area, _)| area.right - area.left > 50);
    // The letter's stretch; the band of which it is not known, and the ending's.
    assert_eq!(hatched.count(), 3);
}

#[test]
fn only_what_had_come_is_drawn() {
    #[track_caller]
    fn check(on: &str, expected: &str) {
        let mut chart = sample(1120, on);
        chart.legend.clear();
        let scene = lay_out(&chart);
        let letters: String = scene
            .layer(Layer::Letter)
            .filter_map(|shape| match shape {
                Shape::Word(word) => Some(word.text.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(letters, expected, "{on}");
    }
    check("2011-12-13", "");
    check("2014-01-27", "L");
    check("2015-02-11", "L");
    check("2015-02-12", "LL");
    check("2015-12-30", "LRL");
    check("2015-12-31", "LRLC");
    check("2026-01-30", "LRCLLC");
}

#[test]
fn who_is_not_bound_is_shaded_and_said() {
    #[track_caller]
    fn check(on: &str, from: &str, to: &str, shades: usize, says_until: bool) {
        let mut chart = sample(1120, on);
        (chart.from, chart.to) = (day(from), day(to));
        let scene = lay_out(&chart);
        // Denmark is always one of them.
        assert_eq!(scene.layer(Layer::Shade).count(), 1 + shades, "{on} {from}/{to}");
        assert!(says(&scene, "never bound"));
        assert_eq!(says(&scene, "bound until 31 December 2020"), says_until, "{on} {from}/{to}");
    }
    check("2020-12-31", "2011-12-13", "2020-12-31", 0, false);
    check("2021-01-01", "2011-12-13", "2021-01-01", 1, true);
    check("2026-01-30", "2011-12-13", "2026-01-30", 1, true);
    check("2026-01-30", "2011-12-13", "2015-12-31", 0, false);
    check("2026-01-30", "2022-01-01", "2026-01-30", 1, true);
}

#[test]
fn a_period_of_months_names_its_ends() {
    let mut chart = sample(1120, "2026-01-30");
    assert!(!says(&lay_out(&chart), "13 December 2011"));
    (chart.from, chart.to) = (day("2015-01-02"), day("2015-09-01"));
    assert!(says(&lay_out(&chart), "13 December 2011"));
}
